const OPENING = /^["'“”‘’«»„‹([¿¡*#\s]*/u
const CAPITAL = /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}@$€£]|\p{Ll}\p{Lu})/u
const FULL_STOP = /[.。।۔]$/u
const ELLIPSIS = /(?:\.\.|\b\p{L}\.\p{L}\.)$/u
const CLOSING = new Set('"”’»)]')
/** Letters before the end that tell a full stop from an ellipsis and from initials. */
const TAIL = 6
const OPEN_END = /[:,;：，；]$/u
const INNER_STOP = /[.!?]["”’]? \p{Lu}/u
const WORDS = /[\p{L}\p{N}]+/gu
/** A bracket is closed in the middle that was not opened: what stands before it is not the headline's. */
const UNOPENED = /^[^([（【〔《<]*[)\]）】〕》>](?=.)/u
const INNER_ROUND_STOP = /。[^」』”"）)].{4}/u
/** Who says what was quoted stands behind a dash. */
const SAID = /[»"”],? [—–] \p{Ll}/u
/** Whom to ask, and where: no headline holds a number to call or an address. */
const CONTACT =
  /\w@[\w-]+\.|(?:^|[ ,;(])(?:tel|tél|tlf|puh|тел|τηλ|telp|phone|(?:tele|télé|telé)f[a-zóé]{2,6}|téléphone|puhelin|телефон|số)[.:]{0,2} ?[+(]?\d{2}/iu
const CONTACT_UNCASED = /(?:电话|電話|전화|هاتف|تلفن|फोन|טל)[.:：]{0,2} ?[+(]?\d{2}/u
const CASED = /[\p{Lu}\p{Ll}]/u
/** No headline of Hindi or Urdu ends so. */
const DANDA = /[।۔]/u
const HANGUL = /\p{Script=Hangul}/u
/** A headline with a full stop is no longer in scripts without capitals, in Korean, and in scripts without spaces. */
const LONGEST_UNCASED = 44
const LONGEST_HANGUL = 24
const LONGEST_UNSPACED = 16
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{5}/u

/** Whether a text ends as a sentence does, and not as a headline. */
export function endsInStop(text: string): boolean {
  let end = text.length
  while (end > 0 && CLOSING.has(text.charAt(end - 1))) end -= 1
  const tail = text.slice(Math.max(0, end - TAIL), end)
  return FULL_STOP.test(tail) && !ELLIPSIS.test(tail)
}

/** Whether a text opens with a capital, a digit, or a letter of a script that has no capitals. */
export function opensWithCapital(text: string): boolean {
  return CAPITAL.test(text.replace(OPENING, ''))
}

/** Whether a text can be a headline: opens with a capital, has at least two words, is short, and has no full stop at its end. */
export function isHeadline(text: string): boolean {
  return couldBeHeadline(text) && !endsInStop(text)
}

/** Whether a text can be a headline or one short sentence used as a headline. */
export function isHeadlineOrSentence(text: string): boolean {
  return couldBeHeadline(text) && !(endsInStop(text) && (INNER_STOP.test(text) || runsOnUncased(text)))
}

/** Without capitals nothing shows where a headline ends and a sentence of the story begins, so a text with a full stop must be short. */
function runsOnUncased(text: string): boolean {
  if (CASED.test(text)) return false
  if (DANDA.test(text)) return true
  return text.length > (UNSPACED.test(text) ? LONGEST_UNSPACED : HANGUL.test(text) ? LONGEST_HANGUL : LONGEST_UNCASED)
}

function couldBeHeadline(text: string): boolean {
  if (
    text.length > 160 ||
    OPEN_END.test(text) ||
    UNOPENED.test(text) ||
    INNER_ROUND_STOP.test(text) ||
    SAID.test(text) ||
    CONTACT.test(text) ||
    CONTACT_UNCASED.test(text) ||
    !opensWithCapital(text)
  )
    return false
  return (text.match(WORDS)?.length ?? 0) >= 2 || UNSPACED.test(text)
}
