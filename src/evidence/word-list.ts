/** The hash of no letters. */
export const hashSeed = 0x811c9dc5 | 0

/** The hash of a word with one more unit. */
export function mixUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** The words of a page as 32-bit hashes (FNV-1a of the small letters, each digit a 0), line after line. */
export class WordList {
  /** Hash of each word; a character each where the script has no spaces. */
  readonly hashes: number[] = []
  /** Whether a word is long and no stop word: one that tells a story's subject. */
  readonly telling: boolean[] = []
  /** Where each line's words begin, and where the last line's end. */
  readonly starts: number[] = [0]

  add(hash: number, isTelling: boolean): void {
    this.hashes.push(hash)
    this.telling.push(isTelling)
  }

  endLine(): void {
    this.starts.push(this.hashes.length)
  }
}

/** Small letters that are known so far, by unit; 0 where `lowerOf` must look. */
export const lowered = new Uint16Array(0x10000)

/** A UTF-16 unit as a small letter, where that is one unit too. */
export function lowerOf(unit: number): number {
  const found = lowered[unit]
  if (found) return found
  const small = String.fromCharCode(unit).toLowerCase()
  return (lowered[unit] = small.length === 1 ? small.charCodeAt(0) : unit)
}
