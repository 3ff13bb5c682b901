import type { Arrival, Input, ReadOptions } from './read/index.ts'

export { clean } from './clean.ts'
export { cleanStream, type Delivery, type StreamOptions } from './clean-stream.ts'
export { NewscleanError } from './errors.ts'
export { explain } from './explain.ts'
export { default, type FileData } from './plugin.ts'
export type { Arrival, Input, ReadOptions } from './read/index.ts'
export { learnTemplate } from './templates/index.ts'
export type {
  Action,
  Article,
  ArticleRecord,
  Aspect,
  Decision,
  Dropped,
  Explained,
  ExplainedLine,
  Failure,
  Format,
  Generator,
  Given,
  Hints,
  Insights,
  Label,
  Layout,
  Metadata,
  Mode,
  Options,
  Origin,
  Policy,
  Quality,
  Reason,
  Related,
  Repair,
  RepairCount,
  Source,
  SourceInfo,
  Stats,
  Template,
  TemplateLine,
  Weighing,
  WrittenDropped,
  WrittenRecord
} from './types.ts'
export { withInsights } from './with-insights.ts'
export {
  toMarkdown,
  toRecord,
  toText,
  type DroppedDetail,
  type MarkdownOptions,
  type RecordField,
  type RecordOptions
} from './write/index.ts'

/**
 * Read documents from a file or a stream of bytes, in order. Needs Node, and is loaded by the first call: cleaning does not.
 *
 * A document that cannot be read arrives as its failure; the ones after it still arrive.
 *
 * @throws NewscleanError where `input` is none, or an option is unknown or has no value of its kind.
 */
export async function* readSources(input: Input, options: ReadOptions = {}): AsyncGenerator<Arrival, void, undefined> {
  const room = await import('./read/index.ts')
  yield* room.readSources(input, options)
}
