// Joiners stay: Indic scripts and emoji are spelled with them.
const unsafe = /[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/gu

/** A text made safe for one line of a terminal: no control, bidi or escape characters, white space folded. */
export function printable(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(unsafe, (sign) => (sign === '\u200c' || sign === '\u200d' ? sign : ''))
    .trim()
}
