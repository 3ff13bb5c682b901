import { failedRecord, toJson, toJsonLine, toMarkdown, toRecord, toSidecar, toText } from '../write/index.ts'
import type { WrittenRecord } from '../types.ts'
import type { OutputFormat } from './flags.ts'
import type { Outcome } from './outcome.ts'
import type { Request } from './request.ts'

/** An outcome in an output format: empty where the format has no words for it, as Markdown for a failure. */
export function render(outcome: Outcome, format: OutputFormat, request: Request): string {
  if (format === 'json') return toJson(recordOf(outcome, request))
  if (format === 'jsonl') return toJsonLine(recordOf(outcome, request))
  const { article, markdown } = outcome
  if (!article) return ''
  if (format === 'md') return markdown ?? toMarkdown(article, { frontMatter: request.frontMatter ?? false })
  const text = toText(article)
  return text === '' ? '' : `${text}\n`
}

/** The record beside a document: all but its words. */
export function renderSidecar(outcome: Outcome, request: Request): string {
  const { dropped } = request
  return toJson(toSidecar(recordOf(outcome, dropped ? { dropped } : {})))
}

function recordOf(
  { id, article, failure, input }: Outcome,
  { fields, dropped }: Pick<Request, 'fields' | 'dropped'>
): WrittenRecord {
  const options = { ...(fields && { fields }), ...(input && { input }) }
  if (!article) return failedRecord(id, failure ?? { code: 'unreadable', message: 'It could not be read.' }, options)
  return toRecord(article, { ...options, ...(dropped && { dropped }), ...(failure && { failure }) })
}
