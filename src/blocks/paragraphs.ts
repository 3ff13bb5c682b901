import type { Block, Joins, Layout, Part, Source } from '../types.ts'
import { isFragment, joinFragment } from './fragments.ts'
import { type Shape, toShapes } from './form.ts'
import { isKnownLine } from '../rules/lines/inside.ts'
import type { Line } from './lines.ts'
import { repairRange } from './range.ts'
import { goesOnInHeadline, isFull, joinLines } from './wrap.ts'

const fence = /^(?:```|~~~)\s*(\w*)$/u
/** Tildes alone divide a story as stars do: they open code only where its language is named. */
const divider = '~~~'
const verseWidth = 60
/** No paragraph is so long, in UTF-16 units: each further line would cost as much time as all before it. */
const longestParagraph = 20_000
const sentenceEnd = /[.!?…:。！？：]["'”’»)」』）]*$/u

/** Put lines together to blocks: wrapped lines of a paragraph are one, lines that merely touch are several. */
export function toParagraphs(source: Source, lines: readonly Line[], layout: Layout, column: number): Block[] {
  const shapes = toShapes(lines, column)
  const blocks: Block[] = []
  /** The headline is among the lines above the first that go on. */
  let mayBeHeadline = column > 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    const shape = shapes[index]
    if (!line || !shape) continue
    const before = lines[index - 1]
    if (line.text !== divider && fence.test(line.text)) {
      const last = endOfFence(lines, index)
      blocks.push(codeBlock(source, lines.slice(index, last + 1)))
      index = last
      continue
    }
    if (!shape.text) continue
    const block = blocks.at(-1)
    if (block && before && !line.gap && block.text.length < longestParagraph) {
      const isOne =
        (block.form === 'item' && shape.hangs) ||
        (layout === 'nodes'
          ? resumes(block, before, line, shape, lines[index + 1])
          : column > 0 && continues(block, before, line, shape, column) && !endsInResidue(before, line, lines[index + 1])) ||
        (mayBeHeadline && block.form === 'line' && shape.form === 'line' && goesOnInHeadline(before, line))
      if (isOne) {
        mayBeHeadline = false
        const join = layout === 'nodes' ? joinFragment : joinLines
        const text = before.cutsWord ? block.text + shape.text : join(block.text, shape.text)
        blocks[blocks.length - 1] = append(block, line, text)
        continue
      }
    }
    const joins = !before || line.gap ? 'paragraph' : touch(shapes[index - 1], shape, layout)
    const { form, level, text, marker } = shape
    blocks.push({ start: line.start, end: line.end, line: line.number, text, form, level, joins, ...(marker && { marker }) })
  }
  return blocks
}

function append(block: Block, line: Line, text: string): Block {
  const parts = [...(block.parts ?? [partOf(block)]), partOf({ ...line, line: line.number })]
  return { ...block, end: line.end, text, parts }
}

/** A sentence that links had cut goes on. */
function resumes(block: Block, before: Line, line: Line, shape: Shape, next: Line | undefined): boolean {
  return block.form === 'line' && shape.form === 'line' && isFragment(block.text, block.parts !== undefined, before, line, next)
}

function partOf({ line, start, end, text }: Part): Part {
  return { line, start, end, text }
}

function continues(block: Block, before: Line, line: Line, shape: Shape, column: number): boolean {
  if (!isFull(before, line, column)) return false
  if (shape.form === 'quote') return block.form === 'quote' && block.level === shape.level
  if (shape.form !== 'line') return false
  const opensParagraph =
    line.indent > before.indent && block.form === 'line' && block.text.includes(before.text) && block.end === before.end
  return block.form === 'item' || (block.form === 'line' && !(opensParagraph && sentenceEnd.test(before.text)))
}

/** Whether a line that ends a paragraph is residue behind a sentence that ends: a footer touches the story. */
function endsInResidue(before: Line, line: Line, next: Line | undefined): boolean {
  return (!next || next.gap) && sentenceEnd.test(before.text) && isKnownLine(line.text) === 'sure'
}

function touch(before: Shape | undefined, shape: Shape, layout: Layout): Joins {
  if (before?.form !== shape.form) return 'paragraph'
  if (shape.form === 'item' || shape.form === 'row') return 'line'
  if (shape.form === 'heading') return 'paragraph'
  const short = before.text.length <= verseWidth && shape.text.length <= verseWidth
  return short && (layout === 'blank' || !sentenceEnd.test(before.text)) ? 'line' : 'paragraph'
}

/** The next fence of the same sign, and nothing behind it: with a word it is code, or opens other code. */
function endOfFence(lines: readonly Line[], open: number): number {
  const sign = lines[open]?.text.slice(0, 3)
  for (let index = open + 1; index < lines.length; index++) if (lines[index]?.text === sign) return index
  return open
}

/** Code keeps its lines, and its spaces beyond what all lines have; a language named on the fence is beside it. A fence that never closes is a line of its own. */
function codeBlock(source: Source, lines: readonly Line[]): Block {
  const [open] = lines as [Line, ...Line[]]
  const { start, number: line, text } = open
  const end = lines.at(-1)?.end ?? open.end
  if (lines.length === 1) return { start, end, line, text, form: 'line', level: 0, joins: 'paragraph' }
  const [, ...rows] = repairRange(source, start, end).split(/\r\n?|\n/)
  const code = dedent(rows.slice(0, -1)).join('\n')
  const language = fence.exec(text)?.[1]
  const parts = lines.map((row) => partOf({ ...row, line: row.number }))
  return { start, end, line, text: code, form: 'code', level: 0, joins: 'paragraph', parts, ...(language && { language }) }
}

function dedent(rows: readonly string[]): string[] {
  const indents = rows.filter((row) => row.trim()).map((row) => row.length - row.trimStart().length)
  const least = indents.reduce((one, other) => Math.min(one, other), Infinity)
  return rows.map((row) => row.slice(least).trimEnd())
}
