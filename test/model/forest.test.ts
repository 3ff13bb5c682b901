import { describe, expect, test } from 'vitest'
import { squash, sumLeaves, type Forest } from '../../src/model/forest.ts'

/** One tree: is column 1 above 2, and column 0 above 5? The other levels ask nothing. */
const never = Number.POSITIVE_INFINITY
const forest: Forest = {
  questions: Uint16Array.from([1, 0, 0, 0, 0, 0]),
  borders: Float32Array.from([2, 5, never, never, never, never]),
  leaves: Int16Array.from({ length: 64 }, (_, leaf) => [10, 200, -30, 4000][leaf] ?? 9999),
  bias: 7,
  scale: 100
}

describe('a forest', () => {
  test('adds the leaf that the answers lead to', () => {
    const rows = Float32Array.from([0, 0, /**/ 0, 3, /**/ 6, 0, /**/ 6, 3, /**/ 5, 2])
    expect([...sumLeaves(forest, rows, 2)]).toEqual([17, 207, -23, 4007, 17])
  })

  test('of no blocks gives nothing', () => expect(sumLeaves(forest, new Float32Array(0), 2)).toHaveLength(0))
})

test('log odds become a share that rises, is even at 0, and stays inside 0 and 1', () => {
  expect(squash(0)).toBe(0.5)
  const shares = [-40, -4, -1, 0, 1, 4, 40].map(squash)
  expect([...shares].sort((a, b) => a - b)).toEqual(shares)
  expect(shares[0]).toBeGreaterThan(0)
  expect(shares.at(-1)).toBeLessThan(1)
  expect(squash(1)).toBeCloseTo(1 / (1 + Math.exp(-1)), 1)
})
