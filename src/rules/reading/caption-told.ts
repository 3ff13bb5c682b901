const LETTER = /\p{L}/u
const LAST_LATIN = 0x24f
/** So many sentences, or two without a space between, are a paragraph of the story with a caption or a credit glued to it. */
const ends = /\p{L}{3}[.!?]["”»)]? ?(?=["“„«(©]?\p{Lu})/gu
const mostEnds = 2
const unparted = /\p{Ll}{3}[.!?]["”»]?\p{Lu}\p{Ll}* \p{Ll}/u
/** What somebody says, and that it is said: `“We waited for years,” said the mayor.` */
const said = /["“„«»][^"“”„«»]{8,}(?:[,!?.]["”“»],?|["”“»],) ?\p{Ll}|["“„«][^"“”„«»]{24,}["”“»] \p{Ll}/u
const dash = /^[–—-] ?\p{Lu}.*[,–—] \p{Ll}/u
/** A word of three letters with a stop, `φωτ.`, may be cut short where there are capitals. */
const endsOther = /(?:[\p{L}\p{M}]{4}[.!?]|[\p{Lo}\p{M}]{2}[.!?؟]|।)["”»)]*(?= )/gu
/** A credit in brackets stands behind the stop of a sentence, or behind what somebody said. */
const behind = /(?:[\p{L}\p{M}]{3}[.!?؟]|।) \([^()]{3,60}\)$|[«“"][^«»“”"]{12,}[»”"][.,]? [(\p{L}][^«»“”"]{3,60}$/u

/**
 * Whether a line that ends with the credit of a picture is no caption: the story tells on in it. Captions of two sentences are many in
 * Latin script, and few in others.
 */
export function tellsOn(text: string): boolean {
  if (!isLatin(text)) return (text.match(endsOther) ?? []).length > 1 || behind.test(text)
  const count = (text.match(ends) ?? []).length
  return count > mostEnds || unparted.test(text) || (count > 0 && (said.test(text) || dash.test(text)))
}

function isLatin(text: string): boolean {
  const letter = LETTER.exec(text)
  return letter === null || letter[0].charCodeAt(0) <= LAST_LATIN
}
