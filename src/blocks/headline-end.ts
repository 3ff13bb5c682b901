import { opening, opensSentence } from './sentence-opening.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A linked headline has so many words, and so many UTF-16 units at most. */
const fewestWords = 3
const mostWords = 18
const longest = 140

/** Where the story goes on behind a headline that has no mark at its end. */
export interface HeadlineEnd {
  /** Where the story's first word begins. */
  readonly next: number
  /** See `opening`. */
  readonly likeliness: number
}

/**
 * Find where a headline that begins at a place of a text ends.
 *
 * The first word that surely opens a sentence counts, else the first that may: when it is unsure, more words stay with the story.
 */
export function findHeadlineEnd(text: string, from: number, vocabulary: Vocabulary): HeadlineEnd | undefined {
  let best: HeadlineEnd | undefined
  let words = 0
  for (let space = text.indexOf(' ', from); space > 0 && space - from < longest; space = text.indexOf(' ', space + 1)) {
    words += 1
    if (words > mostWords) break
    if (words < fewestWords) continue
    const likeliness = opensSentence(text, space + 1, vocabulary)
    if (likeliness === opening.sure) return { next: space + 1, likeliness }
    if (likeliness > opening.no) best ??= { next: space + 1, likeliness }
  }
  return best
}
