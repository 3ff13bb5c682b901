import { readFile } from 'node:fs/promises'
import { NewscleanError } from '../errors.ts'
import { checkRoom, lookAt } from './output-place.ts'
import { cannotWrite } from './replacement.ts'
import type { Request } from './request.ts'
import { toSummary } from './summary.ts'
import type { Tally } from './tally.ts'
import { writeFiles } from './whole-file.ts'

/** Takes the figures of a run when it has ended. */
export interface SummaryFile {
  /**
   * Write them, whole or not at all.
   *
   * @throws NewscleanError where something else stands there by now, or the file cannot be written.
   */
  write(tally: Tally, code: number): Promise<void>
}

/**
 * Open the file of `--summary`: nothing is written before the end of the run.
 *
 * @throws NewscleanError where something stands in its place that is no summary, unless forced, or where no file can be.
 */
export async function openSummary(path: string, request: Request): Promise<SummaryFile> {
  const force = request.force ?? false
  await check(path, force)
  return {
    write: async (tally, code) => {
      await check(path, force)
      await writeFiles([[path, `${JSON.stringify(toSummary(tally, code), null, 2)}\n`]]).catch((error: unknown) => {
        throw cannotWrite(path, error)
      })
    }
  }
}

async function check(path: string, force: boolean): Promise<void> {
  await checkRoom(path)
  if (force || lookAt(path) === null || isSummary(await readFile(path, 'utf8').catch(() => null))) return
  const end = 'name another file for --summary, or replace it with --force'
  throw new NewscleanError('foreign_file', `${path} is there already and is no summary of newsclean; ${end}`)
}

/** Is it empty, or nothing but a summary? A record names who made it too, and holds more than figures. */
function isSummary(text: string | null): boolean {
  if (text === null || text === '') return text === ''
  try {
    const found = JSON.parse(text) as { generator?: { name?: unknown }; exitCode?: unknown } | null
    return found?.generator?.name === 'newsclean' && typeof found.exitCode === 'number'
  } catch {
    return false
  }
}
