import type { Block, Blocks, Source } from '../types.ts'

/** Cut a source into blocks. */
export function toBlocks(source: Source): Blocks {
  const blocks: Block[] = []
  let line = 1
  let at = 0
  for (const part of source.value.split(/\r\n?|\n/)) {
    const trimmed = part.trim()
    const start = source.value.indexOf(trimmed, at)
    if (trimmed) {
      const text = trimmed.replace(/\s+/g, ' ')
      blocks.push({ start, end: start + trimmed.length, line, text, form: 'line', level: 0, joins: 'paragraph' })
    }
    at = Math.max(at, start + trimmed.length)
    line += 1
  }
  return { blocks, layout: 'lines' }
}
