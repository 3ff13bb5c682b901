import { squash, sumLeaves } from './forest.ts'
import { weights } from './weights.ts'

/** Looks again at blocks whose first guesses are given: blocks × the second look's columns. */
export type SecondLook = (first: Float32Array) => Float32Array

/**
 * The chance of each block to be story, 0 to 1, as learned.
 *
 * @param rows Blocks × `width`: what was observed.
 */
export function guessChances(rows: Float32Array, width: number, lookAgain: SecondLook): Float32Array {
  const { first, second, chances } = weights()
  const guesses = Float32Array.from(sumLeaves(first, rows, width), (sum) => squash(sum / first.scale))
  const again = lookAgain(guesses)
  const count = guesses.length
  const wider = count > 0 ? width + again.length / count : width
  const both = new Float32Array(count * wider)
  for (let index = 0; index < count; index++) {
    both.set(rows.subarray(index * width, (index + 1) * width), index * wider)
    both.set(again.subarray(index * (wider - width), (index + 1) * (wider - width)), index * wider + width)
  }
  return Float32Array.from(sumLeaves(second, both, wider), (sum) => between(chances, squash(sum / second.scale)))
}

/** The value of a rising table at a place between 0 and 1. */
function between(table: Float32Array, place: number): number {
  const exact = place * (table.length - 1)
  const below = Math.min(table.length - 2, Math.floor(exact))
  const low = table[below] ?? 0
  return low + ((table[below + 1] ?? 0) - low) * (exact - below)
}
