const long = /\d{16}/
const whole = /(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g

/**
 * Parse JSON with its whole numbers as they stand: one that JavaScript would round, such as an id of 64 bits, becomes a text.
 *
 * @throws SyntaxError where it is no JSON.
 */
export function parseExactly(text: string): unknown {
  return JSON.parse(long.test(text) ? quoteLongNumbers(text) : text) as unknown
}

/** Put quotes around the whole numbers outside of strings that are no safe integers. */
function quoteLongNumbers(text: string): string {
  let quoted = ''
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('"', at)
    const open = next === -1 ? text.length : next
    quoted += text.slice(at, open).replace(whole, (digits) => (Number.isSafeInteger(Number(digits)) ? digits : `"${digits}"`))
    at = endOfString(text, open)
    quoted += text.slice(open, at)
  }
  return quoted
}

/** The place behind the string that opens at a quote. */
function endOfString(text: string, open: number): number {
  for (let close = text.indexOf('"', open + 1); close !== -1; close = text.indexOf('"', close + 1)) {
    let before = close
    while (text[before - 1] === '\\') before--
    if ((close - before) % 2 === 0) return close + 1
  }
  return text.length
}
