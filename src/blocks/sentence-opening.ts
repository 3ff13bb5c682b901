import { kind, kindOf } from '../languages/characters.ts'
import { stopWordsOf } from '../languages/stop-words.ts'

/**
 * How likely a word opens a sentence, with no full stop before it: a stop word in a capital before a small letter, or another
 * script; a stop word in a capital; a word that may be a name; no.
 */
export const opening = { sure: 3, word: 2, likely: 1, no: 0 } as const

const quotation = /["'“‘«„¿¡(]/u
const comma = /[,،]$/u
const latin = /^[\p{Script=Latin}\p{N}\p{P}\p{S}]+$/u
const longestWord = 24
/** They have a capital wherever they stand. */
const capitals = new Set('i sie ihr ihre ihrem ihren ihrer ihnen u uw'.split(' '))

/** How likely the word at a place of a text, behind a space, opens a sentence. */
export function opensSentence(text: string, at: number): number {
  const start = quotation.test(text.charAt(at)) ? at + 1 : at
  const first = kindOf(text.charCodeAt(start))
  const isOther = first === kind.letter || first === kind.unspaced
  if (first !== kind.upper && !isOther) return opening.no
  const last = text.lastIndexOf(' ', at - 2) + 1
  const before = text.slice(last, at - 1)
  if (changesScript(before, text.charAt(start))) return opening.sure
  const space = text.indexOf(' ', start)
  if (isOther || space < 0 || space - start > longestWord || comma.test(before)) return opening.no
  const written = text.slice(start, space)
  const word = written.replace(comma, '')
  const goesOn = isSmallAt(text, space + 1)
  const isSmallWord = isStopWord(word) && !capitals.has(word.toLowerCase())
  // Few headlines end in a stop word: most are articles and prepositions.
  if (isStopWord(before)) return isSmallWord && goesOn && isSmallAt(text, last) ? opening.likely : opening.no
  if (isSmallWord) return goesOn ? opening.sure : opening.word
  // Behind a name, `However,` opens a sentence; another name hardly does.
  return isSmallAt(text, last) || (goesOn && word !== written) ? opening.likely : opening.no
}

/** English residue inside a story in another script. */
function changesScript(before: string, next: string): boolean {
  return latin.test(before) && /\p{L}/u.test(before) && !latin.test(next)
}

/** A small letter or a figure. */
export function isSmallAt(text: string, at: number): boolean {
  const found = kindOf(text.charCodeAt(at))
  return found === kind.lower || found === kind.digit
}

/** The Turkish capital with a dot has two units in lower case. */
export function isStopWord(word: string): boolean {
  return stopWordsOf(null).has(word.toLowerCase().replace('i̇', 'i'))
}
