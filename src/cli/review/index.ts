import { readFile } from 'node:fs/promises'
import type { NamedInput } from '../inputs.ts'
import { checkRoom } from '../output-place.ts'
import type { Product } from '../product.ts'
import { cannotWrite } from '../replacement.ts'
import type { Request } from '../request.ts'
import { wrong } from '../wrong.ts'
import { writeFiles } from '../whole-file.ts'
import { type Entry, Ledger } from './ledger.ts'
import { type Column, columns, readTable, type Row, writeTable } from './table.ts'

/** Collects what is in doubt in a run, for a person to decide on. */
export interface Review {
  /** Count the doubts of a document, when its turn has come. */
  add(product: Product, from: NamedInput): void
  /**
   * Write the file, whole or not at all. Decisions that stand in it meanwhile stay.
   *
   * @returns What is to be said about it, where something is.
   * @throws NewscleanError where something else stands there by now, or it cannot be written.
   */
  write(): Promise<string | null>
}

/**
 * Open a review: nothing is written before the end of the run.
 *
 * @throws NewscleanError where something stands in its place that would be lost, unless forced.
 */
export async function openReview(path: string, request: Request): Promise<Review> {
  const { decided } = request
  const force = request.force ?? false
  await checkRoom(path)
  await readEarlier(path, force)
  const ledger = new Ledger()
  return {
    add: ({ doubts, container, id }, { shown }) => {
      if (doubts) ledger.add(doubts, container ? id : shown)
    },
    write: async () => {
      const earlier = await readEarlier(path, force)
      const text = writeTable(toRows(ledger.entries(), earlier, decided))
      await writeFiles([[path, text]]).catch((error: unknown) => {
        throw cannotWrite(path, error)
      })
      if (ledger.gone === 0) return null
      return `${path}: there were too many doubtful lines to hold; ${ledger.gone} rare ones were left out or counted short`
    }
  }
}

/** What stands in the file already. Only a review without columns of somebody's own is replaced without loss. */
async function readEarlier(path: string, force: boolean): Promise<Row[]> {
  try {
    const table = readTable(await readFile(path), path, force ? ['action', 'text'] : columns)
    // A review holds for all documents: what holds for one is no part of it.
    const rows = table.filter(({ document }) => !document)
    const more = [...(rows[0]?.cells.keys() ?? [])].find((name) => !columns.some((column) => column === name))
    if (!force && more !== undefined) throw wrong(`${path}:1: found the column "${more}", expected ${columns.join(', ')}`)
    return rows
  } catch (error) {
    if (force || (error as NodeJS.ErrnoException).code === 'ENOENT') return []
    const found = error instanceof Error ? error.message : String(error)
    throw wrong(`--review would replace what is no review of newsclean: ${found}; name another file, or replace it with --force`)
  }
}

/** Open ones first; those that were decided on below, also where this run did not meet them. */
function toRows(entries: readonly Entry[], earlier: readonly Row[], decided: Request['decided']): Record<Column, string>[] {
  const before = new Map(earlier.map((row) => [row.text, row]))
  const met = entries.map((entry) => {
    const action = before.get(entry.text)?.action ?? decided?.everywhere.get(entry.text) ?? ''
    before.delete(entry.text)
    return toRow(entry, action)
  })
  const unmet = [...before.values()].filter(({ action }) => action !== null).map(toEarlier)
  return [...met.filter(({ action }) => action === ''), ...met.filter(({ action }) => action !== ''), ...unmet]
}

function toRow({ text, count, label, kept, confidence, place }: Entry, action: string): Record<Column, string> {
  return { action, count: `${count}`, label, done: kept ? 'kept' : 'dropped', confidence: confidence.toFixed(2), place, text }
}

function toEarlier({ action, cells }: Row): Record<Column, string> {
  const row = Object.fromEntries(columns.map((column) => [column, cells.get(column) ?? ''])) as Record<Column, string>
  return { ...row, action: action ?? '' }
}
