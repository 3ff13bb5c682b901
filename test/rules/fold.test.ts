import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldLetters, foldPhrase, trimEnd, trimStart, withoutSigns } from '../../src/rules/engine/fold.ts'

/** Folding as it is defined, without the short cuts. */
function fold(text: string): string {
  const plain = letters(text.trim())
  const open = plain.replace(/^[\s•·▪●*_\-–—►▶→»>|[(]+/u, '')
  const signs = new Set(' \t\n\u00a0:：.。!！?？…»›>→|]()*_-–—')
  let end = open.length
  while (end > 0 && signs.has(open.charAt(end - 1))) end -= 1
  return open.slice(0, end) || plain
}

function letters(text: string): string {
  const straight = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”„«]/g, '"')
  const bare = straight.replace(/[άέήίόύώΐΰϊϋ]/g, (letter) => letter.normalize('NFD').charAt(0))
  return bare.replace(/[^\S ]\s*| \s+/g, ' ')
}

const lines = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from(' \t\n\u000b\u00a0\u2003\u3000\ufeff\u2028’‘“”„«»Aaé.ΰΆάΣİ…•-_|>[(')) })
)

it('folds any line as defined', () => {
  fc.assert(
    fc.property(lines, (line) => {
      expect(foldLetters(line)).toBe(letters(line))
      expect(foldPhrase(line)).toBe(fold(line))
      expect(foldPhrase(`Aa${line}aa`)).toBe(fold(`Aa${line}aa`))
    })
  )
})

it('trims signs, never letters', () => {
  expect(trimStart('• [a')).toBe('a')
  expect(trimEnd('a … »')).toBe('a')
  expect([trimStart('z-'), trimEnd('-z'), trimStart(''), trimEnd('')]).toEqual(['z-', '-z', '', ''])
})

it.each([
  ['👉 Read also', 'Read also'],
  ['↓ Jump to recipe', 'Jump to recipe'],
  ['**By Ines Corvo**', 'By Ines Corvo'],
  ['_By Ines Corvo_', 'By Ines Corvo'],
  ['***Read also: 5*3***', 'Read also: 5*3'],
  ['*By Ines Corvo', '*By Ines Corvo'],
  ['* By Ines Corvo *', '* By Ines Corvo *'],
  ['**By** Ines *Corvo*', '**By** Ines *Corvo*'],
  ['__By Ines_', '__By Ines_'],
  ['*', '*'],
  ['__', '__'],
  ['***', '***'],
  ['*a*', 'a']
])('takes pictures and emphasis off a line: %s', (text, bare) => expect(withoutSigns(text)).toBe(bare))
