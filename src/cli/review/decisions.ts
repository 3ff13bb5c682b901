import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Decision, Options, Source } from '../../types.ts'
import { explainTrouble } from '../inputs.ts'
import type { Request } from '../request.ts'
import { wrong } from '../wrong.ts'
import type { Decided } from './decided.ts'
import type { Row } from './table.ts'

/** The name of the table that `restore` keeps beside outputs. Whatever is written there is made by it. */
export const keptName = 'newsclean-decisions.tsv'

/**
 * The request with what was decided: in the file that it names, and in the table beside its outputs, which comes first.
 *
 * @param folder Where the outputs go; `null` where no place is known.
 * @throws NewscleanError where a file cannot be read or a line of it is none.
 */
export async function withDecisions<R extends Request>(request: R, folder: string | null): Promise<R> {
  const { decisions, review } = request
  const asked = decisions === undefined ? [] : await readDecisions(decisions, decisions === review, '--decisions: ')
  const kept = folder === null ? [] : await readDecisions(join(folder, keptName), true)
  if (decisions === undefined && kept.length === 0) return request
  return { ...request, decided: collect([...asked, ...kept]) }
}

/** What holds for one document. */
export function decisionsOn({ id, origin }: Pick<Source, 'id' | 'origin'>, decided: Decided): NonNullable<Options['decisions']> {
  const own = decided.within.get(origin?.path ?? '')?.get(id)
  if (!own) return decided.everywhere
  return decided.everywhere.size === 0 ? own : new Map([...decided.everywhere, ...own])
}

/** @param mayBeMissing A command makes the file, the first time. */
async function readDecisions(path: string, mayBeMissing: boolean, asked = ''): Promise<Row[]> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if (mayBeMissing && ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null
    throw wrong(`${asked}${explainTrouble(path, error)}`)
  })
  if (!bytes) return []
  const { readTable } = await import('./table.ts')
  return readTable(bytes, path, ['action', 'text'])
}

/** A later row comes before an earlier one. */
function collect(rows: readonly Row[]): Decided {
  const everywhere = new Map<string, Decision>()
  const within = new Map<string, Map<string, Map<string, Decision>>>()
  for (const { action, text, document } of rows) {
    if (action === null) continue
    if (!document) {
      everywhere.set(text, action)
      continue
    }
    const ofSource = within.get(document.source) ?? new Map<string, Map<string, Decision>>()
    const texts = ofSource.get(document.id) ?? new Map<string, Decision>()
    texts.set(text, action)
    within.set(document.source, ofSource.set(document.id, texts))
  }
  return { everywhere, within }
}
