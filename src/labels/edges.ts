import { isKept } from '../rules/policy.ts'
import { fewestBlocks } from './learned.ts'
import type { Page } from './page.ts'
import { reasons } from '../rules/reasons.ts'

/** Residue after the story that shows its end has come. */
const closing: ReadonlySet<string> = new Set([
  'footer',
  'comments',
  'captcha',
  'share',
  'newsletter',
  'consent',
  'navigation',
  'app',
  'advert',
  'bio'
])

/** No abbreviation stands before the stop. */
const sentenceEnd = /(?<=[\p{L}\p{M}]{3})[.!?؟。۔।]["”’»)]* ?(?:[—–] )?["“«（【「]?[\p{Lu}\p{Lo}]/u
/** More likely a line of a recipe, a line-up or a poem that a prompt cuts off from its story than what stands around a page. */
const likelyLeft = 0.15
/** Among so few blocks that no labeller judges the rest. */
const likelyLeftOfFew = 0.3
const fewestWords = 4
/** Words are not parted where a sentence is so long before its mark without a space. */
const shortestUnspaced = 12

/** Drop short lines after the story that are hardly part of it, once residue has shown that it is over. */
export function dropLeftovers(page: Page): void {
  const count = page.blocks.length
  const least = count < fewestBlocks ? likelyLeftOfFew : likelyLeft
  const last = page.blocks.findLastIndex(
    (_, index) => page.read(index, 'sentence') > 0 && (page.isOpen(index) || keeps(page, index))
  )
  if (last < 0) return
  const first = range(last + 1, count).find((index) => closing.has(page.label(index) ?? ''))
  if (first === undefined) return
  for (const index of range(first + 1, count)) {
    if (!page.isOpen(index) || page.chance(index) >= least) continue
    if (page.isShort(index) && !holdsSentence(page.text(index))) page.decided[index] = reasons.leftover
  }
}

/** Whether a sentence ends inside a line: residue that nothing knows may have run into the story's last one. */
export function holdsSentence(text: string): boolean {
  const end = text.search(sentenceEnd)
  if (end <= 0) return false
  const words = text.slice(0, end).split(' ')
  return words.length >= fewestWords || (text.includes('。') && end >= shortestUnspaced)
}

function keeps(page: Page, index: number): boolean {
  const label = page.label(index)
  return label !== undefined && isKept(label)
}

/** Whole numbers from one to below another. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset)
}
