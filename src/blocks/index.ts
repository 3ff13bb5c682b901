import type { Blocks, Source } from '../types.ts'
import { toLayout } from './layout.ts'
import { toLines } from './lines.ts'
import { toParagraphs } from './paragraphs.ts'
import { cutAtSeams } from './cut-at-seams.ts'

/**
 * Cut a source into blocks, each of which will bear one label.
 *
 * In order, without overlap; every unit of the source that is not white space, a fence or a table's rule lies in a block.
 */
export function toBlocks(source: Source): Blocks {
  const lines = toLines(source)
  const { layout, column } = toLayout(lines)
  const paragraphs = toParagraphs(source, lines, layout, column)
  return { blocks: cutAtSeams(source, paragraphs), layout }
}
