import { kind, kindOf, knownKinds } from '../languages/characters.ts'
import { stopTableOf } from './stop-table.ts'
import { hashSeed, lowered, lowerOf, mixUnit, WordList } from './word-list.ts'

/** What one pass over a text counts. */
export interface Measure {
  /** Words; two characters make one where the script has no spaces. */
  readonly words: number
  /** Words among the stop words. */
  readonly stops: number
  /** Words that begin with a capital. */
  readonly capitals: number
  readonly letters: number
  readonly uppers: number
  readonly digits: number
  readonly unspaced: number
  readonly commas: number
  readonly sentences: number
  readonly quotes: number
  readonly separators: number
  readonly brackets: number
}

const longestStopWord = 12
const zero = 48
const mark = { comma: 1, sentence: 2, quote: 3, separator: 4, bracket: 5 } as const
const marks = new Map<number, number>(
  Object.entries({
    comma: ',;:、，；：،؛',
    sentence: '.!?…。！？।۔؟',
    quote: '"“”„«»「」『』',
    separator: '|/›»→·•–—▪►▶',
    bracket: '()[]{}（）【】'
  }).flatMap(([name, chars]) => Array.from(chars, (char) => [char.charCodeAt(0), mark[name as keyof typeof mark]] as const))
)

const asciiMarks = Uint8Array.from({ length: 128 }, (_, unit) => marks.get(unit) ?? 0)

/** Count a text's words, letters and marks, and put the hashes of its words into `list`. */
export function measure(text: string, stopWords: ReadonlySet<string>, list: WordList): Measure {
  let words = 0
  let stops = 0
  let capitals = 0
  let letters = 0
  let uppers = 0
  let digits = 0
  let unspaced = 0
  const counts = [0, 0, 0, 0, 0, 0]
  const stopTable = stopTableOf(stopWords)
  let from = -1
  let hash = 0
  let plain = true
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 32
    const found = knownKinds[unit]! || kindOf(unit)
    // Most units: small letters are their own small letters.
    if (found === kind.lower && from >= 0) {
      letters += 1
      hash = mixUnit(hash, unit)
      continue
    }
    if (found >= kind.digit && found !== kind.unspaced) {
      if (from < 0) {
        from = at
        hash = hashSeed
        plain = true
        if (found === kind.upper) capitals += 1
      }
      if (found === kind.digit) {
        digits += 1
        hash = mixUnit(hash, zero)
        plain = false
        continue
      }
      if (found !== kind.mark) letters += 1
      if (found === kind.upper) {
        uppers += 1
        if (unit >= 128) plain = false
      }
      hash = mixUnit(hash, lowered[unit]! || lowerOf(unit))
      continue
    }
    if (from >= 0) {
      words += 1
      const isStop = at - from <= longestStopWord && stopTable.has(text, from, at, hash, plain)
      if (isStop) stops += 1
      list.add(hash, !isStop && at - from >= 4)
      from = -1
    }
    if (found === kind.unspaced) {
      unspaced += 1
      list.add(mixUnit(hashSeed, unit), false)
    } else if (found === kind.other) {
      const which = unit < 128 ? asciiMarks[unit]! : (marks.get(unit) ?? 0)
      if (which > 0) counts[which]! += 1
    }
  }
  const [, commas = 0, sentences = 0, quotes = 0, separators = 0, brackets = 0] = counts
  return {
    words: words + unspaced / 2,
    stops,
    capitals,
    letters: letters + unspaced,
    uppers,
    digits,
    unspaced,
    commas,
    sentences,
    quotes,
    separators,
    brackets
  }
}

/** The hashed words of texts, line after line; which of them are stop words is left open. */
export function listWords(texts: readonly string[]): WordList {
  const list = new WordList()
  const none = new Set<string>()
  for (const text of texts) {
    measure(text, none, list)
    list.endLine()
  }
  return list
}
