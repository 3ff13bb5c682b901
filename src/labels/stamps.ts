import { isKept } from '../rules/policy.ts'
import { reasons } from '../rules/reasons.ts'
import type { Page } from './page.ts'
import type { Report } from './report.ts'

/** An entry begins so near below its time, in blocks: a writer's name or a button may stand between. */
const nearby = 3
/** A headline behind its time, as tickers have them, is so unlikely to be story; no entry of a live report is. */
const unlikely = 0.1

/** Drop times of day that stand over nothing that stays: those of a programme or a list of headlines, of no live report. */
export function dropStamps(page: Page, report: Report | undefined): void {
  const listed = findListed(page)
  for (let index = page.blocks.length - 1; index >= 0; index--) {
    const { label, rule } = page.decided[index] ?? {}
    if (label !== 'timestamp' || (report && index >= report.first && index <= report.last)) continue
    const isStray =
      rule === 'timestamp-opening' ? listed.has(index) || page.chance(index) < unlikely : !isBesideStory(page, index)
    if (isStray) page.decided[index] = reasons.stamp
  }
}

/** Headlines behind their times, each with a line below it or not, under a line that announces other stories. */
function findListed(page: Page): ReadonlySet<number> {
  const listed = new Set<number>()
  let isUnder = false
  page.blocks.forEach((_, index) => {
    const isStamp = page.label(index) === 'timestamp'
    const isBetween = page.label(index + 1) === 'timestamp' || page.label(index - 1) === 'timestamp'
    isUnder = page.likely(index)?.label === 'related' || (isUnder && page.read(index, 'prose') === 0 && (isStamp || isBetween))
    if (isUnder && isStamp && page.read(index, 'sentence') === 0) listed.add(index)
  })
  return listed
}

/** Something that stays stands near below a block, or right above it. */
export function isBesideStory(page: Page, index: number): boolean {
  for (let next = index + 1; next <= index + nearby; next++) if (isStory(page, next)) return true
  return isStory(page, index - 1)
}

/** The block stays, and is no time itself. */
function isStory(page: Page, index: number): boolean {
  const label = page.label(index)
  return page.isOpen(index) || (label !== undefined && label !== 'timestamp' && isKept(label))
}
