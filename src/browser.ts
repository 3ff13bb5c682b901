import { NewscleanError } from './errors.ts'
import type { Arrival } from './read/index.ts'

// The public door of a browser: the names of src/index.ts, and no path to a module of Node for a bundler to follow.

export { clean } from './clean.ts'
export { cleanStream } from './clean-stream.ts'
export { NewscleanError } from './errors.ts'
export { explain } from './explain.ts'
export { default } from './plugin.ts'
export { learnTemplate } from './templates/index.ts'
export { withInsights } from './with-insights.ts'
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
