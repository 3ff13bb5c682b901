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
  // A bit for each slot that is taken: most are free, and so small a table stays close to the processor.
  const [shortTaken, longTaken] = [new Uint8Array(8192), new Uint8Array(8192)]
  // Each slot has its first literal, counted from 1, and `next` what follows it.
  for (let number = 1; number <= literals.length; number += 1) {
    const literal = literals[number - 1]!
    const size = literal.length
    const table = size === 1 ? signs : size < 4 ? short : long
    const [first, second, third, fourth] = [0, 1, 2, 3].map((at) => literal.charCodeAt(at)) as [number, number, number, number]
    const pair = hashTwo(first, second)
    const slot = size === 1 ? first : size < 4 ? pair : hashFour(pair, third, fourth)
    next[number] = table[slot]!
    table[slot] = number
    if (size > 1) (size < 4 ? shortTaken : longTaken)[slot >> 3]! |= 1 << (slot & 7)
  }
  const seen = new Uint32Array(literals.length + 1)
  let round = 0
  let found: number[] = []
  const search = (first: number, text: string, at: number): void => {
    for (let literal = first; literal !== 0; literal = next[literal]!) {
      const end = at + spans[literal]!
      if (end >= text.length || text.charCodeAt(end) !== lasts[literal] || seen[literal] === round) continue
      if (!text.startsWith(literals[literal - 1]!, at)) continue
      seen[literal] = round
      found.push(literal - 1)
    }
  }
  const alone: (ReturnType<Finder> | undefined)[] = []
  return (text) => {
    round += 1
    // Past the end a code would be NaN, and the loop would reckon in floating point.
    const codeAt = (at: number): number => (at < text.length ? text.charCodeAt(at) : 0)
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (signs[code] !== 0) search(signs[code]!, text, at)
      if (code === SPACE) continue
      const pair = hashTwo(code, codeAt(at + 1))
      if ((shortTaken[pair >> 3]! >> (pair & 7)) & 1) search(short[pair]!, text, at)
      const more = hashFour(pair, codeAt(at + 2), codeAt(at + 3))
      if ((longTaken[more >> 3]! >> (more & 7)) & 1) search(long[more]!, text, at)
      if (!isLatin(code)) continue
      // No literal of several letters opens inside the word.
      for (let next = codeAt(at + 1); isLatin(next); next = codeAt(at + 1)) {
        at += 1
        if (signs[next] !== 0) search(signs[next]!, text, at)
      }
    }
    if (found.length === 0) return NONE
    const [first] = found as [number]
    const held = found.length === 1 ? (alone[first] ??= byOwner(found, literals, owners)) : byOwner(found, literals, owners)
    found = []
    return held
  }
}

function isLatin(code: number): boolean {
  return code >= 97 && code <= 122
}

function byOwner(found: number[], literals: readonly string[], owners: readonly (readonly number[])[]): [number, string[]][] {
  const held: [number, string[]][] = []
  for (const literal of found.sort((a, b) => (literals[a]! < literals[b]! ? -1 : 1))) {
    for (const owner of owners[literal]!) {
      // From the end: owners of one literal rise.
      let at = held.length
      while (at > 0 && held[at - 1]![0] > owner) at -= 1
      const entry = held[at - 1]
      if (entry?.[0] === owner) entry[1].push(literals[literal]!)
      else held.splice(at, 0, [owner, [literals[literal]!]])
    }
  }
  return held
}

function hashTwo(first: number, second: number): number {
  return (first * 251 + second) & 65535
}

function hashFour(pair: number, third: number, fourth: number): number {
  return (pair * 31 + ((third << 8) ^ (fourth * 7))) & 65535
}
