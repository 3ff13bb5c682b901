import type { Forest } from './forest.ts'
import { bordersOf, makeRuler } from './ruler.ts'
import { everyByte, type Marks } from './rulers.ts'
import type { Table, Weights } from './trained.ts'

/** Weights as the package holds them: in ASCII, ready to be used but for a pass over the leaves. */
export interface Packed {
  /** A sign for each bucket of hashed words, in each table. */
  readonly words: string
  readonly voice: string
  /** Two signs for each leaf, those of the first forest before those of the second. */
  readonly leaves: string
  readonly details: Details
}

/** What the signs of a table leave out. */
interface TableDetails {
  readonly zero: number
  /** Buckets that weigh more or less than a sign says, and the byte of each. */
  readonly extremes: readonly (readonly [bucket: number, byte: number])[]
}

/** What is packed as numbers. */
export interface Details {
  readonly name: string
  readonly tables: readonly TableDetails[]
  readonly forests: readonly Pick<Forest, 'bias' | 'scale'>[]
  /** The column of each ruler, and its borders. */
  readonly rulers: readonly (readonly [column: number, borders: readonly number[]])[]
  /** The lift of a mark as one byte. */
  readonly marks: readonly { readonly rulers: readonly number[]; readonly lifts: readonly number[] }[]
  readonly chances: readonly number[]
}

/** The signs from `#` to `~`. */
const FIRST = 35
const SIGNS = 92
/** What is added to a weight at least: then nearly all have a sign. */
const ZERO = 80
const MIDDLE = (SIGNS * SIGNS) / 2
const encoder = new TextEncoder()

/**
 * Pack weights.
 *
 * @throws Error where two signs are too few for a leaf, or a border is no finite number.
 */
export function pack({ name, words, voice, first, second, rulers, firstMarks, secondMarks, chances }: Weights): Packed {
  const tables = [words, voice].map(packTable)
  const leaves = [...first.leaves, ...second.leaves].map((leaf) => leaf + MIDDLE)
  const [lowest, highest] = [Math.min(...leaves), Math.max(...leaves)]
  const borders = rulers.map(bordersOf)
  if (lowest < 0 || highest >= SIGNS * SIGNS || !borders.flat().every(Number.isFinite))
    throw new Error(
      `Found leaves from ${lowest - MIDDLE} to ${highest - MIDDLE} or borders that src/model/packed.ts has no room for`
    )
  const toDetails = ({ bias, scale }: Forest): Details['forests'][number] => ({ bias, scale })
  const toNumbers = ({ rulers, lifts }: Marks): Details['marks'][number] => ({
    rulers: [...rulers],
    lifts: Array.from(lifts, (lift) => lift & 255)
  })
  return {
    words: tables[0]!.signs,
    voice: tables[1]!.signs,
    leaves: leaves.map((leaf) => String.fromCharCode(FIRST + Math.floor(leaf / SIGNS), FIRST + (leaf % SIGNS))).join(''),
    details: {
      name,
      tables: tables.map(({ zero, extremes }) => ({ zero, extremes })),
      forests: [first, second].map(toDetails),
      rulers: rulers.map((ruler, at) => [ruler.column, borders[at] ?? []]),
      marks: [firstMarks, secondMarks].map(toNumbers),
      chances: [...chances]
    }
  }
}

function packTable({ bytes, zero }: Table): TableDetails & { readonly signs: string } {
  const weights = Array.from(bytes, (byte) => byte - zero)
  const lift = weights.reduce((most, weight) => Math.max(most, -weight), ZERO)
  const lifted = weights.map((weight) => weight + lift)
  return {
    signs: lifted.map((byte) => String.fromCharCode(hasSign(byte) ? byte : FIRST)).join(''),
    zero: lift,
    extremes: lifted.flatMap((byte, bucket) => (hasSign(byte) ? [] : [[bucket, byte] as const]))
  }
}

/** Unpack weights. */
export function unpack({ words, voice, leaves, details }: Packed): Weights {
  const { name, tables, forests, rulers, marks, chances } = details
  const [wordTable, voiceTable] = [words, voice].map((signs, at) => unpackTable(signs, tables[at]!)) as [Table, Table]
  const pairs = encoder.encode(leaves)
  const all = new Int16Array(pairs.length / 2)
  for (let at = 0; at < all.length; at++) all[at] = (pairs[2 * at]! - FIRST) * SIGNS + pairs[2 * at + 1]! - FIRST - MIDDLE
  const [first, second] = forests.map((forest, at) => {
    const size = all.length / forests.length
    return { ...forest, leaves: all.subarray(at * size, (at + 1) * size) }
  }) as [Forest, Forest]
  const [firstMarks, secondMarks] = marks.map(({ rulers, lifts }) => ({
    rulers: Uint16Array.from(rulers),
    lifts: Int32Array.from(lifts).map((lift) => lift * everyByte)
  })) as [Marks, Marks]
  return {
    name,
    words: wordTable,
    voice: voiceTable,
    first,
    second,
    rulers: rulers.map(([column, borders]) => makeRuler(column, borders)),
    firstMarks,
    secondMarks,
    chances: Float32Array.from(chances)
  }
}

function unpackTable(signs: string, { zero, extremes }: TableDetails): Table {
  const bytes = encoder.encode(signs)
  for (const [bucket, byte] of extremes) bytes[bucket] = byte
  return { bytes, zero }
}

function hasSign(byte: number): boolean {
  return byte >= FIRST && byte < FIRST + SIGNS
}
