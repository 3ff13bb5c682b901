import { endOfEntry, isTold } from './entries.ts'
import { isInOrder } from './in-order.ts'
import type { Page } from './page.ts'

/** When an entry was written, before its heading or its text; alone on its line such a time stands over teasers as well. */
const stamp =
  /^(?<hour>[01]?\d|2[0-3])[.:h](?<minute>[0-5]\d)(?!\d|[.:]\d)(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:[A-Z]{2,4}|Uhr|uur|klo))?\s?[:|–—-]?\s\S/u
const fewest = 4
/** Of the entries so many have a sentence near below their time, as a list of headlines by the hour has not. */
const told = 0.7
const nearby = 3
/** A report holds so much of what the text tells; times of day below a story are a programme or a ticker. */
const most = 0.5

/** From the first entry of a live report to the end of its last. */
export interface Report {
  readonly first: number
  readonly last: number
}

/**
 * Find the entries of a live report, each under its time, one time after the other or before it. Its entries are short, and their headings
 * shorter, so that they look like a menu's to those who judge them one by one.
 */
export function findReport(page: Page): Report | undefined {
  const stamps = page.blocks.flatMap(({ text }, index) => {
    const label = page.label(index)
    const found = label === undefined || label === 'timestamp' ? stamp.exec(text)?.groups : undefined
    return found ? [{ index, minutes: Number(found['hour']) * 60 + Number(found['minute']) }] : []
  })
  if (stamps.length < fewest || !isInOrder(stamps.map(({ minutes }) => minutes))) return undefined
  const entries = stamps.filter(({ index }) => isTold(page, index, nearby, 'sentence'))
  if (entries.length < stamps.length * told) return undefined
  const first = stamps[0]!.index
  const last = endOfEntry(page, stamps.at(-1)!.index, 'sentence')
  const wordsIn = (from: number, to: number): number =>
    page.countWords((index) => index >= from && index <= to && page.isOpen(index) && page.read(index, 'sentence') > 0)
  return wordsIn(first, last) >= most * wordsIn(0, page.blocks.length) ? { first, last } : undefined
}

/** Keep the entries of a live report, with their headings and what they list. */
export function spareReport(report: Report | undefined, unlikely: boolean[]): void {
  if (report) unlikely.fill(false, report.first, report.last + 1)
}
