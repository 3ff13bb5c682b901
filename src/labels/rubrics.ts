import { reasons } from '../rules/reasons.ts'
import { endsInStop } from './full-stop.ts'
import { isTrail } from './over-story.ts'
import type { Page } from './page.ts'

/** A bar or trail that no rule names is the page's own, in whatever language its rubrics are, where it stands so far above the story. */
const furthest = 12
const figures = /^\P{L}+$/u

/** Drop what leads to the page over its headline: `Health | Food | Children | Yoga`, `You are here: News > 2026 > March`. */
export function dropRubrics(page: Page, title: number): void {
  for (let index = Math.max(0, title - furthest); index < title; index++) {
    const text = page.text(index)
    if (page.isOpen(index) && page.blocks[index]?.form === 'line' && isTrail(text) && !endsInStop(text) && !figures.test(text))
      page.decided[index] = reasons.rubrics
  }
}
