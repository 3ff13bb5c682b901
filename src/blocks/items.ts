import type { Line } from './lines.ts'
import { isFull } from './wrap.ts'

const bullet = /^([-*•‣◦▪●∙+])\s+(?=\S)/u
const numbered = /^(\d{1,3}[.)])\s+(?=\S)/u
const sentenceEnd = /[.!?…:]["'”’»)]*$/u
/** So many columns deeper, an item is nested. */
const indentStep = 2
const deepest = 6
/** So many lines away the next item is sought, behind lines that go on and items that are nested. */
const reach = 12

/** How a line stands to a list. */
export interface Place {
  /** The marker of an item. */
  readonly marker?: string
  /** Depth of an item, from 1; 0 for the rest. */
  readonly level: number
  /** It goes on the item above, as its indent shows. */
  readonly hangs?: boolean
}

/**
 * Find the items among lines, by their markers: a marker counts where the item before or behind bears it too, for a lone dash may open
 * a line of speech, and a lone number a line of prose.
 *
 * @param column The column that the lines were wrapped at, or 0.
 */
export function findItems(lines: readonly Line[], column: number): Place[] {
  const markers = lines.map(markerOf)
  /** Whether a line goes on what a line of that indent opened. */
  const goesOn = (index: number, indent: number): boolean => {
    const line = lines[index]
    const before = lines[index - 1]
    if (!line || !before || line.gap || markers[index]) return false
    return line.indent >= indent + indentStep || (column > 0 && isFull(before, line, column))
  }
  /** A number or a dash that wrapping brought to a line's edge opens nothing. */
  const opens = (index: number): boolean => {
    const line = lines[index]
    const before = lines[index - 1]
    return !before || !line || line.gap || column === 0 || !isFull(before, line, column) || sentenceEnd.test(before.text)
  }
  const hasSibling = (index: number, step: 1 | -1): boolean => {
    const indent = lines[index]?.indent ?? 0
    for (let at = index + step; lines[at] && Math.abs(at - index) <= reach; at += step) {
      const depth = lines[at]!.indent - indent
      if (markers[at] && depth < indentStep) return depth > -indentStep && opens(at) && isBeside(markers[index], markers[at])
      if (!markers[at] && !goesOn(at, indent)) return false
    }
    return false
  }
  const places: Place[] = []
  /** Of the item above and of those that it is nested in. */
  let indents: number[] = []
  /** Where the text of the item above begins. */
  let textColumn = -1
  for (const [index, line] of lines.entries()) {
    const { indent } = line
    const marker = markers[index]
    const isNested = !line.gap && places.at(-1)?.marker && indent >= indents.at(-1)! + indentStep
    const isItem =
      marker &&
      (isNested ||
        [markers[index - 1], markers[index + 1]].some((other) => isBeside(marker, other)) ||
        (opens(index) && (hasSibling(index, 1) || hasSibling(index, -1))))
    if (isItem) {
      indents = [...indents.filter((outer) => outer + indentStep <= indent), indent].slice(0, deepest)
      textColumn = indent + marker.length + 1
      places.push({ marker, level: indents.length })
      continue
    }
    const hangs = !marker && !line.gap && indent === textColumn
    places.push({ level: 0, ...(hangs && { hangs }) })
    if (hangs) continue
    textColumn = -1
    if (!goesOn(index, indents.at(-1) ?? 0)) indents = []
  }
  return places
}

function markerOf(line: Line): string | undefined {
  // A row of stars divides a story; it lists nothing.
  if (!/[\p{L}\p{N}]/u.test(line.text.slice(1))) return undefined
  return bullet.exec(line.text)?.[1] ?? numbered.exec(line.text)?.[1]
}

function isBeside(marker: string | undefined, other: string | undefined): boolean {
  if (!marker || !other) return false
  return /^\d/.test(marker) ? Math.abs(Number.parseInt(marker) - Number.parseInt(other)) === 1 : marker === other
}
