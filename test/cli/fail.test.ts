import { describe, expect, test } from 'vitest'
import { newsclean, prepare, put } from './newsclean.ts'
import { story } from './texts.ts'

prepare()

const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3])

/** Four good articles, an empty one, a picture and a page. */
const corpus = {
  'in/a.txt': story,
  'in/b.txt': story,
  'in/c.txt': story,
  'in/d.txt': story,
  'in/empty.txt': '\n',
  'in/picture.txt': picture,
  'in.jsonl': `{"id":"a","text":"${'The ferry sailed at noon. '.repeat(20)}"}\n{"id":\n{"id":"c","html":"<p>Rain</p>"}\n`
}

describe('--fail-on names one kind of error', () => {
  test.each([
    ['in', 'not_text', 1],
    ['in', 'unreadable', 0],
    ['in', 'bad_record,too_large', 0],
    ['in.jsonl', 'bad_record', 1],
    ['in.jsonl', 'unsupported_format', 1],
    ['in.jsonl', 'not_text', 0],
    ['gone.txt', 'unreadable', 1],
    // What was asked for by name is no document that may fail.
    ['gone.txt', 'not_text', 1]
  ])('%s, %s: %i', async (path, what, code) => {
    await put(corpus)
    expect((await newsclean(['in/a.txt', path, '--to', 'jsonl', '--fail-on', what])).code).toBe(code)
  })
})

describe('--max-failed', () => {
  test.each([
    ['error', '0', 1],
    ['error', '1', 0],
    ['any', '1', 1],
    ['any', '2', 0],
    ['any', '33%', 1],
    ['any', '33.4%', 0],
    ['error', '16%', 1],
    ['error', '100%', 0],
    ['partial', '0', 0]
  ])('--fail-on %s --max-failed %s: %i', async (what, limit, code) => {
    await put(corpus)
    const ended = await newsclean(['in', '-o', 'out', '--fail-on', what, '--max-failed', limit])
    expect(ended.code).toBe(code)
    const said = `of 6 documents failed, --max-failed allows ${limit}\n`
    if (code === 1) expect(ended.stderr).toContain(said)
    else expect(ended.stderr).not.toContain('--max-failed')
    expect(ended.stderr).toContain('cleaned 4 articles, 1 empty, 1 failed (1 not_text) → out\n')
  })

  test('what an earlier run has written counts again', async () => {
    await put(corpus)
    const again = ['in', '-o', 'out', '--fail-on', 'empty', '--max-failed', '0']
    expect((await newsclean(again)).code).toBe(1)
    const { code, stderr } = await newsclean(again)
    expect(code).toBe(1)
    expect(stderr).toContain('1 of 6 documents failed, --max-failed allows 0\n')
    expect(stderr).toContain('5 unchanged')
    expect((await newsclean(['in', '-o', 'out', '--fail-on', 'empty', '--max-failed', '17%'])).code).toBe(0)
  })

  test('a missing input fails whatever is allowed, and --quiet leaves the reason', async () => {
    await put(corpus)
    const { code, stderr } = await newsclean(['in/a.txt', 'gone.txt', '-o', 'out/', '--max-failed', '99%', '--quiet'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^newsclean: cannot read gone\.txt.*\nnewsclean: --max-failed 99% is for documents: a path that .*\n$/)
  })
})
