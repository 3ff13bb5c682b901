import { inOrder } from '../batch/in-order.ts'
import { gatherCrew } from './crew.ts'
import { metaFileOf } from './destination.ts'
import type { Io } from './io.ts'
import { placeOf, reportProduct } from './narration.ts'
import type { Cleaner } from './outcome.ts'
import { say } from './printer.ts'
import type { Order, Product } from './product.ts'
import { watchProgress, type Watch } from './progress.ts'
import { lineOf, queueTasks, type Task, weigh } from './queue.ts'
import type { Run } from './run.ts'
import type { Sink } from './sink.ts'
import { openSink } from './sinks.ts'
import type { Told } from './told.ts'

/** Clean the inputs of a run. An interrupt ends it between two documents. */
export async function cleanInputs(run: Run): Promise<void> {
  const { interrupts } = run
  const order = orderOf(run)
  const sink = await openSink(run)
  const watch = await watchProgress(run)
  const crew = await gatherCrew(run, order, () => chooseCleaner(run))
  try {
    const writing: Promise<() => void>[] = []
    for await (const { task, result } of inOrder(queueTasks(run), crew, weigh)) {
      if (interrupts.signal.aborted) break
      const written = put(task, result, sink, { ...run, io: watch.io }, watch)
      // What goes wrong is met when its turn has come.
      written.catch(() => {})
      writing.push(written)
      if (writing.length >= sink.atOnce) (await writing.shift())?.()
    }
    for (const written of writing) (await written)()
    if (interrupts.signal.aborted) return
    await sink.close()
  } finally {
    watch.stop()
    await crew.close()
    await sink.discard()
  }
}

/**
 * Write what became of a task.
 *
 * @returns Counts it and tells of it, when its turn has come.
 */
async function put(task: Task, result: Product | null, sink: Sink, run: Run, watch: Watch): Promise<() => void> {
  const { from, key, trouble = '' } = task
  const { tally, io } = run
  const line = lineOf(task)
  const product = result && line !== undefined ? { ...result, line } : result
  const refusal = product ? await sink.take(product, from, key) : undefined
  const reportRemovals = product?.told?.length && !refusal ? await removalsReporter(product.told, placeOf(product, from)) : null
  return () => {
    watch.pass(task)
    if (product) {
      reportRemovals?.(io)
      run.review?.add(product, from)
      const written = refusal === undefined ? product : { ...product, refusal }
      const { unchanged } = product
      if (unchanged && !refusal) {
        tally.addUnchanged(unchanged.counts, product.container, from)
        return
      }
      tally.add(written, from)
      reportProduct(written, from, run)
    } else {
      tally.addTrouble('unreadable')
      say(io, trouble)
    }
  }
}

async function removalsReporter(told: readonly Told[], path: string): Promise<(io: Io) => void> {
  const [{ reportFile }, { toFile }] = await Promise.all([import('./file-report.ts'), import('./told.ts')])
  return (io) => {
    reportFile(toFile(told, path), io)
  }
}

/** What documents are to become in a run. */
export function orderOf({ request, destination, templates }: Pick<Run, 'request' | 'destination' | 'templates'>): Order {
  const { kind, format } = destination
  const beside = kind === 'file' ? metaFileOf(destination, request) !== null : request.meta !== undefined
  const sidecar = kind === 'folder' ? format === 'md' || format === 'text' : beside
  return { request, format, sidecar, ...(templates && { templates }) }
}

/** One text into Markdown is the unified chain; all else goes below it. */
async function chooseCleaner({ inputs, request, destination, templates, io }: Run): Promise<Cleaner> {
  const [from, another] = inputs
  if (!from || another || destination.format !== 'md' || destination.kind === 'folder') {
    const { bulkCleaner } = await import('./outcome.ts')
    return bulkCleaner(request, templates)
  }
  const { chainCleaner } = await import('./chain.ts')
  return chainCleaner(request, from.shown, async (file) => {
    if (!request.verbose) return
    const { reportFile } = await import('./file-report.ts')
    reportFile(file, io)
  })
}
