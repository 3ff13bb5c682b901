import { Worker } from 'node:worker_threads'
import { type Answer, type Kit, startClock } from './serve.ts'

// tinypool 2.2.0 starts, feeds and ends threads as well. But when a thread ends itself (`process.exit`) it never settles the task that the
// thread was at, and never replaces it: the run hangs.

/** A task that gave no result, and why. */
export interface Broken {
  readonly broken: 'crashed' | 'timed_out'
  /** What the thread said last, where it said anything. */
  readonly said: string
}

/** Threads that work on batches. */
export interface Pool<T, R> {
  /** Whether a batch would be begun at once. */
  readonly idle: boolean
  /** Work on a batch: one result for each task, in order. */
  run(tasks: readonly T[]): Promise<(R | Broken)[]>
  /** End the threads, whatever they are at. */
  close(): Promise<void>
}

/** What a pool is made of. */
export interface PoolOptions {
  /** The module that each thread runs; it calls `serve`. */
  readonly file: URL
  /** What `serve` gets. */
  readonly data: unknown
  /** How many threads at most. They are started when there is work for them. */
  readonly threads: number
  /** Milliseconds after which a task is given up; for ever when left out. */
  readonly timeout?: number | undefined
}

/** A batch on its way. */
interface Job<T, R> {
  readonly tasks: readonly T[]
  readonly resolve: (ended: Ended<R>) => void
  readonly reject: (error: Error) => void
}

/** How a batch ended: with its results, or at one of its tasks. */
type Ended<R> = { readonly results: R[] } | (Broken & { readonly at: number })

interface Member<T, R> {
  readonly worker: Worker
  readonly clock: ReturnType<typeof startClock>
  /** What it was sent and has not answered yet. */
  readonly jobs: Job<T, R>[]
  answered: number
  late: boolean
  said: string
}

/** Batches that a thread is sent ahead: while this thread looks for the next one it need not wait. */
const ahead = 2

/**
 * Open a pool of threads.
 *
 * A thread that ends before its time, or that sits on one task too long, is replaced, and only that task is lost: the rest of its batch is
 * worked on again. A task that ended a thread among others is tried once more alone, so that it does not pay for what they left behind.
 */
export function openPool<T, R>({ file, data, threads, timeout }: PoolOptions): Pool<T, R> {
  const members = new Set<Member<T, R>>()
  const waiting: Job<T, R>[] = []
  let closed = false

  const hire = (): Member<T, R> => {
    const clock = startClock()
    const worker = new Worker(file, { workerData: { data, clock: clock.shared } satisfies Kit })
    const member: Member<T, R> = { worker, clock, jobs: [], answered: 0, late: false, said: '' }
    members.add(member)
    worker.on('message', ({ results }: Answer<R>) => {
      const job = member.jobs.shift()
      member.answered += 1
      next(member)
      job?.resolve({ results })
    })
    worker.on('error', (error) => (member.said = error instanceof Error ? error.message : String(error)))
    worker.on('exit', (code) => {
      lose(member, code)
    })
    return member
  }
  const next = (member: Member<T, R>): void => {
    const job = waiting.shift()
    if (!job) return
    member.jobs.push(job)
    member.worker.postMessage(job.tasks)
  }
  const lose = (member: Member<T, R>, code: number): void => {
    members.delete(member)
    const { jobs, late, clock, answered } = member
    if (closed) {
      refuse(jobs)
      return
    }
    const said = member.said || `exit code ${code}`
    const hasBegun = clock.task() >= 0
    // What it has done without an answer is done again, and so is what it had not begun; but not where it never began anything.
    const lost = hasBegun ? jobs.splice(clock.done() - answered, 1) : clock.done() === 0 ? jobs.splice(0) : []
    for (const job of lost) {
      if (hasBegun) job.resolve({ at: clock.task(), broken: late ? 'timed_out' : 'crashed', said })
      else job.reject(new Error(`a worker thread could not start (${said})`))
    }
    waiting.unshift(...jobs)
    staff()
  }
  /** Give what waits to those who have the least to do; start threads while there may be more. */
  const staff = (): void => {
    while (waiting.length > 0) {
      const free = [...members]
        .filter(({ jobs, late }) => jobs.length < ahead && !late)
        .sort((a, b) => a.jobs.length - b.jobs.length)[0]
      if ((!free || free.jobs.length > 0) && members.size < threads) next(hire())
      else if (free) next(free)
      else return
    }
  }
  const refuse = (jobs: readonly Job<T, R>[]): void => {
    for (const { reject } of jobs) reject(new Error('the pool is closed'))
  }
  const submit = (tasks: readonly T[]): Promise<Ended<R>> =>
    new Promise((resolve, reject) => {
      const job = { tasks, resolve, reject }
      if (closed) {
        refuse([job])
        return
      }
      waiting.push(job)
      staff()
    })
  const run = async (tasks: readonly T[]): Promise<(R | Broken)[]> => {
    if (tasks.length === 0) return []
    const ended = await submit(tasks)
    if ('results' in ended) return ended.results
    const { at, ...broken } = ended
    const again = broken.broken === 'crashed' && tasks.length > 1
    const parts = [
      run(tasks.slice(0, at)),
      again ? run(tasks.slice(at, at + 1)) : Promise.resolve([broken]),
      run(tasks.slice(at + 1))
    ]
    return (await Promise.all(parts)).flat()
  }

  const watch = setInterval(
    () => {
      for (const member of members)
        if (!member.late && member.clock.task() >= 0 && member.clock.spent() > (timeout ?? Infinity)) {
          member.late = true
          void member.worker.terminate()
        }
    },
    Math.min(Math.max((timeout ?? 1000) / 10, 5), 250)
  )
  if (timeout === undefined) clearInterval(watch)
  return {
    get idle() {
      return waiting.length === 0 && (members.size < threads || [...members].some(({ jobs }) => jobs.length === 0))
    },
    run,
    close: async () => {
      closed = true
      clearInterval(watch)
      refuse(waiting.splice(0))
      await Promise.all([...members].map(({ worker }) => worker.terminate()))
    }
  }
}
