import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { boundGarbage } from '../batch/heap.ts'
import type { Crew } from '../batch/in-order.ts'
import type { Broken, Pool } from '../batch/pool.ts'
import type { RawDocument } from '../read/index.ts'
import { recall } from './counts.ts'
import { isRecordStream } from './destination.ts'
import type { Cleaner } from './outcome.ts'
import type { Order, Product } from './product.ts'
import type { Queued, Task } from './queue.ts'

/** Documents, and bytes of a record stream, below which no thread is started whatever was asked. */
export const fewestForThreads = 64
const bytesForThreads = 524_288

/**
 * By how much `cores` threads must have more to do where nobody asked for them. Each compiles the code for itself, seconds of work that
 * one thread alone leaves to a second core: on two cores, 400 pages of 17 KB took longer with two threads than with one and 800 less.
 */
const moreUnasked = (cores: number): number => Math.max(1, 16 / cores)

/** A crew that can be sent home. */
export interface Workforce extends Crew<Task, Product | null> {
  close(): Promise<void>
}

/**
 * Gather who cleans in a run: this thread alone, or a pool of others.
 *
 * Few documents are cleaned here, and so are the first ones of a stream of unknown length. With a time limit all are cleaned in threads,
 * for this one could not be stopped.
 *
 * @param chooseCleaner Asked when the first document is cleaned here: where others clean, nothing of it is loaded.
 */
export async function gatherCrew(run: Queued, order: Order, chooseCleaner: () => Promise<Cleaner>): Promise<Workforce> {
  const { timeout, jobs = availableParallelism() } = run.request
  const times = run.request.jobs === undefined ? moreUnasked(jobs) : 1
  const areWorthwhile = jobs > 1 && (await isWorthThreads(run, times))
  let here = timeout !== undefined || areWorthwhile ? 0 : jobs > 1 ? fewestForThreads * times : Infinity
  let pool: Pool<RawDocument, Product> | undefined
  let starting: Promise<Pool<RawDocument, Product>> | undefined
  const start = async (): Promise<Pool<RawDocument, Product>> => (pool = await startPool(order, jobs))
  const cleanThere = async (documents: readonly RawDocument[]): Promise<Product[]> => {
    starting ??= start()
    const results = await (await starting).run(documents)
    const products: Product[] = []
    for (const [index, result] of results.entries())
      products.push('broken' in result ? await tellBroken(documents[index]!, result, order) : result)
    return products
  }
  let cleaner: Promise<Cleaner> | undefined
  const cleanHere = async (documents: readonly RawDocument[]): Promise<Product[]> => {
    here -= documents.length
    cleaner ??= chooseCleaner()
    const { produce } = await import('./product.ts')
    const products: Product[] = []
    for (const document of documents) products.push(await produce(document, order, await cleaner))
    return products
  }
  return {
    get room() {
      return here > 0 ? 1 : jobs * 4
    },
    get idle() {
      return here > 0 || (pool?.idle ?? !starting)
    },
    run: async (tasks) => {
      const done = await Promise.all(tasks.map((task) => recallDone(task, run)))
      const documents = tasks.flatMap(({ document }, index) => (document && !done[index] ? document : []))
      const products = await (here > 0 ? cleanHere(documents) : cleanThere(documents))
      return tasks.map(({ document }, index) => done[index] ?? (document ? products.shift()! : null))
    },
    close: async () => {
      await (await starting)?.close()
    }
  }
}

async function tellBroken(document: RawDocument, broken: Broken, order: Order): Promise<Product> {
  const { breakOff } = await import('./broken.ts')
  return breakOff(document, broken, order)
}

async function startPool(order: Order, threads: number): Promise<Pool<RawDocument, Product>> {
  const { openPool } = await import('../batch/pool.ts')
  boundGarbage()
  const { timeout } = order.request
  // Beside this module in the build.
  const file = new URL('./worker.js', import.meta.url)
  return openPool({ file, data: order, threads, timeout: timeout === undefined ? undefined : timeout * 1000 })
}

/** What an earlier run made of a task, where it is still there. */
async function recallDone({ document, prior }: Task, { memory }: Queued): Promise<Product | null> {
  if (!prior || !memory) return null
  // An input that is one file was looked at before it was read.
  if (!document) return recall(prior, true)
  return (await memory.manifest.isIntact(prior)) ? recall(prior, document.kind === 'record') : null
}

/** Is there, as far as can be seen, enough to do for several threads: `times` the least that they are worth? */
async function isWorthThreads({ inputs, request }: Queued, times: number): Promise<boolean> {
  if (inputs.length >= fewestForThreads * times) return true
  for (const { file, shown } of inputs) {
    if (file === null || !isRecordStream(shown, request.from)) continue
    const found = await stat(file).catch(() => null)
    if ((found?.size ?? 0) * (shown.endsWith('.gz') ? 4 : 1) >= bytesForThreads * times) return true
  }
  return false
}
