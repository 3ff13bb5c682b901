const ODD = /[’‘“”„«άέήίόύώΐΰϊϋ]|[^\S ]\s*| \s+/gu
const LEADING = /^[\s•·▪●*\-–—►▶→»>|[(]+/u
const TRAILING = new Set(' \t\n\u00a0:：.。!！?？…»›>→|]()*-–—')

/**
 * Fold a line so that the same phrase compares equal however a site prints it: lower case, straight apostrophes and quotation
 * marks, no bullets, brackets or stops around it. A line of signs alone folds to itself.
 */
export function foldPhrase(text: string): string {
  const plain = foldLetters(text.trim())
  return trimEnd(trimStart(plain)) || plain
}

/** Lower the case, straighten the quotation marks, fold the white space and take the accents off Greek, whose capitals have none. */
export function foldLetters(text: string): string {
  return text.toLowerCase().replace(ODD, (found) => {
    if (/^\s/.test(found)) return ' '
    if (found === '’' || found === '‘') return "'"
    return '“”„«'.includes(found) ? '"' : found.normalize('NFD').charAt(0)
  })
}

/** Take bullets and brackets off the start. */
export function trimStart(text: string): string {
  return text.replace(LEADING, '')
}

/** Take stops, brackets and arrows off the end: by hand, as an unanchored search for a run costs the square of the length. */
export function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && TRAILING.has(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
