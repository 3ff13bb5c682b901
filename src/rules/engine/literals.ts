import { hash, isTaken, toSlots } from './literal-slots.ts'
import { LowerUnits } from './lower-units.ts'

/**
 * Numbers of the lists of which a text, lowered first, holds literals, in order, and the literals held.
 *
 * @param counts Tells whose lists count; all where not given.
 */
export type Finder = (text: string, counts?: (owner: number) => boolean) => Held

type Held = readonly (readonly [owner: number, literals: readonly string[]])[]

/** Literals that the same owners look for. */
export interface Group {
  readonly owners: readonly number[]
  readonly literals: readonly string[]
}

const SPACE = 32
const NONE: Held = []

/** Read groups of literals, a line each: `1,4\tliteral\tliteral`. */
export function readGroups(rows: string): Group[] {
  return rows.split('\n').map((row) => {
    const end = row.indexOf('\t')
    return { owners: row.slice(0, end).split(',').map(Number), literals: row.slice(end + 1).split('\t') }
  })
}

/**
 * Index literals so that one pass over a text finds all of them, however many there are.
 *
 * At each place of the text, tables of slots say which literals may open so: by one letter, by two, three, four or six.
 * A literal of several letters that opens with one from a to z is found at the start of a word alone: `app`, but not in `happy`. None
 * opens with a space, and each stands in one group.
 */
export function indexLiterals(groups: readonly Group[]): Finder {
  const given = groups.flatMap((group) => group.literals)
  const givenOwners = groups.flatMap((group) => group.literals.map(() => group.owners))
  const { order, edges, one, two, three, four, six } = toSlots(given)
  const literals = order.map((place) => given[place]!)
  const owners = order.map((place) => givenOwners[place]!)
  const seen = new Uint32Array(literals.length)
  const lowered = new LowerUnits()
  let round = 0
  const found: number[] = []
  const search = (first: number, units: Uint16Array, at: number): void => {
    for (let number = first - 1; ; number += 1) {
      const edge = edges[number]!
      // Behind the text stand zeros. A look at the last letter spares most comparisons.
      const isSame = units[at + ((edge >> 16) & 0x7fff)] === (edge & 0xffff)
      if (isSame && seen[number] !== round && standsAt(literals[number]!, units, at)) {
        seen[number] = round
        found.push(number)
      }
      if (edge < 0) return
    }
  }
  return (text, counts) => {
    round += 1
    found.length = 0
    const size = lowered.read(text)
    const { units } = lowered
    for (let at = 0; at < size; at += 1) {
      const unit = units[at]!
      if (one.first[unit] !== 0) search(one.first[unit]!, units, at)
      if (unit === SPACE) continue
      const pair = hash(unit, units[at + 1]!)
      if (isTaken(two, pair)) search(two.first[pair]!, units, at)
      const triple = hash(pair, units[at + 2]!)
      if (isTaken(three, triple)) search(three.first[triple]!, units, at)
      const quad = hash(triple, units[at + 3]!)
      if (isTaken(four, quad)) search(four.first[quad]!, units, at)
      const most = hash(hash(quad, units[at + 4]!), units[at + 5]!)
      if (isTaken(six, most)) search(six.first[most]!, units, at)
      if (!isLatin(unit)) continue
      // No literal of several letters opens inside the word.
      for (let next = units[at + 1]!; isLatin(next); next = units[at + 1]!) {
        at += 1
        if (one.first[next] !== 0) search(one.first[next]!, units, at)
      }
    }
    return found.length === 0 ? NONE : byOwner(found, literals, owners, counts)
  }
}

/** Whether a literal stands at a place; its last unit does. */
function standsAt(literal: string, units: Uint16Array, at: number): boolean {
  for (let place = 0; place < literal.length - 1; place += 1) if (literal.charCodeAt(place) !== units[at + place]) return false
  return true
}

function isLatin(code: number): boolean {
  return code >= 97 && code <= 122
}

function byOwner(
  found: readonly number[],
  literals: readonly string[],
  owners: readonly (readonly number[])[],
  counts: ((owner: number) => boolean) | undefined
): Held {
  const held: [owner: number, literals: string[]][] = []
  for (const number of found) {
    const literal = literals[number]!
    for (const owner of owners[number]!) {
      if (counts && !counts(owner)) continue
      // From the end: owners of one literal rise.
      let at = held.length
      while (at > 0 && held[at - 1]![0] > owner) at -= 1
      const entry = held[at - 1]
      if (entry?.[0] === owner) entry[1].push(literal)
      else held.splice(at, 0, [owner, [literal]])
    }
  }
  for (const [, together] of held) if (together.length > 1) together.sort()
  return held
}
