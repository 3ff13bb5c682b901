import { hashSeed, lowerOf, mixUnit } from './word-list.ts'

/** Stop words by the hash of their units, so that most words need not be cut out of their text. */
export class StopTable {
  readonly #words: ReadonlySet<string>
  readonly #heads: Uint16Array
  readonly #next: Uint16Array
  readonly #list: readonly string[]
  readonly #mask: number

  constructor(words: ReadonlySet<string>) {
    this.#words = words
    this.#list = [...words]
    this.#mask = (1 << Math.ceil(Math.log2(4 * (words.size + 1)))) - 1
    this.#heads = new Uint16Array(this.#mask + 1)
    this.#next = new Uint16Array(words.size + 1)
    this.#list.forEach((word, index) => {
      let hash = hashSeed
      for (let at = 0; at < word.length; at++) hash = mixUnit(hash, word.charCodeAt(at))
      const slot = this.#slotOf(hash)
      this.#next[index + 1] = this.#heads[slot] ?? 0
      this.#heads[slot] = index + 1
    })
  }

  /**
   * Whether the word at a place of a text is a stop word.
   *
   * @param hash The hash of its small letters.
   * @param plain Whether each of its units has a small letter of its own, wherever it stands: `İ` has none, and `Σ` has two.
   */
  has(text: string, from: number, to: number, hash: number, plain: boolean): boolean {
    if (!plain) return this.#words.has(text.slice(from, to).toLowerCase())
    for (let index = this.#heads[this.#slotOf(hash)]!; index > 0; index = this.#next[index]!)
      if (isAt(this.#list[index - 1]!, text, from, to)) return true
    return false
  }

  #slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask
  }
}

const tables = new WeakMap<ReadonlySet<string>, StopTable>()

/** The table of a set of stop words: made once. */
export function stopTableOf(words: ReadonlySet<string>): StopTable {
  const known = tables.get(words)
  if (known) return known
  const made = new StopTable(words)
  tables.set(words, made)
  return made
}

function isAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let at = 0; at < word.length; at++) if (lowerOf(text.charCodeAt(from + at)) !== word.charCodeAt(at)) return false
  return true
}
