import type { ChalkInstance } from 'chalk'
import stringWidth from 'string-width'
import type { Action, ExplainedLine } from '../types.ts'
import { legend, sayReasons } from './explain-reasons.ts'
import { printable } from './printable.ts'

/** The gutter says it in a sign and in a word, so that colour is not needed. */
const signs: Readonly<Record<Action, string>> = { keep: '  keep', drop: '- drop', metadata: '+ meta' }
const leastText = 16
const gap = 2

/**
 * Draw lines as a table: action, line, label, confidence, rule, text; below each what was measured of it, below all what the rules say.
 *
 * @param width Columns of the terminal; texts are cut to fit, reasons wrapped.
 */
export function drawLines(lines: readonly ExplainedLine[], width: number, colours: ChalkInstance): string {
  const paint: Readonly<Record<Action, (text: string) => string>> = { keep: String, drop: colours.red, metadata: colours.cyan }
  const cells = lines.map(({ action, line, label, confidence, rule }) => [
    signs[action],
    String(line),
    label,
    confidence.toFixed(2),
    printable(rule)
  ])
  const head = ['action', 'line', 'label', 'conf', 'rule']
  // Not Math.max of all: a call takes some hundred thousand values at most, and a text may have more lines.
  const widths = head.map((name, column) =>
    cells.reduce((widest, row) => Math.max(widest, stringWidth(row[column] ?? '')), name.length)
  )
  const room = Math.max(leastText, width - widths.reduce((sum, cell) => sum + cell + gap, 0))
  const draw = (row: readonly string[]): string =>
    row.map((cell, column) => pad(cell, widths[column] ?? 0, column === 1)).join(' '.repeat(gap))
  const indent = (widths[0] ?? 0) + (widths[1] ?? 0) + 2 * gap
  const drawn = lines.map((line, index) => {
    const text = paint[line.action](`${draw(cells[index] ?? [])}  ${cut(printable(line.text), room)}`.trimEnd())
    // Several lines of one block were weighed together.
    const said = line.weighing && line.weighing === lines[index + 1]?.weighing ? '' : sayReasons(line)
    const wrapped = wrap(said, Math.max(leastText, width - indent))
    return [text, ...wrapped.map((part) => colours.dim(' '.repeat(indent) + part))].map((part) => `${part}\n`).join('')
  })
  return `${colours.dim(`${draw(head)}  text`)}\n${drawn.join('')}${drawRules(lines, width, colours)}`
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

/** Break a text between words; a word that is wider stands alone. */
function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && stringWidth(longer) <= columns) lines[lines.length - 1] = longer
    else if (word !== '') lines.push(word)
  }
  return lines
}

function drawRules(lines: readonly ExplainedLine[], width: number, colours: ChalkInstance): string {
  const rules = legend(lines)
  if (rules.size === 0) return ''
  const wide = Math.max(...[...rules.keys()].map((rule) => stringWidth(rule)))
  const drawn = [...rules].flatMap(([rule, why]) =>
    wrap(printable(why), Math.max(leastText, width - wide - gap)).map(
      (part, index) => `${colours.dim(pad(index === 0 ? printable(rule) : '', wide, false))}${' '.repeat(gap)}${part}\n`
    )
  )
  return `\n${drawn.join('')}`
}

function pad(text: string, columns: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, columns - stringWidth(text)))
  return right ? space + text : text + space
}
