import type { Page } from './page.ts'

const question = /[?？؟;][”"»’)]*$/u
/** A heading has so many words at most. */
const most = 12
/** A sentence of so many words is told rather than asked of the reader. */
const fewest = 8

/**
 * Whether the last of some lines under one that announces other stories is no link but the heading of what the story goes on with: it stands
 * right over a sentence, and asks where the links do not. A short line is a link as often.
 *
 * @param first The first of them; the heading is no link only where one is left.
 */
export function headsStory(page: Page, first: number, last: number): boolean {
  if (last <= first || !isTold(page, last + 1) || page.blocks[last]?.form !== 'line') return false
  const links = page.blocks.slice(first, last).map((block) => block.text)
  if (page.read(last, 'words') > most || links.some((link) => question.test(link))) return false
  return question.test(page.text(last))
}

function isTold(page: Page, index: number): boolean {
  return page.isOpen(index) && page.read(index, 'sentence') > 0 && page.read(index, 'words') >= fewest
}
