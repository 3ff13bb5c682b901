import { parentPort, workerData } from 'node:worker_threads'

/** What a thread is started with. */
export interface Kit {
  readonly data: unknown
  readonly clock: SharedArrayBuffer
}

/** What a thread answers to a batch. */
export interface Answer<R> {
  readonly results: R[]
}

/** Says which task of its batch a thread is at, and since when; another thread can read it while this one is busy. */
interface Clock {
  readonly shared: SharedArrayBuffer
  /** Index of the task that is worked on, -1 between batches. */
  task(): number
  /** Milliseconds since it was begun. */
  spent(): number
  /** Begin a task; -1 for none. */
  begin(index: number): void
}

/** Start a clock, or read one that another thread has. */
export function startClock(shared?: SharedArrayBuffer): Clock {
  const cells = new BigInt64Array(shared ?? new SharedArrayBuffer(16))
  if (!shared) cells[0] = -1n
  return {
    shared: shared ?? cells.buffer,
    task: () => Number(Atomics.load(cells, 0)),
    spent: () => Number(process.hrtime.bigint() - Atomics.load(cells, 1)) / 1e6,
    begin: (index) => {
      Atomics.store(cells, 1, process.hrtime.bigint())
      Atomics.store(cells, 0, BigInt(index))
    }
  }
}

/**
 * Work on the batches that a pool sends to this thread.
 *
 * @param prepare Makes the worker of one task out of the pool's `data`, before any clock runs. What it throws ends the thread.
 */
export function serve(prepare: (data: unknown) => Promise<(task: unknown) => Promise<unknown>>): void {
  const { data, clock: shared } = workerData as Kit
  const clock = startClock(shared)
  const prepared = prepare(data)
  const answer = async (tasks: readonly unknown[]): Promise<void> => {
    const work = await prepared
    const results: unknown[] = []
    for (const [index, task] of tasks.entries()) {
      clock.begin(index)
      results.push(await work(task))
    }
    clock.begin(-1)
    parentPort?.postMessage({ results } satisfies Answer<unknown>)
  }
  parentPort?.on('message', (tasks: readonly unknown[]) => void answer(tasks))
}
