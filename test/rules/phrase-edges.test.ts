import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldPhrase } from '../../src/rules/engine/fold.ts'
import { edgeOf, mayBePhrase } from '../../src/rules/engine/phrase-edges.ts'
import { openingOf } from '../../src/rules/engine/rows.ts'

const signs = fc.constantFrom(...Array.from("aabbBzZ17  .,'’•»|–ΆáİΣ\t\u00a0"))
const texts = fc.string({ unit: signs, minLength: 1, maxLength: 14 })

it('lets each text pass that folds to a phrase without an open place', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const opening = openingOf(foldPhrase(text))
      const passes = mayBePhrase(
        text,
        (other) => other === opening,
        () => false
      )
      expect(passes).toBe(true)
    })
  )
})

it('lets each text pass that opens or ends as a phrase with open places does', () => {
  fc.assert(
    fc.property(texts, fc.nat(13), fc.boolean(), (text, size, isStart) => {
      const folded = foldPhrase(text)
      fc.pre(folded.length > size)
      const part = isStart ? folded.slice(0, size + 1) : folded.slice(-size - 1)
      const edge = edgeOf(isStart ? { before: part, after: '' } : { before: '', after: part })
      const passes = mayBePhrase(
        text,
        () => false,
        (other) => other === edge
      )
      expect(passes).toBe(true)
    })
  )
})

it('passes plain prose by', () => {
  const never = (): boolean => false
  expect(mayBePhrase('The weir held through the night', never, never)).toBe(false)
  expect(mayBePhrase('The weir held. ', never, never)).toBe(false)
  for (const text of ['“The weir held”', '', 'a', 'Le barrage a cédé']) expect(mayBePhrase(text, never, never)).toBe(true)
})
