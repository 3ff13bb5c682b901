/** Signs that a pattern reads as its own. */
export const SPECIAL = /[\\^$.*+?()[\]{}|/]/g

/**
 * Write an alternation of words for a pattern, longest first; straight and curly apostrophes are one.
 *
 * @throws {Error} when the list is empty: a pattern over nothing would match everywhere.
 */
export function oneOf(words: readonly string[]): string {
  const list = [...new Set(words)].sort((a, b) => b.length - a.length)
  if (list.length === 0) throw new Error('Found an empty list of words, expected at least one: fill the field in a language pack')
  return `(?:${list.map((word) => word.replace(SPECIAL, '\\$&').replace(/['’]/g, "['’]")).join('|')})`
}
