import { version } from '../version.ts'
import { count, list } from './counted.ts'
import type { Tally } from './tally.ts'

/** Documents of a run from which on its rate says something. */
const several = 10

/**
 * A run in a line: `cleaned 12 articles, 980 unchanged, 1 empty, 2 failed (1 not_text, 1 timed_out) → out/`.
 *
 * Larger ones get a second: `dropped 40 parts (25 related, 15 share) · 85.2 articles/s`.
 */
export function summariseRun({ counts, totals, unchanged, documents, seconds }: Tally, where: string): string[] {
  const { article, partial, listing, empty, error } = counts
  const parts = [
    `cleaned ${count(article + partial + listing, 'article')}`,
    unchanged > 0 && `${unchanged} unchanged`,
    partial > 0 && `${partial} partial`,
    listing > 0 && `${listing} ${listing === 1 ? 'listing' : 'listings'}`,
    empty > 0 && `${empty} empty`,
    error > 0 && `${error} failed (${list(totals.failures)})`
  ]
  const first = `${parts.filter(Boolean).join(', ')}${where && ` → ${where}`}`
  if (documents() < several) return [first]
  const dropped = Object.values(totals.dropped).reduce((all, number) => all + number, 0)
  const gone = dropped > 0 ? `dropped ${count(dropped, 'part')} (${list(totals.dropped)})` : 'dropped nothing'
  return [first, `${gone} · ${rate(article + partial + listing + empty, seconds())} articles/s`]
}

/** A run in figures, as `--summary` writes it. Unlike all other outputs it depends on the clock. */
export function toSummary({ counts, totals, unchanged, seconds }: Tally, exitCode: number): object {
  const { article, partial, listing, empty } = counts
  const spent = seconds()
  return {
    generator: { name: 'newsclean', version },
    exitCode,
    cleaned: article + partial + listing,
    unchanged,
    failed: Object.values(totals.failures).reduce((all, number) => all + number, 0),
    verdicts: { article: 0, partial: 0, listing: 0, empty: 0, ...totals.verdicts },
    failures: sorted(totals.failures),
    dropped: sorted(totals.dropped),
    seconds: Number(spent.toFixed(3)),
    articlesPerSecond: Number(rate(article + partial + listing + empty, spent))
  }
}

function rate(documents: number, seconds: number): string {
  return (documents / Math.max(seconds, 0.001)).toFixed(1)
}

function sorted(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
}
