import { setFlagsFromString } from 'node:v8'

/**
 * By how many percent of what is held a heap may grow before it is collected anew. The engine allows 300: beside what a long run remembers
 * of each output, and in each thread, that would be hundreds of megabytes of garbage.
 */
const growth = 40

/** The newest Node that is known to have the flag. One that had not would complain on stderr. */
const newest = 24

/** Let the heaps of this process, those of its threads too, grow by little from one collection to the next. */
export function boundGarbage(): void {
  const major = Number(process.versions.node.split('.')[0])
  if (major <= newest) setFlagsFromString(`--heap-growing-percent=${growth}`)
}
