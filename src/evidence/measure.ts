import { kind, kindOf } from '../languages/characters.ts'

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
}

const longestStopWord = 12

/** Count a text's words and letters. */
export function measure(text: string, stopWords: ReadonlySet<string>): Measure {
  let words = 0
  let stops = 0
  let capitals = 0
  let letters = 0
  let uppers = 0
  let digits = 0
  let unspaced = 0
  let from = -1
  for (let at = 0; at <= text.length; at++) {
    const found = at < text.length ? kindOf(text.charCodeAt(at)) : kind.other
    if (found >= kind.digit && found !== kind.unspaced) {
      if (from < 0) {
        from = at
        if (found === kind.upper) capitals += 1
      }
      if (found === kind.digit) digits += 1
      else if (found !== kind.mark) letters += 1
      if (found === kind.upper) uppers += 1
      continue
    }
    if (from >= 0) {
      words += 1
      if (at - from <= longestStopWord && stopWords.has(text.slice(from, at).toLowerCase())) stops += 1
      from = -1
    }
    if (found === kind.unspaced) unspaced += 1
  }
  return { words: words + unspaced / 2, stops, capitals, letters: letters + unspaced, uppers, digits, unspaced }
}
