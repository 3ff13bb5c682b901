import type { Stats } from '../types.ts'
import { tallyWords } from './tally.ts'

const wordsPerMinute = 238
const charactersPerMinute = 500

/** Count the kept words; `kept` and `all` are the texts of the kept blocks and of all. */
export function countStats(kept: readonly string[], all: readonly string[], paragraphs: number): Stats {
  const { words, unspaced } = tallyWords(kept)
  const minutes = (words - unspaced) / wordsPerMinute + unspaced / charactersPerMinute
  const whole = lengthOf(all)
  return {
    words,
    paragraphs,
    readingMinutes: Math.ceil(minutes),
    keptRatio: whole > 0 ? Math.round((lengthOf(kept) / whole) * 1000) / 1000 : 0
  }
}

/** White space is not counted. */
function lengthOf(texts: readonly string[]): number {
  return texts.reduce((length, text) => length + text.replace(/\s+/g, '').length, 0)
}
