import type { Entry } from '../batch/manifest.ts'
import { openRaw, type RawDocument } from '../read/index.ts'
import type { Failure, Label, Quality } from '../types.ts'
import { type Demands, judge, type Unplaced } from './check/judge.ts'
import { deepest, isTooDeep } from './depth.ts'
import type { OutputFormat } from './flags.ts'
import { brokenBy, type Cleaner, type Outcome, settle } from './outcome.ts'
import { render, renderSidecar } from './render.ts'
import { readOptions, type Request } from './request.ts'
import type { Doubt } from './review/doubts.ts'
import type { Templates } from './siblings/index.ts'
import type { Told } from './told.ts'
import { summarise } from './article-summary.ts'

/** What documents are to become: plain data that another thread can be sent. */
export interface Order {
  readonly request: Request
  /** `null` where nothing is to be written. */
  readonly format: OutputFormat | null
  /** Whether the record without its words is wanted too. */
  readonly sidecar: boolean
  /** What the articles of each site have in common, where that is asked for. */
  readonly templates?: Templates
  /** What articles must be, where that is to be judged. */
  readonly demands?: Demands
}

/** What became of one document, ready to be written: plain data that another thread can send. */
export interface Product extends Counted {
  readonly id: string
  /** It came from a record stream. */
  readonly container: boolean
  /** Line in the record stream, from 1. */
  readonly line?: number
  /** In the format that was ordered; empty where it has no words for this. */
  readonly text: string
  /** `null` where none was ordered, or where there is no article. */
  readonly sidecar: string | null
  /** The article in a line; empty where there is none. */
  readonly summary: string
  /** What was kept or dropped in doubt, where that is asked for. */
  readonly doubts?: readonly Doubt[]
  /** Its removals, where they are still to be reported. */
  readonly told?: readonly Told[]
  /** What the article breaks of what was demanded. */
  readonly findings?: readonly Unplaced[]
  /** What an earlier run wrote of it, which is still there. */
  readonly unchanged?: Entry
}

/** What a run counts of a document. */
export interface Counted {
  readonly container: boolean
  /** `null` where there is no article. */
  readonly verdict: Quality['verdict'] | null
  readonly failure?: Failure
  /** Why it could not be written. */
  readonly refusal?: Refusal
  /** How many parts left the text, by label. */
  readonly dropped: Readonly<Partial<Record<Label, number>>>
}

/** Why something could not be written, with a code as stable as that of a failure. */
export interface Refusal {
  readonly code: string
  readonly message: string
}

/** Open, clean and write one document. Never throws for what the document holds. */
export async function produce(document: RawDocument, order: Order, cleaner: Cleaner): Promise<Product> {
  const arrival = await openRaw(document, readOptions(order.request))
  return finish(await settle(arrival, cleaner), order)
}

/** Write an outcome in the format that was ordered. What cannot be written is left out of it, and is an error. */
export function finish(outcome: Outcome, order: Order): Product {
  const known = withoutDepths(outcome)
  try {
    return write(known, order)
  } catch (error) {
    const { article: _article, markdown: _markdown, doubts: _doubts, told: _told, ...bare } = known
    return write({ ...bare, failure: brokenBy(error) }, order)
  }
}

/** An outcome without the fields of its record where they are nested too deep. */
function withoutDepths(outcome: Outcome): Outcome {
  const { input, ...bare } = outcome
  if (!input || !isTooDeep(input)) return outcome
  const message = `found fields nested deeper than ${deepest} levels, which are not handed through; leave them out of the record`
  return { ...bare, failure: outcome.failure ?? { code: 'bad_record', message } }
}

function write(outcome: Outcome, { request, format, sidecar, demands }: Order): Product {
  const { id, line, article, doubts, told } = outcome
  return {
    ...count(outcome),
    id,
    ...(line !== undefined && { line }),
    text: format ? render(outcome, format, request) : '',
    sidecar: sidecar && article ? renderSidecar(outcome, request) : null,
    summary: article ? summarise(article) : '',
    ...(doubts && { doubts }),
    ...(told && { told }),
    ...(demands && article && { findings: judge(article, demands) })
  }
}

/** What is counted of an outcome. */
export function count({ article, container, failure }: Outcome): Counted {
  const dropped: Partial<Record<Label, number>> = {}
  for (const { label } of article?.dropped ?? []) dropped[label] = (dropped[label] ?? 0) + 1
  return { container, verdict: article?.quality.verdict ?? null, ...(failure && { failure }), dropped }
}
