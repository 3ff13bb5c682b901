/** So many sentences, or two without a space between, are a paragraph of the story with a caption or a credit glued to it. */
const ends = /\p{L}{3}[.!?]["”»)]? ?(?=["“„«(©]?\p{Lu})/gu
const mostEnds = 2
const unparted = /\p{Ll}{3}[.!?]["”»]?\p{Lu}\p{Ll}* \p{Ll}/u
/** What somebody says, and that it is said: `“We waited for years,” said the mayor.` */
const said = /["“„«»][^"“”„«»]{8,}(?:[,!?.]["”“»],?|["”“»],) ?\p{Ll}|["“„«][^"“”„«»]{24,}["”“»] \p{Ll}/u
const dash = /^[–—-] ?\p{Lu}.*[,–—] \p{Ll}/u

/** Whether a line that ends with the credit of a picture is no caption: the story tells on in it. */
export function tellsOn(text: string): boolean {
  const count = (text.match(ends) ?? []).length
  return count > mostEnds || unparted.test(text) || (count > 0 && (said.test(text) || dash.test(text)))
}
