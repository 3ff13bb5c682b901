import type { Reach } from './reach.ts'

/** The reaches of many rules as rows of numbers, for a page asks a thousand times. */
export class Reaches {
  readonly #longest: Float64Array
  /** Four numbers for each rule: see `Openers`. */
  readonly #openers: Int32Array

  /** @param reaches In the order of the rules; a pattern without one can match any text. */
  constructor(reaches: readonly (Reach | undefined)[]) {
    this.#longest = Float64Array.from(reaches, (reach) => reach?.longest ?? Number.POSITIVE_INFINITY)
    this.#openers = new Int32Array(4 * reaches.length).fill(-1)
    reaches.forEach((reach, number) => {
      if (reach?.openers) this.#openers.set(reach.openers, 4 * number)
    })
  }

  /** Whether a rule can match a text that opens with a unit and has so many letters. */
  hold(number: number, first: number, letters: number): boolean {
    if (letters > this.#longest[number]!) return false
    return first > 127 || ((this.#openers[4 * number + (first >> 5)]! >> (first & 31)) & 1) === 1
  }
}
