import { kind, kindOf } from '../languages/characters.ts'

/** Signs that hold a word together: `isn't`, `well-known`, `U.S.`, `AT&T`, and the joiners of Persian. */
const joining = units("'’‘-\u2010\u2011.·&@_\u200c\u200d")
/** And between figures: `9,000`, `9:05`, `1/2`. */
const joiningFigures = units(',:/٫٬')
const surrogates = [0xd800, 0xdc00, 0xdfff] as const
/** Marks of length and repetition among kana: letters of every script, says Unicode. */
const kana = [0x3005, 0x30ff] as const

/** What was counted of some texts. */
export interface Tally {
  /** Words; each character of a script without spaces is one. */
  readonly words: number
  /** How many of them are such characters. */
  readonly unspaced: number
}

/** Count words as a reader does: a sign alone is none, and one inside a word parts nothing. Linear in the length. */
export function tallyWords(texts: readonly string[]): Tally {
  let words = 0
  let unspaced = 0
  for (const text of texts) {
    let inWord = false
    for (let at = 0; at < text.length; at++) {
      const found = kindAt(text, at)
      if (found === kind.unspaced) {
        words += 1
        unspaced += 1
        inWord = false
      } else if (isAlphanumeric(found)) {
        if (!inWord) words += 1
        inWord = true
      } else if (found !== kind.mark) inWord &&= joins(text, at)
      if (isBetween(text.charCodeAt(at), surrogates[0], surrogates[1] - 1)) at++
    }
  }
  return { words, unspaced }
}

function joins(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (joining.has(unit)) return isAlphanumeric(kindAt(text, at + 1))
  return joiningFigures.has(unit) && kindAt(text, at - 1) === kind.digit && kindAt(text, at + 1) === kind.digit
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (isBetween(unit, surrogates[0], surrogates[2])) return kindOfPair(text, at)
  const found = kindOf(unit)
  return found === kind.letter && isBetween(unit, ...kana) ? kind.unspaced : found
}

/** Beyond the first plane stand rare ideographs, and letters of few texts. */
function kindOfPair(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  if (/\p{Ideographic}/u.test(character)) return kind.unspaced
  return /[\p{L}\p{N}]/u.test(character) ? kind.letter : kind.other
}

function isAlphanumeric(found: number): boolean {
  return found === kind.lower || found === kind.upper || found === kind.letter || found === kind.digit
}

function isBetween(unit: number, first: number, last: number): boolean {
  return unit >= first && unit <= last
}

function units(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)))
}
