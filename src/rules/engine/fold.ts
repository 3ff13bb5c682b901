const ODD = /[’‘“”„«άέήίόύώΐΰϊϋ]|[^\S ]\s*| \s+/gu
/** What `ODD` looks for beyond ASCII. */
const ODD_CODES = new Set(
  Array.from(
    '’‘“”„«άέήίόύώΐΰϊϋ\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
    (sign) => sign.charCodeAt(0)
  )
)
const LEADING = /^[\s•·▪●*_\-–—►▶→»><|[(■□◆◇▼▽☞★☆≫]+/u
const TRAILING = new Set(' \t\n\u00a0:：.。!！?？…»›>→|]()*_-–—≫▼☆★۔')

/**
 * Fold a line so that the same phrase compares equal however a site prints it: lower case, straight apostrophes and quotation
 * marks, no bullets, brackets, stops or signs of emphasis around it. A line of signs alone folds to itself.
 */
export function foldPhrase(text: string): string {
  const plain = foldLetters(text.trim())
  return trimEnd(trimStart(plain)) || plain
}

/** Lower the case, straighten the quotation marks, fold the white space and take the accents off Greek, whose capitals have none. */
export function foldLetters(text: string): string {
  const lowered = text.toLowerCase()
  if (!mayBeOdd(lowered)) return lowered
  return lowered.replace(ODD, (found) => {
    if (/^\s/.test(found)) return ' '
    if (found === '’' || found === '‘') return "'"
    return '“”„«'.includes(found) ? '"' : found.normalize('NFD').charAt(0)
  })
}

/** Whether a text may hold what `ODD` looks for: most lines hold none, and this costs far less. */
function mayBeOdd(text: string): boolean {
  let last = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 32 ? last === 32 : code < 14 || (code >= 0xa0 && ODD_CODES.has(code))) return true
    last = code
  }
  return false
}

/** Take bullets and brackets off the start. */
export function trimStart(text: string): string {
  return isPlain(text.charCodeAt(0)) ? text : text.replace(LEADING, '')
}

const SIGNS = /^(?:(?![©®°])[\p{So}→⇒↓↑•‣](?:\ufe0f|\u200d|\p{Emoji_Modifier})*\s*)+/u

/** Emphasis of Markdown around a whole line, left by who made the text of a page: `**By Ines Corvo**`. */
const EMPHASIS = /^(?:\*{1,3}|_{1,3})(?=[^\s*_])/

/**
 * Take pictures and arrows off the start, `👉 Read also: …`, and the signs of emphasis off both ends. The text itself where it has none,
 * or nothing else.
 */
export function withoutSigns(text: string): string {
  const code = text.charCodeAt(0)
  if (code === 0x2a || code === 0x5f) return withoutEmphasis(text)
  return maySign(code) ? text.slice(SIGNS.exec(text)?.[0].length ?? 0) || text : text
}

function withoutEmphasis(text: string): string {
  const signs = EMPHASIS.exec(text)?.[0] ?? ''
  const inner = text.slice(signs.length, -signs.length || undefined)
  return signs !== '' && text.endsWith(signs) && /[^\s*_]$/.test(inner) ? inner : text
}

/** Most lines open with a letter, and this costs far less than to look. */
function maySign(code: number): boolean {
  return (code >= 0x2020 && code < 0x2e80) || (code >= 0xd83c && code <= 0xd83e)
}

/** Take stops, brackets and arrows off the end: by hand, as an unanchored search for a run costs the square of the length. */
export function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && !isPlain(text.charCodeAt(end - 1)) && TRAILING.has(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

function isPlain(code: number): boolean {
  return code >= 97 && code <= 122
}
