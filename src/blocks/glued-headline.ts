import { kind, kindOf } from '../languages/characters.ts'
import type { Block } from '../types.ts'

const longestSection = 40
const shared = 20

/**
 * Where the headline begins in a line that has the section's name run into it (`SportLions win …`), or 0.
 *
 * The proof is the headline itself, standing in a line of its own.
 */
export function gluedHeadline(text: string, openings: ReadonlySet<string>): number {
  if (text.length < shared) return 0
  for (let at = 1; at < longestSection && at < text.length; at++) {
    if (kindOf(text.charCodeAt(at)) !== kind.upper || kindOf(text.charCodeAt(at - 1)) !== kind.lower) continue
    const opening = openingOf(text.slice(at))
    if (opening && openings.has(opening)) return at
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
