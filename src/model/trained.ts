import type { Forest } from './forest.ts'
import type { Ruler } from './ruler.ts'
import type { Marks } from './rulers.ts'

/** What each bucket of hashed words weighs. */
export interface Table {
  /** One byte a bucket: its weight, and `zero` more. */
  readonly bytes: Int8Array | Uint8Array
  readonly zero: number
}

/** All that was learned. */
export interface Weights {
  /** Name of these weights, as the record's `generator.model` gives it. */
  readonly name: string
  /** What each bucket of hashed words says for the story. */
  readonly words: Table
  /** How much each bucket is worded as sites speak to their readers. */
  readonly voice: Table
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
