/** Numbers of the lists of which a text holds a literal, each once, in order. */
export type Finder = (text: string) => readonly number[]

interface Entry {
  readonly literal: string
  readonly owner: number
}

/**
 * Index lists of literals so that one pass over a text finds all of them, however many there are.
 *
 * The text is read pair of letters by pair of letters: a table of flags says whether any literal opens so, a bucket which.
 * A literal that opens with a letter from a to z is found at the start of a word alone: `app`, but not in `happy`.
 */
export function indexLiterals(lists: readonly (readonly string[])[]): Finder {
  const flags = new Uint8Array(65536)
  const buckets = new Map<number, Entry[]>()
  const signs: Entry[] = []
  lists.forEach((literals, owner) => {
    for (const literal of literals) {
      if (literal.length === 1) signs.push({ literal, owner })
      else {
        const [first, second] = [literal.charCodeAt(0), literal.charCodeAt(1)]
        flags[slot(first, second)] = 1
        const bucket = buckets.get(first * 65536 + second)
        if (bucket) bucket.push({ literal, owner })
        else buckets.set(first * 65536 + second, [{ literal, owner }])
      }
    }
  })
  return (text) => {
    const found = new Set<number>()
    for (const { literal, owner } of signs) if (text.includes(literal)) found.add(owner)
    for (let at = 0; at + 1 < text.length; at += 1) {
      const first = text.charCodeAt(at)
      if (isLatin(first) && isLatin(text.charCodeAt(at - 1))) continue
      const second = text.charCodeAt(at + 1)
      if (flags[slot(first, second)] === 0) continue
      for (const { literal, owner } of buckets.get(first * 65536 + second) ?? []) {
        if (!found.has(owner) && text.startsWith(literal, at)) found.add(owner)
      }
    }
    return [...found].sort((a, b) => a - b)
  }
}

function slot(first: number, second: number): number {
  return (first * 251 + second) & 65535
}

function isLatin(code: number): boolean {
  return code >= 97 && code <= 122
}
