import { tallyWords } from '../../article/tally.ts'
import type { Article, Dropped } from '../../types.ts'
import type { CheckFlags } from './flags.ts'
import type { Finding } from './report.ts'
import { verdicts } from './verdicts.ts'

/** A finding, not yet placed in a file: `line` counts in the document. */
export type Unplaced = Pick<Finding, 'gate' | 'message' | 'line'>

/** What an article must be. */
export type Demands = Pick<CheckFlags, 'minQuality' | 'minConfidence' | 'maxDropped'>

/** List what an article breaks. */
export function judge(article: Article, { minQuality = 'listing', minConfidence, maxDropped }: Demands): Unplaced[] {
  const { verdict, confidence, reasons } = article.quality
  const found: Unplaced[] = []
  const why = reasons.join(' ')
  if (verdicts.indexOf(verdict) > verdicts.indexOf(minQuality))
    found.push({ gate: 'min-quality', message: `is ${verdict}, expected ${orBetter(minQuality)}. ${why}`, line: 1 })
  if (minConfidence !== undefined && confidence < minConfidence)
    found.push({
      gate: 'min-confidence',
      message: `is ${verdict} with a confidence of ${confidence}, expected ${minConfidence} or more. ${why}`,
      line: 1
    })
  const dropped = maxDropped === undefined ? null : judgeDropped(article, maxDropped)
  return dropped ? [...found, dropped] : found
}

function orBetter(verdict: (typeof verdicts)[number]): string {
  return verdict === 'article' ? 'article' : `${verdict} or better`
}

/** Words that left the text, as a share of those and the words that stayed. */
function judgeDropped({ metadata, dropped }: Article, allowed: number): Unplaced | null {
  const gone = countWords(dropped)
  const all = gone + metadata.stats.words
  if (gone * 100 <= allowed * all) return null
  const most = findLongestRun(dropped)
  const [first, last] = [most[0]?.line ?? 1, most.at(-1)?.line ?? 1]
  const labels = [...new Set(most.map(({ label }) => label))].join(', ')
  const share = `${((gone / all) * 100).toFixed(1)}% of the words (${gone} of ${all})`
  const lines = first === last ? `line ${first}` : `lines ${first} to ${last}`
  return { gate: 'max-dropped', message: `lost ${share}, at most ${allowed}% may go; most at ${lines}: ${labels}`, line: first }
}

/** The removals that stand together, no other text between them for more than one line, and hold the most words. */
function findLongestRun(dropped: readonly Dropped[]): readonly Dropped[] {
  const runs: Dropped[][] = []
  for (const entry of dropped) {
    const run = runs.at(-1)
    if (run && entry.line - (run.at(-1)?.line ?? 0) <= 2) run.push(entry)
    else runs.push([entry])
  }
  let most: readonly Dropped[] = []
  let words = -1
  for (const run of runs) {
    const count = countWords(run)
    if (count > words) [most, words] = [run, count]
  }
  return most
}

function countWords(dropped: readonly Dropped[]): number {
  return tallyWords(dropped.map(({ text }) => text)).words
}
