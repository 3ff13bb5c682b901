import type { Page } from './page.ts'

/** Of so many blocks half are likely prose where the story runs. */
const length = 6
const likely = 0.5

/** Where most of what follows is likely story; the first paragraph may be a teaser over it. */
export function findRun(page: Page, story: number): number {
  for (let index = story; index < page.blocks.length; index++) if (isLikely(page, index) && opensRun(page, index)) return index
  return story
}

/** Whether most of what follows is likely story. */
function opensRun(page: Page, index: number): boolean {
  let count = 0
  for (let at = index; at < index + length; at++) count += Number(isLikely(page, at))
  return count >= length / 2
}

function isLikely(page: Page, index: number): boolean {
  return page.chance(index) >= likely && page.read(index, 'prose') > 0
}
