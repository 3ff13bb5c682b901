import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
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
