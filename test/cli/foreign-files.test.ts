import { readFile, stat, symlink } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { at, newsclean, prepare, put } from './newsclean.ts'
import { listTree } from './outputs.ts'
import { markdown, record, story, text } from './texts.ts'

prepare()

describe('what newsclean did not write', () => {
  test('is not replaced, unless forced', async () => {
    await put({ 'in/a.txt': story, 'in/b.txt': story, 'out/a.md': 'my own words\n' })
    const { code, stderr } = await newsclean(['in', '-o', 'out'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^newsclean: in\/a\.txt: out\/a\.md is there already.*--force\n/)
    expect(await listTree('out')).toEqual(['a.md', 'b.json', 'b.md'])
    expect(await readFile(at('out/a.md'), 'utf8')).toBe('my own words\n')
    expect((await newsclean(['in', '-o', 'out', '--force'])).code).toBe(0)
    expect(await readFile(at('out/a.md'), 'utf8')).toBe(markdown)
  })

  test.each(['x.md', 'x.txt', 'x.json', 'x.jsonl'])('is not replaced by -o %s', async (name) => {
    await put({ 'a.txt': story, [name]: '{"mine": true}\n' })
    const { code, stderr } = await newsclean(['a.txt', '-o', name])
    expect(code).toBe(2)
    expect(stderr).toContain('--force')
    expect(await readFile(at(name), 'utf8')).toBe('{"mine": true}\n')
    expect((await newsclean(['a.txt', '-o', name, '--force'])).code).toBe(0)
  })

  test('what it did write is replaced when the input has changed', async () => {
    for (const content of [story, story.replace('forty', 'fifty'), story.replace('storm\n', 'flood\n')]) {
      await put({ 'a.txt': content })
      for (const name of ['out/', 'x.md', 'y.json', 'z.jsonl']) expect((await newsclean(['a.txt', '-o', name])).code).toBe(0)
    }
    expect(await readFile(at('x.md'), 'utf8')).toContain('flood')
  })

  test('is not replaced although a record of newsclean stands beside it', async () => {
    const plain = text
    const mine = 'Harbour notes, for the desk alone.\n'
    await put({ 'site/a.txt': story, 'site/b.txt': plain, 'story.txt': story, 'story.md': mine })
    await put({ 'fresh/a.txt': story.replace('forty', 'fifty'), 'fresh/b.txt': plain.replace('forty', 'fifty') })
    expect((await newsclean(['site', '-o', 'site'])).code).toBe(0)
    expect((await newsclean(['story.txt', '--meta', 'story.json'])).code).toBe(0)
    for (const args of [
      ['fresh/a.txt', '-o', 'site/a.txt'],
      ['fresh/b.txt', '-o', 'site/b.txt'],
      ['story.txt', '-o', 'story.md']
    ]) {
      const { code, stderr } = await newsclean(args)
      expect([args, code, stderr]).toEqual([args, 2, expect.stringContaining('newsclean did not write it')])
    }
    for (const args of [['fresh/a.txt'], ['fresh/b.txt'], ['fresh']])
      expect((await newsclean([...args, '--to', 'text', '-o', 'site/'])).stderr).toContain('newsclean did not write it')
    const found = ['site/a.txt', 'site/b.txt', 'story.md'].map((path) => readFile(at(path), 'utf8'))
    expect(await Promise.all(found)).toEqual([story, plain, mine])
  })

  test('what it did write is known by its words: lists, front matter, a text from which nothing was taken', async () => {
    const list = `${story}\nThe next steps, as the council listed them:\n\n1. Repair the pier.\n2. Dredge the channel.\n3. Paint the sheds.\n`
    for (const change of ['forty', 'fifty']) {
      await put({ 'a.txt': list.replace('forty', change), 'b.txt': text.replace('forty', change) })
      for (const args of [
        ['a.txt', '-o', 'x.md', '--front-matter'],
        ['a.txt', '-o', 'y.txt'],
        ['b.txt', '-o', 'z.txt']
      ])
        expect(await newsclean(args)).toEqual({ code: 0, stdout: '', stderr: '' })
    }
    expect(await readFile(at('z.txt'), 'utf8')).toContain('fifty')
  })

  test('records are known without their metadata, also where all have failed, or where the first is long', async () => {
    const nouns = 'harbour council ferry pier storm teacher market bridge river engineer captain school library garden'.split(' ')
    const noun = (index: number): string => nouns[index % nouns.length] ?? ''
    const sentence = (_: unknown, n: number): string =>
      `On day ${n} the ${noun(n)} and the ${noun(n * 3 + 1)} asked whether the ${noun((n / 14) | 0)} would pay for the ${noun((n / 5) | 0)}.`
    const long = `${story}\n${Array.from({ length: 3000 }, sentence).join(' ')}\n`
    await put({ 'in.jsonl': record('a') + record('b'), 'bad.jsonl': '{"id": "a"}\n', 'long.jsonl': record('a', { text: long }) })
    await put({ 'long.txt': long, 'in/a.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'in/b.txt': story })
    for (const [code, ...args] of [
      [0, 'in.jsonl', '-o', 'few.jsonl', '--fields', 'id,text,quality'],
      [1, 'bad.jsonl', '-o', 'bad-out.jsonl'],
      [0, 'long.jsonl', '-o', 'long-out.jsonl'],
      [0, 'long.jsonl', '-o', 'long-few.jsonl', '--fields', 'id,text,quality'],
      [0, 'long.txt', '-o', 'long.json'],
      [1, 'in', '-o', 'in/all.jsonl']
    ] as const)
      for (let run = 0; run < 2; run += 1) expect([args, (await newsclean(args)).code]).toEqual([args, code])
    expect((await stat(at('long-few.jsonl'))).size).toBeGreaterThan(2 ** 18)
  })

  test('a stream of texts is not replaced, nor one with errors of others', async () => {
    const foreign = [record('a'), '{"id":"a","error":{"code":"teapot","message":"short and stout"}}\n']
    await put({ 'a.txt': story })
    for (const content of foreign) {
      await put({ 'x.jsonl': content })
      expect((await newsclean(['a.txt', '-o', 'x.jsonl', '--fields', 'id,text'])).code).toBe(2)
      expect(await readFile(at('x.jsonl'), 'utf8')).toBe(content)
    }
  })

  test('links do not lead out of the output folder', async () => {
    await put({ 'in/sub/a.txt': story, 'in/b.txt': story, 'outside/keep.md': 'mine' })
    await put({ 'out/none.log': '' })
    await symlink(at('outside'), at('out/sub'))
    await symlink(at('outside/keep.md'), at('out/b.md'))
    const { code, stderr } = await newsclean(['in', '-o', 'out', '--force'])
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /in\/b\.txt: out\/b\.md is a link.*\n.*in\/sub\/a\.txt: out\/sub\/a\.json would leave out through a link/
    )
    expect(await listTree('outside')).toEqual(['keep.md'])
    expect(await readFile(at('outside/keep.md'), 'utf8')).toBe('mine')
  })
})
