import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CELL, decode, encode, GROUP, listLetters, ROW } from '../../src/rules/engine/letters.ts'

const units = fc.string({ unit: fc.constantFrom(...Array.from("abcz 09'.AZÄßжш한中…|^~~\t\u{1f600}")), maxLength: 30 })

it('reads what it wrote, which is ASCII without the signs of rows', () => {
  fc.assert(
    fc.property(fc.array(units), (texts) => {
      const letters = listLetters(texts)
      for (const text of texts) {
        const written = encode(text, letters)
        expect(decode(written, letters)).toBe(text)
        expect(Array.from(written).filter((sign) => sign > '~' || [CELL, ROW, GROUP].includes(sign))).toEqual([])
      }
    })
  )
})

it('reads each of very many letters', () => {
  const many = String.fromCharCode(...Array.from({ length: 2900 }, (_, number) => 0x4e00 + number))
  const letters = listLetters([many])
  const written = encode(`Z${many}a`, letters + 'Z')
  expect(decode(written, letters + 'Z')).toBe(`Z${many}a`)
  expect(written.length).toBe(1 + 2 * 2200 + 3 * 701)
})

it('counts the letters that it has room for', () => {
  const many = String.fromCharCode(...Array.from({ length: 3000 }, (_, number) => 0x4e00 + number))
  expect(() => listLetters([many])).toThrow('3000')
})
