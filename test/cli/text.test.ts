import { readFile, readdir } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { at, newsclean, prepare, put } from './newsclean.ts'
import { markdown, parse, record, story, text } from './texts.ts'

prepare()

describe('one text', () => {
  const calls: readonly (readonly [string, readonly string[], string])[] = [
    ['a file', ['a.txt'], markdown],
    ['stdin', [], markdown],
    ['stdin by its sign', ['-'], markdown],
    ['-o - is stdout', ['a.txt', '-o', '-'], markdown],
    ['text', ['a.txt', '--to', 'text'], text],
    ['insights beside', ['a.txt', '--insights'], markdown]
  ]
  test.each(calls)('%s', async (_name, args, stdout) => {
    await put({ 'a.txt': story })
    expect(await newsclean(args, { input: story })).toEqual({ code: 0, stdout, stderr: '' })
  })

  test('a compressed file', async () => {
    await put({ 'a.txt.gz': gzipSync(story) })
    expect(await newsclean(['a.txt.gz'])).toEqual({ code: 0, stdout: markdown, stderr: '' })
  })

  test('--to json is one whole record', async () => {
    await put({ 'a.txt': story })
    const { code, stdout } = await newsclean(['a.txt', '--to', 'json'])
    const parsed = parse(stdout)
    expect(code).toBe(0)
    expect(Object.keys(parsed)).toEqual(['id', 'markdown', 'text', 'metadata', 'dropped', 'quality'])
    expect(parsed).toMatchObject({ markdown, text: text.trimEnd(), dropped: [{ line: 5, label: 'related' }] })
    expect(stdout).toContain('\n  "id": ')
  })

  test('--fields and --dropped shape the record', async () => {
    await put({ 'a.txt': story })
    const fields = await newsclean(['a.txt', '--to', 'json', '--fields', 'quality,text'])
    expect(Object.keys(parse(fields.stdout))).toEqual(['text', 'quality'])
    const spans = await newsclean(['a.txt', '--to', 'json', '--dropped', 'spans'])
    expect(parse(spans.stdout).dropped?.[0]).not.toHaveProperty('text')
    const none = await newsclean(['a.txt', '--to', 'json', '--dropped', 'none'])
    expect(parse(none.stdout)).not.toHaveProperty('dropped')
  })

  test('--front-matter stands on top of the same Markdown', async () => {
    const { stdout } = await newsclean(['--front-matter'], { input: story })
    expect(stdout).toMatch(/^---\ntitle: "Harbour of Port Ellery reopens after the storm"\n/)
    expect(stdout.endsWith(`---\n\n${markdown}`)).toBe(true)
  })

  test('--insights fills the metadata', async () => {
    const { stdout } = await newsclean(['--insights', '--to', 'json'], { input: story })
    expect(parse(stdout).metadata?.insights?.sentences).toBeGreaterThan(0)
  })

  test('--policy and --language are obeyed', async () => {
    const { stdout } = await newsclean(['--policy', 'related=keep', '--language', 'FR', '--to', 'json'], { input: story })
    expect(parse(stdout)).toMatchObject({ dropped: [], metadata: { language: 'fr' } })
    const tags = { 'pt-BR': 'pt', 'nb-NO': 'no', nn: 'no' }
    for (const [tag, code] of Object.entries(tags)) {
      const { stdout: tagged } = await newsclean(['--language', tag, '--to', 'json'], { input: story })
      expect(parse(tagged).metadata?.language).toBe(code)
    }
  })

  test('--verbose reports each removal on stderr, --quiet nothing', async () => {
    await put({ 'a.txt': story })
    const { stderr, stdout } = await newsclean(['a.txt', '--verbose'])
    expect(stdout).toBe(markdown)
    expect(stderr).toMatch(/^a\.txt\n5:1-5:\d+ +info .*newsclean/)
    expect(stderr).toMatch(/kept \d+ paragraphs, dropped 1 line \(1 related\) · article · en\n$/)
    expect((await newsclean(['a.txt', '--quiet'])).stderr).toBe('')
  })

  test.each([
    ['into a folder', ['a.txt', '-o', 'out/']],
    ['as text', ['a.txt', '--to', 'text']],
    ['as a record', ['a.txt', '--to', 'json']],
    ['in threads', ['a.txt', '--timeout', '20']],
    ['of several', ['a.txt', 'b.jsonl', '--to', 'jsonl']]
  ])('--verbose reports each removal %s', async (_how, args) => {
    await put({ 'a.txt': story, 'b.jsonl': record('b') })
    const { stderr } = await newsclean([...args, '--verbose'])
    expect(stderr).toMatch(/^a\.txt\n5:1-5:38 +info .*Ferry fares.* newsclean$/m)
    expect(stderr.match(/ info /g)).toHaveLength(args.includes('b.jsonl') ? 2 : 1)
    if (args.includes('b.jsonl')) expect(stderr).toMatch(/^b\.jsonl:1 \(b\)\n5:1-5:38 /m)
  })

  test('--verbose writes no control characters of a file name to the terminal', async () => {
    await put({ 'new\nline\u001b[31m.txt': story })
    const { stderr } = await newsclean(['new\nline\u001b[31m.txt', '--verbose'])
    expect(stderr).toMatch(/^new line\[31m\.txt\n5:1-5:\d+ +info /)
  })

  test('an empty one fails, with its record in full', async () => {
    const { code, stdout, stderr } = await newsclean(['--to', 'json'], { input: ' \n\n' })
    expect(code).toBe(1)
    expect(parse(stdout)).toMatchObject({ quality: { verdict: 'empty' }, error: { code: 'empty_article' }, dropped: [] })
    expect(stderr).toBe(
      'newsclean: stdin: no story was found in it, and nothing was dropped; expected at least one line of prose\n'
    )
    expect(parse(stdout).error?.message).toBe('No story was found: there is no text in it; expected at least one line of prose')
  })

  test('one of boilerplate alone says where to see what was dropped', async () => {
    const { stdout, stderr } = await newsclean(['--to', 'json'], { input: 'Share\n\nSubscribe to our newsletter\n' })
    expect(stderr).toBe('newsclean: stdin: no story was found in it; see what was dropped with newsclean explain\n')
    expect(parse(stdout).error?.message).toMatch(
      /: 2 parts were taken out, nothing was left; .* is listed in "dropped"; a policy/
    )
  })

  test('binary fails in one line', async () => {
    await put({ 'a.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 0, 0]) })
    const { code, stdout, stderr } = await newsclean(['a.txt'])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^newsclean: a\.txt.*\n$/)
    const { stdout: json } = await newsclean(['a.txt', '--to', 'json'])
    expect(parse(json)).toMatchObject({ error: { code: 'not_text' } })
  })
})

describe('--fail-on', () => {
  const table: readonly (readonly [string, readonly string[], number])[] = [
    ['empty', [], 1],
    ['empty', ['--fail-on', 'empty'], 1],
    ['empty', ['--fail-on', 'error'], 0],
    ['empty', ['--fail-on', 'never'], 0],
    ['empty', ['--fail-on', 'partial', '--fail-on', 'empty'], 1],
    ['empty', ['--fail-on', 'any'], 1],
    ['story', ['--fail-on', 'any'], 0],
    ['story', ['--fail-on', 'error,empty,partial,listing'], 0]
  ]
  test.each(table)('%s with %j', async (what, args, code) => {
    expect((await newsclean(args, { input: what === 'empty' ? '\n' : story })).code).toBe(code)
  })

  test('an empty article is no failure in folders and record streams, unless asked', async () => {
    await put({ 'in/a.txt': '\n', 'in.jsonl': record('a', { text: '' }) })
    expect((await newsclean(['in', '-o', 'out'])).code).toBe(0)
    expect((await newsclean(['in', '-o', 'out', '--fail-on', 'empty'])).code).toBe(1)
    expect((await newsclean(['in.jsonl', '--to', 'jsonl'])).code).toBe(0)
    expect((await newsclean(['in.jsonl', '--to', 'jsonl', '--fail-on', 'empty'])).code).toBe(1)
  })
})

describe('into files', () => {
  test('-o FILE takes the format from the name and puts the metadata beside it', async () => {
    await put({ 'a.txt': story })
    for (const name of ['clean.md', 'words.txt', 'whole.json', 'line.jsonl'])
      expect(await newsclean(['a.txt', '-o', name])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await readFile(at('clean.md'), 'utf8')).toBe(markdown)
    expect(await readFile(at('words.txt'), 'utf8')).toBe(text)
    expect(Object.keys(parse(await readFile(at('clean.json'), 'utf8')))).toEqual(['id', 'metadata', 'dropped', 'quality'])
    expect(parse(await readFile(at('whole.json'), 'utf8')).markdown).toBe(markdown)
    expect(parse(await readFile(at('line.jsonl'), 'utf8')).markdown).toBe(markdown)
    expect((await readdir(at())).sort()).toEqual([
      'a.txt',
      'clean.json',
      'clean.md',
      'line.jsonl',
      'whole.json',
      'words.json',
      'words.txt'
    ])
  })

  test('--meta says where the metadata goes', async () => {
    await put({ 'a.txt': story })
    expect((await newsclean(['a.txt', '-o', 'deep/clean.md', '--meta', 'm.json'])).code).toBe(0)
    expect((await readdir(at())).sort()).toEqual(['a.txt', 'deep', 'm.json'])
    expect(await readdir(at('deep'))).toEqual(['clean.md'])
    const { stdout } = await newsclean(['a.txt', '--meta', 'n.json'])
    expect(stdout).toBe(markdown)
    expect(await readFile(at('n.json'), 'utf8')).toBe(await readFile(at('m.json'), 'utf8'))
  })
})

test.each(['--version', '-V'])('%s', async (flag) => {
  expect(await newsclean([flag])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' })
})

test.each([[['--help']], [['explain', '--help']], [['help']]])('help by %j shows examples', async (args) => {
  const { code, stdout, stderr } = await newsclean(args)
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain('Examples:\n  newsclean ')
})
