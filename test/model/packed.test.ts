import { expect, test } from 'vitest'
import { learned } from '../../src/model/learned.ts'
import { pack, unpack } from '../../src/model/packed.ts'
import { makeRuler } from '../../src/model/ruler.ts'
import { readWeights } from '../../src/model/stored.ts'
import type { Weights } from '../../src/model/trained.ts'

const stored = readWeights(learned)

/** Weights as plain numbers. */
function plain(weights: Weights): unknown {
  const { words, voice, first, second, ...rest } = weights
  const forests = [first, second].map(({ leaves, bias, scale }) => ({ leaves: [...leaves], bias, scale }))
  const tables = [words, voice].map(({ bytes, zero }) => Array.from(bytes, (byte) => byte - zero))
  return { ...rest, tables, forests }
}

test('weights are the same when they were packed', () => {
  const packed = pack(stored)
  expect(plain(unpack(JSON.parse(JSON.stringify(packed)) as typeof packed))).toEqual(plain(stored))
  expect(/[^\x20-\x7e]/.test(packed.words + packed.voice + packed.leaves)).toBe(false)
})

test('a word of any weight has room', () => {
  const bytes = Int8Array.from(stored.words.bytes, (byte, at) => (at < 256 ? at - 128 : byte))
  const words = { ...stored.words, bytes }
  expect(plain(unpack(pack({ ...stored, words })))).toEqual(plain({ ...stored, words }))
})

test('a leaf or a border that has no room is refused', () => {
  const leaves = Int16Array.from(stored.first.leaves, (leaf, at) => (at === 7 ? 30_000 : leaf))
  expect(() => pack({ ...stored, first: { ...stored.first, leaves } })).toThrow('30000')
  const rulers = [makeRuler(0, [Number.POSITIVE_INFINITY])]
  expect(() => pack({ ...stored, rulers })).toThrow('no room')
})
