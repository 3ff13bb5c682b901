import { inGregorian } from '../languages/calendars.ts'
import { FIGURES } from '../rules/reading/date-shape.ts'
import { saysWhatDay } from '../rules/reading/date-stamp-words.ts'
import { isKept } from '../rules/policy.ts'
import { reasons } from '../rules/reasons.ts'
import type { Page } from './page.ts'

/** The next day of a programme stands so near, in blocks. */
const nearby = 4
/** A writer's line stands so near above the day of the story. */
const behindWriter = 3

/**
 * Give the story back the days that are its own, as of a programme, a diary or an appeal. The day on which it came out stands beside the
 * headline, behind the story or behind a word that says so.
 */
export function keepStoryDays(page: Page, title: number): void {
  const first = page.blocks.findIndex((_, index) => index > title && page.isOpen(index) && page.read(index, 'prose') > 0)
  if (first < 0) return
  const days = page.blocks.map((_, index) => index).filter((index) => index > first && isBare(page, index) && isAmid(page, index))
  // What stands beside the headline was told from the days of a diary before.
  const isDeep = (index: number): boolean =>
    page.decided[index] !== reasons.date &&
    page.blocks.some((_, at) => at > first && at < index && page.isOpen(at) && !page.isShort(at))
  const isListed = (index: number): boolean =>
    days.some(
      (other) => Math.abs(other - index) <= nearby && page.text(other) !== page.text(index) && isParted(page, index, other)
    )
  for (const index of days.filter((day) => isDeep(day) || isListed(day))) page.decided[index] = undefined
}

/** A day without a word for publishing or changing. */
function isBare(page: Page, index: number): boolean {
  if (page.label(index) !== 'date') return false
  const text = inGregorian(page.text(index))
  return FIGURES.test(text) && !saysWhatDay(text) && !isBehindWriter(page, index)
}

function isBehindWriter(page: Page, index: number): boolean {
  for (let at = index - behindWriter; at < index; at++) if (page.label(at) === 'byline') return true
  return false
}

/** What is nearest above and below, other days apart, stays in the story. */
function isAmid(page: Page, index: number): boolean {
  return [-1, 1].every((step) => {
    let at = index + step
    while (page.label(at) === 'date') at += step
    return isStory(page, at)
  })
}

function isParted(page: Page, one: number, other: number): boolean {
  for (let at = Math.min(one, other) + 1; at < Math.max(one, other); at++) if (isStory(page, at)) return true
  return false
}

function isStory(page: Page, index: number): boolean {
  const label = page.label(index)
  return page.isOpen(index) || (label !== undefined && label !== 'title' && isKept(label))
}
