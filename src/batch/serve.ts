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

/** Says what a thread is at, and since when; another thread can read it while this one is busy. */
interface Clock {
  readonly shared: SharedArrayBuffer
  /** How many batches are done. */
  done(): number
  /** Index of the task that is worked on, -1 between batches. */
  task(): number
  /** Milliseconds since it was begun. */
  spent(): number
  /** Begin a task of a batch. */
  begin(index: number): void
  /** End a batch. */
  end(): void
}

/** Start a clock, or read one that another thread has. */
export function startClock(shared?: SharedArrayBuffer): Clock {
  const cells = new BigInt64Array(shared ?? new SharedArrayBuffer(24))
  if (!shared) cells[0] = -1n
  return {
    shared: shared ?? cells.buffer,
    done: () => Number(Atomics.load(cells, 2)),
    task: () => Number(Atomics.load(cells, 0)),
    spent: () => Number(process.hrtime.bigint() - Atomics.load(cells, 1)) / 1e6,
    begin: (index) => {
      Atomics.store(cells, 1, process.hrtime.bigint())
      Atomics.store(cells, 0, BigInt(index))
    },
    end: () => {
      Atomics.store(cells, 0, -1n)
      Atomics.add(cells, 2, 1n)
    }
  }
}

/**
 * Work on the batches that a pool sends to this thread, one after the other.
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
    clock.end()
    parentPort?.postMessage({ results } satisfies Answer<unknown>)
  }
  let last = Promise.resolve()
  parentPort?.on('message', (tasks: readonly unknown[]) => {
    last = last.then(() => answer(tasks))
  })
}
