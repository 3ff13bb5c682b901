/** How many first letters tell the literals of a table apart: a table holds those that have as many, and fewer than the next one asks for. */
const WIDTHS = [1, 2, 3, 4, 6] as const
const SLOTS = 65536

/** Which literals may open at a place, by its first letters. */
export interface Slots {
  /** The first literal of each slot, counted from 1; 0 where it has none. */
  readonly first: Uint16Array
  /** A bit for each slot that is taken: most are free, and so small a table stays close to the processor. */
  readonly taken: Uint8Array
}

/** Literals by their first letters. */
export interface Slotted {
  /** Places of the literals as given, those of a slot beside each other. */
  readonly order: readonly number[]
  /** Of each literal in that order: its last unit, 65536 times what comes before it, and a sign where its slot ends. */
  readonly edges: Int32Array
  readonly one: Slots
  readonly two: Slots
  readonly three: Slots
  readonly four: Slots
  readonly six: Slots
}

/** Sort literals into slots. */
export function toSlots(literals: readonly string[]): Slotted {
  const keys = Float64Array.from(literals, (literal, place) => slotOf(literal) * SLOTS + place).sort()
  const order = Array.from(keys, (key) => key % SLOTS)
  const tables = WIDTHS.map((): Slots => ({ first: new Uint16Array(SLOTS), taken: new Uint8Array(SLOTS / 8) }))
  const edges = new Int32Array(order.length)
  let last = -1
  order.forEach((place, number) => {
    const literal = literals[place]!
    const slot = Math.floor(keys[number]! / SLOTS)
    edges[number] = ((literal.length - 1) << 16) | literal.charCodeAt(literal.length - 1)
    if (slot === last) return
    if (number > 0) edges[number - 1]! |= ENDS
    last = slot
    const { first, taken } = tables[Math.floor(slot / SLOTS)]!
    first[slot % SLOTS] = number + 1
    taken[(slot % SLOTS) >> 3]! |= 1 << (slot & 7)
  })
  if (order.length > 0) edges[order.length - 1]! |= ENDS
  const [one, two, three, four, six] = tables as [Slots, Slots, Slots, Slots, Slots]
  return { order, edges, one, two, three, four, six }
}

/** Marks the last literal of a slot: the edge is below zero. */
const ENDS = 1 << 31

/** Whether a slot holds literals. */
export function isTaken({ taken }: Slots, slot: number): boolean {
  return ((taken[slot >> 3]! >> (slot & 7)) & 1) === 1
}

/** The slot of letters and one more. */
export function hash(slot: number, unit: number): number {
  return (Math.imul(slot, 251) + unit) & (SLOTS - 1)
}

/** The slot of a literal among those of all tables. */
function slotOf(literal: string): number {
  const table = WIDTHS.findLastIndex((width) => literal.length >= width)
  let slot = literal.charCodeAt(0)
  for (let at = 1; at < WIDTHS[table]!; at += 1) slot = hash(slot, literal.charCodeAt(at))
  return table * SLOTS + slot
}
