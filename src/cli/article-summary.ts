import type { Article } from '../types.ts'
import { count, list } from './counted.ts'

/** One article in a line: `kept 14 paragraphs, dropped 3 lines (2 related, 1 captcha) · article · en`. */
export function summarise({ metadata, dropped, quality }: Article): string {
  const kept = `kept ${count(metadata.stats.paragraphs, 'paragraph')}`
  const gone = dropped.length === 0 ? 'dropped nothing' : `dropped ${count(dropped.length, 'line')} (${byLabel(dropped)})`
  return `${kept}, ${gone} · ${quality.verdict} · ${metadata.language ?? 'language unknown'}`
}

function byLabel(dropped: Article['dropped']): string {
  const counts = new Map<string, number>()
  for (const { label } of dropped) counts.set(label, (counts.get(label) ?? 0) + 1)
  return list(Object.fromEntries(counts))
}
