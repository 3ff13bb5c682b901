import type { Counts } from '../batch/manifest.ts'
import { countsOf } from './counts.ts'
import type { Event, Fatal } from './flags.ts'
import type { NamedInput } from './inputs.ts'
import { exceeds, type Limit } from './limit.ts'
import type { Counted } from './product.ts'

const strict: ReadonlySet<Fatal> = new Set(['error', 'empty'])
const lenient: ReadonlySet<Fatal> = new Set(['error'])

/** Counts what became of the inputs, and whether something happened that the run fails on. */
export interface Tally {
  readonly counts: Record<'article' | Event, number>
  /** The same in full, with those that an earlier run wrote and are still there. */
  readonly totals: Counts
  /** Documents that an earlier run wrote and are still there. */
  unchanged: number
  /** Documents and inputs that gave none, those that were unchanged too. */
  readonly all: number
  /** Documents of this run, those that were unchanged left out. */
  readonly documents: () => number
  /** Seconds since the run began. */
  readonly seconds: () => number
  /** Documents to which something in `--fail-on` happened. */
  fatalities: number
  /** Inputs that were asked for by name and gave nothing. */
  wrong: number
  /** They are more than `--max-failed` allows, or what was asked for by name could not be read. */
  readonly failed: boolean
  /** A record stream was among the inputs. */
  container: boolean
  /** Is the outcome one that the run fails on? */
  fatal(counted: Counted, from: NamedInput): boolean
  /** Count an outcome. */
  add(counted: Counted, from: NamedInput): void
  /** Count what an earlier run wrote. */
  addUnchanged(counts: Counts, container: boolean, from: NamedInput): void
  /** Count what another tally has counted. */
  absorb(other: Tally): void
  /** Count an input that gave nothing. */
  addTrouble(code: string): void
  /** Count an input that was asked for by name and gave nothing: no `--fail-on` or `--max-failed` allows that. */
  addWrong(code: string): void
}

/**
 * Start counting.
 *
 * @param failOn What `--fail-on` asks for; where missing, single articles fail on more than those of folders and record streams.
 */
export function startTally(failOn?: ReadonlySet<Fatal>, maxFailed: Limit = { count: 0 }): Tally {
  const start = process.uptime()
  const fatalOf = (container: boolean, from: NamedInput): ReadonlySet<string> =>
    failOn ?? (container || from.kind === 'folder' ? lenient : strict)
  const isFatal = (fatal: ReadonlySet<string>, code: string): boolean => fatal.has('error') || fatal.has(code)
  const tally: Tally = {
    counts: { article: 0, error: 0, empty: 0, partial: 0, listing: 0 },
    totals: noCounts(),
    unchanged: 0,
    get all() {
      return sum(tally.counts) + tally.unchanged
    },
    documents: () => sum(tally.counts),
    seconds: () => process.uptime() - start,
    fatalities: 0,
    wrong: 0,
    get failed() {
      return tally.wrong > 0 || exceeds(tally.fatalities, tally.all, maxFailed)
    },
    container: false,
    fatal: (counted, from) => {
      const event = eventOf(counted)
      const fatal = fatalOf(counted.container, from)
      return event !== 'article' && (fatal.has(event) || fatal.has(counted.refusal?.code ?? counted.failure?.code ?? event))
    },
    addUnchanged: ({ verdicts, failures, dropped }, container, from) => {
      tally.unchanged += sum(verdicts) + sum(failures)
      tally.container ||= container
      addCounts(tally.totals, { verdicts, failures, dropped })
      const fatal = fatalOf(container, from)
      const met = [
        ...Object.entries(verdicts).filter(([verdict]) => fatal.has(verdict)),
        ...Object.entries(failures).filter(([code]) => isFatal(fatal, code))
      ]
      tally.fatalities += sum(Object.fromEntries(met))
    },
    add: (outcome, from) => {
      tally.counts[eventOf(outcome)] += 1
      addCounts(tally.totals, countsOf(outcome))
      tally.container ||= outcome.container
      if (tally.fatal(outcome, from)) tally.fatalities += 1
    },
    absorb: (other) => {
      for (const [name, number] of Object.entries(other.counts)) tally.counts[name as Event] += number
      addCounts(tally.totals, other.totals)
      tally.unchanged += other.unchanged
      tally.fatalities += other.fatalities
      tally.container ||= other.container
    },
    addTrouble: (code) => {
      tally.counts.error += 1
      addCounts(tally.totals, { verdicts: {}, failures: { [code]: 1 }, dropped: {} })
      if (isFatal(failOn ?? lenient, code)) tally.fatalities += 1
    },
    addWrong: (code) => {
      tally.wrong += 1
      tally.addTrouble(code)
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
