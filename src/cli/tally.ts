import type { Event } from './flags.ts'
import type { NamedInput } from './inputs.ts'
import type { Counts } from '../batch/manifest.ts'
import { type Counted, countsOf } from './product.ts'

const strict: ReadonlySet<Event> = new Set(['error', 'empty'])
const lenient: ReadonlySet<Event> = new Set(['error'])

/** Counts what became of the inputs, and whether something happened that the run fails on. */
export interface Tally {
  readonly counts: Record<'article' | Event, number>
  /** The same in full, with those that an earlier run wrote and are still there. */
  readonly totals: Counts
  /** Documents that an earlier run wrote and are still there. */
  unchanged: number
  /** Documents of this run, those that were unchanged left out. */
  readonly documents: () => number
  /** Seconds since the run began. */
  readonly seconds: () => number
  /** Something in `--fail-on` happened. */
  failed: boolean
  /** A record stream was among the inputs. */
  container: boolean
  /** Is the outcome one that the run fails on? */
  fatal(counted: Counted, from: NamedInput): boolean
  /** Count an outcome. */
  add(counted: Counted, from: NamedInput): void
  /** Count what an earlier run wrote. */
  addUnchanged(counts: Counts, container: boolean, from: NamedInput): void
  /** Count an input that gave nothing. */
  addTrouble(): void
}

/** @param failOn What `--fail-on` asks for; where missing, single articles fail on more than those of folders and record streams. */
export function startTally(failOn: ReadonlySet<Event> | undefined): Tally {
  const start = performance.now()
  const fatalOf = (container: boolean, from: NamedInput): ReadonlySet<Event> =>
    failOn ?? (container || from.kind === 'folder' ? lenient : strict)
  const tally: Tally = {
    counts: { article: 0, error: 0, empty: 0, partial: 0, listing: 0 },
    totals: noCounts(),
    unchanged: 0,
    documents: () => sum(tally.counts),
    seconds: () => (performance.now() - start) / 1000,
    failed: false,
    container: false,
    fatal: (counted, from) => {
      const event = eventOf(counted)
      return event !== 'article' && fatalOf(counted.container, from).has(event)
    },
    addUnchanged: ({ verdicts, failures, dropped }, container, from) => {
      const failed = sum(failures)
      tally.unchanged += sum(verdicts) + failed
      tally.container ||= container
      addCounts(tally.totals, { verdicts, failures, dropped })
      const fatal = fatalOf(container, from)
      tally.failed ||= [...fatal].some((event) => (event === 'error' ? failed : (verdicts[event] ?? 0)) > 0)
    },
    add: (outcome, from) => {
      tally.counts[eventOf(outcome)] += 1
      addCounts(tally.totals, countsOf(outcome))
      tally.container ||= outcome.container
      tally.failed ||= tally.fatal(outcome, from)
    },
    addTrouble: () => {
      tally.counts.error += 1
      addCounts(tally.totals, { verdicts: {}, failures: { unreadable: 1 }, dropped: {} })
      tally.failed ||= (failOn ?? lenient).has('error')
    }
  }
  return tally
}

/** Counts of nothing, to be added to. */
export function noCounts(): Counts {
  return { verdicts: {}, failures: {}, dropped: {} }
}

/** Add counts to others. */
export function addCounts(totals: Counts, more: Counts): void {
  for (const kind of ['verdicts', 'failures', 'dropped'] as const) {
    const to = totals[kind] as Record<string, number>
    for (const [name, number] of Object.entries(more[kind])) to[name] = (to[name] ?? 0) + number
  }
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((all, number) => all + number, 0)
}

function eventOf({ verdict, failure, refusal }: Counted): Event | 'article' {
  if (refusal !== undefined) return 'error'
  if (failure && failure.code !== 'empty_article') return 'error'
  return verdict ?? 'error'
}
