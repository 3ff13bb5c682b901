import { countBelow, makeRuler, type Ruler } from './ruler.ts'

/** What the trees of a forest ask. */
export interface Questions {
  /** Column of each question: trees × `depth`. */
  readonly questions: Uint16Array
  /** What the column must exceed: trees × `depth`. */
  readonly borders: Float32Array
}

/** A forest's questions as marks on rulers. */
export interface Marks {
  /** For each question its ruler: trees × `depth`. */
  readonly rulers: Uint16Array
  /** What lifts a bin to 128 or more where the column exceeds the question's border, in each byte of a word. */
  readonly lifts: Int32Array
}

/** A bin and a lift fit in one byte. */
const longest = 127
/** Sets the four bytes of a word to one number. */
export const everyByte = 0x01010101

/** The rulers that some forests share, in the order of their columns, and each forest's marks on them. */
export function makeRulers(forests: readonly Questions[]): {
  readonly rulers: readonly Ruler[]
  readonly marks: readonly Marks[]
} {
  const asked = new Map<number, Set<number>>()
  for (const { questions, borders } of forests)
    questions.forEach((column, at) => asked.set(column, (asked.get(column) ?? new Set()).add(borders[at] ?? 0)))
  const rulers: Ruler[] = []
  const places = new Map<number, Map<number, readonly [ruler: number, lift: number]>>()
  for (const column of [...asked.keys()].sort((a, b) => a - b)) {
    const all = [...(asked.get(column) ?? [])].sort((a, b) => a - b)
    places.set(
      column,
      new Map(all.map((border, at) => [border, [rulers.length + Math.floor(at / longest), longest - (at % longest)]]))
    )
    for (let at = 0; at < all.length; at += longest) rulers.push(makeRuler(column, all.slice(at, at + longest)))
  }
  const marks = forests.map(({ questions, borders }): Marks => {
    const found = Array.from(questions, (column, at) => places.get(column)?.get(borders[at] ?? 0) ?? [0, 0])
    return { rulers: Uint16Array.from(found, ([ruler]) => ruler), lifts: Int32Array.from(found, ([, lift]) => lift * everyByte) }
  })
  return { rulers, marks }
}

/** For each ruler and each block the number of borders that the block's column exceeds: a byte each, four blocks to a word, the first one lowest. */
export class Bins {
  /** Blocks. */
  readonly count: number
  /** Words to a ruler. */
  readonly stride: number
  readonly words: Int32Array
  readonly #rulers: readonly Ruler[]
  readonly #bytes: Uint8Array

  constructor(rulers: readonly Ruler[], count: number) {
    this.count = count
    this.stride = (count + 3) >> 2
    this.words = new Int32Array(rulers.length * this.stride)
    this.#rulers = rulers
    this.#bytes = new Uint8Array(this.words.buffer)
  }

  /**
   * Fill in the rulers of some columns.
   *
   * @param rows Blocks × `width` numbers, row after row.
   * @param first What the first of those columns is called by the rulers.
   */
  fill(rows: Float32Array, width: number, first: number): void {
    const bits = new Int32Array(rows.buffer, rows.byteOffset, rows.length)
    this.#rulers.forEach((ruler, number) => {
      const column = ruler.column - first
      const from = number * this.stride * 4
      if (column >= 0 && column < width) countBelow(ruler, bits, width, column, this.#bytes, from, from + this.count)
    })
  }
}
