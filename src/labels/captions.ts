import { credits } from '../rules/lines/inside.ts'
import { isUnattributed } from '../rules/reading/unattributed.ts'
import { reasons } from '../rules/reasons.ts'
import { likelyStory, type Page } from './page.ts'

/** Captions have so many words; a shorter line over a credit is as often a heading or a name. */
const words = { fewest: 8, most: 29 } as const
/** What is so likely story is no caption: captions read like it, and stand amid it. */
const surely = 0.75
/** But some are printed with each of a page's pictures, and quote nobody. */
const surelyAgain = 0.9
/** A line that holds a credit and nothing else has so many words. */
const longestCredit = 9
/** Rules by which a line is a credit, cut out of another or whole. */
const whole: ReadonlySet<string> = new Set([...credits, 'caption-bank', 'caption-rights', 'caption-name-house'])

/**
 * Take the sentence right over the credit of a picture for its caption, unless it is likely story: some pages print a credit without
 * one. Before the story's first paragraph it may be the standfirst.
 */
export function takeCaptions(page: Page): void {
  const isStory = (_: unknown, index: number): boolean =>
    page.isOpen(index) && page.read(index, 'prose') > 0 && page.chance(index) >= likelyStory
  const first = page.blocks.findIndex(isStory)
  for (let index = first + 1; first >= 0 && index < page.blocks.length; index++)
    if (isOverCredit(page, index) && page.chance(index) < storyFrom(page, index)) page.decided[index] = reasons.caption
}

/** The chance from which on a line is story. */
function storyFrom(page: Page, index: number): number {
  const isAgain = page.read(index, 'repeats') + page.read(index, 'again') > 0
  return isAgain && isUnattributed(page.text(index)) ? surelyAgain : surely
}

function isOverCredit(page: Page, index: number): boolean {
  const under = page.decided[index + 1]
  return (
    under !== undefined &&
    whole.has(under.rule) &&
    page.read(index + 1, 'words') <= longestCredit &&
    page.isOpen(index) &&
    page.blocks[index]?.form === 'line' &&
    !page.isPiece(index) &&
    !page.isPiece(index + 1) &&
    page.read(index, 'ended') > 0 &&
    page.read(index, 'sentences') <= 1 &&
    page.read(index, 'words') >= words.fewest &&
    page.read(index, 'words') <= words.most
  )
}
