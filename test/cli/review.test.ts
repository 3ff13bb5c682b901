import { readFile, rm, writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { at, newsclean, prepare, put } from './newsclean.ts'
import { readTree } from './outputs.ts'
import { parseLines, story } from './texts.ts'

prepare()

const doubtful = ['Charts', '=Tide tables', 'Why "Old Tom" still sails', '-- Lanterns']
/** A page with lines that no rule knows, which may be story or not. */
const page = (end: string): string =>
  `${story}\n${doubtful.join('\n\n')}\n\nThe ${end} sailed again before noon, and nobody was hurt.\n`
const pages = (count: number): string[] => Array.from({ length: count }, (_, index) => page(`ferry number ${index}`))
const folder = (count = 3): Record<string, string> =>
  Object.fromEntries(pages(count).map((text, index) => [`in/${String(index).padStart(2, '0')}.txt`, text]))

const table = (path = 'u.tsv'): Promise<string> => readFile(at(path), 'utf8')
const lines = async (path = 'u.tsv'): Promise<string[]> => (await table(path)).trimEnd().split('\n')

/** Write an action before the line of a table that ends in a cell, as a person does. */
async function decide(cell: string, action: string): Promise<void> {
  const decided = (await lines()).map((line) => (line.endsWith(`\t${cell}`) ? line.replace(/^[^\t]*/u, action) : line))
  expect(decided.filter((line) => line.startsWith(action))).toHaveLength(1)
  await writeFile(at('u.tsv'), `${decided.join('\n')}\n`)
}

describe('--review', () => {
  test('writes each doubtful line once, the same for any number of threads', async () => {
    await put(folder(90))
    const tables = []
    for (const jobs of ['1', '2', '3']) {
      const run = await newsclean(['in', '-o', 'out', '--review', `${jobs}.tsv`, '--jobs', jobs, '--quiet'])
      expect(run).toEqual({ code: 0, stdout: '', stderr: '' })
      tables.push(await table(`${jobs}.tsv`))
    }
    expect(tables[1]).toBe(tables[0])
    expect(tables[2]).toBe(tables[0])
    const [head, ...found] = await lines('1.tsv')
    expect(head).toBe('action\tcount\tlabel\tdone\tconfidence\tplace\ttext')
    for (const cell of ['Charts', `'=Tide tables`, '"Why ""Old Tom"" still sails"', `'-- Lanterns`])
      expect(found.filter((line) => line.endsWith(`\t${cell}`))).toEqual([
        expect.stringMatching(/^\t90\tbody\tkept\t0\.[0-7]\d\tin\/\d\d\.txt:\d+\t/u)
      ])
    expect(found.some((line) => line.includes('Read Also'))).toBe(false)
  })

  test('of one file and of record streams, with the id in the place', async () => {
    const records = pages(80).map((text, index) => `${JSON.stringify({ id: `r${index}`, text })}\n`)
    await put({ 'a.txt': page('ferry'), 'in.jsonl': records.join('') })
    const plain = await newsclean(['a.txt'])
    expect(await newsclean(['a.txt', '--review', 'a.tsv'])).toEqual(plain)
    expect(await table('a.tsv')).toMatch(/^\t1\tbody\tkept\t0\.\d\d\ta\.txt:9\tCharts$/mu)
    for (const jobs of ['1', '2']) await newsclean(['in.jsonl', '-o', 'o.jsonl', '--review', `${jobs}.tsv`, '--jobs', jobs])
    expect(await table('1.tsv')).toMatch(/^\t80\tbody\tkept\t0\.\d\d\tr\d+:9\tCharts$/mu)
    expect(await table('2.tsv')).toBe(await table('1.tsv'))
    expect((await newsclean(['a.txt', '--mode', 'precision', '--review', 'p.tsv'])).code).toBe(0)
    expect(await table('p.tsv')).toMatch(/^\t1\t\w+\tdropped\t/mu)
  })

  test('covers what an earlier run has done', async () => {
    await put(folder())
    await newsclean(['in', '-o', 'out'])
    const before = await readTree('out')
    await newsclean(['in', '-o', 'out', '--review', 'u.tsv'])
    expect(await table()).toMatch(/^\t3\t.*\tCharts$/mu)
    expect(await readTree('out')).toEqual(before)
  })

  test('replaces nothing that a person would lose', async () => {
    await put({ 'a.txt': page('ferry'), 'mine.tsv': 'mine\n' })
    const review = (path: string, ...more: string[]): ReturnType<typeof newsclean> =>
      newsclean(['a.txt', '--review', path, ...more])
    expect(await review('mine.tsv')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--force') as string })
    expect(await table('mine.tsv')).toBe('mine\n')
    await review('u.tsv')
    await decide('Charts', 'keep')
    const [head, ...rest] = await lines()
    await put({ 'more.tsv': `${[`${head}\tmine`, ...rest.map((line) => `${line}\tsee Mara`)].join('\n')}\n` })
    expect((await review('more.tsv')).stderr).toContain('more.tsv:1: found the column "mine", expected action, count')
    expect((await review('more.tsv', '--force')).code).toBe(0)
    expect(await table('more.tsv')).toMatch(/^keep\t.*\tCharts$/mu)
    expect((await review('a.txt')).stderr).toContain('is an input')
    for (const args of [['-'], ['b.md', '-o', 'b.md'], ['s', '--summary', 's']])
      expect((await review(args[0]!, ...args.slice(1))).code).toBe(2)
  })

  test('says so where it cannot be written, and leaves nothing half', async () => {
    await put({ 'a.txt': page('ferry'), file: 'x' })
    const { code, stdout, stderr } = await newsclean(['a.txt', '--review', 'file/u.tsv'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('file/u.tsv')
  })
})

describe('--decisions', () => {
  test('applies what a person set everywhere, and survives the next review', async () => {
    await put(folder())
    const loop = ['in', '-o', 'out', '--review', 'u.tsv', '--decisions', 'u.tsv', '--quiet']
    expect((await newsclean(loop)).code).toBe(0)
    await decide(`'=Tide tables`, 'drop')
    await decide('Charts', 'keep')
    expect((await newsclean(loop)).code).toBe(0)
    const outputs = Object.entries(await readTree('out'))
    for (const [path, text] of outputs.filter(([name]) => name.endsWith('.md'))) {
      expect([path, text]).toEqual([path, expect.not.stringContaining('Tide tables')])
      expect(text).toContain('Charts')
    }
    for (const [, record] of outputs.filter(([name]) => name.endsWith('.json')))
      expect((JSON.parse(record) as { dropped: unknown }).dropped).toContainEqual(
        expect.objectContaining({ text: '=Tide tables', rule: 'decision', confidence: 1 })
      )
    const again = await table()
    expect(again).toMatch(/^drop\t3\tboilerplate\tdropped\t1\.00\tin\/00\.txt:11\t'=Tide tables$/mu)
    expect(again).toMatch(/^keep\t3\tbody\tkept\t1\.00\t.*\tCharts$/mu)
    expect((await newsclean(loop)).code).toBe(0)
    expect(await table()).toBe(again)
    // What a run does not meet stays decided on.
    await rm(at('in'), { recursive: true })
    await put({ 'in/x.txt': story })
    await newsclean(loop)
    expect((await lines()).slice(-2)).toEqual(again.trimEnd().split('\n').slice(-2))
  })

  test('what was written with other decisions is made again, the rest is skipped', async () => {
    await put({ ...folder(), 'd.tsv': 'action\ttext\ndrop\tCharts\n' })
    const run = (): ReturnType<typeof newsclean> => newsclean(['in', '-o', 'out', '--decisions', 'd.tsv'])
    expect((await run()).stderr).toContain('cleaned 3 articles')
    expect((await run()).stderr).toContain('3 unchanged')
    await put({ 'd.tsv': 'action\ttext\nkeep\tCharts\n' })
    expect((await run()).stderr).toContain('cleaned 3 articles →')
    expect((await readTree('out'))['00.md']).toContain('Charts')
  })

  test('holds in threads, in streams, in explain and in check', async () => {
    const records = pages(80).map((text, index) => `${JSON.stringify({ id: `r${index}`, text })}\n`)
    await put({ 'in.jsonl': records.join(''), 'a.txt': page('ferry'), 'd.tsv': `action\ttext\r\nDrop\t"'=Tide tables"\r\n` })
    const more = ['--decisions', 'd.tsv']
    const one = await newsclean(['in.jsonl', '--to', 'jsonl', '--jobs', '1', ...more])
    expect(parseLines(one.stdout).filter(({ text }) => text?.includes('Tide tables'))).toEqual([])
    expect((await newsclean(['in.jsonl', '--to', 'jsonl', '--jobs', '2', ...more])).stdout).toBe(one.stdout)
    expect((await newsclean(['explain', 'a.txt', ...more])).stdout).toMatch(/drop +11 +boilerplate +1\.00 +decision/u)
    await newsclean(['a.txt', '-o', 'out/', ...more])
    expect((await newsclean(['check', 'a.txt', '--expect', 'out'])).code).toBe(1)
    expect((await newsclean(['check', 'a.txt', '--expect', 'out', ...more])).code).toBe(0)
  })

  test.each([
    ['action\ttext\nmaybe\tNotes\n', 'd.tsv:2: found the action "maybe", expected keep, drop or an empty cell'],
    ['Charts\n', 'd.tsv:1: found the columns "Charts", expected action, text']
  ])('a bad line is named, and nothing is cleaned: %j', async (text, message) => {
    await put({ 'a.txt': page('ferry'), 'd.tsv': text })
    expect(await newsclean(['a.txt', '--decisions', 'd.tsv'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(message) as string
    })
    expect((await newsclean(['a.txt', '--decisions', 'none.tsv'])).stderr).toContain('--decisions: cannot read none.tsv')
  })
})
