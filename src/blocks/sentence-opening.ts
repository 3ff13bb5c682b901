import { kind, kindOf } from '../languages/characters.ts'
import { stopWordsOf } from '../languages/stop-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How likely a capitalised word opens a sentence: a small word of the language or the document in a capital, a word that may be a name, no. */
export const opening = { sure: 2, likely: 1, no: 0 } as const

const quotation = /["'“‘«„¿¡(]/u
const comma = /[,،]$/u
const longestWord = 24

/** Whether the word at a place of a text, behind a space, opens a sentence; no full stop stands before it. */
export function opensSentence(text: string, at: number, vocabulary: Vocabulary): number {
  const start = quotation.test(text.charAt(at)) ? at + 1 : at
  if (kindOf(text.charCodeAt(start)) !== kind.upper) return opening.no
  const space = text.indexOf(' ', start)
  if (space < 0 || space - start > longestWord) return opening.no
  const before = text.slice(text.lastIndexOf(' ', at - 2) + 1, at - 1)
  // Neither a headline nor a button ends in an article or a preposition.
  if (stopWordsOf(null).has(before.toLowerCase()) || comma.test(before)) return opening.no
  const word = text.slice(start, space).replace(comma, '')
  const lower = word.toLowerCase()
  const goesOn = isSmallAt(text, space + 1)
  if (!goesOn && !isSmallAt(text, at - before.length - 1)) return opening.no
  const isWord = stopWordsOf(null).has(lower) || vocabulary.isSmall(lower)
  if (isWord && goesOn) return opening.sure
  return isWord || (goesOn && isSmallAt(text, at - before.length - 1)) ? opening.likely : opening.no
}

/** Whether a small letter or a figure stands at a place. */
export function isSmallAt(text: string, at: number): boolean {
  const found = kindOf(text.charCodeAt(at))
  return found === kind.lower || found === kind.digit
}
