import { readFile } from 'node:fs/promises'
import type { Decision } from '../../types.ts'
import { explainTrouble } from '../inputs.ts'
import { type Request, wrong } from '../request.ts'

/**
 * The request with what its file of decisions holds.
 *
 * @throws NewscleanError where the file cannot be read or a line of it is none.
 */
export async function withDecisions<R extends Request>(request: R): Promise<R> {
  const { decisions, review } = request
  return decisions === undefined ? request : { ...request, decided: await readDecisions(decisions, decisions === review) }
}

/** @param mayBeMissing The same command makes the file, the first time. */
async function readDecisions(path: string, mayBeMissing: boolean): Promise<ReadonlyMap<string, Decision>> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if (mayBeMissing && (error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw wrong(`--decisions: ${explainTrouble(path, error)}`)
  })
  if (!bytes) return new Map()
  const { readTable } = await import('./table.ts')
  return new Map(
    readTable(bytes, path, ['action', 'text']).flatMap(({ action, text }) => (action ? [[text, action] as const] : []))
  )
}
