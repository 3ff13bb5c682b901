import type { NamedInput } from './inputs.ts'
import type { Outcome } from './outcome.ts'

/** Where outcomes go. */
export interface Sink {
  /**
   * Take one outcome, in order.
   *
   * @returns Why this one could not be put there, where the run can go on.
   * @throws NewscleanError where it cannot.
   */
  take(outcome: Outcome, from: NamedInput): Promise<string | undefined>
  /** All has come. */
  close(): Promise<void>
  /** The run is over before its time: leave nothing half. Does nothing after `close`. */
  discard(): Promise<void>
}
