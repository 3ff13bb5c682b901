import type { Forest } from './forest.ts'
import { makeRulers, type Marks, type Questions } from './rulers.ts'
import type { Weights } from './trained.ts'

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
  readonly voice: string
  readonly first: StoredForest
  readonly second: StoredForest
  readonly chances: string
}

/** Read stored weights. */
export function readWeights(stored: StoredWeights): Weights {
  const first = readForest(stored.first)
  const second = readForest(stored.second)
  const { rulers, marks } = makeRulers([first, second])
  const [firstMarks, secondMarks] = marks as [Marks, Marks]
  return {
    name: stored.name,
    words: { bytes: new Int8Array(bytesOf(stored.words)), zero: 0 },
    voice: { bytes: new Int8Array(bytesOf(stored.voice)), zero: 0 },
    first,
    second,
    rulers,
    firstMarks,
    secondMarks,
    chances: new Float32Array(bytesOf(stored.chances))
  }
}

function readForest({ questions, borders, leaves, bias, scale }: StoredForest): Forest & Questions {
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
