/** Numbers of the lists of which a text holds a literal, each once, in order. */
export type Finder = (text: string) => readonly number[]

interface Entry {
  readonly literal: string
  readonly owner: number
}

/** Letters of a literal that its place in the index depends on: two for short ones, four for the rest. */
const SHORT = 2
const LONG = 4

/**
 * Index lists of literals so that one pass over a text finds all of them, however many there are.
 *
 * At each place of the text a table of flags says whether any literal opens so, and a bucket which.
 * A literal that opens with a letter from a to z is found at the start of a word alone: `app`, but not in `happy`.
 */
export function indexLiterals(lists: readonly (readonly string[])[]): Finder {
  const signs: Entry[] = []
  const buckets = new Map<string, Entry[]>()
  const flags = { [SHORT]: new Uint8Array(65536), [LONG]: new Uint8Array(65536) }
  lists.forEach((literals, owner) => {
    for (const literal of literals) {
      if (literal.length === 1) {
        signs.push({ literal, owner })
        continue
      }
      const size = literal.length < LONG ? SHORT : LONG
      const opening = literal.slice(0, size)
      flags[size][size === SHORT ? pair(literal, 0) : four(literal, 0)] = 1
      buckets.set(opening, [...(buckets.get(opening) ?? []), { literal, owner }])
    }
  })
  return (text) => {
    const found = new Set<number>()
    const search = (at: number, size: number): void => {
      for (const { literal, owner } of buckets.get(text.slice(at, at + size)) ?? []) {
        if (!found.has(owner) && text.startsWith(literal, at)) found.add(owner)
      }
    }
    for (const { literal, owner } of signs) if (text.includes(literal)) found.add(owner)
    let inWord = false
    for (let at = 0; at < text.length - 1; at += 1) {
      const latin = isLatin(text.charCodeAt(at))
      if (!(latin && inWord)) {
        if (flags[SHORT][pair(text, at)] === 1) search(at, SHORT)
        if (flags[LONG][four(text, at)] === 1) search(at, LONG)
      }
      inWord = latin
    }
    return [...found].sort((a, b) => a - b)
  }
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
