import type { Form } from '../types.ts'
import type { Line } from './lines.ts'

/** What the signs at a line's edges say it is. */
export interface Shape {
  readonly form: Form
  readonly level: number
  /** The line without the signs. */
  readonly text: string
  readonly marker?: string
}

const bullet = /^([-*•‣◦▪●∙+])\s+(?=\S)/u
const numbered = /^(\d{1,3}[.)])\s+(?=\S)/u
const quotation = /^(?:>\s?)+/u
const heading = /^(#{1,6})\s+(?=\S)/u
const rule = /^[|+:=\s-]+$/u
/** Between cells; one behind a backslash is part of a cell. */
const bar = /(?<!\\)\|/u
const indentStep = 2
const deepest = 6

/** Read the signs of each line; a sign counts where a neighbour bears it too, for a lone dash may open a line of speech. */
export function toShapes(lines: readonly Line[]): Shape[] {
  /** Of the item before and of those that it is nested in. */
  let indents: number[] = []
  return lines.map((line, index) => {
    const text = line.text.replace(/\t+/g, ' ')
    const around = [lines[index - 1], lines[index + 1]]
    const marked = markerOf(line)
    if (marked && around.some((other) => other && isBeside(marked, markerOf(other)))) {
      if (!markerOf(lines[index - 1])) indents = []
      indents = [...indents.filter((indent) => indent + indentStep <= line.indent), line.indent].slice(0, deepest)
      return { form: 'item', level: indents.length, text: text.slice(marked.length).trimStart(), marker: marked }
    }
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
    return { form: 'line', level: 0, text }
  })
}

function markerOf(line: Line | undefined): string | undefined {
  // A row of stars divides a story; it lists nothing.
  if (!line || !/[\p{L}\p{N}]/u.test(line.text.slice(1))) return undefined
  return bullet.exec(line.text)?.[1] ?? numbered.exec(line.text)?.[1]
}

function isBeside(marker: string, other: string | undefined): boolean {
  if (!other) return false
  return /^\d/.test(marker) ? Math.abs(Number.parseInt(marker) - Number.parseInt(other)) === 1 : marker === other
}

function cellsOf(line: Line): string[] {
  if (line.text.includes('\t')) return line.text.split('\t')
  if (!line.text.includes('|')) return []
  const [before, ...cells] = line.text.split(bar).map((cell) => cell.replaceAll('\\|', '|').trim())
  return before === '' && cells.pop() === '' ? cells : []
}
