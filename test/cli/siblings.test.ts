import { rm } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { makeSite, residue } from '../site.ts'
import { at, newsclean, prepare, put } from './newsclean.ts'
import { readTree } from './outputs.ts'
import { parse, parseLines } from './texts.ts'

prepare()

const texts = makeSite(12)
const name = (index: number): string => `${String.fromCharCode(97 + index)}.txt`
const folder = (home: string, articles: readonly string[] = texts): Record<string, string> =>
  Object.fromEntries(articles.map((text, index) => [`${home}/${name(index)}`, text]))
const stream = (of: (index: number) => object): string =>
  texts.map((text, index) => `${JSON.stringify({ id: name(index), text, ...of(index) })}\n`).join('')

/** How many outputs hold the sentence that stands in each article. */
const holding = (tree: Readonly<Record<string, string>>): number =>
  Object.entries(tree).filter(([path, text]) => path.endsWith('.md') && text.includes(residue.among)).length

describe('the files of one site', () => {
  test('tell what repeats, whatever the number of threads and the order; each by itself with --no-siblings', async () => {
    await put(folder('in'))
    const trees = []
    for (const more of [
      ['in', '--jobs', '1'],
      ['in', '--jobs', '2', '--timeout', '60'],
      texts.map((_, index) => `in/${name(11 - index)}`)
    ]) {
      expect((await newsclean([...more, '-o', 'out', '--quiet'])).code).toBe(0)
      trees.push(await readTree('out'))
      await rm(at('out'), { recursive: true })
    }
    expect(holding(trees[0]!)).toBe(0)
    expect(parse(trees[0]!['a.json']!).dropped![0]).toMatchObject({
      rule: 'siblings',
      line: 7,
      text: residue.among,
      why: 'The line stands in 12 of 12 articles of the site that were compared.'
    })
    expect(trees[1]).toEqual(trees[0])
    const withoutPaths = (tree: Record<string, string>): string => JSON.stringify(tree).replaceAll(/in\/\w\.txt/gu, '')
    expect(withoutPaths(trees[2]!)).toBe(withoutPaths(trees[0]!))
    await newsclean(['in', '-o', 'out', '--no-siblings'])
    expect(holding(await readTree('out'))).toBe(12)
  })

  test('lie in one folder, or --site names it; five are needed', async () => {
    await put({ ...folder('in/large', texts.slice(0, 8)), ...folder('in/small', texts.slice(8)) })
    await newsclean(['in', '-o', 'out'])
    expect(holding(await readTree('out'))).toBe(4)
    await newsclean(['in', '-o', 'out', '--site', 'Kovenal'])
    const tree = await readTree('out')
    expect(holding(tree)).toBe(0)
    expect(parse(tree['small/a.json']!).metadata).toMatchObject({ site: 'Kovenal', provenance: { site: 'hint' } })
  })

  test('are compared in threads where there are many: the same templates', async () => {
    const sites = Array.from({ length: 9 }, (_, site) => makeSite(60, site + 1))
    await put(
      Object.fromEntries(sites.flatMap((site, place) => site.map((text, index) => [`in/${place}/${index}.txt`, text] as const)))
    )
    const trees = []
    for (const jobs of ['1', '3']) {
      expect((await newsclean(['in', '-o', 'out', '--quiet', '--jobs', jobs])).code).toBe(0)
      trees.push(await readTree('out'))
      await rm(at('out'), { recursive: true })
    }
    expect(Object.keys(trees[0]!)).toHaveLength(2 * 540)
    expect(holding(trees[0]!)).toBe(0)
    expect(trees[1]).toEqual(trees[0])
  })

  test('are records too where they become files: by the host of their url, else by their site', async () => {
    const hosts = ['www.kovenal.example', 'kovenal.example']
    await put({
      'in.jsonl': stream((index) => (index < 11 ? { url: `https://${hosts[index % 2]}/${index}` } : { site: 'Other' }))
    })
    await newsclean(['in.jsonl', '-o', 'out/'])
    expect(holding(await readTree('out'))).toBe(1)
    const alone = await newsclean(['in.jsonl', '--to', 'jsonl'])
    expect(parseLines(alone.stdout).filter(({ text }) => text?.includes(residue.among))).toHaveLength(12)
    const compared = await newsclean(['in.jsonl', '--to', 'jsonl', '--siblings'])
    expect(parseLines(compared.stdout).filter(({ text }) => text?.includes(residue.among))).toHaveLength(1)
  })

  test('are known by the url of a record that is its id too', async () => {
    await put({ 'in.jsonl': stream((index) => ({ url: `https://kovenal.example/${index}` })) })
    const { stdout } = await newsclean(['in.jsonl', '--to', 'jsonl', '--siblings', '--id-field', 'url'])
    expect(parseLines(stdout).filter(({ text }) => text?.includes(residue.among))).toEqual([])
  })
})

describe('what was compared', () => {
  test('is part of what a run resumes by, site by site', async () => {
    await put({ ...folder('in/one', texts.slice(0, 6)), ...folder('in/two', texts.slice(6)) })
    await newsclean(['in', '-o', 'out'])
    expect((await newsclean(['in', '-o', 'out'])).stderr).toBe('cleaned 0 articles, 12 unchanged → out\n')
    await put({ 'in/one/z.txt': makeSite(1, 5)[0]! })
    expect((await newsclean(['in', '-o', 'out'])).stderr).toContain('cleaned 7 articles, 6 unchanged')
    const again = await readTree('out')
    await rm(at('out'), { recursive: true })
    await newsclean(['in', '-o', 'out'])
    expect(await readTree('out')).toEqual(again)
  })

  test('is compared by check as well', async () => {
    await put(folder('in'))
    await newsclean(['in', '-o', 'out'])
    expect((await newsclean(['check', 'in', '--expect', 'out'])).code).toBe(0)
    expect((await newsclean(['check', 'in', '--expect', 'out', '--no-siblings'])).code).toBe(1)
  })
})
