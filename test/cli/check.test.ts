import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { judge } from '../../src/cli/check/judge.ts'
import type { Quality } from '../../src/types.ts'
import { at, newsclean, prepare, put, start } from './newsclean.ts'
import { record, story } from './texts.ts'

prepare()

const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3])

test('a folder in which all is well passes, and nothing is written', async () => {
  await put({ 'in/a.txt': story, 'in/b/c.txt': story })
  expect(await newsclean(['check', 'in'])).toEqual({ code: 0, stdout: 'newsclean check: 2 documents pass\n', stderr: '' })
  expect(await newsclean(['check', 'in', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' })
  expect((await readdir(at(), { recursive: true })).sort()).toEqual(['in', 'in/a.txt', 'in/b', 'in/b/c.txt'])
})

test('without any gate an empty document and one that is no text fail, and the others are checked', async () => {
  await put({ 'in/a.txt': story, 'in/empty.txt': '\n', 'in/picture.txt': picture, 'in/z.txt': story })
  const { code, stdout, stderr } = await newsclean(['check', 'in', 'gone.txt'])
  expect([code, stderr]).toEqual([1, ''])
  expect(stdout.split('\n')).toEqual([
    '✗ gone.txt:1  unreadable  no such file or folder; check the path',
    '✗ in/empty.txt:1  min-quality  is empty, expected listing or better. The text is empty.',
    expect.stringMatching(/^✗ in\/picture\.txt:1 {2}not_text {2}found /),
    'newsclean check: 3 of 5 documents fail: 1 min-quality, 1 not_text, 1 unreadable',
    ''
  ])
  for (const format of ['json', 'github'] as const) {
    const told = await newsclean(['check', 'in', 'gone.txt', '--format', format])
    expect(told.stdout).toContain(format === 'json' ? '"path": "gone.txt"' : '::error file=gone.txt,line=1,')
  }
  expect((await newsclean(['check', 'in', '--max-failed', '2'])).code).toBe(0)
  expect((await newsclean(['check', 'in', '--max-failed', '49%'])).code).toBe(1)
})

test('the verdict is the same when nobody reads the report', async () => {
  const empty = Array.from({ length: 300 }, (_, index) => [`in/${index}-${'long'.repeat(50)}.txt`, '\n'] as const)
  await put({ ...Object.fromEntries(empty), 'one/a.txt': '\n' })
  for (const folder of ['one', 'in']) {
    const child = start(['check', folder])
    child.stdout!.destroy()
    expect(await once(child, 'close')).toEqual([1, null])
  }
})

test('a path that is not there fails, however many documents may', async () => {
  await put({ 'a.txt': story })
  const { code, stdout } = await newsclean(['check', 'a.txt', 'gone.txt', '--max-failed', '50%'])
  expect(code).toBe(1)
  expect(stdout).toContain('1 of 2 documents fails (--max-failed 50%: not for a path that cannot be read): 1 unreadable\n')
})

test('a stream without a record is nothing to check', async () => {
  await put({ 'a.jsonl': '\n' })
  const stderr = 'newsclean: nothing to check in a.jsonl; expected a record at least\n'
  expect(await newsclean(['check', 'a.jsonl'])).toEqual({ code: 2, stdout: '', stderr })
})

test('a folder in the place of the report is refused before anything is checked, also by force', async () => {
  await put({ 'in/a.txt': story })
  for (const force of [[], ['--force']]) {
    const stderr = 'newsclean: in is a folder, a file was to be written; name a file in it\n'
    expect(await newsclean(['check', 'in', '-o', 'in', ...force])).toEqual({ code: 2, stdout: '', stderr })
  }
})

test('--max-bytes and --timeout refuse what cleaning would refuse', async () => {
  await put({ 'in/a.txt': story, 'in/b.txt': story.repeat(9) })
  const { code, stdout } = await newsclean(['check', 'in', '--max-bytes', `${story.length + 20}`, '--timeout', '60'])
  expect(code).toBe(1)
  expect(stdout).toMatch(/^✗ in\/b\.txt:1 {2}too_large .*\nnewsclean check: 1 of 2 documents fails: 1 too_large\n$/u)
})

describe('--min-quality', () => {
  const order: readonly Quality['verdict'][] = ['article', 'partial', 'listing', 'empty']
  const article = clean(story)

  test.each(order.flatMap((verdict, rank) => order.map((least, floor) => ({ verdict, least, passes: rank <= floor }))))(
    '$verdict against $least',
    ({ verdict, least, passes }) => {
      const judged = judge({ ...article, quality: { verdict, confidence: 1, reasons: [] } }, { minQuality: least })
      expect(judged.map(({ gate }) => gate)).toEqual(passes ? [] : ['min-quality'])
    }
  )

  test('on a text that breaks off at a wall', async () => {
    await put({ 'a.txt': story.replace('passengers on board.', 'passengers on…\n\nSubscribe to continue reading') })
    expect((await newsclean(['check', 'a.txt'])).code).toBe(0)
    const { code, stdout } = await newsclean(['check', 'a.txt', '--min-quality', 'article'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^✗ a\.txt:1 {2}min-quality {2}is partial, expected article\. /)
  })
})

describe('--min-confidence', () => {
  const article = clean(story)

  test.each([
    [0.7, []],
    [0.8, []],
    [0.81, ['min-confidence']]
  ])('%d', (minConfidence, gates) => {
    const quality = { verdict: 'article' as const, confidence: 0.8, reasons: [] }
    expect(judge({ ...article, quality }, { minConfidence }).map(({ gate }) => gate)).toEqual(gates)
  })

  test('on a text', async () => {
    await put({ 'a.txt': story })
    expect((await newsclean(['check', 'a.txt', '--min-confidence', '0.1'])).code).toBe(0)
    const { code, stdout } = await newsclean(['check', 'a.txt', '--min-confidence', '1'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/a\.txt:1 {2}min-confidence {2}is article with a confidence of 0\.\d+, expected 1 or more/)
  })
})

describe('--max-dropped', () => {
  test('counts words, and points at the most of them', async () => {
    const { dropped, metadata } = clean(story)
    expect(dropped.map(({ text }) => text)).toEqual(['Read Also: Ferry fares rise in autumn'])
    const all = metadata.stats.words + 7
    await put({ 'a.txt': story })
    const share = (7 / all) * 100
    expect((await newsclean(['check', 'a.txt', '--max-dropped', `${(share + 0.01).toFixed(3)}%`])).code).toBe(0)
    const { code, stdout } = await newsclean(['check', 'a.txt', '--max-dropped', `${(share - 0.01).toFixed(3)}%`])
    expect(code).toBe(1)
    expect(stdout).toContain(`✗ a.txt:5  max-dropped  lost ${share.toFixed(1)}% of the words (7 of ${all}), at most `)
    expect(stdout).toContain('; most at line 5: related\n')
  })

  test('an empty text lost nothing', () => {
    expect(judge(clean(''), { minQuality: 'empty', maxDropped: 0 })).toEqual([])
  })
})

describe('other inputs', () => {
  test('a record is found by its line and id', async () => {
    await put({ 'in.jsonl': `${record('a')}\n${record('b', { text: '' })}{"id":\n` })
    const { code, stdout } = await newsclean(['check', 'in.jsonl', '--max-dropped', '1%'])
    expect(code).toBe(1)
    const heads = stdout.split('\n').map((line) => line.split('  ').slice(0, 2).join('  '))
    expect(heads).toEqual([
      '✗ in.jsonl:1 (a)  max-dropped',
      '✗ in.jsonl:3 (b)  min-quality',
      '✗ in.jsonl:4  bad_record',
      expect.stringMatching(/^newsclean check: 3 of 3 documents fail/),
      ''
    ])
  })

  test('stdin, and options before the command', async () => {
    expect((await newsclean(['check'], { input: story })).code).toBe(0)
    expect((await newsclean(['--policy', 'related=keep', 'check', '-', '--max-dropped', '0%'], { input: story })).code).toBe(0)
    const { code, stdout } = await newsclean(['check', '--name', 'piped', '--max-dropped', '0%', '-'], { input: story })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^✗ piped {2}max-dropped/)
  })
})

describe('--output', () => {
  test('takes the report, and its sum goes to stderr', async () => {
    await put({ 'in/a.txt': story, 'in/b.txt': '\n', 'notes.txt': 'my own words\n' })
    for (const format of ['pretty', 'json', 'junit', 'sarif', 'github'])
      for (let run = 0; run < 2; run += 1) {
        const ended = await newsclean(['check', 'in', '--format', format, '-o', `out/report.${format}`])
        expect(ended).toEqual({ code: 1, stdout: '', stderr: 'newsclean check: 1 of 2 documents fails: 1 min-quality\n' })
        expect(await readFile(at(`out/report.${format}`), 'utf8')).toContain('min-quality')
      }
    expect((await readdir(at('out'))).every((name) => name.startsWith('report.'))).toBe(true)
    const refused = await newsclean(['check', 'in', '-o', 'notes.txt'])
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringMatching(/notes\.txt is there already.*--force\n$/) as string })
    expect(await readFile(at('notes.txt'), 'utf8')).toBe('my own words\n')
    expect((await newsclean(['check', 'in', '-o', 'notes.txt', '--force'])).code).toBe(1)
    expect(await newsclean(['check', 'in', '-o', 'in/a.txt', '--force'])).toMatchObject({ code: 2 })
    expect(await readFile(at('in/a.txt'), 'utf8')).toBe(story)
  })
})
