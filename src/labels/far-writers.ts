import { isDate } from '../rules/reading/date-shape.ts'
import { isWriterWord } from '../rules/lines/writer-words.ts'
import { reasons } from '../rules/reasons.ts'
import type { Hit } from '../types.ts'
import { isLoneName } from './lone-names.ts'
import { fewest } from './over-story.ts'
import type { Page } from './page.ts'

/** A line about the story is no longer. */
const longest = 90
/** So near behind a name on a line of its own stands the day: a note on the writer may stand between. */
const dayWithin = 5

/**
 * On a page whose headline was not found, or taken for another line, name the writer above the story by more than a name: a line of a
 * headline's length stands over it, and the day in it or right behind it. Where several lines are so, they are a list of stories.
 *
 * @param end The block before which to look.
 */
export function nameFarWriters(page: Page, end: number): void {
  const found: { readonly index: number; readonly hit: Hit }[] = []
  for (let index = 1; index < end; index++) {
    const text = page.text(index)
    if (text.length > longest || !page.isShort(index) || !mayBe(page, index)) continue
    const hit = readFar(page, index)
    if (hit) found.push({ index, hit })
  }
  const [first] = found
  if (!first || found.some(({ index }) => page.text(index) !== page.text(first.index))) return
  page.decided[first.index] = first.hit
  if (isWriterWord(page.text(first.index - 1))) page.decided[first.index - 1] = reasons.writer
}

function mayBe(page: Page, index: number): boolean {
  const label = page.label(index)
  return label === undefined || label === 'date'
}

function readFar(page: Page, index: number): Hit | undefined {
  if (isWriterWord(page.text(index - 1))) {
    const isDated = Array.from({ length: dayWithin }, (_, step) => index + 1 + step).some((at) => tellsDay(page, at))
    return isDated && isHeaded(page, index - 1) && isLoneName(page, index)
      ? { ...reasons.writer, value: page.text(index) }
      : undefined
  }
  if (!isHeaded(page, index)) return undefined
  if (isLoneName(page, index)) return tellsDay(page, index + 1) ? { ...reasons.far, value: page.text(index) } : undefined
  return /\d{4}/u.test(page.text(index)) && page.about(index) === reasons.about ? reasons.about : undefined
}

function tellsDay(page: Page, index: number): boolean {
  if (page.label(index) === 'date') return true
  const text = page.text(index)
  return text.length <= longest && /\d{4}/u.test(text) && (isDate(text) || page.about(index) !== undefined)
}

/** Whether a line as long as headlines are stands right over another, or over a standfirst that does. */
function isHeaded(page: Page, index: number): boolean {
  return isHead(page, index - 1) || (page.read(index - 1, 'sentence') > 0 && isHead(page, index - 2))
}

function isHead(page: Page, index: number): boolean {
  return page.isOpen(index) && page.isShort(index, true) && page.read(index, 'words') >= fewest
}
