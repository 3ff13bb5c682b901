const LETTER = /\p{L}/u
const LAST_LATIN = 0x24f
/** A word of three letters with a stop, `φωτ.`, may be cut short where there are capitals. */
const STOP = /(?:[\p{L}\p{M}]{4}[.!?]|[\p{Lo}\p{M}]{2}[.!?؟]|।)["”»)]*(?= )/gu
/** A credit in brackets stands behind the stop of a sentence, or behind what somebody said. */
const BEHIND = /(?:[\p{L}\p{M}]{3}[.!?؟]|।) \([^()]{3,60}\)$|[«“"][^«»“”"]{12,}[»”"][.,]? [(\p{L}][^«»“”"]{3,60}$/u

/**
 * Whether a text that goes on behind it has more than a caption of a script that is not Latin: two sentences, one with a stop before
 * brackets, or a quotation. A credit behind those was run into the story.
 */
export function tellsTwo(text: string): boolean {
  const letter = LETTER.exec(text)
  if (letter === null || letter[0].charCodeAt(0) <= LAST_LATIN) return false
  return (text.match(STOP)?.length ?? 0) > 1 || BEHIND.test(text)
}
