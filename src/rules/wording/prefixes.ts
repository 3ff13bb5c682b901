import { SPECIAL } from './one-of.ts'

interface Node {
  readonly next: Map<string, Node>
  ends: boolean
}

/**
 * Write an alternation of words for a pattern that ignores case, their common beginnings once: `s(?:hare(?: on)?|end)`. Of two words that
 * open alike the longer is tried first. Straight and curly apostrophes are one.
 *
 * @throws {Error} when the list is empty: a pattern over nothing would match everywhere.
 */
export function byPrefix(words: readonly string[]): string {
  if (words.length === 0)
    throw new Error('Found an empty list of words, expected at least one: fill the field in a language pack')
  const root: Node = { next: new Map(), ends: false }
  for (const word of words) {
    let node = root
    for (const char of word.toLowerCase().replaceAll('’', "'")) {
      const known = node.next.get(char) ?? { next: new Map(), ends: false }
      node.next.set(char, known)
      node = known
    }
    node.ends = true
  }
  return write(root)
}

function write({ next, ends }: Node): string {
  const parts = [...next].map(([char, node]) => (char === "'" ? "['’]" : char.replace(SPECIAL, '\\$&')) + write(node))
  if (parts.length === 0) return ''
  if (parts.length === 1 && !ends) return parts[0]!
  return `(?:${parts.join('|')})${ends ? '?' : ''}`
}
