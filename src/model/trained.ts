import type { Forest } from './forest.ts'
import type { Ruler } from './ruler.ts'
import type { Marks } from './rulers.ts'

/** All that was learned. */
export interface Weights {
  /** Name of these weights, as the record's `generator.model` gives it. */
  readonly name: string
  /** One byte for each bucket of hashed words: what it weighs, and `zero` more. */
  readonly words: Int8Array | Uint8Array
  readonly zero: number
  /** What each block looks like by itself and among its neighbours. */
  readonly first: Forest
  /** What it looks like in the light of the first look at all blocks. */
  readonly second: Forest
  /** The borders that both ask of, and where their questions stand on them. */
  readonly rulers: readonly Ruler[]
  readonly firstMarks: Marks
  readonly secondMarks: Marks
  /** Chances of being story at each of `squash`'s values 0, 1/n … 1, rising. */
  readonly chances: Float32Array
}
