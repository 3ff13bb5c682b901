import type { Template, TemplateLine } from '../types.ts'
import { distinct } from './distinct.ts'
import { findFrames } from './frames.ts'
import type { Sketch } from './sketch.ts'

/** What tells a template from chance. */
export interface Terms {
  /** Articles of a site from which a template is learned. */
  readonly fewest: number
  /** Articles, and share of all, that hold a line of a template. */
  readonly many: number
  readonly share: number
}

/** Where five articles of a site are there, a line in three of them repeats. */
export const usualTerms: Terms = { fewest: 5, many: 3, share: 0.1 }

/** Different articles that a template needs: of two nothing can be told. */
const different = 3
/** So many lines of a site are kept, the most frequent. */
const mostLines = 2000

/**
 * Learn what repeats across the articles of one site.
 *
 * @param sketches In an order that does not hang on how they arrived.
 * @returns `null` where there are too few of them, or nothing repeats.
 */
export function learnFrom(sketches: readonly Sketch[], terms: Terms = usualTerms): Template | null {
  if (sketches.length < terms.fewest) return null
  const articles = distinct(sketches)
  if (articles.length < Math.min(different, terms.fewest)) return null
  const many = Math.max(terms.many, Math.ceil(terms.share * articles.length))
  const count = new Map<string, number>()
  for (const sketch of articles) for (const line of sketch) count.set(line, (count.get(line) ?? 0) + 1)
  const same = [...count].filter(([, found]) => found >= many)
  const frames = findFrames(articles, many, (line) => count.get(line)! >= many)
  const lines = [...toLines(same).slice(0, mostLines), ...toLines([...frames])]
  return lines.length > 0 ? { articles: articles.length, lines } : null
}

function toLines(found: readonly (readonly [string, number])[]): TemplateLine[] {
  return found
    .map(([words, articles]) => ({ words, articles }))
    .sort((a, b) => b.articles - a.articles || (a.words < b.words ? -1 : 1))
}
