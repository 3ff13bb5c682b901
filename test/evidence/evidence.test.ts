import { describe, expect, test } from 'vitest'
import { gather } from '../../src/evidence/index.ts'
import { measure } from '../../src/evidence/measure.ts'
import { slugOf, slugShare } from '../../src/evidence/slug.ts'
import { toBlocks } from '../../src/blocks/index.ts'
import { toSource } from '../../src/read/source.ts'

const prose = 'The bridge over the Merrin reopened on Friday, and the first cars crossed before the ribbon had been cut.'

function rowsOf(text: string): Record<string, number>[] {
  const { blocks } = toBlocks(toSource(text))
  const { columns, rows } = gather(blocks, 'en')
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
