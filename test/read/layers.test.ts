import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyRepairs, joinLayers } from '../../src/read/layers.ts'
import type { Repair } from '../../src/types.ts'

/** Repairs of a text: for each, how far behind the last one, how long, and what it reads as. */
const steps = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 3 }), fc.constantFrom('', ' ', 'x', 'yz')), { maxLength: 8 })

function lay(text: string, plan: readonly (readonly [number, number, string])[]): Repair[] {
  const repairs: Repair[] = []
  let place = 0
  for (const [gap, length, replacement] of plan) {
    const start = place + gap
    place = start + length
    if (place <= text.length) repairs.push({ start, end: place, replacement, why: `${length}` })
  }
  return repairs
}

test('one list reads as the two layers do', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 24 }), steps, steps, (value, below, above) => {
      const lower = lay(value, below)
      const middle = applyRepairs(value, lower)
      const upper = lay(middle, above)
      const joined = joinLayers(lower, middle, upper)
      expect(applyRepairs(value, joined)).toBe(applyRepairs(middle, upper))
      for (let index = 1; index < joined.length; index++) {
        expect(joined[index]!.start).toBeGreaterThanOrEqual(joined[index - 1]!.end)
      }
    }),
    { numRuns: 2000 }
  )
})

test('where two layers meet, the longer one names the place', () => {
  const lower = [{ start: 1, end: 4, replacement: '\u00a0', why: 'mojibake' }]
  const upper = [{ start: 1, end: 2, replacement: ' ', why: 'no-break space' }]
  expect(joinLayers(lower, 'a\u00a0b', upper)).toEqual([{ start: 1, end: 4, replacement: ' ', why: 'mojibake' }])
})
