import type { Stats } from '../types.ts'
import type { WordHashes } from './word-hashes.ts'

const wordsPerMinute = 238
const charactersPerMinute = 500

/** Count the kept words; `kept` and `all` are the texts of the kept blocks and of all. */
export function countStats(
  { hashes, unspaced }: WordHashes,
  kept: readonly string[],
  all: readonly string[],
  paragraphs: number
): Stats {
  const minutes = (hashes.length - unspaced) / wordsPerMinute + unspaced / charactersPerMinute
  const whole = lengthOf(all)
  return {
    words: hashes.length,
    paragraphs,
    readingMinutes: Math.ceil(minutes),
    keptRatio: whole > 0 ? Math.round((lengthOf(kept) / whole) * 1000) / 1000 : 0
  }
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((length, text) => length + text.length, 0)
}
