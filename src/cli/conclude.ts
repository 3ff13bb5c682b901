import { NewscleanError } from '../errors.ts'
import { say } from './printer.ts'
import { replaceFiles } from './replacement.ts'
import type { Request } from './request.ts'
import type { Run } from './run.ts'
import type { Tally } from './tally.ts'

/** Write the figures that were asked for. */
export async function writeSummary(path: string, tally: Tally, code: number, { force }: Request): Promise<void> {
  const { toSummary } = await import('./summary.ts')
  await replaceFiles([{ path, sidecar: null, text: `${JSON.stringify(toSummary(tally, code), null, 2)}\n` }], force ?? false)
}

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
