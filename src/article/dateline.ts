const capitals =
  /^\p{Lu}[\p{Lu}.'’ -]{2,30}(?:,\s[\p{L}. ]{2,30})?(?:,\s\d{1,2}\s\p{L}{3,12}|,\s\p{L}{3,12}\.?\s\d{1,2})?(?:\s?\([^()]{2,30}\))?\s?[—–-]{1,2}\s/u
const agency = /^\p{Lu}[\p{L}.'’ -]{2,30}(?:,\s[\p{L}. \d]{2,30})?\s?\(\p{Lu}[\p{L} .]{1,29}\)\s?[—–-]{1,2}\s/u

const dash = /[—–-] /
const longest = 110

/** The place and agency that open a paragraph (`NAIROBI, Kenya (AP) —`), or `null`. */
export function readDateline(text: string): string | null {
  const end = text.slice(0, longest).search(dash)
  if (end < 0 || !mayOpenSo(text.slice(0, end))) return null
  const found = capitals.exec(text) ?? agency.exec(text)
  return found && found[0].replace(/\s?[—–-]{1,2}\s$/u, '')
}

/** An agency in brackets, or a place in capitals. Patterns of all letters are slow to compile, and few paragraphs need them. */
function mayOpenSo(head: string): boolean {
  const [place = ''] = head.split(/[ ,]/, 1)
  // So a letter opens.
  if (/^(?:SIRS?|MADAM)$/.test(place)) return false
  return head.includes('(') || (place.length > 2 && place === place.toUpperCase())
}
