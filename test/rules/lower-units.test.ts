import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LowerUnits } from '../../src/rules/engine/lower-units.ts'
import { lower } from '../../src/rules/wording/lower.ts'

const odd = fc.constantFrom(...Array.from('ΣσςIİi\u0307’Aé𐐀Ä😀ẞ '), '\ud801', '\u0000', '\uffff')
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: odd }),
  fc.string({ unit: odd, minLength: 1020, maxLength: 1100 })
)

it('reads any text as `lower` gives it, and zeros behind it', () => {
  const lowered = new LowerUnits()
  fc.assert(
    fc.property(texts, (text) => {
      const length = lowered.read(text)
      const expected = lower(text)
      expect(String.fromCharCode(...lowered.units.subarray(0, length))).toBe(expected)
      expect(Array.from(lowered.units.subarray(length, length + 5))).toEqual([0, 0, 0, 0, 0])
    })
  )
})
