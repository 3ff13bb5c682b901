/** Levels of each tree; a tree asks the same question of all blocks on a level. */
export const depth = 6
const leavesOf = 1 << depth

/** Trees of equal questions on each level, whose leaves are whole numbers: their sum is the same on every machine. */
export interface Forest {
  /** Column of each question: trees × `depth`. */
  readonly questions: Uint16Array
  /** What the column must exceed: trees × `depth`. */
  readonly borders: Float32Array
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
 * @param rows Blocks × `width` numbers, row after row.
 * @returns The log odds of each block in `forest.scale` units, whole numbers.
 */
export function sumLeaves(forest: Forest, rows: Float32Array, width: number): Int32Array {
  const { questions, borders, leaves, bias } = forest
  const count = rows.length / width
  const trees = questions.length / depth
  const sums = new Int32Array(count)
  for (let index = 0; index < count; index++) {
    const row = index * width
    let sum = bias
    for (let tree = 0; tree < trees; tree++) {
      const at = tree * depth
      let leaf = 0
      for (let level = 0; level < depth; level++) {
        if ((rows[row + (questions[at + level] ?? 0)] ?? 0) > (borders[at + level] ?? 0)) leaf |= 1 << level
      }
      sum += leaves[tree * leavesOf + leaf] ?? 0
    }
    sums[index] = sum
  }
  return sums
}

/**
 * Log odds as a share, 0 to 1, by a curve close to the logistic one that needs no exponential: engines may differ in those,
 * and not in square roots.
 */
export function squash(logOdds: number): number {
  const bent = logOdds * 0.6
  return 0.5 + (0.5 * bent) / Math.sqrt(1 + bent * bent)
}
