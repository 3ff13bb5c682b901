import type { Table } from '../model/trained.ts'
import { weights } from '../model/weights.ts'
import { featuresOf, mostFeatures } from './features.ts'
import type { WordList } from './word-list.ts'

/** What the hashed features of each line say of it. */
export interface Wording {
  /** Their mean weight for the story: below 0 for residue, above for story. */
  readonly wording: Float32Array
  /** How much they are worded as sites speak to their readers: their sum over the root of their number, as learned in log odds. */
  readonly voice: Float32Array
}

/** Weigh the words of each line. */
export function weighWords(list: WordList, count: number): Wording {
  const { words, voice } = weights()
  const found = { wording: new Float32Array(count), voice: new Float32Array(count) }
  const buckets = new Int32Array(mostFeatures)
  for (let line = 0; line < count; line++) {
    const size = featuresOf(list, line, buckets)
    if (size === 0) continue
    found.wording[line] = sumOf(words, buckets, size) / size
    found.voice[line] = sumOf(voice, buckets, size) / Math.sqrt(size)
  }
  return found
}

function sumOf({ bytes, zero }: Table, buckets: Int32Array, size: number): number {
  let sum = 0
  for (let at = 0; at < size; at++) sum += bytes[buckets[at]!] ?? zero
  return sum - size * zero
}
