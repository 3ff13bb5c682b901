import type { Block } from '../types.ts'

const glue = /\p{Ll}(?=\p{Lu})/gu
const longestSection = 40
const shared = 20

/**
 * Where the headline begins in a line that has the section's name run into it (`SportLions win …`), or 0.
 *
 * The proof is the headline itself, standing in a line of its own.
 */
export function gluedHeadline(text: string, openings: ReadonlySet<string>): number {
  if (text.length < shared) return 0
  for (const { index } of text.slice(0, longestSection).matchAll(glue)) {
    const opening = openingOf(text.slice(index + 1))
    if (opening && openings.has(opening)) return index + 1
  }
  return 0
}

/** How each block opens, for `gluedHeadline`. */
export function openingsOf(blocks: readonly Block[]): Set<string> {
  const openings = new Set<string>()
  for (const block of blocks) {
    const opening = openingOf(block.text)
    if (opening) openings.add(opening)
  }
  return openings
}

function openingOf(text: string): string {
  return text.length < shared ? '' : text.slice(0, shared).toLowerCase()
}
