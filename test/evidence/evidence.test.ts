import { describe, expect, test } from 'vitest'
import { againColumns } from '../../src/evidence/again.ts'
import { gather } from '../../src/evidence/index.ts'
import { measure as measureInto } from '../../src/evidence/measure.ts'
import { WordList } from '../../src/evidence/word-list.ts'
import { slugOf, slugShare } from '../../src/evidence/slug.ts'
import { toBlocks } from '../../src/blocks/index.ts'
import { toSource } from '../../src/read/source.ts'

const measure = (text: string, stopWords: ReadonlySet<string>) => measureInto(text, stopWords, new WordList())
const prose = 'The bridge over the Merrin reopened on Friday, and the first cars crossed before the ribbon had been cut.'

function rowsOf(text: string): Record<string, number>[] {
  const read = toBlocks(toSource(text))
  const { blocks } = read
  const { columns, rows } = gather(read, 'en')
  expect(rows).toHaveLength(blocks.length * columns.length)
  return blocks.map((_, block) =>
    Object.fromEntries(columns.map((name, column) => [name, rows[block * columns.length + column] ?? Number.NaN]))
  )
}

describe('rows', () => {
  test('tell prose from sentences, questions and buttons', () => {
    const rows = rowsOf(['Home', prose, 'Late.', 'It was very late.', 'Was it very late?', 'Merrin bridge opens'].join('\n\n'))
    expect(rows.map(({ prose: is }) => is)).toEqual([0, 1, 0, 0, 0, 0])
    expect(rows.map(({ sentence }) => sentence)).toEqual([0, 1, 0, 1, 0, 0])
    expect(rows.map(({ ended }) => ended)).toEqual([0, 1, 1, 1, 1, 0])
    expect(rows.map(({ distance }) => distance)).toEqual([1, 0, 1, 2, 3, 4])
  })

  test('count repeats, not the first time', () => {
    expect(rowsOf(['Home', prose, 'home', 'HOME'].join('\n\n')).map(({ repeats }) => repeats)).toEqual([0, 0, 1, 2])
  })
})

test('one block is seen again as it is seen among all', () => {
  const { lookAgain, rows, columns } = gather(
    toBlocks(toSource(['Home', 'Merrin bridge opens', prose, `${prose} Merrin.`, 'Share', prose].join('\n\n'))),
    'en'
  )
  const count = rows.length / columns.length
  for (const high of [0, 2, 3, 5]) {
    const guesses = Float32Array.from({ length: count }, (_, index) => (index <= high ? 0.9 : 0.2))
    const all = lookAgain(guesses)
    for (let index = 0; index < count; index++)
      expect(lookAgain(guesses, index)).toEqual(all.subarray(index * againColumns.length, (index + 1) * againColumns.length))
  }
})

describe('surroundings', () => {
  const page = [
    'Home',
    'Sport',
    prose,
    `${prose} Merrin.`,
    'Share',
    'Read Also: Ferry company wins a second contract',
    'About us'
  ].join('\n\n')

  test('runs of prose, and how much of it stands before and after', () => {
    const rows = rowsOf(page)
    expect(rows.map((row) => row['inRun 2'])).toEqual([0, 0, 1, 1, 0, 0, 0])
    expect(rows.map((row) => row['fromMain 2'])).toEqual([-2, -1, 0, 1, 2, 3, 4])
    expect(rows[4]?.['proseBefore']).toBeCloseTo(1)
    expect(rows[0]?.['proseAfter']).toBeCloseTo(1)
    expect(rows[1]?.['proseWords in 1 after']).toBe(rows[2]?.['words'])
  })

  test('voices of rules, and how far away they are', () => {
    const rows = rowsOf(page)
    expect(rows[5]?.['says related']).toBe(1)
    expect(rows.map((row) => row['related after'])).toEqual([5, 4, 3, 2, 1, 99, 99])
    expect(rows[6]?.['related before']).toBe(1)
  })

  test('words that other prose of the page holds too', () => {
    const rows = rowsOf([prose, `${prose} Merrin.`, 'Merrin bridge reopened', 'Turnips and parsnips'].join('\n\n'))
    expect(rows.map(({ affinity }) => affinity)).toEqual([1, 1, 1, 0])
  })
})

test('the second look sees where the likely story lies', () => {
  const read = toBlocks(toSource(['Home', prose, `${prose} Merrin.`, 'About', prose].join('\n\n')))
  const again = gather(read, 'en').lookAgain(Float32Array.from([0.1, 0.9, 0.9, 0.1, 0.2]))
  const at = (block: number, column: string) => again[block * againColumns.length + againColumns.indexOf(column)]
  expect([0, 1, 2, 3, 4].map((block) => at(block, 'stretchMain'))).toEqual([0, 1, 1, 0, 0])
  expect(at(0, 'untilStory')).toBe(1)
  expect(at(4, 'sinceStory')).toBe(2)
  expect(at(3, 'first at -1')).toBeCloseTo(0.9)
})

test('words, capitals, digits and stop words of a line', () => {
  expect(measure('The Fenwick Herald, 24 pages', new Set(['the']))).toMatchObject({
    words: 5,
    stops: 1,
    capitals: 3,
    digits: 2,
    letters: 21
  })
  expect(measure('港口周一开放', new Set())).toMatchObject({ words: 3, unspaced: 6 })
})

describe('the URL', () => {
  test.each([
    ['https://fenwick.example/region/merrin-bridge-opens-again-1234.html?x=1#top', 3 / 6],
    ['merrin-bridge-opens-again', 3 / 4],
    ['https://fenwick.example/2024/', 0],
    ['https://fenwick.example/%E0%A4%A', 0]
  ])('%s', (url, share) => expect(slugShare('Merrin bridge opens', slugOf(url))).toBeCloseTo(share))
})
