import { clean } from './clean.ts'
import type { Arrival } from './read/index.ts'
import type { Article, Failure, Options, WrittenRecord } from './types.ts'
import { failedRecord, toRecord, type RecordOptions } from './write/index.ts'

/** What may be asked of a stream of records. */
export interface StreamOptions extends Options, Pick<RecordOptions, 'fields' | 'dropped'> {
  /** Fill `metadata.insights`. */
  readonly insights?: boolean
}

/**
 * Clean documents as they arrive, one after the other.
 *
 * One record comes out for each document that went in, in the same order; the next one is read when the record is taken.
 * Trouble with a document becomes the `error` of its record, and the run goes on.
 */
export async function* cleanStream(
  arrivals: AsyncIterable<Arrival> | Iterable<Arrival>,
  options: StreamOptions = {}
): AsyncGenerator<WrittenRecord, void, undefined> {
  for await (const arrival of arrivals) yield await toRecordOf(arrival, options)
}

async function toRecordOf(arrival: Arrival, options: StreamOptions): Promise<WrittenRecord> {
  if ('failure' in arrival) return failedRecord(arrival.id, arrival.failure, options)
  const handed = { ...options, ...(arrival.input && { input: arrival.input }) }
  try {
    const article = clean(arrival.source, options)
    return toRecord(options.insights ? await addInsights(article) : article, handed)
  } catch (error) {
    return failedRecord(arrival.source.id, toFailure(error), handed)
  }
}

async function addInsights(article: Article): Promise<Article> {
  const { withInsights } = await import('./insights/index.ts')
  return withInsights(article)
}

function toFailure(error: unknown): Failure {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return {
    code: 'internal_error',
    message: `newsclean broke on this document (${said}); expected an article or an error of its own. Report it with the document; the others are cleaned.`
  }
}
