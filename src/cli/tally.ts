import type { FailureCode } from './failure-codes.ts'
import type { Event, Fatal } from './flags.ts'
import type { NamedInput } from './inputs.ts'
import { exceeds, type Limit } from './limit.ts'
import type { Outcome } from './outcome.ts'

const strict: ReadonlySet<Fatal> = new Set(['error', 'empty'])
const lenient: ReadonlySet<Fatal> = new Set(['error'])

/** Counts what became of the inputs, and whether something happened that the run fails on. */
export interface Tally {
  readonly counts: Record<'article' | Event, number>
  /** Documents and inputs that gave none. */
  readonly all: number
  /** Documents to which something in `--fail-on` happened. */
  fatalities: number
  /** They are more than `--max-failed` allows. */
  readonly failed: boolean
  /** A record stream was among the inputs. */
  container: boolean
  /** Is the outcome one that the run fails on? */
  fatal(outcome: Outcome, from: NamedInput): boolean
  /** Count an outcome. */
  add(outcome: Outcome, from: NamedInput): void
  /** Count an input that gave nothing. */
  addTrouble(code?: FailureCode): void
}

/**
 * Start counting.
 *
 * @param failOn What `--fail-on` asks for; where missing, single articles fail on more than those of folders and record streams.
 */
export function startTally(failOn?: ReadonlySet<Fatal>, maxFailed: Limit = { count: 0 }): Tally {
  const tally: Tally = {
    counts: { article: 0, error: 0, empty: 0, partial: 0, listing: 0 },
    fatalities: 0,
    get all() {
      return Object.values(tally.counts).reduce((sum, count) => sum + count)
    },
    get failed() {
      return exceeds(tally.fatalities, tally.all, maxFailed)
    },
    container: false,
    fatal: (outcome, from) => {
      const event = eventOf(outcome)
      const fatal = failOn ?? (outcome.container || from.kind === 'folder' ? lenient : strict)
      const code = outcome.failure?.code as FailureCode | undefined
      return event !== 'article' && (fatal.has(event) || (code !== undefined && fatal.has(code)))
    },
    add: (outcome, from) => {
      tally.counts[eventOf(outcome)] += 1
      tally.container ||= outcome.container
      if (tally.fatal(outcome, from)) tally.fatalities += 1
    },
    addTrouble: (code) => {
      tally.counts.error += 1
      const fatal = failOn ?? lenient
      if (fatal.has('error') || (code !== undefined && fatal.has(code))) tally.fatalities += 1
    }
  }
  return tally
}

function eventOf({ article, failure, refusal }: Outcome): Event | 'article' {
  if (refusal !== undefined) return 'error'
  if (failure && failure.code !== 'empty_article') return 'error'
  return article?.quality.verdict ?? 'error'
}
