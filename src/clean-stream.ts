import { flag, isObject, object, refuse } from './checks/fields.ts'
import { inspect } from './clean.ts'
import { NewscleanError } from './errors.ts'
import { admit } from './given.ts'
import { readOptions } from './options/index.ts'
import type { Arrival } from './read/index.ts'
import type { Failure, Given, Options, WrittenRecord } from './types.ts'
import { withInsights } from './with-insights.ts'
import { failedRecord, recordChecks, toRecord, type RecordOptions } from './write/index.ts'

/** What may be asked of a stream of records. */
export interface StreamOptions extends Options, Pick<RecordOptions, 'fields' | 'dropped'> {
  /** Fill `metadata.insights`. */
  readonly insights?: boolean
}

/** One document to clean: as `readSources` gives it, or put together by the caller. */
export type Delivery = Arrival | { readonly source: Given; readonly input?: Readonly<Record<string, unknown>> }

/**
 * Clean documents as they arrive, one after the other.
 *
 * One record comes out for each document that went in, in the same order; the next one is read when the record is taken.
 * Trouble with a document, also with its hints, becomes the `error` of its record, and the run goes on.
 *
 * @throws NewscleanError, before the first record, where an option is unknown or has no value of its kind; in its place where an arrival is none.
 */
export async function* cleanStream(
  arrivals: AsyncIterable<Delivery> | Iterable<Delivery>,
  options: StreamOptions = {}
): AsyncGenerator<WrittenRecord, void, undefined> {
  const asked: StreamOptions = readOptions(options, {
    fields: recordChecks.fields,
    dropped: recordChecks.dropped,
    insights: flag
  })
  if (!isIterable(arrivals))
    throw refuse('arrivals', arrivals, 'what readSources gives, or a list of arrivals: {source} or {id, failure}')
  let index = 0
  for await (const arrival of arrivals) yield await toRecordOf(arrival, `arrivals[${index++}]`, asked)
}

async function toRecordOf(arrival: Delivery, where: string, options: StreamOptions): Promise<WrittenRecord> {
  checkArrival(arrival)
  const { fields, dropped, insights } = options
  // A column that is empty is `null` in a data base.
  const input = arrival.input ?? undefined
  const handed: RecordOptions = {
    ...(fields && { fields }),
    ...(dropped && { dropped }),
    ...(isObject(input) && { input })
  }
  if ('failure' in arrival) return failedRecord(arrival.id, arrival.failure, handed)
  try {
    if (input !== undefined) object(input, 'input')
    const { article } = inspect(admit(arrival.source, options.hints), options)
    return toRecord(insights ? await withInsights(article) : article, handed)
  } catch (error) {
    const { id = 'text' } = arrival.source
    return failedRecord(typeof id === 'string' ? id : 'text', toFailure(error, where), handed)
  }
}

function isIterable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (Symbol.asyncIterator in value || Symbol.iterator in value)
}

function checkArrival(arrival: unknown): void {
  if (!isObject(arrival) || !(isObject(arrival['source']) || isObject(arrival['failure'])))
    throw refuse('arrivals', arrival, 'an arrival as readSources gives it: {source: {id, value}} or {id, failure}')
}

function toFailure(error: unknown, where: string): Failure {
  if (error instanceof NewscleanError) return { code: 'bad_record', message: `${where}: ${error.message}` }
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return {
    code: 'internal_error',
    message: `newsclean broke on this document (${said}); expected an article or an error of its own. Report it with the document; the others are cleaned.`
  }
}
