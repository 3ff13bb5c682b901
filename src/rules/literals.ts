/** Numbers of the lists of which a text holds a literal, each once, in order. */
export type Finder = (text: string) => readonly number[]

interface Entry {
  readonly literal: string
  readonly owner: number
}

/** Literals of one opening's length: a flag for each hash of an opening, and the literals behind it. */
interface Shelf {
  readonly flags: Uint8Array
  readonly entries: Map<number, Entry[]>
}

const longestOpening = 4
const slots = 1 << 16

/**
 * Index lists of literals so that one pass over a text finds all of them, however many there are.
 *
 * At each unit of the text the hashes of the openings of 1 to 4 units that start there are looked up in tables of flags;
 * literals are compared only behind a flag.
 */
export function indexLiterals(lists: readonly (readonly string[])[]): Finder {
  const shelves = Array.from({ length: longestOpening }, (): Shelf => ({ flags: new Uint8Array(slots), entries: new Map() }))
  lists.forEach((literals, owner) => {
    for (const literal of new Set(literals)) addTo(shelves, literal, owner)
  })
  const [one, two, three, four] = shelves as [Shelf, Shelf, Shelf, Shelf]
  const met = new Uint32Array(lists.length)
  let round = 0
  return (text) => {
    const found: number[] = []
    round += 1
    const look = (shelf: Shelf, hash: number, at: number): void => {
      for (const { literal, owner } of shelf.entries.get(hash) ?? []) {
        if (met[owner] === round || !text.startsWith(literal, at)) continue
        met[owner] = round
        found.push(owner)
      }
    }
    const end = text.length
    let second = text.charCodeAt(0)
    let third = text.charCodeAt(1)
    let fourth = text.charCodeAt(2)
    for (let at = 0; at < end; at++) {
      const first = second
      second = third
      third = fourth
      fourth = at + 3 < end ? text.charCodeAt(at + 3) : 0
      const pair = join(first, second)
      const triple = join(pair, third)
      const quadruple = join(triple, fourth)
      if (one.flags[first] === 1) look(one, first, at)
      if (two.flags[pair] === 1) look(two, pair, at)
      if (three.flags[triple] === 1) look(three, triple, at)
      if (four.flags[quadruple] === 1) look(four, quadruple, at)
    }
    return found.sort((a, b) => a - b)
  }
}

function addTo(shelves: readonly Shelf[], literal: string, owner: number): void {
  const length = Math.min(literal.length, longestOpening)
  let hash = literal.charCodeAt(0)
  for (let at = 1; at < length; at++) hash = join(hash, literal.charCodeAt(at))
  const shelf = shelves[length - 1]
  if (!shelf) return
  shelf.flags[hash] = 1
  const entries = shelf.entries.get(hash)
  if (entries) entries.push({ literal, owner })
  else shelf.entries.set(hash, [{ literal, owner }])
}

function join(hash: number, unit: number): number {
  return (Math.imul(hash, 251) + unit) & (slots - 1)
}
