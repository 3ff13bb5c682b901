/** Classes of UTF-16 units, as far as evidence needs them. */
export const kind = { other: 1, space: 2, digit: 3, lower: 4, upper: 5, letter: 6, unspaced: 7, mark: 8 } as const

const known = new Uint8Array(0x10000)
fillAscii()
const tests: readonly (readonly [RegExp, number])[] = [
  [/\s/u, kind.space],
  [/\p{N}/u, kind.digit],
  [/\p{Ll}/u, kind.lower],
  [/\p{Lu}/u, kind.upper],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u,
    kind.unspaced
  ],
  [/\p{L}/u, kind.letter],
  [/\p{M}/u, kind.mark]
]

/** The class of a UTF-16 unit; halves of surrogate pairs are `other`. Each unit is looked up in Unicode once. */
export function kindOf(unit: number): number {
  const found = known[unit]
  if (found) return found
  const char = String.fromCharCode(unit)
  const row = tests.find(([pattern]) => pattern.test(char))
  return (known[unit] = row ? row[1] : kind.other)
}

/** Most texts need little more, and Unicode classes are slow to compile. */
function fillAscii(): void {
  for (let unit = 0; unit < 128; unit++) {
    const char = String.fromCharCode(unit)
    if (/[a-z]/.test(char)) known[unit] = kind.lower
    else if (/[A-Z]/.test(char)) known[unit] = kind.upper
    else if (/\d/.test(char)) known[unit] = kind.digit
    else known[unit] = /\s/.test(char) ? kind.space : kind.other
  }
}
