import { isSmallAt, isStopWord, opening, opensSentence } from './sentence-opening.ts'

/** A linked headline has so many words, and so many UTF-16 units at most. */
const fewestWords = 3
const mostWords = 18
const longest = 140
/** A sentence behind a name that ends a headline has so many units and words. */
const shortestSentence = 24
const fewestInSentence = 4
/** What closes a quotation, by what opens it. */
const closing: Readonly<Record<string, string>> = { '„': '“”', '«': '»', '“': '”', '”': '”', '"': '"' }

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
 * The first word that is no name counts, else the first that may be one: when it is unsure, more words stay with the story. Where
 * a headline has no small words but stop words, capitals tell less.
 */
export function findHeadlineEnd(text: string, from: number): HeadlineEnd | undefined {
  let best: HeadlineEnd | undefined
  let words = 0
  let inSmall = false
  let named: HeadlineEnd | undefined
  let last = from
  for (let space = text.indexOf(' ', from); space > 0 && space - from < longest; space = text.indexOf(' ', space + 1)) {
    words += 1
    if (words > mostWords) break
    inSmall ||= isSmallAt(text, last) && !isStopWord(text.slice(last, space))
    last = space + 1
    if (words < fewestWords || isQuoted(text.slice(from, space))) continue
    const likeliness = opensSentence(text, last)
    if (likeliness === opening.sure || (likeliness === opening.word && inSmall)) return { next: last, likeliness }
    if (likeliness > opening.no) best ??= { next: last, likeliness }
    else if (mayOpen(text, last)) named = { next: last, likeliness: opening.likely }
  }
  return best ?? (text.length - from > 2 && /[.…]$/u.test(text) ? named : undefined)
}

/** Whether a word behind a name may open a sentence that ends the text: it has a capital, the next has none, and more follow. */
function mayOpen(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf(' ', at - 2) + 1, at - 1)
  const rest = text.slice(at)
  return (
    rest.length >= shortestSentence &&
    /^\p{Lu}[^,:]*$/u.test(before) &&
    !isStopWord(before) &&
    /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(rest) &&
    rest.split(' ').length >= fewestInSentence
  )
}

/** Whether a quotation is open at the end of a text: a headline does not end inside of one. */
function isQuoted(text: string): boolean {
  let open = ''
  for (const sign of text) {
    if (open !== '' && (closing[open] ?? '').includes(sign)) open = ''
    else if (open === '' && sign in closing) open = sign
  }
  return open !== ''
}
