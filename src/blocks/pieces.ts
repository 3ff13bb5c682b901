import type { Block, Part, Source } from '../types.ts'
import { placesOf, readRange } from './range.ts'

/** A stretch of a block's text, in UTF-16 units of that text. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Cut a block to the given stretches, which cover its text but for white space between them. The first one keeps the block's sign. */
export function cutBlock(source: Source, block: Block, stretches: readonly Stretch[]): Block[] {
  const { starts, ends } = placesOf(source, block.start, block.end)
  const units = align(block.text, readRange(source, block.start, block.end).replace(/\t+/g, ' '))
  return stretches.map(({ from, to }, index) => {
    const start = index === 0 ? block.start : (starts[units[from]!] ?? block.start)
    const end = index === stretches.length - 1 ? block.end : (ends[units[to - 1]!] ?? block.end)
    const joins = index === 0 ? block.joins : from > (stretches[index - 1]?.to ?? 0) ? 'space' : 'none'
    const { form, level, marker } = block
    const parts = partsWithin(source, block, start, end)
    const piece = {
      start,
      end,
      line: parts[0]?.line ?? block.line,
      text: block.text.slice(from, to),
      form,
      level,
      joins
    } as const
    return { ...piece, ...(index === 0 && marker && { marker }), ...(parts.length > 1 && { parts }) }
  })
}

function partsWithin(source: Source, block: Block, start: number, end: number): Part[] {
  return (block.parts ?? [block])
    .filter((part) => part.end > start && part.start < end)
    .map((part) => {
      const range = { start: Math.max(start, part.start), end: Math.min(end, part.end) }
      return { line: part.line, ...range, text: readRange(source, range.start, range.end) }
    })
}

/**
 * Which unit of the text that was read each unit of the block's text is: that text may have signs at its lines' edges, and spaces
 * where scripts without spaces or hyphens were joined.
 */
function align(text: string, read: string): number[] {
  const units: number[] = []
  let at = 0
  for (const char of text) {
    while (at < read.length && read.codePointAt(at) !== char.codePointAt(0)) at += 1
    for (let extra = 0; extra < char.length; extra++) units.push(at + extra)
    at += char.length
  }
  return units
}
