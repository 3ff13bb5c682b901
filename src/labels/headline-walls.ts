import { endsInStop, opensWithCapital } from '../rules/reading/headline.ts'
import { reasons } from '../rules/reasons.ts'
import type { Page } from './page.ts'

/** So many lines of so many words and more without a full stop, one after the other, are no list of a story. */
const fewest = 12
const longLine = 11
/** Shorter headlines, and some with a question mark, stand between them; they are the fewer. */
const longShare = 0.6
const shortest = 4
/** So many paragraphs of the page end in a full stop: its writers set them. */
const fewestEnded = 3
const likely = 0.5
const lowerCase = /\p{Ll}/u
const openEnd = /[:：,;–—-]$/u

/**
 * Drop walls of headlines: some sites print dozens beside a story, each as long as a sentence, which makes them look like its prose. But
 * they have no full stop, where the story's sentences have one.
 */
export function dropHeadlineWalls(page: Page): void {
  if (page.blocks.filter((_, index) => isEnded(page, index)).length < fewestEnded) return
  for (let from = 0; from < page.blocks.length; from++) {
    const to = endOfRun(page, from)
    if (to > from && isWall(page, from, to)) page.decided.fill(reasons.wall, from, to)
    from = Math.max(from, to)
  }
}

function isEnded(page: Page, index: number): boolean {
  return page.isOpen(index) && page.read(index, 'prose') > 0 && page.chance(index) >= likely && endsInStop(page.text(index))
}

function endOfRun(page: Page, from: number): number {
  let to = from
  while (isHeadline(page, to)) to++
  return to
}

function isHeadline(page: Page, index: number): boolean {
  const text = page.text(index)
  return (
    page.isOpen(index) &&
    page.blocks[index]?.form === 'line' &&
    page.read(index, 'words') >= shortest &&
    page.read(index, 'opensDigit') === 0 &&
    lowerCase.test(text) &&
    opensWithCapital(text) &&
    !endsInStop(text) &&
    !openEnd.test(text)
  )
}

/** A line that ends in a colon announces a list of the story. */
function isWall(page: Page, from: number, to: number): boolean {
  let long = 0
  for (let index = from; index < to; index++) if (page.read(index, 'words') >= longLine && page.read(index, 'ended') === 0) long++
  return long >= fewest && long >= longShare * (to - from) && page.read(from - 1, 'colon') === 0
}
