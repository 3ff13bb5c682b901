const capitals =
  /^\p{Lu}[\p{Lu}.'’ -]{2,30}(?:,\s[\p{L}. ]{2,30})?(?:,\s\d{1,2}\s\p{L}{3,12}|,\s\p{L}{3,12}\.?\s\d{1,2})?(?:\s?\([^()]{2,30}\))?\s?[—–-]{1,2}\s/u
const agency = /^\p{Lu}[\p{L}.'’ -]{2,30}(?:,\s[\p{L}. \d]{2,30})?\s?\(\p{Lu}[\p{L} .]{1,29}\)\s?[—–-]{1,2}\s/u

const dash = /[—–-] /
const longest = 110

/** The place and agency that open a paragraph (`NAIROBI, Kenya (AP) —`), or `null`. */
export function readDateline(text: string): string | null {
  if (!dash.test(text.slice(0, longest))) return null
  const found = capitals.exec(text) ?? agency.exec(text)
  return found && found[0].replace(/\s?[—–-]{1,2}\s$/u, '')
}
