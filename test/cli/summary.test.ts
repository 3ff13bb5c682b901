import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { at, newsclean, prepare, put } from './newsclean.ts'
import { record, story } from './texts.ts'

prepare()

async function summary(): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(at('sum.json'), 'utf8')) as Record<string, unknown>
}

test('--summary writes the figures of a run, unchanged outputs included', async () => {
  await put({ 'in/a.txt': story, 'in/b.txt': '', 'in/c.jsonl': `${record('c')}{\n${record('c')}` })
  const args = ['in', '-o', 'out', '--summary', 'sum.json', '--quiet']
  expect((await newsclean(args)).code).toBe(1)
  const first = await summary()
  const same = {
    generator: { name: 'newsclean', version: expect.any(String) as string },
    exitCode: 1,
    failed: 2,
    verdicts: { article: 2, partial: 0, listing: 0, empty: 1 },
    failures: { bad_record: 1, duplicate_id: 1 },
    dropped: { related: 2 },
    seconds: expect.any(Number) as number,
    articlesPerSecond: expect.any(Number) as number
  }
  expect(first).toEqual({ ...same, cleaned: 2, unchanged: 0 })
  expect((await newsclean(args)).code).toBe(1)
  expect(await summary()).toEqual({ ...same, cleaned: 0, unchanged: 3 })
})

test('--summary replaces nothing but a summary, and no input', async () => {
  await put({ 'a.txt': story, 'sum.json': '{"mine": true}' })
  expect(await newsclean(['a.txt', '--summary', 'sum.json'])).toMatchObject({ code: 2 })
  expect(await readFile(at('sum.json'), 'utf8')).toBe('{"mine": true}')
  expect((await newsclean(['a.txt', '--summary', 'a.txt'])).stderr).toContain('is an input')
  expect((await newsclean(['a.txt', '--summary', '-'])).code).toBe(2)
  expect((await newsclean(['a.txt', '--summary', 'sum.json', '--force'])).code).toBe(0)
})

describe('a place that no summary can be written to is refused before anything is cleaned', () => {
  test.each([
    ['an article of before', 'out/a.json', /out\/a\.json, where an article is to be written; name another file/],
    ['one of another run', 'other/a.json', /other\/a\.json is there already and is no summary of newsclean; .*--force/],
    ['a file of somebody else', 'notes.txt', /notes\.txt is there already and is no summary of newsclean; .*--force/],
    ['a folder', 'in', /in is a folder, a file was to be written; name a file in it/],
    [
      'a file in a file',
      'notes.txt/sum.json',
      /cannot write notes\.txt\/sum\.json: .*notes\.txt is no folder; choose another place/
    ],
    ['an input', 'in/a.txt', /in\/a\.txt is an input/]
  ])('%s', async (_name, path, says) => {
    await put({ 'in/a.txt': story, 'notes.txt': 'mine' })
    await newsclean(['in', '-o', 'other'])
    const { code, stderr } = await newsclean(['in', '-o', 'out', '--summary', path])
    expect(code).toBe(2)
    expect(stderr).toMatch(says)
    expect((await readdir(at())).sort()).toEqual(['in', 'notes.txt', 'other'])
    expect(await readFile(at('notes.txt'), 'utf8')).toBe('mine')
  })

  test.each([
    ['the metadata beside an article', ['-o', 'x.md', '--summary', 'x.json'], /--summary names x\.json, where an article is to/],
    ['the same by another path', ['-o', 'x.md', '--meta', './x.md'], /--meta and -o both name \.\/x\.md/],
    ['a review by another path', ['--summary', 'x.json', '--review', './x.json'], /--review and --summary both name \.\/x\.json/]
  ])('%s', async (_name, args, says) => {
    await put({ 'a.txt': story })
    const { code, stderr } = await newsclean(['a.txt', ...args])
    expect([code, stderr]).toEqual([2, expect.stringMatching(says)])
    expect(await readdir(at())).toEqual(['a.txt'])
  })

  test('what appears there meanwhile stays too', async () => {
    await put({ 'in.jsonl': record('sum') })
    const { code, stderr } = await newsclean(['in.jsonl', '-o', 'out/', '--summary', 'out/sum.json'])
    expect(code).toBe(2)
    expect(stderr).toContain('out/sum.json is there already and is no summary of newsclean')
    expect(await readFile(at('out/sum.json'), 'utf8')).toContain('"metadata"')
  })
})
