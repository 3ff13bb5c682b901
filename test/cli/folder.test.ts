import { readFile, readdir, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { at, newsclean, prepare, put } from './newsclean.ts'
import { markdown, parse, record, story, text } from './texts.ts'

prepare()

async function tree(folder: string): Promise<string[]> {
  const entries = await readdir(at(folder), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => !entry.isDirectory() && entry.name !== '.newsclean.jsonl')
  return files.map((entry) => `${entry.parentPath}/${entry.name}`.slice(at(folder).length + 1)).sort()
}

describe('into a folder', () => {
  test('the tree is mirrored, a line on stderr says how it went', async () => {
    await put({
      'in/a.txt': story,
      'in/deep/er/b.text': story,
      'in/deep/c.log': story,
      'in/.hidden.txt': story,
      'in/.git/d.txt': story
    })
    await symlink(at('in/a.txt'), at('in/link.txt'))
    await symlink(at('in/deep'), at('in/linked'))
    const first = await newsclean(['in', '-o', 'out'])
    expect(first).toEqual({ code: 0, stdout: '', stderr: 'cleaned 2 articles → out\n' })
    expect(await tree('out')).toEqual(['a.json', 'a.md', 'deep/er/b.json', 'deep/er/b.md'])
    expect(await readFile(at('out/deep/er/b.md'), 'utf8')).toBe(markdown)
    expect(await newsclean(['in', '-o', 'out', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('its own outputs and the output folder are not read', async () => {
    await put({ 'in/a.txt': story })
    for (let run = 0; run < 2; run += 1) {
      expect((await newsclean(['in', '-o', 'in/out/', '--to', 'text'])).code).toBe(0)
      expect((await newsclean(['in', '-o', 'in/lines/', '--to', 'jsonl'])).code).toBe(0)
      expect((await newsclean(['in', '-o', 'in'])).code).toBe(0)
    }
    expect(await tree('in')).toEqual(['a.json', 'a.md', 'a.txt', 'lines/a.jsonl', 'out/a.json', 'out/a.txt'])
  })

  test('an input with its own record beside it is read, also when it has changed since or was named from elsewhere', async () => {
    await put({ 'in/a.txt': story, 'in/b.txt': story, 'in/c.txt': story, 'in/d.txt': story, 'other/keep': '' })
    expect((await newsclean(['in/a.txt', '-o', 'in/a.json'])).code).toBe(0)
    expect((await newsclean(['in/b.txt', '--meta', 'in/b.json'])).code).toBe(0)
    expect((await newsclean(['other/../in/c.txt', '-o', 'in/c.json'])).code).toBe(0)
    expect((await newsclean(['-', '-o', 'in/d.json'], { input: story })).code).toBe(0)
    await rm(at('other'), { recursive: true })
    await put({ 'in/b.txt': `${story}\nThe council will meet again in the spring, when the engineers have done their work.\n` })
    expect((await newsclean(['in', '-o', 'out'])).stderr).toBe('cleaned 4 articles → out\n')
    expect((await newsclean(['check', 'in', '--min-quality', 'listing'])).stdout).toContain('4 documents pass')
  })

  test('its own texts are not read where the path in their records leads to them', async () => {
    await put({ 'a.txt': story, 'out/b.txt': story })
    expect((await newsclean(['a.txt', '-o', 'out/', '--to', 'text'])).code).toBe(0)
    await rename(at('a.txt'), at('gone.txt'))
    await rename(at('out'), at('in'))
    expect((await newsclean(['in', '-o', 'again'])).stderr).toBe('cleaned 1 article → again\n')
    await rename(at('in/a.txt'), at('a.txt'))
    await rename(at('in/a.json'), at('a.json'))
    expect((await newsclean(['.', '-o', 'there', '--to', 'jsonl'])).stderr).toContain('cleaned 2 articles')
  })

  test('one file, and stdin by --name', async () => {
    await put({ 'deep/a.txt': story })
    expect((await newsclean(['deep/a.txt', '-o', 'out/'])).code).toBe(0)
    expect((await newsclean(['-', '-o', 'out', '--name', 'piped.txt'], { input: story })).code).toBe(0)
    expect(await tree('out')).toEqual(['a.json', 'a.md', 'piped.json', 'piped.md'])
    expect(parse(await readFile(at('out/a.json'), 'utf8'))).not.toHaveProperty('markdown')
  })

  test('a name with a dot keeps its end', async () => {
    for (const name of ['report.q3', 'report.q4', 'v1.2.txt'])
      expect((await newsclean(['--name', name, '-o', 'out/', '--to', 'text'], { input: story })).code).toBe(0)
    expect((await tree('out')).filter((path) => path.endsWith('.txt'))).toEqual(['report.q3.txt', 'report.q4.txt', 'v1.2.txt'])
  })

  test.each([
    [
      'two extensions',
      ['in/a.txt', 'in/a.text', 'in/b.txt'],
      ['a.text.json', 'a.text.md', 'a.txt.json', 'a.txt.md', 'b.json', 'b.md']
    ],
    ['case alone', ['in/a.txt', 'in/A.txt'], ['A.txt.json', 'A.txt.md', 'a.txt.json', 'a.txt.md']],
    ['a name taken by the way out', ['in/a.txt', 'in/a.text', 'in/a.txt.txt'], ['a.text.md', 'a.txt.md', 'a.txt.txt.md']]
  ])('inputs that meet keep their own names: %s', async (_name, inputs, expected) => {
    await put(Object.fromEntries(inputs.map((path) => [path, story])))
    expect((await newsclean(['in', '-o', 'out'])).code).toBe(0)
    const found = await tree('out')
    expect(found).toEqual(expect.arrayContaining(expected))
    expect(found).toHaveLength(inputs.length * 2)
  })

  test('files of one name from two folders, and one file named twice', async () => {
    await put({ 'x/a.txt': story, 'y/a.txt': story })
    expect((await newsclean(['x/a.txt', 'y/a.txt', './x/a.txt', '-o', 'out'])).code).toBe(0)
    expect(await tree('out')).toEqual(['x/a.txt.json', 'x/a.txt.md', 'y/a.txt.json', 'y/a.txt.md'])
  })

  test('a bad file is named, the others are cleaned, exit 1', async () => {
    await put({
      'in/a.txt': story,
      'in/b.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]),
      'in/c.txt': story
    })
    const { code, stderr } = await newsclean(['in', '-o', 'out'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^newsclean: in\/b\.txt.*\ncleaned 2 articles, 1 failed \(1 not_text\) → out\n$/)
    expect(await tree('out')).toEqual(['a.json', 'a.md', 'c.json', 'c.md'])
  })
})

describe('a name in the way', () => {
  test('that is too long with its new extension says so', async () => {
    const name = `${'x'.repeat(251)}.txt`
    await put({ [`in/${name}`]: story, 'in/b.txt': story })
    const { code, stderr } = await newsclean(['in', '-o', 'out'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/: the name is too long for this file system; shorten that of the input\n/)
    expect(await tree('out')).toEqual(['b.json', 'b.md'])
  })

  test.runIf(process.platform === 'linux')('that is not UTF-8 says so, also in a folder', async () => {
    await put({ 'in/b.txt': story })
    await writeFile(Buffer.concat([Buffer.from(at('in/bad')), Buffer.from([0xff]), Buffer.from('.txt')]), story)
    const { code, stderr } = await newsclean(['in', '-o', 'out'])
    expect([code, stderr]).toEqual([1, expect.stringContaining('found a name that is not UTF-8; rename the file')])
  })

  test('of a format that is not written is a folder where one is, or where a slash says so', async () => {
    await put({ 'a.txt': story, 'there.html/note': '' })
    for (const place of ['there.html', 'new.html/', 'v1.2', 'harbourpost.example'])
      expect((await newsclean(['a.txt', '-o', place])).code).toBe(0)
    expect(await tree('new.html')).toEqual(['a.json', 'a.md'])
  })
})

describe('what newsclean did not write', () => {
  test('is not replaced, unless forced', async () => {
    await put({ 'in/a.txt': story, 'in/b.txt': story, 'out/a.md': 'my own words\n' })
    const { code, stderr } = await newsclean(['in', '-o', 'out'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^newsclean: in\/a\.txt: out\/a\.md is there already.*--force\n/)
    expect(await tree('out')).toEqual(['a.md', 'b.json', 'b.md'])
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
    expect(await tree('outside')).toEqual(['keep.md'])
    expect(await readFile(at('outside/keep.md'), 'utf8')).toBe('mine')
  })
})

describe('records into a folder', () => {
  test('are named by their id, made safe', async () => {
    const ids = ['a', '../../x', 'https://news.example/b?c=1', '/etc/passwd', '.', 'CON', 'Ätna "neu"', `long${'g'.repeat(300)}`]
    await put({ 'in.jsonl': ids.map((id) => record(id)).join('') + record(undefined) })
    const { code, stderr } = await newsclean(['in.jsonl', '-o', 'out/'])
    expect([code, stderr]).toEqual([0, 'cleaned 9 articles → out/\n'])
    const names = (await tree('out')).filter((name) => name.endsWith('.md'))
    expect(names).toHaveLength(9)
    expect(names).toEqual(
      expect.arrayContaining(['a.md', '_x.md', 'https_news.example_b_c_1.md', '_etc_passwd.md', '_CON.md', 'in.jsonl_9.md'])
    )
    expect(names.every((name) => name.length < 210 && !name.includes('..') && !name.includes('/'))).toBe(true)
    await expect(stat(at('../x.md'))).rejects.toThrow('ENOENT')
    expect(parse(await readFile(at('out/_x.json'), 'utf8')).id).toBe('../../x')
  })

  test('two alike, also by case: the second is an error, named', async () => {
    await put({ 'in.jsonl': record('a') + record('A') + record('b') + record('a') })
    const { code, stderr } = await newsclean(['in.jsonl', '-o', 'out/'])
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^newsclean: in\.jsonl:2 \(A\): id "A" would be written to A, as id "a" \(in\.jsonl:1\) is; .*\n.*id "a" would be.*\ncleaned 2 articles, 2 failed/
    )
    expect(await tree('out')).toEqual(['a.json', 'a.md', 'b.json', 'b.md'])
  })

  test('stdin that is a record stream needs no name', async () => {
    expect((await newsclean(['--from', 'jsonl', '-o', 'out/'], { input: record('a') })).code).toBe(0)
    expect(await tree('out')).toEqual(['a.json', 'a.md'])
  })
})

test.runIf(process.platform === 'linux')('a place where no folder can be made is an error, and no endless search', async () => {
  await put({ 'in/a.txt': story })
  const { code, stderr } = await newsclean(['in', '-o', '/proc/newsclean/out'])
  expect(code).toBe(2)
  expect(stderr).toMatch(/^newsclean: cannot write \/proc\/newsclean\/out: .*; choose another place with -o\n$/u)
})

test('--fail-on takes the code of a place that cannot be written to', async () => {
  await put({ 'in/a.txt': story, 'in/b.txt': story, 'out/a.md': 'mine', 'out/b.md/c': '' })
  const run = async (codes: string): Promise<number | null> =>
    (await newsclean(['in', '-o', 'out', '--fail-on', codes, '--max-failed', '1'])).code
  expect([await run('foreign_file'), await run('unwritable'), await run('foreign_file,unwritable')]).toEqual([0, 0, 1])
})
