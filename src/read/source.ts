import type { Hints, Origin, Source } from '../types.ts'
import { findRepairs } from './repairs.ts'

/** What may be known of a text beside itself. */
export interface Known {
  readonly id?: string
  readonly hints?: Hints
  readonly origin?: Origin
}

/** Make a source of decoded text. */
export function toSource(value: string, known: Known = {}): Source {
  const { id = 'text', hints = {}, origin } = known
  return { id, format: 'text', value, repairs: findRepairs(value), hints, ...(origin && { origin }) }
}
