import { weights } from '../model/weights.ts'
import { featuresOf, mostFeatures } from './features.ts'
import type { WordList } from './word-list.ts'

/** For each line the mean weight of its hashed features: below 0 for residue, above for story. */
export function weighWords(list: WordList, count: number): Float32Array {
  const { words: table, zero } = weights()
  const means = new Float32Array(count)
  const buckets = new Int32Array(mostFeatures)
  for (let line = 0; line < count; line++) {
    const found = featuresOf(list, line, buckets)
    let sum = 0
    for (let at = 0; at < found; at++) sum += table[buckets[at] ?? 0] ?? zero
    means[line] = found > 0 ? (sum - found * zero) / found : 0
  }
  return means
}
