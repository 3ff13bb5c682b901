import type { Source } from '../types.ts'
import { readRange } from './range.ts'

/** A line that holds something. */
export interface Line {
  /** From 1. */
  readonly number: number
  /** UTF-16 places in the source, white space at the edges left out. */
  readonly start: number
  readonly end: number
  /** Columns of white space before the text, beyond what all lines have; a tab counts to the next multiple of 8. */
  readonly indent: number
  /** Repaired, white space folded; a tab between cells stays a tab. */
  readonly text: string
  /** A blank line stands before it, or nothing does. */
  readonly gap: boolean
  /** A soft hyphen ends it: its last word goes on in the next line. */
  readonly cutsWord: boolean
}

/** A form feed behind a line end is the foot of a printed page, in the middle of a sentence as often as not. */
const lineBreak = /(?:\r\n?|\n)\f?|[\v\f\u2028\u2029]/g
/** Those that editors count. */
const counted = /^[\r\n]/
const tabWidth = 8
const softHyphen = '\u00ad'

/** The lines of a source that hold something, ended by LF, CRLF or CR, or within such a line by Unicode's separators or a form feed. */
export function toLines(source: Source): Line[] {
  const { value } = source
  const lines: Line[] = []
  let from = 0
  let number = 1
  let gap = true
  const take = (to: number): void => {
    const raw = value.slice(from, to)
    const start = from + raw.length - raw.trimStart().length
    const end = Math.max(start, from + raw.trimEnd().length)
    const text = start < end ? readRange(source, start, end) : ''
    if (text)
      lines.push({ number, start, end, indent: columns(value, from, start), text, gap, cutsWord: value[end - 1] === softHyphen })
    gap = !text
  }
  for (const { index, 0: ending } of value.matchAll(lineBreak)) {
    take(index)
    from = index + ending.length
    if (counted.test(ending)) number += 1
  }
  take(value.length)
  const least = lines.reduce((indent, line) => Math.min(indent, line.indent), Number.POSITIVE_INFINITY)
  return least > 0 ? lines.map((line) => ({ ...line, indent: line.indent - least })) : lines
}

function columns(value: string, from: number, to: number): number {
  let width = 0
  for (let at = from; at < to; at++) width += value[at] === '\t' ? tabWidth - (width % tabWidth) : 1
  return width
}
