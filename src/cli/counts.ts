import type { Counts, Entry } from '../batch/manifest.ts'
import type { Counted, Product } from './product.ts'
import type { Doubt } from './review/doubts.ts'

// Apart from the making of products, so that a thread which only counts them loads none of what cleans.

/** What stands for a document, or for all of a record stream, that an earlier run has written. */
export function recall(entry: Entry, container: boolean): Product {
  const doubts = entry.notes as readonly Doubt[] | undefined
  const empty = { verdict: null, dropped: {}, text: '', sidecar: null, summary: '' }
  return { ...empty, id: entry.id, container, ...(doubts && { doubts }), unchanged: entry }
}

/** The counts of one document, as they add up. */
export function countsOf({ verdict, failure, refusal, dropped }: Counted): Counts {
  const code = refusal?.code ?? (failure?.code === 'empty_article' ? undefined : failure?.code)
  return {
    verdicts: verdict !== null && !code ? { [verdict]: 1 } : {},
    failures: code ? { [code]: 1 } : {},
    dropped: code ? {} : dropped
  }
}
