import { reasons } from '../rules/reasons.ts'
import type { Page } from './page.ts'

/** The evidence's number for a text whose paragraphs blank lines part. */
const blank = 0
/** A headline among links has so many words, and a group so many of them. */
const headline = { fewest: 4, longest: 22, most: 6 } as const
/** A line that needs company announces links where it is no likelier to be story. */
const doubted = 0.5
const capital = /^["“‘«]?\p{Lu}/u

/**
 * Drop headlines that stand with the line that announces them between the same blank lines: `Read more:` and the two below it. A heading of the
 * story has a blank line over it on such a page.
 */
export function dropLinkGroups(page: Page, title: number): void {
  if (page.read(0, 'layout') !== blank) return
  for (let index = 0; index < page.blocks.length; index++) {
    if (page.blocks[index]?.joins !== 'paragraph' || !announces(page, index)) continue
    let end = index + 1
    while (page.blocks[end]?.joins === 'line' && isLink(page, end, title)) end += 1
    const isWhole = page.blocks[end] === undefined || page.blocks[end]!.joins === 'paragraph'
    if (!isWhole || end === index + 1 || end > index + 1 + headline.most) continue
    page.decided[index] ??= page.likely(index)
    for (let at = index + 1; at < end; at++) page.decided[at] ??= { ...reasons.headline, value: page.text(at) }
  }
}

function announces(page: Page, index: number): boolean {
  const hit = page.decided[index]
  if (hit) return hit.label === 'related' && hit.value === undefined && hit.rule !== 'learned'
  return page.likely(index)?.label === 'related' && page.chance(index) < doubted
}

function isLink(page: Page, index: number, title: number): boolean {
  if (page.label(index) === 'related') return true
  const words = page.read(index, 'words')
  return (
    index !== title &&
    page.isOpen(index) &&
    page.isShort(index, true) &&
    page.read(index, 'colon') === 0 &&
    capital.test(page.text(index)) &&
    words >= headline.fewest &&
    words <= headline.longest
  )
}
