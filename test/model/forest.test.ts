import { describe, expect, test } from 'vitest'
import { squash, sumLeaves, type Forest } from '../../src/model/forest.ts'
import { Bins, makeRulers, type Marks, type Questions } from '../../src/model/rulers.ts'

/** One tree: is column 1 above 2, and column 0 above 5? The other levels ask nothing. */
const never = Number.POSITIVE_INFINITY
const forest: Forest & Questions = {
  questions: Uint16Array.from([1, 0, 0, 0, 0, 0]),
  borders: Float32Array.from([2, 5, never, never, never, never]),
  leaves: Int16Array.from({ length: 64 }, (_, leaf) => [10, 200, -30, 4000][leaf] ?? 9999),
  bias: 7,
  scale: 100
}

/** The sums of rows of two numbers. */
function sum(asked: Forest & Questions, rows: Float32Array): number[] {
  const { rulers, marks } = makeRulers([asked])
  const bins = new Bins(rulers, rows.length / 2)
  bins.fill(rows, 2, 0)
  return [...sumLeaves(asked, marks[0] as Marks, bins)]
}

describe('a forest', () => {
  test('adds the leaf that the answers lead to', () => {
    const rows = Float32Array.from([0, 0, /**/ 0, 3, /**/ 6, 0, /**/ 6, 3, /**/ 5, 2])
    expect(sum(forest, rows)).toEqual([17, 207, -23, 4007, 17])
  })

  test('of no blocks gives nothing', () => expect(sum(forest, new Float32Array(0))).toEqual([]))

  test('asks each question as it stands, however many borders a column has', () => {
    const trees = 100
    const columns = Uint16Array.from({ length: 6 * trees }, (_, at) => ((at * 7) % 3) >> 1)
    const borders = Float32Array.from({ length: 6 * trees }, (_, at) => ((at * 37) % 600) / 10)
    const leaves = Int16Array.from({ length: 64 * trees }, (_, at) => ((at * 53) % 2001) - 1000)
    const rows = Float32Array.from({ length: 2 * 41 }, (_, at) => (at % 13 === 0 ? Number.NaN : ((at * 29) % 640) / 10 - 2))
    const byHand = Array.from({ length: 41 }, (_, index) => {
      let all = 3
      for (let tree = 0; tree < trees; tree++) {
        let leaf = 0
        for (let level = 0; level < 6; level++)
          if (rows[2 * index + columns[6 * tree + level]!]! > borders[6 * tree + level]!) leaf |= 1 << level
        all += leaves[64 * tree + leaf]!
      }
      return all
    })
    expect(new Set(borders).size).toBeGreaterThan(2 * 127)
    expect(sum({ questions: columns, borders, leaves, bias: 3, scale: 1 }, rows)).toEqual(byHand)
  })
})

test('log odds become a share that rises, is even at 0, and stays inside 0 and 1', () => {
  expect(squash(0)).toBe(0.5)
  const shares = [-40, -4, -1, 0, 1, 4, 40].map(squash)
  expect([...shares].sort((a, b) => a - b)).toEqual(shares)
  expect(shares[0]).toBeGreaterThan(0)
  expect(shares.at(-1)).toBeLessThan(1)
  expect(squash(1)).toBeCloseTo(1 / (1 + Math.exp(-1)), 1)
})
