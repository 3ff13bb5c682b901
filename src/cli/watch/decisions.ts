import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { NewscleanError } from '../../errors.ts'
import type { Request } from '../request.ts'
import type { Decided } from '../review/decided.ts'
import { keptName, withDecisions } from '../review/decisions.ts'
import type { Changed } from './agenda.ts'

/** The decisions of a run that goes on while somebody decides. */
export interface Decisions {
  /** The request with what is decided by now. Where a table cannot be read that is what was decided before, and `trouble` says so once. */
  read(): Promise<{ readonly request: Request; readonly changed: Changed; readonly trouble?: string }>
}

/** Follow the table beside the outputs and the file of `--decisions`. */
export async function openDecisions(asked: Request, folder: string): Promise<Decisions> {
  const files = [join(folder, keptName), ...(asked.decisions === undefined ? [] : [asked.decisions])]
  const stamp = async (): Promise<string> =>
    JSON.stringify(
      await Promise.all(
        files.map((file) =>
          stat(file).then(
            ({ size, mtimeMs, ino }) => [size, mtimeMs, ino],
            () => null
          )
        )
      )
    )
  let seen = await stamp()
  let request = asked
  return {
    read: async () => {
      const now = await stamp()
      if (now === seen) return { request, changed: null }
      seen = now
      const before = request
      const { decided: _decided, ...plain } = asked
      try {
        request = await withDecisions<Request>(plain, folder)
      } catch (error) {
        if (!(error instanceof NewscleanError)) throw error
        return { request, changed: null, trouble: `${error.message}; until then what was decided before holds` }
      }
      return { request, changed: difference(before.decided, request.decided) }
    }
  }
}

function difference(before: Decided | undefined, after: Decided | undefined): Changed {
  if (write(before?.everywhere) !== write(after?.everywhere)) return 'all'
  const sources = new Set([...(before?.within.keys() ?? []), ...(after?.within.keys() ?? [])])
  return new Set([...sources].filter((source) => write(before?.within.get(source)) !== write(after?.within.get(source))))
}

/** Nested maps as a text to compare. */
function write(map: ReadonlyMap<string, unknown> | undefined): string {
  return JSON.stringify([...(map ?? [])], (_key, value: unknown) =>
    value instanceof Map ? [...(value as Map<string, unknown>)] : value
  )
}
