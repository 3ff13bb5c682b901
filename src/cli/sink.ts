import type { NamedInput } from './inputs.ts'
import type { Product, Refusal } from './product.ts'

/** Where products go. */
export interface Sink {
  readonly atOnce: number
  /**
   * Take one product, in order. No more than `atOnce` may be under way, and none of them waits for another.
   *
   * @param key What the output is remembered by.
   * @returns Why this one could not be put there, where the run can go on.
   * @throws NewscleanError where it cannot.
   */
  take(product: Product, from: NamedInput, key?: string): Promise<Refusal | undefined>
  /** All has come. */
  close(): Promise<void>
  /** The run is over before its time: leave nothing half. Does nothing after `close`. */
  discard(): Promise<void>
}
