import type { WordList } from './word-list.ts'

/** Size of the table of word weights, as a power of two. */
export const featureBits = 18
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
  const last = end - 1
  const most = Math.min(end, start + longestLine)
  for (let index = start; index < most; index++) {
    out[at++] = bucketOf(hashes[index]!)
    if (index + 1 < most) out[at++] = bucketOf(pairAt(hashes, index) ^ salt.pair)
  }
  out[at++] = bucketOf(hashes[start]! ^ salt.first)
  out[at++] = bucketOf(hashes[last]! ^ salt.last)
  if (count > 1) {
    out[at++] = bucketOf(pairAt(hashes, start) ^ salt.second)
    out[at++] = bucketOf(pairAt(hashes, last - 1) ^ salt.lastPair)
  }
  if (count <= shortLine) {
    let whole = salt.whole
    for (let index = start; index < end; index++) whole = Math.imul(whole ^ hashes[index]!, 0x01000193)
    out[at++] = bucketOf(whole)
  }
  return at
}

/** The hash of a word and the one behind it. */
function pairAt(hashes: WordList['hashes'], index: number): number {
  return Math.imul(hashes[index]!, 31) ^ hashes[index + 1]!
}

/** Features of one line at most. */
export const mostFeatures = 2 * longestLine + 5
