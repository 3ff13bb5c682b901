import { readRaw, type RawDocument } from '../read/index.ts'
import { notOneArticle } from './destination.ts'
import { explainTrouble, type NamedInput } from './inputs.ts'
import type { Run } from './clean.ts'
import { readOptions } from './request.ts'

/** What comes next in a run: a document, or why an input gave none. */
export interface Task {
  readonly from: NamedInput
  readonly document?: RawDocument
  readonly trouble?: string
}

/** All documents of a run, in the order of its inputs. Reads no further than asked. */
export async function* queueTasks(run: Run): AsyncGenerator<Task, void, undefined> {
  const { inputs, plan, interrupts } = run
  for (const from of inputs) {
    if (interrupts.signal.aborted) return
    const refusal = plan.refused.get(from)
    if (refusal === undefined) yield* queueInput(from, run)
    else yield { from, trouble: `${from.shown}: ${refusal}` }
  }
}

async function* queueInput(from: NamedInput, run: Run): AsyncGenerator<Task, void, undefined> {
  const { request, destination, interrupts } = run
  const { format, kind } = destination
  try {
    for await (const document of readRaw(from.input, readOptions(request))) {
      if (interrupts.signal.aborted) return
      if (isRecord(document) && kind !== 'folder' && format !== 'jsonl') throw notOneArticle(from.shown, format)
      yield { from, document }
    }
  } catch (error) {
    if (interrupts.signal.aborted || !isSystemError(error)) throw error
    yield { from, trouble: explainTrouble(from.shown, error) }
  }
}

function isRecord(document: RawDocument): boolean {
  return document.kind === 'record' || (document.kind === 'failure' && document.container)
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}
