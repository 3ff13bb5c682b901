import { inOrder } from '../../batch/in-order.ts'
import { gatherCrew } from '../crew.ts'
import type { NamedInput, Trouble } from '../inputs.ts'
import type { Order, Product } from '../product.ts'
import { lineOf, type Queued, queueTasks, type Task, weigh } from '../queue.ts'
import type { Templates } from '../siblings/index.ts'
import type { Expectation } from './expectation.ts'
import type { Case, Finding } from './report.ts'
import type { CheckRequest } from './request.ts'

/** What is to be checked. The destination is where outputs would go. */
export type Checked = Omit<Queued, 'memory' | 'request'> & { readonly request: CheckRequest; readonly templates?: Templates }

/** Check the documents of all inputs, one after the other; they are cleaned in threads where that is worth it. */
export async function* checkInputs(run: Checked, expectation: Expectation | null): AsyncGenerator<Case, void, undefined> {
  const { request, destination, templates } = run
  const output = { format: expectation && destination.format, sidecar: expectation?.sidecars ?? false }
  const order: Order = { request, ...output, ...(templates && { templates }), demands: request }
  const crew = await gatherCrew(run, order, async () => {
    const { bulkCleaner } = await import('../outcome.ts')
    return bulkCleaner(request, templates)
  })
  let open: NamedInput | null = null
  const pass = async (next: NamedInput | null): Promise<Case[]> => {
    const ended = open
    open = next
    return expectation && ended && ended !== next ? expectation.end(ended) : []
  }
  try {
    for await (const { task, result } of inOrder(queueTasks(run), crew, weigh)) {
      if (run.interrupts.signal.aborted) return
      yield* await pass(task.from)
      if (result) {
        yield await checkProduct(result, task, expectation)
        continue
      }
      // What came of it before is not all.
      open = null
      yield failedInput(task, run)
    }
    yield* await pass(null)
  } finally {
    await crew.close()
  }
}

async function checkProduct(product: Product, task: Task, expectation: Expectation | null): Promise<Case> {
  const { id, failure, findings = [] } = product
  const { from } = task
  const path = from.file && from.shown
  const record = lineOf(task)
  const judged = failure
    ? [failed(failure.code, failure.message, from, record)]
    : // Places in a record's text are none in the file.
      findings.map((found) => ({ ...found, path, line: record ?? found.line }))
  const expected = (await expectation?.take(product, from, record ?? 1)) ?? []
  return { name: id, path, findings: [...judged, ...expected] }
}

/** A case of an input that gave no document, or not all. */
function failedInput({ from, trouble = '' }: Task, { plan }: Checked): Case {
  const gate = plan.refused.has(from) ? 'duplicate_id' : 'unreadable'
  return { name: from.shown, path: from.file && from.shown, findings: [failed(gate, trouble, from)] }
}

/** A case of a path at which nothing could be read. */
export function failedPath({ path, message }: Trouble): Case {
  return { name: path, path, findings: [failed('unreadable', message, { shown: path, file: path })] }
}

type Place = Pick<NamedInput, 'shown' | 'file'>

function failed(gate: Finding['gate'], message: string, { shown, file }: Place, line = 1): Finding {
  // The place is said by who could not read it, and stands beside every finding.
  const place = [`${shown}:${line}: `, `${shown}: `, `cannot read ${shown}: `].find((said) => message.startsWith(said)) ?? ''
  return { gate, message: message.slice(place.length), path: file && shown, line }
}
