import { giveTurn } from './turns.ts'

/** Who works on batches, in this thread or in others. */
export interface Crew<T, R> {
  /** How many batches may be under way. */
  readonly room: number
  /** Somebody waits for work: a batch is better begun now than filled. */
  readonly idle: boolean
  /** Work on a batch: one result for each task, in order. */
  run(batch: readonly T[]): Promise<readonly R[]>
}

/** Tasks in a full batch. */
const most = 8

/** Weight of a full batch, and of all that is under way. */
const fullWeight = 65_536
const mostWeight = 16_777_216

interface Flight<T, R> {
  readonly batch: readonly T[]
  readonly weight: number
  results?: readonly R[]
}

/**
 * Let a crew work on what comes, batch by batch, and give the results in the order in which their tasks came.
 *
 * Reads ahead only as far as the crew has room, and while the tasks under way are light enough to be held.
 *
 * @param weigh The weight of a task, in bytes.
 */
export async function* inOrder<T, R>(
  tasks: AsyncIterable<T>,
  crew: Crew<T, R>,
  weigh: (task: T) => number
): AsyncGenerator<{ readonly task: T; readonly result: R }, void, undefined> {
  const coming = tasks[Symbol.asyncIterator]()
  const flights: Flight<T, R>[] = []
  const failures: unknown[] = []
  let batch: T[] = []
  let weight = 0
  let carried = 0
  const input = { reading: false, ended: false }
  let wake = (): void => {}
  const fail = (error: unknown): void => {
    failures.push(error)
    wake()
  }

  const read = (): void => {
    input.reading = true
    coming.next().then((next) => {
      input.reading = false
      if (next.done) input.ended = true
      else {
        batch.push(next.value)
        weight += weigh(next.value)
      }
      wake()
    }, fail)
  }
  const depart = (): void => {
    const flight: Flight<T, R> = { batch, weight }
    flights.push(flight)
    carried += weight
    batch = []
    weight = 0
    crew.run(flight.batch).then((results) => {
      flight.results = results
      wake()
    }, fail)
  }

  try {
    for (;;) {
      await giveTurn()
      const { reading, ended } = input
      if (failures.length > 0) throw failures[0]
      const [first] = flights
      if (first?.results) {
        flights.shift()
        carried -= first.weight
        for (const [index, task] of first.batch.entries()) yield { task, result: first.results[index]! }
        continue
      }
      const room = flights.length < crew.room
      const full = batch.length >= most || weight >= fullWeight
      if (batch.length > 0 && room && (full || ended || crew.idle)) depart()
      else if (!reading && !ended && !full && room && carried < mostWeight) read()
      else if (ended && batch.length === 0 && flights.length === 0) return
      else await new Promise<void>((resolve) => (wake = resolve))
    }
  } finally {
    // A read that never comes to an end is not waited for.
    void coming.return?.().catch(() => {})
  }
}
