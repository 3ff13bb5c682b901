import { inspect } from '../clean.ts'
import type { Arrival } from '../read/index.ts'
import type { Article, Failure, Options, Source } from '../types.ts'
import { withInsights } from '../with-insights.ts'
import type { Request } from './request.ts'
import { decisionsOn } from './review/decisions.ts'
import { type Doubt, findDoubts } from './review/doubts.ts'
import type { Templates } from './siblings/index.ts'
import { siteOf } from './siblings/site.ts'
import type { Told } from './told.ts'

/** What became of one document. */
export interface Outcome {
  readonly id: string
  /** Missing where the document could not be read. */
  readonly article?: Article
  /** Its Markdown, where the unified chain has written it. */
  readonly markdown?: string
  readonly failure?: Failure
  /** What was kept or dropped in doubt, where that is asked for. */
  readonly doubts?: readonly Doubt[]
  /** Its removals, where they are to be reported and the unified chain has not done it. */
  readonly told?: readonly Told[]
  /** Fields of the input record to hand through. */
  readonly input?: Readonly<Record<string, unknown>>
  /** It came from a record stream. */
  readonly container: boolean
  /** Line in the record stream, from 1. */
  readonly line?: number
}

/** Cleans one source; the chain of one file also writes its Markdown and reports. */
export type Cleaner = (source: Source) => Promise<Pick<Outcome, 'article' | 'markdown' | 'doubts' | 'told'>>

/** The cleaner of bulk runs: `clean()` with what the site's other articles tell, and the insights where they are asked for. */
export function bulkCleaner(request: Request, templates?: Templates): Cleaner {
  return async (source) => {
    const options = cleanOptions(request, source, templates)
    const { article, verdicts } = inspect(source, options)
    const doubts = request.review === undefined ? {} : { doubts: findDoubts(verdicts, options) }
    const told = request.verbose ? { told: (await import('./told.ts')).tellRemovals(article, source) } : {}
    return { article: request.insights ? await withInsights(article) : article, ...doubts, ...told }
  }
}

/** What `clean` is asked for of a source. */
export function cleanOptions(
  { language, policy, mode, decided, site }: Pick<Request, 'language' | 'policy' | 'mode' | 'decided' | 'site'>,
  source: Source,
  templates?: Templates
): Options {
  const template = templates?.get(siteOf(source.hints, source.origin?.path ?? null, site))
  return {
    ...(language !== undefined && { language }),
    ...(policy && { policy }),
    ...(mode && { mode }),
    ...(decided && { decisions: decisionsOn(source, decided) }),
    ...(template && { template })
  }
}

/** Clean what has arrived. Trouble with it becomes a failure, the run goes on. */
export async function settle(arrival: Arrival, cleaner: Cleaner): Promise<Outcome> {
  const { container } = arrival
  if ('failure' in arrival) {
    const { id, failure, input, line } = arrival
    return { id, failure, container, ...(input && { input }), ...(line !== undefined && { line }) }
  }
  const { source, input } = arrival
  const known = { id: source.id, container, ...(input && { input }) }
  try {
    return { ...known, ...(await cleaner(source)) }
  } catch (error) {
    return { ...known, failure: brokenBy(error) }
  }
}

/**
 * The failure of a document on which newsclean broke.
 *
 * @throws `error` itself, with its stack, where that is asked for.
 */
export function brokenBy(error: unknown): Failure {
  if (process.env['NEWSCLEAN_DEBUG']) throw error
  return { code: 'internal_error', message: `newsclean broke on this document (${String(error)}); report it with the document` }
}
