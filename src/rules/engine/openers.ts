/** Signs of ASCII, a bit for each in four numbers of 32 bits. */
export type Openers = Int32Array

const known = new Map<string, Openers>()

/** The signs of ASCII that one of some classes, escapes and letters of a pattern matches. */
export function openersOf(atoms: readonly string[], flags: string): Openers {
  const all = new Int32Array(4)
  for (const atom of new Set(atoms)) matchedBy(atom, flags).forEach((bits, at) => (all[at]! |= bits))
  return all
}

/** Whether a text may open with a unit; those beyond ASCII always may. */
export function mayOpen(openers: Openers, unit: number): boolean {
  return unit > 127 || ((openers[unit >> 5]! >> (unit & 31)) & 1) === 1
}

/** Read what `join` makes of them. */
export function readOpeners(text: string): Openers {
  return Int32Array.from(text.split(','), Number)
}

function matchedBy(atom: string, flags: string): Openers {
  const key = `${flags}/${atom}`
  const read = known.get(key)
  if (read) return read
  const pattern = new RegExp(`^${atom}$`, flags)
  const bits = new Int32Array(4)
  for (let code = 0; code < 128; code += 1) if (pattern.test(String.fromCharCode(code))) bits[code >> 5]! |= 1 << (code & 31)
  known.set(key, bits)
  return bits
}
