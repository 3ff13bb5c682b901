import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectF1, type Weighed } from '../../src/labels/expected-f1.ts'

const block = fc.record({ chance: fc.double({ min: 0, max: 1, noNaN: true }), words: fc.nat(200) })
const expectAt = (blocks: readonly Weighed[], least: number): number => {
  const sum = (of: (block: Weighed) => number): number => blocks.reduce((all, block) => all + of(block), 0)
  const kept = sum(({ chance, words }) => (chance >= least ? words : 0))
  const held = sum(({ chance, words }) => (chance >= least ? chance * words : 0))
  return held === 0 ? 0 : (2 * held) / (kept + sum(({ chance, words }) => chance * words))
}

test('it is the best over all chances at which one may cut', () => {
  fc.assert(
    fc.property(fc.array(block), (blocks) => {
      const best = Math.max(0, ...blocks.filter(({ chance }) => chance > 0).map(({ chance }) => expectAt(blocks, chance)))
      expect(expectF1(blocks)).toBeCloseTo(best, 9)
    })
  )
})

test('it is 1 where each block is certain, and less the more are not', () => {
  const certain = [
    { chance: 1, words: 90 },
    { chance: 0, words: 40 }
  ]
  expect(expectF1(certain)).toBe(1)
  const doubtful = expectF1([...certain, { chance: 0.5, words: 30 }])
  expect(doubtful).toBeLessThan(1)
  expect(expectF1([...certain, { chance: 0.5, words: 90 }])).toBeLessThan(doubtful)
})

test.each([[[]], [[{ chance: 0, words: 12 }]], [[{ chance: 0.9, words: 0 }]]])(
  'it is 0 without words that may be story: %j',
  (blocks) => {
    expect(expectF1(blocks)).toBe(0)
  }
)
