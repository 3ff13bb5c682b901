import type { Forest } from './forest.ts'
import { learned } from './learned.ts'
import type { Ruler } from './ruler.ts'
import { makeRulers, type Marks } from './rulers.ts'

/** All that was learned. */
export interface Weights {
  /** Name of these weights, as the record's `generator.model` gives it. */
  readonly name: string
  /** One signed byte for each bucket of hashed words. */
  readonly words: Int8Array
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

/** A forest as it is stored: numbers as base64 of their little-endian bytes. */
interface StoredForest {
  readonly questions: string
  readonly borders: string
  readonly leaves: string
  readonly bias: number
  readonly scale: number
}

/** Weights as they are stored. */
export interface StoredWeights {
  readonly name: string
  readonly words: string
  readonly first: StoredForest
  readonly second: StoredForest
  readonly chances: string
}

let current: Weights | undefined

/** The learned weights, read when they are first needed. */
export function weights(): Weights {
  return (current ??= readWeights(learned))
}

/** Use other weights: those that have not seen a site, to measure what is new to them. */
export function useWeights(other: Weights | undefined): void {
  current = other
}

/** Read stored weights. */
export function readWeights(stored: StoredWeights): Weights {
  const first = readForest(stored.first)
  const second = readForest(stored.second)
  const { rulers, marks } = makeRulers([first, second])
  const [firstMarks, secondMarks] = marks as [Marks, Marks]
  return {
    name: stored.name,
    words: new Int8Array(bytesOf(stored.words)),
    first,
    second,
    rulers,
    firstMarks,
    secondMarks,
    chances: new Float32Array(bytesOf(stored.chances))
  }
}

function readForest({ questions, borders, leaves, bias, scale }: StoredForest): Forest {
  return {
    questions: new Uint16Array(bytesOf(questions)),
    borders: new Float32Array(bytesOf(borders)),
    leaves: new Int16Array(bytesOf(leaves)),
    bias,
    scale
  }
}

function bytesOf(base64: string): ArrayBuffer {
  const letters = atob(base64)
  const bytes = new Uint8Array(letters.length)
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at)
  return bytes.buffer
}
