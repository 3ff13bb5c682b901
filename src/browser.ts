import { NewscleanError } from './errors.ts'
import type { Arrival } from './read/index.ts'
import type { Article } from './types.ts'

// The public door of a browser: the names of src/index.ts, and no path to a module of Node for a bundler to follow.

export { clean } from './clean.ts'
export { cleanStream } from './clean-stream.ts'
export { NewscleanError } from './errors.ts'
export { explain } from './explain.ts'
export { default } from './plugin.ts'
export { learnTemplate } from './templates/index.ts'
export { toMarkdown, toRecord, toText } from './write/index.ts'

/**
 * Reading takes Node.
 *
 * @throws NewscleanError always.
 */
export async function* readSources(): AsyncGenerator<Arrival, void, undefined> {
  throw new NewscleanError(
    'bad_request',
    'readSources reads files and streams of bytes, which takes Node, and this is a browser; give the decoded text to clean()'
  )
}

/** The article with `metadata.insights` filled, as in Node. */
export async function withInsights(article: Article): Promise<Article> {
  const room = await import('./insights/index.ts')
  return room.withInsights(article)
}
