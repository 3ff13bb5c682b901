/** Numbers of the lists of which a text holds literals, in order, and the literals held. */
export type Finder = (text: string) => readonly (readonly [owner: number, literals: readonly string[]])[]

/** Letters of a literal that its place in the index depends on: two for short ones, four for the rest. */
const SHORT = 2
const LONG = 4
const SPACE = 32

/**
 * Index lists of literals so that one pass over a text finds all of them, however many there are.
 *
 * At each place of the text a table of flags says whether any literal opens so, and a bucket which.
 * A literal that opens with a letter from a to z is found at the start of a word alone: `app`, but not in `happy`. None opens with a space.
 */
export function indexLiterals(lists: readonly (readonly string[])[]): Finder {
  const owners = new Map<string, number[]>()
  lists.forEach((literals, owner) => {
    for (const literal of literals) push(owners, literal, owner)
  })
  const signs = [...owners.keys()].filter((literal) => literal.length === 1)
  const short = openings(
    [...owners.keys()].filter((literal) => literal.length > 1 && literal.length < LONG),
    SHORT,
    pair
  )
  const long = openings(
    [...owners.keys()].filter((literal) => literal.length >= LONG),
    LONG,
    four
  )
  return (text) => {
    const found = new Set(signs.filter((sign) => text.includes(sign)))
    let inWord = false
    for (let at = 0; at < text.length - 1; at += 1) {
      const code = text.charCodeAt(at)
      const latin = isLatin(code)
      if (code !== SPACE && !(latin && inWord)) {
        if (short.flags[pair(text, at)] === 1) search(short.buckets, text, at, SHORT, found)
        if (long.flags[four(text, at)] === 1) search(long.buckets, text, at, LONG, found)
      }
      inWord = latin
    }
    return byOwner(found, owners)
  }
}

interface Openings {
  readonly flags: Uint8Array
  readonly buckets: ReadonlyMap<string, readonly string[]>
}

function openings(literals: readonly string[], size: number, slot: (text: string, at: number) => number): Openings {
  const flags = new Uint8Array(65536)
  const buckets = new Map<string, string[]>()
  for (const literal of literals) {
    const opening = literal.slice(0, size)
    flags[slot(literal, 0)] = 1
    push(buckets, opening, literal)
  }
  return { flags, buckets }
}

function search(buckets: Openings['buckets'], text: string, at: number, size: number, found: Set<string>): void {
  for (const literal of buckets.get(text.slice(at, at + size)) ?? []) if (text.startsWith(literal, at)) found.add(literal)
}

function byOwner(found: ReadonlySet<string>, owners: ReadonlyMap<string, readonly number[]>): [number, string[]][] {
  const held = new Map<number, string[]>()
  for (const literal of [...found].sort()) {
    for (const owner of owners.get(literal) ?? []) push(held, owner, literal)
  }
  return [...held].sort(([a], [b]) => a - b)
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function pair(text: string, at: number): number {
  return (text.charCodeAt(at) * 251 + text.charCodeAt(at + 1)) & 65535
}

// Past the end a code is NaN, which the bit operators read as zero.
function four(text: string, at: number): number {
  return (pair(text, at) * 31 + ((text.charCodeAt(at + 2) << 8) ^ (text.charCodeAt(at + 3) * 7))) & 65535
}

function isLatin(code: number): boolean {
  return code >= 97 && code <= 122
}
