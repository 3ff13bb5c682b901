import { NewscleanError } from '../errors.ts'
import { say } from './printer.ts'
import type { Run } from './run.ts'

/** Write down what a run has to remember and to show beside its outputs. */
export async function conclude(run: Run): Promise<void> {
  const met = (error: unknown): void => {
    if (!(error instanceof NewscleanError)) throw error
    run.tally.addTrouble(error.code)
    say(run.io, error.message)
  }
  // What could not be remembered is only made again.
  await run.memory?.manifest.close().catch(met)
  const note = await run.review?.write().catch(met)
  if (note) say(run.io, note)
}
