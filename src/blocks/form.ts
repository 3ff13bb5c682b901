import type { Form } from '../types.ts'
import { findItems } from './items.ts'
import type { Line } from './lines.ts'

/** What the signs at a line's edges say it is. */
export interface Shape {
  readonly form: Form
  readonly level: number
  /** The line without the signs. */
  readonly text: string
  readonly marker?: string
  /** It goes on the item above, as its indent shows. */
  readonly hangs?: boolean
}

const quotation = /^(?:>\s?)+/u
const heading = /^(#{1,6})\s+(?=\S)/u
const rule = /^[|+:=\s-]+$/u
/** Between cells; one behind a backslash is part of a cell. */
const bar = /(?<!\\)\|/u

/**
 * Read the signs of each line.
 *
 * @param column The column that the lines were wrapped at, or 0.
 */
export function toShapes(lines: readonly Line[], column: number): Shape[] {
  const places = findItems(lines, column)
  return lines.map((line, index) => {
    const text = line.text.replace(/\t+/g, ' ')
    const { marker, level = 0, hangs = false } = places[index] ?? {}
    if (marker) return { form: 'item', level, text: text.slice(marker.length).trimStart(), marker }
    const quoted = quotation.exec(text)?.[0]
    if (quoted) return { form: 'quote', level: quoted.split('>').length - 1, text: text.slice(quoted.length).trimStart() }
    const hashes = heading.exec(text)
    if (hashes?.[1])
      return { form: 'heading', level: hashes[1].length, text: text.slice(hashes[0].length).replace(/ #{1,6}$/, '') }
    const cells = cellsOf(line)
    const beside = [line.gap ? undefined : lines[index - 1], lines[index + 1]?.gap ? undefined : lines[index + 1]]
    if (cells.length > 1 && beside.some((other) => other && cellsOf(other).length === cells.length)) {
      return { form: 'row', level: 0, text: rule.test(line.text) ? '' : cells.join('\t') }
    }
    return { form: 'line', level: 0, text, hangs }
  })
}

function cellsOf(line: Line): string[] {
  if (line.text.includes('\t')) return line.text.split('\t')
  if (!line.text.includes('|')) return []
  const [before, ...cells] = line.text.split(bar).map((cell) => cell.replaceAll('\\|', '|').trim())
  return before === '' && cells.pop() === '' ? cells : []
}
