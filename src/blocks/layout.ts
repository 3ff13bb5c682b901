import type { Layout } from '../types.ts'
import { isCutAtNodes } from './fragments.ts'
import type { Line } from './lines.ts'
import { wrapColumn } from './wrap.ts'

/** One pair of lines in so many stands apart where blank lines divide paragraphs. */
const gapShare = 1 / 10

/** How the lines make paragraphs, and the column they were wrapped at (0: none). */
export function toLayout(lines: readonly Line[]): { readonly layout: Layout; readonly column: number } {
  if (lines.length < 2) return { layout: 'single', column: 0 }
  const column = wrapColumn(lines)
  if (column > 0) return { layout: 'wrapped', column }
  if (isCutAtNodes(lines)) return { layout: 'nodes', column: 0 }
  const gaps = lines.filter((line, index) => index > 0 && line.gap).length
  return { layout: gaps >= (lines.length - 1) * gapShare ? 'blank' : 'lines', column }
}
