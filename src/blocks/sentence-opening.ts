import { kind, kindOf } from '../languages/characters.ts'
import { openers } from '../languages/openers.ts'
import { stopWordsOf } from '../languages/stop-words.ts'

/**
 * How likely a word opens a sentence, with no full stop before it: a stop word in a capital before a small letter, or another
 * script; a stop word in a capital; a word that may be a name; no.
 */
export const opening = { sure: 3, word: 2, likely: 1, no: 0 } as const

const quotation = new Set(Array.from('"\'“‘«„¿¡(', (sign) => sign.charCodeAt(0)))
const comma = new Set([0x2c, 0x60c])
const colon = 0x3a
const lastLatin = 0x24f
const latin = /^[\p{Script=Latin}\p{N}\p{P}\p{S}]+$/u
const longestWord = 24
const longestAcronym = 5
/** They have a capital wherever they stand. */
const capitals = new Set('i sie ihr ihre ihrem ihren ihrer ihnen u uw'.split(' '))

/** How likely the word at a place of a text, behind a space, opens a sentence. */
export function opensSentence(text: string, at: number): number {
  const start = quotation.has(text.charCodeAt(at)) ? at + 1 : at
  const unit = text.charCodeAt(start)
  const first = kindOf(unit)
  const isOther = first === kind.letter || first === kind.unspaced
  if (first !== kind.upper && !isOther) return opening.no
  if (unit > lastLatin && changesScript(wordBefore(text, at), text.charAt(start))) return opening.sure
  const space = text.indexOf(' ', start)
  if (space < 0 || space - start > longestWord) return opening.no
  if (isOther) return openers.has(text.slice(start, space).replace(/[،,]$/u, '')) ? opening.sure : opening.no
  const isClause = comma.has(text.charCodeAt(space - 1))
  const word = text.slice(start, isClause ? space - 1 : space)
  const goesOn = isSmallAt(text, space + 1)
  const isSmallWord = opensOften(word)
  const before = wordBefore(text, at)
  const isBehindSmall = isSmallAt(before, 0)
  if (!isSmallWord && !isBehindSmall && !(goesOn && isClause)) return opening.no
  // Few headlines end in a stop word: most are articles and prepositions.
  const last = before.charCodeAt(before.length - 1)
  if (comma.has(last) || last === colon) return opening.no
  if (isStopWord(before)) return isSmallWord && goesOn && isBehindSmall ? opening.likely : opening.no
  if (isSmallWord) return goesOn ? opening.sure : opening.word
  // Behind a name, `However,` opens a sentence; another name hardly does.
  return opening.likely
}

function wordBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf(' ', at - 2) + 1, at - 1)
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

/** A stop word or the like that has its capital from the sentence that it opens: `AS` and `IT` are names. */
function opensOften(word: string): boolean {
  const lower = word.toLowerCase()
  if (capitals.has(lower) || (word.length > 1 && word.length < longestAcronym && word === word.toUpperCase() && word !== lower))
    return false
  return isStopWord(word) || openers.has(lower)
}

/** Whether a word, as written, is a stop word of some language. The Turkish capital with a dot has two units in lower case. */
export function isStopWord(word: string): boolean {
  const lower = word.toLowerCase()
  return stopWordsOf(null).has(lower.length > word.length ? lower.replace('i̇', 'i') : lower)
}
