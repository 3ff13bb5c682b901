import { readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { at, newsclean, prepare, put } from './newsclean.ts'
import { listTree } from './outputs.ts'
import { markdown, parse, record, story } from './texts.ts'

prepare()

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
    expect(await listTree('out')).toEqual(['a.json', 'a.md', 'deep/er/b.json', 'deep/er/b.md'])
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
    expect(await listTree('in')).toEqual(['a.json', 'a.md', 'a.txt', 'lines/a.jsonl', 'out/a.json', 'out/a.txt'])
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
    expect(await listTree('out')).toEqual(['a.json', 'a.md', 'piped.json', 'piped.md'])
    expect(parse(await readFile(at('out/a.json'), 'utf8'))).not.toHaveProperty('markdown')
  })

  test('a name with a dot keeps its end', async () => {
    for (const name of ['report.q3', 'report.q4', 'v1.2.txt'])
      expect((await newsclean(['--name', name, '-o', 'out/', '--to', 'text'], { input: story })).code).toBe(0)
    expect((await listTree('out')).filter((path) => path.endsWith('.txt'))).toEqual([
      'report.q3.txt',
      'report.q4.txt',
      'v1.2.txt'
    ])
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
    const found = await listTree('out')
    expect(found).toEqual(expect.arrayContaining(expected))
    expect(found).toHaveLength(inputs.length * 2)
  })

  test('files of one name from two folders, and one file named twice', async () => {
    await put({ 'x/a.txt': story, 'y/a.txt': story })
    expect((await newsclean(['x/a.txt', 'y/a.txt', './x/a.txt', '-o', 'out'])).code).toBe(0)
    expect(await listTree('out')).toEqual(['x/a.txt.json', 'x/a.txt.md', 'y/a.txt.json', 'y/a.txt.md'])
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
    expect(await listTree('out')).toEqual(['a.json', 'a.md', 'c.json', 'c.md'])
  })
})

describe('a name in the way', () => {
  test('that is too long with its new extension says so', async () => {
    const name = `${'x'.repeat(251)}.txt`
    await put({ [`in/${name}`]: story, 'in/b.txt': story })
    const { code, stderr } = await newsclean(['in', '-o', 'out'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/: the name is too long for this file system; shorten that of the input\n/)
    expect(await listTree('out')).toEqual(['b.json', 'b.md'])
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
    expect(await listTree('new.html')).toEqual(['a.json', 'a.md'])
  })
})

describe('records into a folder', () => {
  test('are named by their id, made safe', async () => {
    const ids = ['a', '../../x', 'https://news.example/b?c=1', '/etc/passwd', '.', 'CON', 'Ätna "neu"', `long${'g'.repeat(300)}`]
    await put({ 'in.jsonl': ids.map((id) => record(id)).join('') + record(undefined) })
    const { code, stderr } = await newsclean(['in.jsonl', '-o', 'out/'])
    expect([code, stderr]).toEqual([0, 'cleaned 9 articles → out/\n'])
    const names = (await listTree('out')).filter((name) => name.endsWith('.md'))
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
    expect(await listTree('out')).toEqual(['a.json', 'a.md', 'b.json', 'b.md'])
  })

  test('stdin that is a record stream needs no name', async () => {
    expect((await newsclean(['--from', 'jsonl', '-o', 'out/'], { input: record('a') })).code).toBe(0)
    expect(await listTree('out')).toEqual(['a.json', 'a.md'])
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
