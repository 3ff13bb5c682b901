import type { FewestChance } from './modes.ts'
import type { Page } from './page.ts'

/** So many lines of one shape in a row are a list or the rows of a table. */
const fewest = 4
/** So many, each of which opens with a number, are a list below a line that ends in a colon: a chronology. */
const fewestDated = 3
const longest = 120
/** They err together: each is judged by how far it stands from prose, and the last of a list stands far off. So half the chance will do. */
const together = 0.5
/** A sentence that is so likely story speaks for the list below it; less will do where little residue is known. */
const surely = 0.8
const likely = 0.5
const endMark = /[;；.。,，]$/u
const words = /\p{L}[\p{L}\p{M}\s'’.-]*/gu
const year = /(?:19|20)\d\d$/u
const numbers = /\p{N}+(?:[.,:]\p{N}+)*/gu

/**
 * Lines of one shape below a sentence of the story are its list, and go or stay together: `Aldo Rell, 20` thirty times. Lines without a
 * number may be a menu, unless the sentence ends in a colon, or the text has little residue that is known; then they must be likelier.
 *
 * @param least Each of them alone would stay at such a chance to be story.
 * @param isBare Whether the text is short and has little residue that is known.
 */
export function spareLists(page: Page, unlikely: boolean[], least: FewestChance, isBare: boolean): void {
  for (let from = 1; from < unlikely.length; from++) {
    if (!introduces(page, unlikely, from - 1, isBare ? likely : surely)) continue
    const to = endOfList(page, from, isBare)
    const fewestMean = isBare && !isRow(page, from) ? least.line : together * least.lead
    if (isDated(page, from) ? !isChronology(unlikely, from, to) : to - from < fewest || meanChance(page, from, to) < fewestMean)
      continue
    unlikely.fill(false, from, to)
    from = to
  }
}

/** One of its lines stays. */
function isChronology(unlikely: readonly boolean[], from: number, to: number): boolean {
  return to - from >= fewestDated && unlikely.slice(from, to).includes(false)
}

function isDated(page: Page, index: number): boolean {
  return page.read(index - 1, 'colon') > 0 && page.read(index, 'opensDigit') > 0
}

function introduces(page: Page, unlikely: readonly boolean[], index: number, least: number): boolean {
  if (!page.isOpen(index) || unlikely[index] !== false) return false
  if (page.chance(index) < least && !isDated(page, index + 1)) return false
  return page.read(index, 'sentence') > 0 || page.read(index, 'colon') > 0
}

function endOfList(page: Page, from: number, isBare: boolean): number {
  const shape = shapeOf(page, from)
  if (shape === '' || !(isBare || isRow(page, from))) return from
  let to = from + 1
  while (to < page.blocks.length && shapeOf(page, to) === shape) to++
  return to
}

/**
 * Whether a list is announced by a colon, or its lines have numbers. One at the start is a headline's (`7 walks for a wet Sunday`) as often as
 * not, and a year at the end an archive's.
 */
function isRow(page: Page, from: number): boolean {
  if (page.read(from - 1, 'colon') > 0) return true
  const shape = shapeOf(page, from)
  return shape.includes('9') && shape !== '9 w' && !(shape === 'w 9' && year.test(page.text(from)))
}

/** What is left of a line without its words and numbers; empty where it is no line of a list. */
function shapeOf(page: Page, index: number): string {
  const text = page.blocks[index]?.text ?? ''
  return text.length > longest || !page.isOpen(index) ? '' : text.replace(endMark, '').replace(words, 'w').replace(numbers, '9')
}

function meanChance(page: Page, from: number, to: number): number {
  let sum = 0
  for (let index = from; index < to; index++) sum += page.chance(index)
  return sum / (to - from)
}
