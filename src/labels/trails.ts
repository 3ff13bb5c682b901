import { endsTrail } from '../rules/lines/inside.ts'
import { reasons } from '../rules/reasons.ts'
import type { Page } from './page.ts'

const step = /[/>›»→|]\s?$/u

/** Drop the trails of sections that seams cut off the headlines that they lead to. */
export function dropTrails(page: Page): void {
  page.blocks.forEach((_, index) => {
    if (page.isOpen(index) && isTrailed(page, index + 1)) page.decided[index] = reasons.trail
  })
}

/** Whether a trail leads to a headline, in one line with it: nothing says more surely what the headline is. */
export function isTrailed(page: Page, index: number): boolean {
  if (!page.isPiece(index)) return false
  const trail = page.text(index - 1)
  return step.test(trail) && endsTrail(trail + page.text(index))
}
