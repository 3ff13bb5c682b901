const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u00a0]/gu

/** A line with what cannot be seen spelled out, `<U+200B>`: two lines that look alike and are not, look it. */
export function visible(line: string): string {
  return line.replace(hidden, (sign) => {
    // Joiners stay: Indic scripts and emoji are spelled with them.
    if (sign === '\t' || sign === '\u200c' || sign === '\u200d') return sign
    return `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`
  })
}
