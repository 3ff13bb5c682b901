import type { Stats } from '../types.ts'

const word = /[\p{L}\p{M}\p{N}]+/gu
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu
const wordsPerMinute = 238
const charactersPerMinute = 500

/** Count the kept texts; `all` holds the texts of all blocks. */
export function countStats(kept: readonly string[], all: readonly string[], paragraphs: number): Stats {
  const text = kept.join('\n')
  const characters = text.match(unspaced)?.length ?? 0
  const spaced = (characters > 0 ? text.replace(unspaced, ' ') : text).match(word)?.length ?? 0
  const minutes = spaced / wordsPerMinute + characters / charactersPerMinute
  const whole = lengthOf(all)
  return {
    words: spaced + characters,
    paragraphs,
    readingMinutes: Math.ceil(minutes),
    keptRatio: whole > 0 ? Math.round((lengthOf(kept) / whole) * 1000) / 1000 : 0
  }
}

function lengthOf(texts: readonly string[]): number {
  let length = 0
  for (const text of texts) for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 32) length += 1
  return length
}
