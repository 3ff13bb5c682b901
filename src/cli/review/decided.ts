import type { Decision } from '../../types.ts'

/** Decisions by text. */
export type Texts = ReadonlyMap<string, Decision>

/** What was decided: plain data that another thread can be sent. */
export interface Decided {
  /** For all documents. */
  readonly everywhere: Texts
  /** For one document, before what holds for all: by the path of its input as typed, then by its id. */
  readonly within: ReadonlyMap<string, ReadonlyMap<string, Texts>>
}
