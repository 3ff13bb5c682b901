import type { Hit } from '../types.ts'
import type { Page } from './page.ts'
import { reasons } from './reasons.ts'

const byForm = {
  item: reasons.item,
  quote: reasons.quote,
  row: reasons.row,
  code: reasons.code,
  heading: reasons.heading
} as const
const longestHeading = 14
const opensSpeech = /^["'“„«»‘‚「『–—-]/u
const midSentence = /[,;:.!]["'”’»]*$/u

/** The part of the story that a block is, when nothing speaks against it. */
export function shapeOf(page: Page, index: number): Hit {
  const block = page.blocks[index]
  if (block && block.form !== 'line') return byForm[block.form]
  if (page.read(index, 'prose')) return reasons.prose
  return isHeading(page, index) ? reasons.heading : reasons.line
}

/** A heading stands alone, short and without a full stop, over prose. */
function isHeading(page: Page, index: number): boolean {
  const block = page.blocks[index]
  const words = page.read(index, 'words')
  if (block?.joins !== 'paragraph' || words < 1 || words > longestHeading || page.read(index, 'sentence')) return false
  if (midSentence.test(block.text) || opensSpeech.test(block.text)) return false
  let next = index + 1
  while (page.decided[next] && next < page.blocks.length) next += 1
  return page.read(next, 'prose') > 0 && page.blocks[next]?.joins === 'paragraph'
}
