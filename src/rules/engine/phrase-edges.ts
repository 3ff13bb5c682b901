import { OPENINGS } from './rows.ts'

/** An open phrase is told by so many letters of the part that it opens with, or where it opens with a place, of the one it ends in. */
const WIDTH = 4
/** A phrase without an open place is told by so many first letters: see `openingOf`. */
const OPENING = 8
const [A, Z, SPACE] = [97, 122, 32]
/** Signs of ASCII that folding takes off the end. */
const TRAILING = new Set(Array.from(' .:!?>|]()*_-', (sign) => sign.charCodeAt(0)))

/** A number for the edge of a phrase with open places. */
export function edgeOf({ before, after }: { readonly before: string; readonly after: string }): number {
  const text = before || after
  const size = Math.min(WIDTH, text.length)
  let hash = before ? 0 : 1
  for (let at = 0; at < size; at += 1) hash = mix(hash, text.charCodeAt(before ? at : text.length - 1 - at))
  return slot(hash, size)
}

/**
 * Whether a text may fold to a phrase. Told by its edges alone, without folding it; `true` where they hold more than plain letters.
 *
 * @param isOpening Whether some phrase without an open place has this opening: see `openingOf`.
 * @param isEdge Whether some phrase with one has this edge.
 */
export function mayBePhrase(text: string, isOpening: (opening: number) => boolean, isEdge: (edge: number) => boolean): boolean {
  let end = text.length
  while (end > 0 && TRAILING.has(text.charCodeAt(end - 1))) end -= 1
  if (end < 2) return true
  let opening = 0
  let edge = 0
  for (let at = 0; at < Math.min(OPENING, end); at += 1) {
    const unit = plainAt(text, at)
    if (unit === 0 || (at === 0 && unit === SPACE)) return true
    opening = (Math.imul(opening, 31) + unit) | 0
    if (at >= WIDTH) continue
    edge = mix(edge, unit)
    if (isEdge(slot(edge, at + 1))) return true
  }
  if (isOpening((opening ^ (opening >>> 16)) & (OPENINGS - 1))) return true
  edge = 1
  for (let size = 1; size <= Math.min(WIDTH, end); size += 1) {
    const unit = plainAt(text, end - size)
    if (unit === 0) return true
    edge = mix(edge, unit)
    if (isEdge(slot(edge, size))) return true
  }
  return false
}

/** A letter or figure of ASCII in lower case, or a space between two others; 0 for any other unit, which folding may change or take off. */
function plainAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit === SPACE) return text.charCodeAt(at - 1) > SPACE && text.charCodeAt(at + 1) > SPACE ? unit : 0
  const small = unit | SPACE
  if (small >= A && small <= Z) return small
  return unit >= 48 && unit <= 57 ? unit : 0
}

function mix(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

function slot(hash: number, size: number): number {
  return (hash ^ (hash >>> 16) ^ (size << 13)) & (OPENINGS - 1)
}
