import { join, resolve } from 'node:path'
import { inspect } from '../../clean.ts'
import { NewscleanError } from '../../errors.ts'
import type { Article } from '../../types.ts'
import { recordFields } from '../../write/index.ts'
import type { Io } from '../io.ts'
import { cleanOptions } from '../outcome.ts'
import { printable } from '../printable.ts'
import { say } from '../printer.ts'
import type { Order } from '../product.ts'
import { readRequest } from '../request.ts'
import { wrong } from '../wrong.ts'
import { openMemory } from '../resume.ts'
import { keptName, withDecisions } from '../review/decisions.ts'
import { findDocument } from './document.ts'
import type { RestoreFlags } from './flags.ts'
import { findHome, type Home } from './home.ts'
import { noteKept, withKept } from './note.ts'
import { readRecord } from './record.ts'
import { compareSiblings } from './siblings.ts'
import { isAsMade, orderFor, remake } from './remake.ts'
import { findBlocks } from './removals.ts'

/**
 * `newsclean restore RECORD --line N`: put back what was taken out of a line, now and in all runs to come.
 *
 * What stays is noted in a table beside the outputs, which each run that writes there reads. The files are made anew at once where they
 * are known to be made with the options at hand, and by the next run where not.
 *
 * @returns The exit code: 1 where the files wait for the next run.
 * @throws NewscleanError where the request was wrong.
 */
export async function restoreCommand(path: string, flags: RestoreFlags, io: Io): Promise<number> {
  const { line: lines = [], id, output, ...given } = flags
  if (lines.length === 0) throw wrong(`restore needs a line; name one of "dropped" in ${path} with --line N`)
  const record = await readRecord(path, id)
  const home = await findHome(path, record, output)
  const options = readRequest([path], { ...home.flags, ...given }, recordFields)
  const request = await withDecisions(options, home.folder)
  const document = await findDocument(record, request, path)
  if (resolve(home.main) === resolve(document.path))
    throw wrong(
      `${path} is a record without its words, and ${home.main} beside it is what it was made of; name its words with -o`
    )
  const { source } = document
  const templates = (await compareSiblings(home, document, request, io)) ?? undefined
  const before = inspect(source, cleanOptions(request, source, templates))
  const blocks = findBlocks(lines, record.dropped ?? before.article.dropped, before.verdicts, path)
  if (blocks.length === 0) throw wrong(`${path}: what was taken out of line ${lines.join(', ')} holds no text to put back`)
  const kept = blocks.map(({ block, label }) => ({ text: block.text, line: block.line, label }))

  const name = { source: document.path, id: record.id }
  const later = { ...request, decided: withKept(request.decided, name, kept) }
  const table = join(home.folder, keptName)
  const memory = home.entry && (await openUnlessHeld(home, orderFor(home, later, templates ?? null)))
  try {
    await noteKept(table, name, kept)
    const waits =
      typeof memory === 'string'
        ? memory
        : home.format === 'jsonl'
          ? 'a stream of records is written whole'
          : !(await isAsMade(home, document, orderFor(home, request, templates ?? null))) && notAsMade(home)
    if (waits) {
      say(io, `${sayLines(lines)} noted in ${table}, and not yet back: ${waits}; run the command that wrote ${home.main} again`)
      return 1
    }
    const opened = typeof memory === 'string' ? null : memory
    const { refusal } = await remake(home, document, orderFor(home, later, templates ?? null), opened)
    if (refusal) throw new NewscleanError(refusal.code, refusal.message)
    await opened?.manifest.close()
  } finally {
    if (typeof memory === 'object') await memory?.release()
  }
  const { article } = inspect(source, cleanOptions(later, source, templates))
  if (!flags.quiet) io.stderr.write(`${printable(report(lines, before.article, article, home, table))}\n`)
  return 0
}

/** @returns Why it cannot be opened, where another run holds the folder. */
async function openUnlessHeld(home: Home, order: Order): Promise<Awaited<ReturnType<typeof openMemory>> | string> {
  try {
    return await openMemory(home.folder, order, false)
  } catch (error) {
    if (error instanceof NewscleanError && error.code === 'held')
      return 'another run writes there (with --watch it takes it up by itself)'
    throw error
  }
}

function notAsMade({ main }: Home): string {
  return `${main} was edited, or made with other options or by another version`
}

function report(lines: readonly number[], before: Article, after: Article, home: Home, table: string): string {
  const left = new Set(after.dropped.map(({ start }) => start))
  const back = new Set(before.dropped.filter(({ start }) => !left.has(start)).map(({ line }) => line))
  const more = [...back].filter((line) => !lines.includes(line))
  const files = home.sidecar === null ? home.main : `${home.main} and ${home.sidecar}`
  const said = more.length > 0 ? `, and with ${lines.length > 1 ? 'them' : 'it'} ${list(more)} of the same text or paragraph` : ''
  return `${sayLines(lines)} back in ${files}${said}; ${table} keeps ${lines.length + more.length > 1 ? 'them' : 'it'} there`
}

function sayLines(lines: readonly number[]): string {
  return `${list(lines)} ${lines.length === 1 ? 'is' : 'are'}`
}

function list(lines: readonly number[]): string {
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`
}
