import type { Page } from './page.ts'
import { isQuotation } from './quotation.ts'
import { isTally } from './tally.ts'

type Kind = (page: Page, index: number) => boolean

/**
 * Which lines only a story has, and how many of them in a row it takes; below a heading two do. Names with a number behind each are
 * votes, prices, measures or a table of a league; cells side by side in several lines are a table. A lone quotation will do.
 */
const kinds: readonly { readonly is: Kind; readonly fewest: number }[] = [
  { is: (page, index) => isTally(page.text(index)), fewest: 3 },
  { is: (page, index) => page.blocks[index]?.form === 'row', fewest: 2 },
  { is: isMarked, fewest: 2 },
  { is: isQuotation, fewest: 1 }
]
const fewestBelowHeading = 2
/** What prints put before the items of a list, and East Asian ones before headings. */
const mark = /^[•▪◦◆◇□■△▲▽▼○◎●★☆–+-] ?[\p{L}\p{N}]/u
/** A heading over them has so many words. */
const longestHeading = 8
const longestQuestion = 14
/** So many lines, an advert or a link, may stand between them and the story. */
const mostBetween = 3
const question = /[?？؟]$/u

/**
 * Lines as only a story has them stay right below it, or below a heading on it: names with numbers, as how a council voted or what
 * a ticket costs, the rows of a table, lines with a mark, and whole quotations. They stand as far from prose as a menu does, but no menu counts, and no
 * button quotes. So does a question between two sentences of the story, the heading of what answers it.
 */
export function spareOwnLines(page: Page, unlikely: boolean[]): void {
  for (let from = 1; from < unlikely.length; from++) {
    const kind = isUnknown(page, from) ? kinds.find(({ is }) => is(page, from)) : undefined
    if (kind) {
      const to = endOf(page, from, kind.is)
      spareRun(page, unlikely, from, to, kind.fewest)
      from = to - 1
    } else if (unlikely[from] && headsInStory(page, unlikely, from)) unlikely[from] = false
  }
}

function spareRun(page: Page, unlikely: boolean[], from: number, to: number, fewest: number): void {
  if (!unlikely.slice(from, to).includes(true)) return
  const isHeaded = isHeading(page, from - 1)
  const below = isHeaded ? from - 1 : from
  if (to - from >= (isHeaded ? fewestBelowHeading : fewest) && standsBelowStory(page, unlikely, below))
    unlikely.fill(false, below, to)
}

function endOf(page: Page, from: number, isOfKind: Kind): number {
  let to = from
  while (to < page.blocks.length && isUnknown(page, to) && isOfKind(page, to)) to++
  return to
}

/** No rule and no phrase speaks on the line. */
function isUnknown(page: Page, index: number): boolean {
  return page.isOpen(index) && page.likely(index) === undefined
}

function isHeading(page: Page, index: number): boolean {
  return isUnknown(page, index) && page.isShort(index, true) && page.read(index, 'words') <= longestHeading
}

/** An item of a list, with its marker or without; numbers stand before links as well. */
function isMarked(page: Page, index: number): boolean {
  const block = page.blocks[index]
  return block?.marker === undefined ? mark.test(page.text(index)) : !/^\d/.test(block.marker)
}

/** A question between two sentences, or a line with a mark before it. */
function headsInStory(page: Page, unlikely: readonly boolean[], index: number): boolean {
  if (!question.test(page.text(index)) && !isMarked(page, index)) return false
  if (page.read(index, 'words') > longestQuestion || !isUnknown(page, index)) return false
  return tells(page, unlikely, index - 1) && tells(page, unlikely, index + 1)
}

/** Whether a sentence of the story that stays is near over some line. */
function standsBelowStory(page: Page, unlikely: readonly boolean[], index: number): boolean {
  for (let over = index - 1; over >= index - 1 - mostBetween; over--) {
    if (tells(page, unlikely, over)) return true
  }
  return false
}

function tells(page: Page, unlikely: readonly boolean[], index: number): boolean {
  return page.isOpen(index) && unlikely[index] === false && page.read(index, 'sentence') > 0
}
