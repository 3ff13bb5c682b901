import { readSmall } from '../batch/disk.ts'
import { type Entry, hashFile } from '../batch/manifest.ts'
import { readRaw, type RawDocument } from '../read/index.ts'
import { type Destination, notOneArticle } from './destination.ts'
import { explainTrouble, type NamedInput } from './inputs.ts'
import type { Run } from './run.ts'
import { readOptions, type Request } from './request.ts'
import { fits } from './resumable.ts'

/** What comes next in a run: a document, or why an input gave none. */
export interface Task {
  readonly from: NamedInput
  readonly document?: RawDocument
  /** Stands for the document, or for the whole input, where its files are still there. */
  readonly prior?: Entry
  /** Made of everything that the output depends on, where it is remembered. */
  readonly key?: string
  readonly trouble?: string
}

/** Bytes that a task holds in memory. */
export function weigh({ document }: Task): number {
  if (document?.kind === 'text') return document.bytes.length
  return document?.kind === 'record' ? document.text.length : 0
}

/** Line of a record in its stream, from 1. */
export function lineOf({ document }: Task): number | undefined {
  return document && 'line' in document ? document.line : undefined
}

/** What is known of a run when it is queued. */
export type Queued = Pick<Run, 'request' | 'destination' | 'inputs' | 'plan' | 'interrupts' | 'memory'>

/** All documents of a run, in the order of its inputs. Reads no further than asked. */
export async function* queueTasks(run: Queued): AsyncGenerator<Task, void, undefined> {
  const { inputs, plan, interrupts } = run
  for (const from of inputs) {
    if (interrupts.signal.aborted) return
    const refusal = plan.refused.get(from)
    if (refusal === undefined) yield* queueInput(from, run)
    else yield { from, trouble: `${from.shown}: ${refusal}` }
  }
}

async function* queueInput(from: NamedInput, run: Queued): AsyncGenerator<Task, void, undefined> {
  const { request, destination, interrupts } = run
  const { format, kind } = destination
  try {
    const whole = await wholeInput(from, run)
    if (whole.prior && (await run.memory?.manifest.isIntact(whole.prior))) {
      yield { from, ...whole }
      return
    }
    const options = { ...readOptions(request), hash: showsSource(destination, request) }
    for await (const document of readRaw(from.input, options, readSmall)) {
      if (interrupts.signal.aborted) return
      if (isRecord(document) && kind !== 'folder' && format !== 'jsonl') throw notOneArticle(from.shown, format)
      yield { from, document, ...whole, ...recallable(document, from, run) }
    }
  } catch (error) {
    if (interrupts.signal.aborted || !isSystemError(error)) throw error
    yield { from, trouble: explainTrouble(from.shown, error) }
  }
}

/** Whether an output says where its text came from: Markdown or text on stdout alone does not. */
function showsSource({ kind, format }: Destination, { meta }: Request): boolean {
  return kind !== 'stdout' || meta !== undefined || (format !== 'md' && format !== 'text')
}

/** What is remembered of a document that becomes files of its own. */
function recallable(document: RawDocument, from: NamedInput, run: Queued): Pick<Task, 'key' | 'prior'> {
  const { memory, destination, plan } = run
  const key = destination.format === 'jsonl' ? undefined : memory?.keyOf(document)
  if (!memory || key === undefined) return {}
  const name = document.kind === 'record' ? undefined : plan.names.get(from)
  const prior = find(key, run, name)
  const fitting = prior && fits(prior, document) && (document.kind === 'record' || prior.name === name)
  return { key, ...(fitting && { prior }) }
}

/** What is remembered of an input whose records become one file. */
async function wholeInput(from: NamedInput, run: Queued): Promise<Pick<Task, 'key' | 'prior'>> {
  const { memory, destination, plan } = run
  const sha256 = memory && destination.format === 'jsonl' && from.file !== null ? await hashFile(from.file) : null
  if (!memory || sha256 === null) return {}
  const key = memory.keyOfInput(from.shown, sha256)
  const name = plan.names.get(from)
  const prior = find(key, run, name)
  return { key, ...(prior && prior.name === name && { prior }) }
}

/** A review needs the doubts of all documents: what was made without one is made again. */
function find(key: string, { memory, request }: Queued, name: string | undefined): Entry | undefined {
  const found = memory?.manifest.find(key, name)
  return request.review === undefined || found?.notes ? found : undefined
}

function isRecord(document: RawDocument): boolean {
  return document.kind === 'record' || (document.kind === 'failure' && document.container)
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}
