import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countBelow, makeRuler } from '../../src/model/ruler.ts'

const number = fc.oneof(
  fc.float(),
  fc.constantFrom(-0, 0, -1, 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)
)
const border = fc.oneof(fc.float({ noNaN: true }), fc.constantFrom(-0, 0, -1, 1, 0.5, Number.POSITIVE_INFINITY))

test('a ruler counts the borders that a number exceeds, as comparing them one by one does', () => {
  fc.assert(
    fc.property(fc.array(border, { maxLength: 127 }), fc.array(number, { minLength: 1, maxLength: 9 }), (borders, numbers) => {
      const ruler = makeRuler(
        0,
        [...borders].sort((a, b) => a - b)
      )
      const words = new Int32Array(3)
      const rows = Float32Array.from(numbers)
      countBelow(ruler, new Int32Array(rows.buffer), 1, 0, new Uint8Array(words.buffer), 0, numbers.length)
      const counted = numbers.map((_, at) => (words[at >> 2]! >>> (8 * (at & 3))) & 255)
      expect(counted).toEqual(numbers.map((value) => borders.filter((border) => value > border).length))
    })
  )
})
