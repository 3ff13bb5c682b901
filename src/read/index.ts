import type { Failure, Source } from '../types.ts'
import { NewscleanError } from '../errors.ts'

/** What to read: a path, or bytes with a name to call them by. */
export type Input = { readonly path: string } | { readonly stream: AsyncIterable<Uint8Array>; readonly name: string }

/** How to read it. */
export interface ReadOptions {
  readonly from?: 'auto' | 'text' | 'jsonl'
  readonly idField?: string
  readonly textField?: string
  readonly maxBytes?: number
}

/** One document as it arrives, or what kept it from arriving. */
export type Arrival =
  | { readonly source: Source; readonly input?: Readonly<Record<string, unknown>>; readonly container: boolean }
  | { readonly id: string; readonly failure: Failure; readonly container: boolean; readonly line?: number }

/** Read the documents of an input, in order. */
export async function* readSources(input: Input, _options: ReadOptions = {}): AsyncGenerator<Arrival> {
  throw new NewscleanError(
    'missing_input',
    `Cannot read ${'path' in input ? input.path : input.name}: the reading room is not in this branch`
  )
}
