import type { Event } from './flags.ts'
import type { NamedInput } from './inputs.ts'
import type { Counted } from './product.ts'

const strict: ReadonlySet<Event> = new Set(['error', 'empty'])
const lenient: ReadonlySet<Event> = new Set(['error'])

/** Counts what became of the inputs, and whether something happened that the run fails on. */
export interface Tally {
  readonly counts: Record<'article' | Event, number>
  /** Something in `--fail-on` happened. */
  failed: boolean
  /** A record stream was among the inputs. */
  container: boolean
  /** Is the outcome one that the run fails on? */
  fatal(counted: Counted, from: NamedInput): boolean
  /** Count an outcome. */
  add(counted: Counted, from: NamedInput): void
  /** Count an input that gave nothing. */
  addTrouble(): void
}

/** @param failOn What `--fail-on` asks for; where missing, single articles fail on more than those of folders and record streams. */
export function startTally(failOn: ReadonlySet<Event> | undefined): Tally {
  const tally: Tally = {
    counts: { article: 0, error: 0, empty: 0, partial: 0, listing: 0 },
    failed: false,
    container: false,
    fatal: (outcome, from) => {
      const event = eventOf(outcome)
      const fatal = failOn ?? (outcome.container || from.kind === 'folder' ? lenient : strict)
      return event !== 'article' && fatal.has(event)
    },
    add: (outcome, from) => {
      tally.counts[eventOf(outcome)] += 1
      tally.container ||= outcome.container
      tally.failed ||= tally.fatal(outcome, from)
    },
    addTrouble: () => {
      tally.counts.error += 1
      tally.failed ||= (failOn ?? lenient).has('error')
    }
  }
  return tally
}

function eventOf({ verdict, failure, refusal }: Counted): Event | 'article' {
  if (refusal !== undefined) return 'error'
  if (failure && failure.code !== 'empty_article') return 'error'
  return verdict ?? 'error'
}
