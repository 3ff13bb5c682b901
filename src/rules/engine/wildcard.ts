import { isSaidBefore } from '../reading/said-after.ts'
import { foldLetters, trimEnd, trimStart } from './fold.ts'

/** A phrase with open places, folded. */
export interface Wildcard<T> {
  readonly before: string
  readonly middle: readonly string[]
  readonly after: string
  readonly value: T
}

const OPEN = '\u0000'
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}`
/** An open place: `…` as a word of its own, or between letters where words are not spaced; at a word's end it is an ellipsis. */
export const PLACE = new RegExp(
  String.raw`(?<=^|[\s"«“„(（〈《「『：])…(?=[\s"»”)\]:.!?）〉》」』]*$|[\s"”）〉》」』(${UNSPACED}])` +
    String.raw`|(?<=[${UNSPACED}])…(?=[\p{L}\p{N}，、〉》」])`,
  'gu'
)
/** Before a stop or comma packs part the open place from it; pages hardly do, and where they do the space fills the place. */
const PARTED = new RegExp(`${OPEN} (?=[,;:.!?])`, 'gu')
const LONGEST = 80
const SENTENCE_END = /[。！？।۔؟]|[!?] |\p{L}{3}\. \p{L}|\p{L}[.؟!]?[”"»]\.? ?[\p{L}\p{N}]|\p{L}[”"»]\. ?$/u

/** Read a phrase that holds an open place; `undefined` where it holds none, or only an ellipsis. */
export function readWildcard<T>(phrase: string, value: T): Wildcard<T> | undefined {
  const parts = foldLetters(phrase.replace(PLACE, OPEN).replace(PARTED, OPEN)).split(OPEN)
  const last = parts.length - 1
  if (last === 0) return undefined
  const before = trimStart(parts[0] ?? '')
  const after = trimEnd(parts[last] ?? '')
  return before === '' && after === '' ? undefined : { before, middle: parts.slice(1, last), after, value }
}

/** Whether a folded line is the phrase with 1 to 80 letters in each open place. */
export function wildcardMatches<T>(wildcard: Wildcard<T>, folded: string): boolean {
  const { before, middle, after } = wildcard
  // A look at the edges spares most comparisons.
  const place = before.length - 1
  if (place >= 0 && folded.charCodeAt(place) !== before.charCodeAt(place)) return false
  const tail = folded.length - after.length
  if (after !== '' && folded.charCodeAt(tail) !== after.charCodeAt(0)) return false
  if (!folded.startsWith(before) || !folded.endsWith(after)) return false
  let from = before.length
  for (const part of middle) {
    const next = folded.indexOf(part, from + 1)
    if (next < 0 || !fills(folded.slice(from, next))) return false
    from = next + part.length
  }
  return fills(folded.slice(from, folded.length - after.length))
}

/** Whether a text can stand in an open place: a name, a number, a topic, not the end of a sentence glued to the phrase, nor who says it. */
function fills(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST && !SENTENCE_END.test(text) && !isSaidBefore(text)
}
