import type { ChalkInstance } from 'chalk'
import stringWidth from 'string-width'
import type { Action } from '../types.ts'
import type { Row } from './explain-rows.ts'
import { printable } from './printable.ts'

/** The gutter says it in a sign and in a word, so that colour is not needed. */
const signs: Readonly<Record<Action, string>> = { keep: '  keep', drop: '- drop', metadata: '+ meta' }
const leastText = 16

/**
 * Draw rows as a table: action, line, label, confidence, rule, text, and below it what the rules say.
 *
 * @param width Columns of the terminal; texts are cut to fit.
 */
export function drawRows(rows: readonly Row[], width: number, colours: ChalkInstance): string {
  const paint: Readonly<Record<Action, (text: string) => string>> = { keep: String, drop: colours.red, metadata: colours.cyan }
  const cells = rows.map((row) => [
    signs[row.action],
    String(row.line),
    row.label,
    row.confidence.toFixed(2),
    printable(row.rule)
  ])
  const head = ['action', 'line', 'label', 'conf', 'rule']
  const widths = head.map((name, column) => Math.max(name.length, ...cells.map((row) => stringWidth(row[column] ?? ''))))
  const room = Math.max(leastText, width - widths.reduce((sum, cell) => sum + cell + 2, 0))
  const draw = (row: readonly string[]): string =>
    row.map((cell, column) => pad(cell, widths[column] ?? 0, column === 1)).join('  ')
  const lines = rows.map((row, index) =>
    paint[row.action](`${draw(cells[index] ?? [])}  ${cut(printable(row.text), room)}`.trimEnd())
  )
  return `${colours.dim(`${draw(head)}  text`)}\n${lines.map((line) => `${line}\n`).join('')}${drawReasons(rows, colours)}`
}

/** Cut a text to columns, not to characters: wide ones take two, marks none. Whole graphemes stay. */
export function cut(text: string, columns: number): string {
  // No grapheme that is seen is narrower than a hundredth of a column: a line of megabytes is not measured in full.
  const start = text.slice(0, columns * 100)
  if (start === text && stringWidth(text) <= columns) return text
  let kept = ''
  let used = 0
  for (const { segment } of new Intl.Segmenter().segment(start)) {
    used += stringWidth(segment)
    if (used > columns - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

function drawReasons(rows: readonly Row[], colours: ChalkInstance): string {
  const reasons = new Map(rows.filter(({ rule, why }) => rule !== '' && why !== '').map(({ rule, why }) => [rule, why]))
  if (reasons.size === 0) return ''
  const wide = Math.max(...[...reasons.keys()].map((rule) => stringWidth(rule)))
  const lines = [...reasons].map(([rule, why]) => `${colours.dim(pad(printable(rule), wide, false))}  ${printable(why)}\n`)
  return `\n${lines.join('')}`
}

function pad(text: string, columns: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, columns - stringWidth(text)))
  return right ? space + text : text + space
}
