const CODED = /Z..|[A-Y]./g
const OTHER = /[^a-z0-9 '.,:;!?()+/-]/g
const FIRST = 'A'.charCodeAt(0)
/** What may follow a capital: nothing that a string or a row would need to mark. */
const SIGNS = "!#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz{}"
/** A capital and a sign write so many; one more capital and two signs write the rarest. */
const PAIRS = 25 * SIGNS.length
const MOST = PAIRS + 8 * SIGNS.length

/** What stands between the cells of a row, between rows, and between groups of rows: no encoded text holds it. */
export const CELL = '^'
export const ROW = '|'
export const GROUP = '~'

/**
 * The letters of some texts that `encode` writes as two or three, by their number; those used most come first.
 *
 * @throws Error where there are too many.
 */
export function listLetters(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) for (const [letter] of text.matchAll(OTHER)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  const letters = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([letter]) => letter)
  if (letters.length > MOST)
    throw new Error(`Found ${letters.length} letters outside of ASCII in the tables, expected at most ${MOST}`)
  return letters.join('')
}

/**
 * Write a text in ASCII: a unit of `letters` becomes a capital and a sign or two, others stand for themselves.
 *
 * V8 reads a module in ASCII several times faster than one of many scripts, and keeps it in half the memory.
 */
export function encode(text: string, letters: string): string {
  return text.replace(OTHER, (letter) => {
    const number = letters.indexOf(letter)
    const row = Math.floor(number / SIGNS.length)
    const last = SIGNS.charAt(number % SIGNS.length)
    return (number < PAIRS ? String.fromCharCode(FIRST + row) : `Z${SIGNS.charAt(row - 25)}`) + last
  })
}

/** Read a text that `encode` wrote. */
export function decode(text: string, letters: string): string {
  return text.replace(CODED, (code) => {
    const row = code.length === 2 ? code.charCodeAt(0) - FIRST : 25 + SIGNS.indexOf(code.charAt(1))
    return letters.charAt(row * SIGNS.length + SIGNS.indexOf(code.charAt(code.length - 1)))
  })
}
