import { appendFile, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { at, end, newsclean, prepare, put, start } from './newsclean.ts'
import { makeSite, residue as siteResidue } from '../site.ts'
import { readTree } from './outputs.ts'
import { parse, parseLines, record, story } from './texts.ts'

prepare()

const residue = 'Read Also: Ferry fares rise in autumn'
const corpus = { 'in/a.txt': story, 'in/b/c.txt': `${story}\nShare\n\nShare\n`, 'in/d.jsonl': record('d1') + record(undefined) }
const read = (path: string): Promise<string> => readFile(at(path), 'utf8')
const table = 'newsclean-decisions.tsv'

describe('restore', () => {
  test('puts a line of one document back, and all later runs leave it there', async () => {
    await put(corpus)
    await newsclean(['in', '-o', 'out', '--mode', 'recall', '--front-matter'])
    const before = await readTree('out')
    expect(await newsclean(['restore', 'out/a.json', '--line', '5'])).toEqual({
      code: 0,
      stdout: '',
      stderr: `line 5 is back in out/a.md and out/a.json; out/${table} keeps it there\n`
    })
    const after = await readTree('out')
    expect(after['a.md']).toBe(before['a.md']!.replace('Fishing', `## ${residue}\n\nFishing`).replace('related: 1', 'related: 0'))
    expect(parse(after['a.json']!).dropped).toEqual([])
    expect({ ...after, 'a.md': 0, 'a.json': 0, [table]: 0 }).toEqual({ ...before, 'a.md': 0, 'a.json': 0, [table]: 0 })
    expect(after[table]).toBe(`action\tsource\tid\tline\tlabel\ttext\nkeep\tin/a.txt\tin/a.txt\t5\trelated\t${residue}\n`)

    const run = (...more: string[]): ReturnType<typeof newsclean> => newsclean(['in', '-o', 'out', '--mode', 'recall', ...more])
    expect((await run('--front-matter')).stderr).toBe('cleaned 0 articles, 4 unchanged → out\n')
    expect((await run()).stderr).toBe('cleaned 4 articles → out\n')
    expect(await read('out/a.md')).toContain(`## ${residue}`)
    await rm(at('out/a.md'))
    await run()
    expect(await read('out/a.md')).toContain(`## ${residue}`)
    expect(await read('out/b/c.md')).not.toContain(residue)
    const check = ['check', 'in', '--mode', 'recall', '--expect', 'out']
    expect((await newsclean(check)).code).toBe(0)

    await rm(at('out', table))
    expect((await run()).stderr).toBe('cleaned 1 article, 3 unchanged → out\n')
    expect(await read('out/a.md')).not.toContain(residue)
  })

  test('several lines at once, and what holds the same text with them', async () => {
    await put(corpus)
    await newsclean(['in', '-o', 'out'])
    const { code, stderr } = await newsclean(['restore', 'out/b/c.json', '--line', '5', '--line', '9'])
    expect([code, stderr]).toEqual([
      0,
      `lines 5, 9 are back in out/b/c.md and out/b/c.json, and with them line 11 of the same text or paragraph; out/${table} keeps them there\n`
    ])
    expect(parse(await read('out/b/c.json')).dropped).toEqual([])
    expect((await newsclean(['in', '-o', 'out'])).stderr).toBe('cleaned 0 articles, 4 unchanged → out\n')
  })

  test('of a record among others, by its file', async () => {
    await put(corpus)
    await newsclean(['in', '-o', 'out'])
    for (const file of ['d1', 'in_d.jsonl_2']) {
      expect((await newsclean(['restore', `out/${file}.json`, '--line', '5'])).code).toBe(0)
      expect(await read(`out/${file}.md`)).toContain(residue)
    }
    expect(await read('out/a.md')).not.toContain(residue)
    expect((await newsclean(['in', '-o', 'out'])).stderr).toBe('cleaned 0 articles, 4 unchanged → out\n')
    await put({ 'in/d.jsonl': record('new') + record('d1') + record(undefined) })
    await newsclean(['in', '-o', 'out'])
    expect(await read('out/d1.md')).toContain(residue)
    expect(await read('out/new.md')).not.toContain(residue)
  })

  test.each([
    ['md', ['-o', 'x.md'], 'x.json', 'x.md', '.'],
    ['text', ['-o', 'o/', '--to', 'text', '--insights'], 'o/a.json', 'o/a.txt', 'o'],
    ['a whole record', ['-o', 'x.json', '--dropped', 'spans'], 'x.json', 'x.json', '.'],
    ['removals unnamed', ['-o', 'x.md', '--dropped', 'none'], 'x.json', 'x.md', '.']
  ])('of a single file as %s', async (_name, options, sidecar, main, folder) => {
    await put({ 'a.txt': story })
    await newsclean(['a.txt', ...options])
    const { code, stderr } = await newsclean(['restore', sidecar, '--line', '5'])
    expect([code, stderr]).toEqual([0, expect.stringContaining('line 5 is back in')])
    expect(await read(main)).toContain(residue)
    const restored = [await read(main), await read(sidecar)]
    await newsclean(['a.txt', ...options])
    expect([await read(main), await read(sidecar)]).toEqual(restored)
    expect(await read(`${folder}/${table}`)).toContain(`\ta.txt\t5\trelated\t${residue}\n`)
  })

  test('keeps what the table holds else, and comes before what holds for all', async () => {
    await put({
      'a.txt': `${story}\nShare\n`,
      [table]: 'text\tmine\taction\nNotes\tsee Mara\tkeep\n',
      'd.tsv': `action\ttext\ndrop\t${residue}\n`
    })
    const run = ['a.txt', '-o', 'x.md', '--decisions', 'd.tsv']
    await newsclean(run)
    await newsclean(['restore', 'x.json', '--line', '5', '--decisions', 'd.tsv'])
    await newsclean(run)
    expect(await read('x.md')).toContain(residue)
    expect(await read(table)).toBe(
      `text\tmine\taction\tsource\tid\tline\tlabel\nNotes\tsee Mara\tkeep\t\t\t\t\n${residue}\t\tkeep\ta.txt\ta.txt\t5\trelated\n`
    )
  })
})

describe('where the files cannot be made anew at once', () => {
  test('a stream of records: the next run puts it back', async () => {
    await put(corpus)
    const run = (): ReturnType<typeof newsclean> => newsclean(['in', '-o', 'out', '--to', 'jsonl'])
    await run()
    expect((await newsclean(['restore', 'out/d.jsonl', '--line', '5'])).stderr).toBe(
      'newsclean: out/d.jsonl holds 2 records ("d1", "in/d.jsonl:2"); say which with --id\n'
    )
    const { code, stderr } = await newsclean(['restore', 'out/d.jsonl', '--id', 'd1', '--line', '5'])
    expect([code, stderr]).toEqual([
      1,
      `newsclean: line 5 is noted in out/${table}, and not yet back: a stream of records is written whole; run the command that wrote out/d.jsonl again\n`
    ])
    expect((await run()).stderr).toBe('cleaned 2 articles, 2 unchanged → out\n')
    expect(parseLines(await read('out/d.jsonl')).map(({ dropped }) => dropped?.length)).toEqual([0, 1])
  })

  test('edited, or made with options that are not known', async () => {
    await put(corpus)
    await newsclean(['in', '-o', 'out'])
    await appendFile(at('out/a.md'), 'By hand.\n')
    const edited = await newsclean(['restore', 'out/a.json', '--line', '5'])
    expect([edited.code, edited.stderr]).toEqual([1, expect.stringContaining('out/a.md was edited, or made with other options')])
    expect(await read('out/a.md')).toMatch(/By hand\.\n$/u)
    await newsclean(['in', '-o', 'out'])
    expect(await read('out/a.md')).toContain(residue)

    const run = ['in/a.txt', '-o', 'x.md', '--policy', 'title=drop']
    await newsclean(run)
    expect((await newsclean(['restore', 'x.json', '--line', '5'])).code).toBe(1)
    expect((await newsclean(['restore', 'x.json', '--line', '5', '--policy', 'title=drop'])).code).toBe(1)
    await newsclean(run)
    expect(await read('x.md')).toContain(residue)
  })

  test('while another run writes into the folder', async () => {
    await put(corpus)
    await newsclean(['in', '-o', 'out'])
    const child = start(['-', '--from', 'jsonl', '-o', 'out'])
    child.stdin!.write(record('x'))
    while (!(await readTree('out'))['.newsclean.lock']) await new Promise((done) => setTimeout(done, 20))
    const { code, stderr } = await newsclean(['restore', 'out/a.json', '--line', '5'])
    expect([code, stderr]).toEqual([1, expect.stringContaining('not yet back: another run writes there')])
    child.stdin!.end()
    await end(child)
    await newsclean(['in', '-o', 'out'])
    expect(await read('out/a.md')).toContain(residue)
  })
})

describe('says what is wrong, and changes nothing', () => {
  const requests: [string, string[], string | RegExp][] = [
    ['no line', ['out/a.json'], 'restore needs a line; name one of "dropped" in out/a.json with --line N'],
    [
      'a line that was not taken out',
      ['out/b/c.json', '--line', '7'],
      `out/b/c.json: nothing was taken out of line 7; near it: line 5 (related: ${residue}), line 9 (share: Share), line 11 (share: Share)`
    ],
    ['no number', ['out/a.json', '--line', 'x'], /Expected a line of the source/u],
    [
      'Markdown',
      ['out/a.md', '--line', '5'],
      'restore takes a record, found out/a.md; name out/a.json, which lists the removals'
    ],
    ['stdin', ['-', '--line', '5'], /restore changes files, found "-"/u],
    ['no record', ['in/d.jsonl', '--id', 'd1', '--line', '5'], /in\/d\.jsonl does not say what it was made of/u],
    ['nothing there', ['out/none.json', '--line', '5'], /cannot read out\/none\.json/u],
    ['another id', ['out/a.json', '--id', 'x', '--line', '5'], /out\/a\.json is the record of "in\/a\.txt", not of "x"/u],
    ['a record that came from a pipe', ['piped.json', '--line', '5'], /piped\.json was made of what came from stdin/u],
    [
      'a record without its words',
      ['alone.json', '--line', '5'],
      /no alone\.md or \.txt stands beside it; name that file with -o/u
    ]
  ]

  test('where the request is wrong', { timeout: 60_000 }, async () => {
    await put(corpus)
    await newsclean(['in', '-o', 'out'])
    await newsclean(['-', '-o', 'piped.json'], { input: story })
    await writeFile(at('alone.json'), await read('out/a.json'))
    const before = await readTree('.')
    for (const [name, args, message] of requests) {
      const { code, stderr } = await newsclean(['restore', ...args])
      expect(code, name).toBe(2)
      expect(stderr, name).toMatch(typeof message === 'string' ? `newsclean: ${message}\n` : message)
      expect(await readTree('.'), name).toEqual(before)
    }
  })

  test('a source that has changed or is gone', async () => {
    await put(corpus)
    await newsclean(['in', '-o', 'out'])
    await appendFile(at('in/a.txt'), 'More.\n')
    expect((await newsclean(['restore', 'out/a.json', '--line', '5'])).stderr).toBe(
      'newsclean: out/a.json was made of in/a.txt, which has changed since; clean it again, then look at the new record\n'
    )
    await rename(at('in'), at('elsewhere'))
    const { code, stderr } = await newsclean(['restore', 'out/a.json', '--line', '5'])
    expect([code, stderr]).toEqual([
      2,
      'newsclean: out/a.json was made of in/a.txt: cannot read in/a.txt: no such file or folder; run restore in the folder where newsclean was run, or put the source back\n'
    ])
  })
})

describe('where the files of one site tell what repeats', () => {
  test('a line that went for it comes back, in one document alone', async () => {
    const texts = makeSite(12)
    await put(Object.fromEntries(texts.map((text, index) => [`in/${index % 2}/${String(index).padStart(2, '0')}.txt`, text])))
    await newsclean(['in', '-o', 'out'])
    const { code, stderr } = await newsclean(['restore', 'out/0/04.json', '--line', '7'])
    expect([code, stderr]).toEqual([0, expect.stringContaining('line 7 is back in out/0/04.md')])
    expect(await read('out/0/04.md')).toContain(siteResidue.among)
    expect(await read('out/0/02.md')).not.toContain(siteResidue.among)
    expect((await newsclean(['in', '-o', 'out'])).stderr).toBe('cleaned 0 articles, 12 unchanged → out\n')
  })
})
