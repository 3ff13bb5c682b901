import type { PhraseMatch } from './phrases.ts'

/** So long a line is hardly a row of buttons. */
const LONGEST = 110
const MOST_WORDS = 14
/** A phrase of a row has so many words at most. */
const LONGEST_PHRASE = 5
/** Of so many phrases no sentence is made. */
const FEWEST_SURE = 5
/** What ends a sentence or parts it, or is said. */
const TOLD = /[.!?…,;،؟۔।"“”«»„—–]/u
const SMALL = /^\p{Ll}/u
/** Between the names of buttons, or a size, a price or a count behind them. */
const BETWEEN = /^[\p{S}\p{P}]$/u

/**
 * Read a line as phrases side by side, as a row of buttons reads when its markup is lost: `Share Print Save for later`. Each opens with a
 * capital where there are any, and one at least is sure. A row is residue beside residue, and wherever it stands if more of them are sure.
 */
export function matchSideBySide(text: string, find: (part: string) => PhraseMatch | undefined): PhraseMatch | undefined {
  if (text.length > LONGEST || TOLD.test(text)) return undefined
  const words = text.split(' ').filter((word) => !BETWEEN.test(word))
  if (words.length < 2 || words.length > MOST_WORDS) return undefined
  const parts: PhraseMatch[] = []
  for (let from = 0; from < words.length;) {
    const size = sizeOfFirst(words, from, find, parts)
    if (size === 0) return undefined
    from += size
  }
  const sure = parts.filter((part) => part.sure).length
  if (sure === 0 && parts.length < FEWEST_SURE) return undefined
  return { ...parts[0]!, sure: sure > 1 || parts.length >= FEWEST_SURE }
}

/** Words of the longest phrase that stands at a word; 0 where none does. */
function sizeOfFirst(
  words: readonly string[],
  from: number,
  find: (part: string) => PhraseMatch | undefined,
  parts: PhraseMatch[]
): number {
  if (SMALL.test(words[from]!)) return 0
  const most = Math.min(LONGEST_PHRASE, words.length - from, from === 0 ? words.length - 1 : LONGEST_PHRASE)
  for (let size = most; size > 0; size -= 1) {
    const match = find(words.slice(from, from + size).join(' '))
    if (!match) continue
    parts.push(match)
    return size
  }
  return 0
}
