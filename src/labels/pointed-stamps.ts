import { reasons } from '../rules/reasons.ts'
import { isInOrder } from './in-order.ts'
import type { Page } from './page.ts'
import { isBesideStory } from './stamps.ts'

/** A time with a point may be a number; so many of them alone on their lines are no prices or scores, but when an entry was written. */
const pointed = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/u
const fewestPointed = 4

/** Keep the times of a live report that are written with a point, `18.42`, as those with a colon are kept. */
export function takePointedStamps(page: Page): void {
  const places = page.blocks.flatMap(({ text }, index) => (page.isOpen(index) && pointed.test(text) ? [index] : []))
  const stamps = places.filter((index) => isBesideStory(page, index))
  if (stamps.length < fewestPointed || !isInOrder(stamps.map((index) => Number(page.text(index))))) return
  for (const index of stamps) page.decided[index] = reasons.pointed
}
