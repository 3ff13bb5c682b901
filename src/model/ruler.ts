/** Leading bits of a key by which the search for its place begins. */
const leading = 12
const rest = 32 - leading
const below = 1 << (leading - 1)
/** No number has a larger key. */
const last = 0x7fffffff
const infinity = 0x7f800000
/** What turns the places of a word's bytes around where the machine's order is not little-endian. */
const turned = new Uint8Array(Int32Array.of(1).buffer)[0] === 1 ? 0 : 3

/** The borders, rising, that questions about one column ask of. */
export interface Ruler {
  readonly column: number
  /** The borders' keys, and one that none exceeds. */
  readonly keys: Int32Array
  /** For the leading bits of a key the number of borders below every key with these bits. */
  readonly starts: Uint8Array
}

/** Make a ruler of at most 255 borders, rising. */
export function makeRuler(column: number, borders: readonly number[]): Ruler {
  const keys = new Int32Array(borders.length + 1).fill(last)
  const starts = new Uint8Array(1 << leading)
  // A border that is -0 is met as 0 is.
  new Int32Array(Float32Array.from(borders, (border) => border + 0).buffer).forEach((bits, at) => {
    keys[at] = keyOf(bits)
    starts.fill(at + 1, firstOf(keys[at] ?? 0) + 1)
  })
  return { column, keys, starts }
}

/** The borders that a ruler was made of. */
export function bordersOf({ keys }: Ruler): number[] {
  // The key of a key is the bits again.
  return [...new Float32Array(keys.slice(0, -1).map(keyOf).buffer)]
}

/**
 * Count the borders that each number of a column exceeds.
 *
 * @param bits Rows of `width` numbers each: the bits of their Float32 values.
 * @param column Place of the column in a row.
 * @param bins What is counted goes in here, a byte each: four to a word, the first one lowest.
 * @param from The first place in `bins`, the beginning of a word.
 * @param to The place after the last.
 */
export function countBelow(
  { keys, starts }: Ruler,
  bits: Int32Array,
  width: number,
  column: number,
  bins: Uint8Array,
  from: number,
  to: number
): void {
  let known = 0
  let bin = binOf(known)
  for (let place = from, at = column; place < to; place++, at += width) {
    const found = bits[at]!
    // Neighbours are often alike: whole columns are one number.
    if (found !== known) {
      known = found
      bin = binOf(found)
    }
    bins[place ^ turned] = bin
  }

  function binOf(bits: number): number {
    // What is no number exceeds nothing.
    if ((bits & last) > infinity) return 0
    const key = keyOf(bits)
    let bin = starts[firstOf(key)]!
    while (key > keys[bin]!) bin += 1
    return bin
  }
}

/** A whole number for the bits of a Float32: keys rise as numbers do. To compare them is quicker, and their leading bits are a place in a table. */
function keyOf(bits: number): number {
  return bits ^ ((bits >> 31) & last)
}

function firstOf(key: number): number {
  return (key >> rest) + below
}
