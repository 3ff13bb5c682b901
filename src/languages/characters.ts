/** Classes of UTF-16 units, as far as evidence needs them. */
export const kind = { other: 1, space: 2, digit: 3, lower: 4, upper: 5, letter: 6, unspaced: 7, mark: 8 } as const

/** The classes that are known so far, by unit; 0 where `kindOf` must look. */
export const knownKinds = new Uint8Array(0x10000)
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
  const found = knownKinds[unit]
  if (found) return found
  const char = String.fromCharCode(unit)
  const row = tests.find(([pattern]) => pattern.test(char))
  return (knownKinds[unit] = row ? row[1] : kind.other)
}

/** Where the first letter of a script without spaces between words stands in a text, in UTF-16 units; -1 where there is none. */
export function findUnspaced(text: string): number {
  for (let at = 0; at < text.length; at += 1) if (kindOf(text.charCodeAt(at)) === kind.unspaced) return at
  return -1
}

/** Whether a text holds a letter of a script without spaces between words. */
export function holdsUnspaced(text: string): boolean {
  return findUnspaced(text) >= 0
}

/** Whether a UTF-16 unit is a whole syllable of Korean, which spaces its words and glues endings to them. */
export function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3
}

/** Most texts need little more, and Unicode classes are slow to compile. */
function fillAscii(): void {
  for (let unit = 0; unit < 128; unit++) {
    const char = String.fromCharCode(unit)
    if (/[a-z]/.test(char)) knownKinds[unit] = kind.lower
    else if (/[A-Z]/.test(char)) knownKinds[unit] = kind.upper
    else if (/\d/.test(char)) knownKinds[unit] = kind.digit
    else knownKinds[unit] = /\s/.test(char) ? kind.space : kind.other
  }
}
