import type { Hit } from '../types.ts'
import type { Page } from './page.ts'
import { reasons } from '../rules/reasons.ts'

const byForm = {
  item: reasons.item,
  quote: reasons.quote,
  row: reasons.row,
  code: reasons.code,
  heading: reasons.heading
} as const
const longestHeading = 14
const opensAside = /^["'“„«»‘‚「『–—([-]/u
const midSentence = /[,;:.!]["'”’»]*$/u

/** The part of the story that a block is, when nothing speaks against it. */
export function shapeOf(page: Page, index: number): Hit {
  const block = page.blocks[index]
  if (block && block.form !== 'line') return byForm[block.form]
  if (page.read(index, 'prose')) return reasons.prose
  return isHeading(page, index) ? reasons.heading : reasons.line
}

/** A heading stands alone, short and without a full stop, over prose, a list or lines that hang together. */
function isHeading(page: Page, index: number): boolean {
  const block = page.blocks[index]
  const words = page.read(index, 'words')
  if (block?.joins !== 'paragraph' || words < 1 || words > longestHeading || page.read(index, 'ended')) return false
  if (midSentence.test(block.text) || opensAside.test(block.text)) return false
  let below = index + 1
  while (page.decided[below]) below += 1
  const next = page.blocks[below]
  if (next?.joins !== 'paragraph') return false
  const joined = page.blocks[below + 1]?.joins === 'line' && !page.decided[below + 1]
  return page.read(below, 'prose') > 0 || next.form === 'item' || next.form === 'row' || joined
}
