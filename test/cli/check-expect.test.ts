import { readFile, rename, rm } from 'node:fs/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { at, newsclean, prepare, put } from './newsclean.ts'
import { markdown, record, story } from './texts.ts'

prepare()

const check = (...more: readonly string[]): ReturnType<typeof newsclean> =>
  newsclean(['check', 'in', '--expect', 'clean', ...more])

describe('a folder', () => {
  beforeEach(async () => {
    await put({ 'in/a.txt': story, 'in/a.text': story, 'in/deep/b.txt': story, 'in/r.jsonl': record('r/1') + record('r 2') })
    expect((await newsclean(['in', '-o', 'clean'])).code).toBe(0)
  })

  test('that comes out as before passes', async () => {
    expect(await check()).toEqual({ code: 0, stdout: 'newsclean check: 5 documents pass\n', stderr: '' })
  })

  test('line ends and versions do not count', async () => {
    const json = JSON.parse(await readFile(at('clean/deep/b.json'), 'utf8')) as { metadata: { generator: object } }
    const metadata = { ...json.metadata, generator: { ...json.metadata.generator, version: '0.0.1', model: null } }
    const older = JSON.stringify({ ...json, metadata }, null, 2).replaceAll('\n', '\r\n')
    await put({ 'clean/a.txt.md': markdown.replaceAll('\n', '\r\n'), 'clean/deep/b.json': older })
    expect((await check()).code).toBe(0)
  })

  test('a change is shown as a diff, with its line', async () => {
    await put({ 'clean/deep/b.md': markdown.replace('Fishing', 'Fish\u200bing') })
    const { code, stdout } = await check()
    expect(code).toBe(1)
    expect(stdout.split('\n')).toEqual([
      '✗ clean/deep/b.md:5  expect-changed  differs from what comes out now',
      '  │ --- deep/b.md',
      '  │ +++ now',
      '  │ @@ -2,4 +2,4 @@',
      '  │  ',
      expect.stringMatching(/^ {2}│ {2}The harbour/),
      '  │  ',
      expect.stringMatching(/^ {2}│ -Fish<U\+200B>ing boats left/),
      expect.stringMatching(/^ {2}│ \+Fishing boats left/),
      'newsclean check: 1 of 5 documents fails: 1 expect-changed',
      ''
    ])
  })

  test('a change in a record is found by its line', async () => {
    const json = await readFile(at('clean/deep/b.json'), 'utf8')
    await put({ 'clean/deep/b.json': json.replace('"Ferry fares', '"Boat fares') })
    const line = json.split('\n').findIndex((text) => text.includes('"Ferry fares')) + 1
    expect((await check()).stdout).toMatch(new RegExp(`^✗ clean/deep/b\\.json:${line} {2}expect-changed`))
  })

  test('a missing file and one that is left over fail', async () => {
    await rename(at('clean/r 2.md'), at('clean/r 3.md'))
    await put({ 'clean/.hidden.md': 'x', 'clean/README.txt': 'x' })
    const { code, stdout } = await check()
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /^✗ in\/r\.jsonl:2 \(r 2\) {2}expect-missing {2}clean\/r 2\.md is missing.*\n✗ clean\/r 3\.md:1 {2}expect-extra {2}is left over.*\n.*2 of 6 documents fail: 1 expect-extra, 1 expect-missing\n$/
    )
  })

  test('an input that is gone leaves its files over, one that is named alone does not', async () => {
    await rm(at('in/deep/b.txt'))
    expect((await check()).stdout).toContain('newsclean check: 2 of 6 documents fail: 2 expect-extra\n')
    expect((await newsclean(['check', 'in/r.jsonl', '--expect', 'clean'])).code).toBe(1)
    expect((await newsclean(['in/a.txt', '-o', 'one/'])).code).toBe(0)
    await put({ 'one/other.md': 'x', 'one/other.json': '{}' })
    expect((await newsclean(['check', 'in/a.txt', '--expect', 'one/'])).code).toBe(0)
  })

  test('records are compared where there are any', async () => {
    for (const name of ['a.txt', 'a.text', 'deep/b', 'r_1']) await rm(at(`clean/${name}.json`))
    expect((await check()).stdout).toContain(': 4 expect-missing\n')
    await rm(at('clean/r 2.json'))
    expect((await check()).code).toBe(0)
  })

  test('a record that fails takes no name from the next', async () => {
    await put({ 'in/r.jsonl': record('r/1', { text: 7 }) + record('r/1') })
    expect((await check()).stdout).toMatch(/ 3 of 7 documents fail: 2 expect-extra, 1 bad_record\n$/)
  })

  test('two records of one id fail as they do when they are written', async () => {
    await put({ 'in/r.jsonl': record('r/1') + record('r 2') + record('r/1') })
    expect((await check()).stdout).toMatch(/^✗ in\/r\.jsonl:3 \(r\/1\) {2}duplicate_id {2}id "r\/1" would be/)
  })

  test('a document that fails is no left-over too', async () => {
    await put({ 'in/deep/b.txt': new Uint8Array([0, 1, 2, 0, 255, 254, 0, 7]) })
    expect((await check()).stdout).toMatch(/newsclean check: 1 of 5 documents fails: 1 not_text\n$/)
  })
})

describe('what was written with other options', () => {
  test.each([
    ['text', ['--to', 'text']],
    ['json', ['--to', 'json', '--dropped', 'spans']],
    ['jsonl', ['--to', 'jsonl', '--fields', 'id,text']],
    ['front matter', ['--front-matter', '--policy', 'related=keep']]
  ])('%s', async (_name, options) => {
    await put({ 'in/a.txt': story, 'in/r.jsonl': record('r') + record('s') })
    expect((await newsclean(['in', '-o', 'clean', ...options])).code).toBe(0)
    expect(await check(...options)).toEqual({
      code: 0,
      stdout: 'newsclean check: 3 documents pass\n'.replace('3', options.includes('jsonl') ? '5' : '3'),
      stderr: ''
    })
    await put({ 'in/a.txt': story.replace('forty', 'fifty') })
    const changed = await check(...options)
    expect(changed.code).toBe(1)
    expect(changed.stdout).toContain('fifty passengers')
  })

  test('a stream of records by the line of the record', async () => {
    await put({ 'in/r.jsonl': record('r') + record('s') + record('t') })
    expect((await newsclean(['in', '-o', 'clean', '--to', 'jsonl'])).code).toBe(0)
    await put({ 'in/r.jsonl': record('r') + record('s', { text: story.replace('forty', 'fifty') }) + record('t') })
    const { code, stdout } = await check('--to', 'jsonl')
    expect(code).toBe(1)
    expect(stdout).toMatch(/✗ clean\/r\.jsonl:2 {2}expect-changed/)
  })

  test('stdin', async () => {
    await newsclean(['-', '--name', 'a.txt', '-o', 'clean/'], { input: story })
    expect((await newsclean(['check', '-', '--name', 'a.txt', '--expect', 'clean'], { input: story })).code).toBe(0)
    const changed = await newsclean(['check', '-', '--name', 'a.txt', '--expect', 'clean'], {
      input: story.replace('forty', 'ten')
    })
    expect(changed.code).toBe(1)
  })
})
