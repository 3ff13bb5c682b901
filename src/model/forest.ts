import type { Bins, Marks } from './rulers.ts'

/** Levels of each tree; a tree asks the same question of all blocks on a level. */
export const depth = 6
const leavesOf = 1 << depth
/** The lowest bit of each byte. */
const each = 0x01010101
const lowest = leavesOf - 1

/** Trees of equal questions on each level, whose leaves are whole numbers: their sum is the same on every machine. */
export interface Forest {
  /** What each leaf adds: trees × 2^`depth`. */
  readonly leaves: Int16Array
  /** Where the sum begins. */
  readonly bias: number
  /** Leaf units in one unit of log odds. */
  readonly scale: number
}

/**
 * Sum the leaves that each block falls into.
 *
 * A tree asks four blocks at a time, one in each byte of a word.
 *
 * @returns The log odds of each block in `forest.scale` units, whole numbers.
 */
export function sumLeaves({ leaves, bias }: Forest, { rulers, lifts }: Marks, { words, stride, count }: Bins): Int32Array {
  const sums = new Int32Array(4 * stride).fill(bias)
  for (let at = 0, first = 0; at < rulers.length; at += depth, first += leavesOf) {
    // One pass for all levels: what each looks at, and what lifts it.
    const a = rulers[at]! * stride
    const b = rulers[at + 1]! * stride
    const c = rulers[at + 2]! * stride
    const d = rulers[at + 3]! * stride
    const e = rulers[at + 4]! * stride
    const f = rulers[at + 5]! * stride
    const liftA = lifts[at]!
    const liftB = lifts[at + 1]!
    const liftC = lifts[at + 2]!
    const liftD = lifts[at + 3]!
    const liftE = lifts[at + 4]!
    const liftF = lifts[at + 5]!
    for (let word = 0, block = 0; word < stride; word++, block += 4) {
      const found =
        (((words[a + word]! + liftA) >>> 7) & each) |
        (((words[b + word]! + liftB) >>> 6) & (each << 1)) |
        (((words[c + word]! + liftC) >>> 5) & (each << 2)) |
        (((words[d + word]! + liftD) >>> 4) & (each << 3)) |
        (((words[e + word]! + liftE) >>> 3) & (each << 4)) |
        (((words[f + word]! + liftF) >>> 2) & (each << 5))
      sums[block]! += leaves[first + (found & lowest)]!
      sums[block + 1]! += leaves[first + ((found >>> 8) & lowest)]!
      sums[block + 2]! += leaves[first + ((found >>> 16) & lowest)]!
      sums[block + 3]! += leaves[first + (found >>> 24)]!
    }
  }
  return sums.subarray(0, count)
}

/**
 * Log odds as a share, 0 to 1, by a curve close to the logistic one that needs no exponential: engines may differ in those,
 * and not in square roots.
 */
export function squash(logOdds: number): number {
  const bent = logOdds * 0.6
  return 0.5 + (0.5 * bent) / Math.sqrt(1 + bent * bent)
}
