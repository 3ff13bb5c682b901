/** Numbers of the lists of which a text holds literals, in order, and the literals held. */
export type Finder = (text: string) => readonly (readonly [owner: number, literals: readonly string[]])[]

/** Literals that the same owners look for. */
export interface Group {
  readonly owners: readonly number[]
  readonly literals: readonly string[]
}

const SPACE = 32
const NONE: ReturnType<Finder> = []

/** Read groups of literals, a line each: `1,4\tliteral\tliteral`. */
export function readGroups(rows: string): Group[] {
  return rows.split('\n').map((row) => {
    const [owners = '', ...literals] = row.split('\t')
    return { owners: owners.split(',').map(Number), literals }
  })
}

/**
 * Index literals so that one pass over a text finds all of them, however many there are.
 *
 * At each place of the text, tables of slots say which literals may open so: by one letter, by two, or by four.
 * A literal of several letters that opens with one from a to z is found at the start of a word alone: `app`, but not in `happy`. None
 * opens with a space, and each stands in one group.
 */
export function indexLiterals(groups: readonly Group[]): Finder {
  const literals: string[] = []
  const owners: (readonly number[])[] = []
  for (const group of groups)
    for (const literal of group.literals) {
      literals.push(literal)
      owners.push(group.owners)
    }
  const next = new Uint16Array(literals.length + 1)
  // A look at the last letter spares most comparisons.
  const spans = Uint16Array.from([0, ...literals.map((literal) => literal.length - 1)])
  const lasts = Uint16Array.from([0, ...literals.map((literal) => literal.charCodeAt(literal.length - 1))])
  const [signs, short, long] = [new Uint16Array(65536), new Uint16Array(65536), new Uint16Array(65536)]
  // Each slot has its first literal, counted from 1, and `next` what follows it.
  for (let number = 1; number <= literals.length; number += 1) {
    const literal = literals[number - 1]!
    const size = literal.length
    const table = size === 1 ? signs : size < 4 ? short : long
    const slot = size === 1 ? literal.charCodeAt(0) : size < 4 ? pair(literal, 0) : four(literal, 0)
    next[number] = table[slot]!
    table[slot] = number
  }
  const seen = new Uint32Array(literals.length + 1)
  let round = 0
  let found: number[] = []
  const search = (first: number, text: string, at: number): void => {
    for (let literal = first; literal !== 0; literal = next[literal]!) {
      if (text.charCodeAt(at + spans[literal]!) !== lasts[literal] || seen[literal] === round) continue
      if (!text.startsWith(literals[literal - 1]!, at)) continue
      seen[literal] = round
      found.push(literal - 1)
    }
  }
  return (text) => {
    round += 1
    let inWord = false
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      const latin = code >= 97 && code <= 122
      if (signs[code] !== 0) search(signs[code]!, text, at)
      if (code !== SPACE && !(latin && inWord)) {
        const two = short[pair(text, at)]!
        if (two !== 0) search(two, text, at)
        const more = long[four(text, at)]!
        if (more !== 0) search(more, text, at)
      }
      inWord = latin
    }
    if (found.length === 0) return NONE
    const held = byOwner(found, literals, owners)
    found = []
    return held
  }
}

function byOwner(found: number[], literals: readonly string[], owners: readonly (readonly number[])[]): [number, string[]][] {
  const held: [number, string[]][] = []
  for (const literal of found.sort((a, b) => (literals[a]! < literals[b]! ? -1 : 1))) {
    for (const owner of owners[literal]!) {
      const entry = held.find(([known]) => known === owner)
      if (entry) entry[1].push(literals[literal]!)
      else held.push([owner, [literals[literal]!]])
    }
  }
  return held.sort(([a], [b]) => a - b)
}

function pair(text: string, at: number): number {
  return (text.charCodeAt(at) * 251 + text.charCodeAt(at + 1)) & 65535
}

// Past the end a code is NaN, which the bit operators read as zero.
function four(text: string, at: number): number {
  return (pair(text, at) * 31 + ((text.charCodeAt(at + 2) << 8) ^ (text.charCodeAt(at + 3) * 7))) & 65535
}
