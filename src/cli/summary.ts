import type { Article } from '../types.ts'
import type { Tally } from './tally.ts'

/** One article in a line: `kept 14 paragraphs, dropped 3 lines (2 related, 1 captcha) · article · en`. */
export function summarise({ metadata, dropped, quality }: Article): string {
  const kept = `kept ${count(metadata.stats.paragraphs, 'paragraph')}`
  const gone = dropped.length === 0 ? 'dropped nothing' : `dropped ${count(dropped.length, 'line')} (${byLabel(dropped)})`
  return `${kept}, ${gone} · ${quality.verdict} · ${metadata.language ?? 'language unknown'}`
}

/** A run in a line: `cleaned 12 articles, 1 empty, 2 failed → out/`. */
export function summariseRun({ counts, unchanged }: Tally, where: string): string {
  const { article, partial, listing, empty, error } = counts
  const parts = [
    `cleaned ${count(article + partial + listing, 'article')}`,
    unchanged > 0 && `${unchanged} unchanged`,
    partial > 0 && `${partial} partial`,
    listing > 0 && `${listing} ${listing === 1 ? 'listing' : 'listings'}`,
    empty > 0 && `${empty} empty`,
    error > 0 && `${error} failed`
  ]
  return `${parts.filter(Boolean).join(', ')}${where && ` → ${where}`}`
}

function byLabel(dropped: Article['dropped']): string {
  const counts = new Map<string, number>()
  for (const { label } of dropped) counts.set(label, (counts.get(label) ?? 0) + 1)
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return sorted.map(([label, number]) => `${number} ${label}`).join(', ')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
