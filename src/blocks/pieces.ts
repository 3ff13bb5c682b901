import type { Block, Part, Source } from '../types.ts'
import { placesOf, readRange } from './range.ts'

/** A stretch of a block's text, in UTF-16 units of that text. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Cut a block to the given stretches, which cover its text but for white space between them. */
export function cutBlock(source: Source, block: Block, stretches: readonly Stretch[]): Block[] {
  const places = align(
    block.text,
    readRange(source, block.start, block.end).replace(/\t+/g, ' '),
    placesOf(source, block.start, block.end)
  )
  return stretches.map(({ from, to }, index) => {
    const start = places[from] ?? block.start
    const end = index === stretches.length - 1 ? block.end : (places[to - 1] ?? block.end) + 1
    const joins = index === 0 ? block.joins : from > (stretches[index - 1]?.to ?? 0) ? 'space' : 'none'
    const { form, level } = block
    const parts = partsWithin(source, block, start, end)
    const line = parts[0]?.line ?? block.line
    return { start, end, line, text: block.text.slice(from, to), form, level, joins, ...(parts.length > 1 && { parts }) }
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

/** The block's text may lack spaces that its source lines have: where scripts without spaces or hyphens were joined. */
function align(text: string, read: string, places: Uint32Array): ArrayLike<number> {
  if (text === read) return places
  const aligned: number[] = []
  let at = 0
  for (const unit of text) {
    while (at < read.length && read.codePointAt(at) !== unit.codePointAt(0)) at += 1
    for (let extra = 0; extra < unit.length; extra++) aligned.push(places[at + extra] ?? 0)
    at += unit.length
  }
  return aligned
}
