import { isUtf8 } from 'node:buffer'
import type { Decision } from '../../types.ts'
import { wrong } from '../wrong.ts'
import { readCell, writeCell } from './cells.ts'

/** The columns of a review, in order. */
export const columns = ['action', 'count', 'label', 'done', 'confidence', 'place', 'text'] as const

/** The name of a column. */
export type Column = (typeof columns)[number]

/** What names a document among those of all inputs: the path of its input as typed, and its id. */
export interface DocumentName {
  readonly source: string
  readonly id: string
}

/** A line of a table that was read: its cells by column. */
export interface Row {
  /** In the file, from 1. */
  readonly line: number
  /** `null` where nothing was decided. */
  readonly action: Decision | null
  readonly text: string
  /** The one document that it holds for, where the table has columns that name it; `null` for all. */
  readonly document: DocumentName | null
  readonly cells: ReadonlyMap<string, string>
}

// A spreadsheet on a Mac may save `\r` alone. None stands in a cell: it is escaped there.
const lineEnd = /\r\n?|\n/u

/** Write a table: a line for each row, under the names of the columns. */
export function writeTable<Name extends string = Column>(
  rows: readonly Readonly<Record<Name, string>>[],
  names: readonly Name[] = columns as readonly string[] as readonly Name[]
): string {
  const lines = rows.map((row) => names.map((name) => (isFigure(name, row[name]) ? row[name] : writeCell(row[name]))).join('\t'))
  return `${[names.join('\t'), ...lines].join('\n')}\n`
}

/** A figure of ours is to be sorted by, not to be made a text. */
function isFigure(column: string, cell: string): boolean {
  return ['count', 'confidence', 'line'].includes(column) && /^\d+(?:[.,]\d+)?$/u.test(cell)
}

/**
 * Read a table, as it was written or as a spreadsheet saved it: with `\r\n` or `\r`, with quotes around cells, in UTF-16 with its mark,
 * with empty columns behind the others.
 *
 * @param path Named in errors.
 * @param wanted Columns that it must have; others may stand beside them.
 * @throws NewscleanError where a line is none: it names the line, what was found and what was expected.
 */
export function readTable(bytes: Uint8Array, path: string, wanted: readonly Column[]): Row[] {
  const [head = '', ...lines] = decode(bytes, path).split(lineEnd)
  const names = nameColumns(head, lines)
  const missing = wanted.find((name) => !names.includes(name))
  if (missing !== undefined)
    throw wrong(
      `${path}:1: found the columns ${show(names.join(', '))}, expected ${wanted.join(', ')}, split by tabs; ${missing} is missing`
    )
  const seen = new Map<string, Row>()
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const row = readRow(line, index + 2, names, path)
    const key = JSON.stringify([row.text, row.document?.source, row.document?.id])
    const before = seen.get(key)
    if (before?.action && row.action && before.action !== row.action)
      throw wrong(
        `${path}:${row.line}: found ${row.action} for a text that line ${before.line} says ${before.action} of, expected one action for a text; change one of them`
      )
    if (!before?.action) seen.set(key, row)
  }
  return [...seen.values()]
}

/** The names of the columns, without those behind the last that has a name or, in some row, a cell. */
function nameColumns(head: string, lines: readonly string[]): string[] {
  const names = head.split('\t').map((cell) => readCell(cell.trim()) ?? cell)
  const empty = names.length - 1 - names.findLastIndex((name) => name !== '')
  if (empty === 0) return names
  const used = lines.reduce((most, line) => Math.max(most, countUsed(line.split('\t'))), names.length - empty)
  return names.slice(0, used)
}

/** Cells of a row up to the last that holds something. */
function countUsed(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== '' && cell !== '""') + 1
}

function readRow(typed: string, line: number, names: readonly string[], path: string): Row {
  const cells = typed.split('\t')
  const found = cells.slice(0, Math.max(names.length, countUsed(cells)))
  if (found.length !== names.length)
    throw wrong(`${path}:${line}: found ${found.length} cells, expected ${names.length} (${names.join(', ')}), split by tabs`)
  const read = found.map((cell, index) => {
    const text = readCell(cell)
    if (text === null)
      throw wrong(`${path}:${line}: found quotes that do not close in "${names[index]}", expected "…" with quotes inside doubled`)
    return text
  })
  const byName = new Map(names.map((name, index) => [name, read[index] ?? '']))
  const [action, text] = [(byName.get('action') ?? '').trim().toLowerCase(), byName.get('text') ?? '']
  if (action !== '' && action !== 'keep' && action !== 'drop')
    throw wrong(`${path}:${line}: found the action ${show(action)}, expected keep, drop or an empty cell`)
  if (text === '') throw wrong(`${path}:${line}: found no text, expected the text of a line`)
  return { line, action: action === '' ? null : action, text, document: nameDocument(byName, path, line), cells: byName }
}

/** Both columns name a document together; one alone is a column of somebody's own. */
function nameDocument(cells: ReadonlyMap<string, string>, path: string, line: number): DocumentName | null {
  const [source, id] = [cells.get('source'), cells.get('id')]
  if (source === undefined || id === undefined || (source === '' && id === '')) return null
  if (source === '' || id === '')
    throw wrong(`${path}:${line}: found "source" or "id" alone, expected both of one document, or two empty cells for all`)
  return { source, id }
}

/** A spreadsheet's "Unicode text" is UTF-16. The decoder takes the mark away. */
function decode(bytes: Uint8Array, path: string): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  const text = new TextDecoder().decode(bytes)
  // A text with a sign that could not be read would silently be another one; a sign that is there is written as such.
  if (text.includes('\ufffd') && !isUtf8(bytes)) {
    const line = text.slice(0, text.indexOf('\ufffd')).split(lineEnd).length
    throw wrong(`${path}:${line}: found bytes that are no UTF-8, expected UTF-8 or UTF-16; save the table in that encoding`)
  }
  return text
}

function show(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text)
}
