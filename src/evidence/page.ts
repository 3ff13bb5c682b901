import type { Layout } from '../types.ts'
import { columns, groups, own } from './columns.ts'

const width = columns.length
const farthest = 99
/** A line that holds so much of the URL's words is the headline. */
const inSlug = 0.5
const layouts: Readonly<Record<Layout, number>> = { blank: 0, lines: 1, wrapped: 2, nodes: 3, single: 4 }

/** What is known of a page beside its rows. */
export interface PageFacts {
  /** Places of the blocks of prose. */
  readonly prose: readonly number[]
  /** For each block whether a sure rule calls it residue. */
  readonly residue: Uint8Array
  readonly layout: Layout
}

/** Fill in what is known of the page as a whole, and how much prose and residue stand before and after each block, as shares. */
export function measurePage(
  rows: Float32Array,
  { prose, residue, layout }: PageFacts,
  headline: number,
  inHeadline: Float32Array
): void {
  const count = residue.length
  let words = 0
  for (const index of prose) words += rows[index * width + own.words] ?? 0
  let short = 0
  let spoken = 0
  for (let index = 0; index < count; index++) {
    short += Number(!rows[index * width + own.ended] && (rows[index * width + own.words] ?? 0) <= 8)
    spoken += residue[index] ?? 0
  }
  const meanWords = prose.length > 0 ? words / prose.length : 1
  let before = 0
  let residueBefore = 0
  for (let index = 0; index < count; index++) {
    const place = index * width
    const mine = (rows[place + own.prose] ?? 0) * (rows[place + own.words] ?? 0)
    const spoke = residue[index] ?? 0
    const facts = place + groups.page
    rows[facts] = count
    rows[facts + 1] = prose.length
    rows[facts + 2] = words
    rows[facts + 3] = short / count
    rows[facts + 4] = words > 0 ? before / words : 0
    rows[facts + 5] = words > 0 ? (words - before - mine) / words : 0
    rows[facts + 6] = spoken > 0 ? residueBefore / spoken : 0
    rows[facts + 7] = spoken > 0 ? (spoken - residueBefore - spoke) / spoken : 0
    rows[facts + 8] = (rows[place + own.words] ?? 0) / meanWords
    rows[facts + 9] = layouts[layout]
    rows[facts + 10] = headline < 0 ? farthest : Math.max(-farthest, Math.min(farthest, index - headline))
    rows[facts + 11] = inHeadline[index] ?? 0
    before += mine
    residueBefore += spoke
  }
}

/** The block that is most likely the headline: marked as one, or the last that holds most of the URL's words; -1 where none is. */
export function findHeadline(rows: Float32Array, count: number, isMarked: (index: number) => boolean): number {
  let found = -1
  let best = inSlug
  for (let index = 0; index < count; index++) {
    if (isMarked(index)) return index
    const share = rows[index * width + own.slug] ?? 0
    if (share >= best) {
      best = share
      found = index
    }
  }
  return found
}
