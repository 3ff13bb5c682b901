import { knownInRow } from '../rules/lines/inside.ts'
import { wordSeams } from './word-seams.ts'

/** A row of residue and each of its pieces are so long at most, in UTF-16 units. */
const longest = 320
const longestPiece = 110

/**
 * Where the pieces of a row of residue begin that stand side by side without marks, but for the first:
 * `Photo: Ilse Maron Follow us on Facebook Related articles Contact`. None unless all of the text is such a row.
 *
 * Of several readings the one counts that leaves least to words that may be any, such as a name behind `Photo:`.
 */
export function rowSeams(text: string): number[] {
  if (text.length > longest) return []
  const seams = wordSeams(text)
  if (seams.length < 2) return []
  const places = [...seams, text.length]
  const last = places.length - 1
  /** For each place where a piece may begin the next one, and how much of what follows is open. */
  const next = new Array<number>(places.length).fill(0)
  const cost = new Array<number>(places.length).fill(Number.POSITIVE_INFINITY)
  cost[last] = 0
  for (let from = last - 1; from >= 0; from--) {
    for (let to = from + 1; to <= last && places[to]! - places[from]! <= longestPiece; to++) {
      if (cost[to] === Number.POSITIVE_INFINITY) continue
      const piece = text.slice(places[from], places[to]).trimEnd()
      const known = knownInRow(piece)
      const total = cost[to]! + (known === 'exact' ? 1 : piece.length)
      if (!known || total > cost[from]!) continue
      cost[from] = total
      next[from] = to
    }
  }
  if (cost[0] === Number.POSITIVE_INFINITY) return []
  const cuts: number[] = []
  for (let at = next[0]!; at < last; at = next[at]!) cuts.push(places[at]!)
  return cuts
}
