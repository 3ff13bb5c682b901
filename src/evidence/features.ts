import type { WordList } from './word-list.ts'

/** Size of the table of word weights, as a power of two. */
export const featureBits = 17
/** A line gives features of so many words at most. */
export const longestLine = 48
/** A line with so many words at most is also a feature as a whole. */
const shortLine = 8

const salt = {
  pair: 0x3c6ef372,
  first: 0x1b873593,
  second: 0x2545f491,
  last: 0x27d4eb2f,
  lastPair: 0x165667b1,
  whole: 0x5bd1e995
}

function bucketOf(hash: number): number {
  let mixed = hash ^ (hash >>> 15)
  mixed = Math.imul(mixed, 0x2c1b3c6d)
  mixed ^= mixed >>> 12
  mixed = Math.imul(mixed, 0x297a2d39)
  return (mixed ^ (mixed >>> 15)) >>> (32 - featureBits)
}

/**
 * The hashed features of a line: its words, pairs of words, first and last ones, and the whole of a short line.
 *
 * @returns How many were written to `out`, buckets of the table of weights.
 */
export function featuresOf(list: WordList, line: number, out: Int32Array): number {
  const { hashes, starts } = list
  const start = starts[line] ?? 0
  const end = starts[line + 1] ?? start
  const count = end - start
  if (count === 0) return 0
  let at = 0
  const word = (index: number): number => hashes[start + index] ?? 0
  const pair = (index: number): number => Math.imul(word(index), 31) ^ word(index + 1)
  const most = Math.min(count, longestLine)
  for (let index = 0; index < most; index++) {
    out[at++] = bucketOf(word(index))
    if (index + 1 < most) out[at++] = bucketOf(pair(index) ^ salt.pair)
  }
  out[at++] = bucketOf(word(0) ^ salt.first)
  out[at++] = bucketOf(word(count - 1) ^ salt.last)
  if (count > 1) {
    out[at++] = bucketOf(pair(0) ^ salt.second)
    out[at++] = bucketOf(pair(count - 2) ^ salt.lastPair)
  }
  if (count <= shortLine) {
    let whole = salt.whole
    for (let index = 0; index < count; index++) whole = Math.imul(whole ^ word(index), 0x01000193)
    out[at++] = bucketOf(whole)
  }
  return at
}

/** Features of one line at most. */
export const mostFeatures = 2 * longestLine + 5
