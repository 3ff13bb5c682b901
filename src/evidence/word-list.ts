/** The hash of no letters. */
export const hashSeed = 0x811c9dc5 | 0

/** The hash of a word with one more unit. */
export function mixUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** Words that a list has room for at first. */
const room = 4096

/** The words of a page as 32-bit hashes (FNV-1a of the small letters, each digit a 0), line after line. */
export class WordList {
  /** Where each line's words begin, and where the last line's end. */
  readonly starts: number[] = [0]
  #hashes = new Int32Array(room)
  #telling = new Uint8Array(room)
  #count = 0

  /** Hash of each word; a character each where the script has no spaces. Behind the last word come places without meaning. */
  get hashes(): Int32Array {
    return this.#hashes
  }

  /** For each word whether it is long and no stop word: one that tells a story's subject. */
  get telling(): Uint8Array {
    return this.#telling
  }

  add(hash: number, isTelling: boolean): void {
    if (this.#count === this.#hashes.length) this.#grow()
    this.#hashes[this.#count] = hash
    this.#telling[this.#count] = isTelling ? 1 : 0
    this.#count += 1
  }

  endLine(): void {
    this.starts.push(this.#count)
  }

  #grow(): void {
    const [hashes, telling] = [this.#hashes, this.#telling]
    this.#hashes = new Int32Array(2 * this.#count)
    this.#hashes.set(hashes)
    this.#telling = new Uint8Array(2 * this.#count)
    this.#telling.set(telling)
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
