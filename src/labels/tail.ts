import { isKept } from '../rules/policy.ts'
import { reasons } from '../rules/reasons.ts'
import type { Page } from './page.ts'

/** So unlikely a line is among lines that go, where the page ends with those: a section, a sponsor, a headline. */
const unlikely = 0.22
/** A page's last lines are judged by those that go only where they are so many. */
const fewestGone = 3

/**
 * Drop short lines that are hardly story among those that end the page and go. Where a text is short the labeller doubts each for itself,
 * for all of it may be story; but what stands in the foot of a page is of the foot.
 */
export function dropTail(page: Page, title: number): void {
  let from = page.blocks.length
  while (from > title + 1 && (isGone(page, from - 1) || isDoubted(page, from - 1))) from -= 1
  while (from < page.blocks.length && !isGone(page, from) && !page.likely(from)) from += 1
  const tail = page.blocks.map((_, index) => index).slice(from)
  const doubted = tail.filter((index) => page.isOpen(index))
  if (tail.length - doubted.length < Math.max(fewestGone, doubted.length)) return
  for (const index of doubted) page.decided[index] = page.likely(index) ?? reasons.leftover
}

function isGone(page: Page, index: number): boolean {
  const label = page.label(index)
  return label !== undefined && !isKept(label)
}

function isDoubted(page: Page, index: number): boolean {
  return page.isOpen(index) && page.isShort(index, true) && page.chance(index) < unlikely
}
