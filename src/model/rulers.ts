import type { Forest } from './forest.ts'

/** The borders, rising, that questions about one column ask of. */
export interface Ruler {
  readonly column: number
  /** At most `longest`. */
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
const everyByte = 0x01010101

/** The rulers that some forests share, in the order of their columns, and each forest's marks on them. */
export function makeRulers(forests: readonly Forest[]): { readonly rulers: readonly Ruler[]; readonly marks: readonly Marks[] } {
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
    for (let at = 0; at < all.length; at += longest)
      rulers.push({ column, borders: Float32Array.from(all.slice(at, at + longest)) })
  }
  const marks = forests.map(({ questions, borders }): Marks => {
    const found = Array.from(questions, (column, at) => places.get(column)?.get(borders[at] ?? 0) ?? [0, 0])
    return { rulers: Uint16Array.from(found, ([ruler]) => ruler), lifts: Int32Array.from(found, ([, lift]) => lift * everyByte) }
  })
  return { rulers, marks }
}

/** For each ruler and each block the number of borders that the block's column exceeds: a byte each, four blocks to a word. */
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
    this.#rulers.forEach(({ column, borders }, number) => {
      if (column >= first && column < first + width) this.#lay(borders, rows, width, column - first, number * this.stride * 4)
    })
  }

  #lay(borders: Float32Array, rows: Float32Array, width: number, column: number, from: number): void {
    const bytes = this.#bytes
    const end = from + this.count
    let last = Number.NaN
    let bin = 0
    for (let to = from, at = column; to < end; to++, at += width) {
      const value = rows[at]!
      // Neighbours are often alike: whole columns are one number.
      if (value !== last) {
        last = value
        bin = countBelow(borders, value)
      }
      bytes[to] = bin
    }
  }
}

function countBelow(borders: Float32Array, value: number): number {
  let low = 0
  let high = borders.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value > borders[middle]!) low = middle + 1
    else high = middle
  }
  return low
}
