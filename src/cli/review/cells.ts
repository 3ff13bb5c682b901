/** What opens a formula in a spreadsheet, and what one rewrites: `3 May`, `1/2`, `$5`. An apostrophe before it makes it a text. */
const risky = /^'*[-=+@＝＋－＠\d\p{Sc}]/u
const made = /^'+[-=+@＝＋－＠\d\p{Sc}]/u
/** A tab or a line end would end a cell, others are lost on the way; a lone surrogate has no UTF-8. */
const unsafe = /[\\\p{Cc}\u2028\u2029\p{Cs}]/gu
const short: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\' }
const long: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', '\\': '\\' }

/**
 * Write a text as a cell of a tab-separated table that a spreadsheet can open and save.
 *
 * `\t`, `\n`, `\r`, `\\` and `\uXXXX` stand for what would break the table; a text with quotes is quoted, its quotes doubled; one that a
 * spreadsheet would reckon or rewrite gets an apostrophe in front.
 */
export function writeCell(text: string): string {
  const escaped = text.replace(unsafe, (sign) => short[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const plain = risky.test(escaped) ? `'${escaped}` : escaped
  return plain.includes('"') ? `"${plain.replaceAll('"', '""')}"` : plain
}

/** Read a cell back, exactly; `null` where it opens a quotation that does not end with it. */
export function readCell(cell: string): string | null {
  if (cell.startsWith('"') && !/^"(?:[^"]|"")*"$/u.test(cell)) return null
  const plain = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
  const escaped = made.test(plain) ? plain.slice(1) : plain
  return escaped.replace(/\\(?:u([0-9a-f]{4})|([\\tnr]))/gu, (_, code: string | undefined, sign: string) =>
    code === undefined ? long[sign]! : String.fromCharCode(Number.parseInt(code, 16))
  )
}
