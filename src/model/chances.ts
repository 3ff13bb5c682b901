import { squash, sumLeaves } from './forest.ts'
import { Bins } from './rulers.ts'
import { weights } from './weights.ts'

/** Looks again at blocks whose first guesses are given: blocks × the second look's columns. */
export type SecondLook = (first: Float32Array) => Float32Array

/**
 * The chance of each block to be story, 0 to 1, as learned.
 *
 * @param rows Blocks × `width`: what was observed.
 */
export function guessChances(rows: Float32Array, width: number, lookAgain: SecondLook): Float32Array {
  const { first, second, rulers, firstMarks, secondMarks, chances } = weights()
  const bins = new Bins(rulers, rows.length / width)
  bins.fill(rows, width, 0)
  const guesses = toShares(sumLeaves(first, firstMarks, bins), first.scale)
  if (guesses.length === 0) return guesses
  const again = lookAgain(guesses)
  bins.fill(again, again.length / guesses.length, width)
  return toShares(sumLeaves(second, secondMarks, bins), second.scale, (share) => between(chances, share))
}

/** Log odds as shares; `as` says what a share stands for. Rounded once, at the end. */
function toShares(sums: Int32Array, scale: number, as: (share: number) => number = (share) => share): Float32Array {
  const shares = new Float32Array(sums.length)
  for (let index = 0; index < sums.length; index++) shares[index] = as(squash(sums[index]! / scale))
  return shares
}

/** The value of a rising table at a place between 0 and 1. */
function between(table: Float32Array, place: number): number {
  const exact = place * (table.length - 1)
  const below = Math.min(table.length - 2, Math.floor(exact))
  const low = table[below] ?? 0
  return low + ((table[below + 1] ?? 0) - low) * (exact - below)
}
