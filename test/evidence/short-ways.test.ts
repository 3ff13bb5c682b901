import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asksAtEnd, endsSentence, opens, trailsOff } from '../../src/evidence/edges.ts'
import { slugShare } from '../../src/evidence/slug.ts'
import { stopTableOf } from '../../src/evidence/stop-table.ts'
import { hashSeed, lowerOf, mixUnit } from '../../src/evidence/word-list.ts'

const letters = fc.constantFrom(
  ...Array.from('abZé١9٤。！？…．.?!؟۔।"\')]”’»」』*- \nßΣςσİıǅ字ไ๑ขक्𝐚𝟗😀'),
  'harbour',
  'and',
  '...'
)
const texts = fc.array(letters, { maxLength: 9 }).map((parts) => parts.join(''))

test('what a text opens and ends with is what patterns say', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(endsSentence(text)).toBe(/[.!?…。！？।۔؟][\])"'”’»」』*]*$/u.test(text))
      expect(asksAtEnd(text)).toBe(/[?!？！؟][\])"'”’»」』*]*$/u.test(text))
      expect(trailsOff(text)).toBe(/(?:…|\.{3})[\])"'”’»]?$/u.test(text))
      const small = /^\p{Ll}/u.test(text)
      const digit = /^\p{N}/u.test(text)
      expect(opens(text)).toBe(small ? 'small' : digit ? 'digit' : /^[\p{L}\p{M}]/u.test(text) ? 'letter' : 'mark')
    }),
    { numRuns: 3000 }
  )
})

test('a slug’s words are found whole', () => {
  const slug = new Set(['harbour', 'and', 'zé9'])
  fc.assert(
    fc.property(texts, (text) => {
      const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
      expect(slugShare(text, slug)).toBe([...slug].filter((word) => words.has(word)).length / 3)
    }),
    { numRuns: 1000 }
  )
})

test('a table of stop words answers as the set does', () => {
  const words = new Set(['and', 'the', 'à', 'της', 'i̇le', 'και', 'और', 'не'])
  const table = stopTableOf(words)
  const written = ['AND', 'and', 'And', 'hand', 'À', 'ΤΗΣ', 'της', 'τησ', 'İLE', 'ile', 'ΚΑΙ', 'और', 'НЕ', 'нет', 'th', '']
  for (const word of written) {
    let hash = hashSeed
    for (let at = 0; at < word.length; at++) hash = mixUnit(hash, lowerOf(word.charCodeAt(at)))
    const plain = !/\P{ASCII}/u.test(word.replace(/\P{Lu}/gu, ''))
    expect(table.has(`x${word}x`, 1, 1 + word.length, hash, plain), word).toBe(words.has(word.toLowerCase()))
  }
})
