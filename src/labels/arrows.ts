import { reasons } from '../rules/reasons.ts'
import type { Page } from './page.ts'

/** What stands before a linked headline: `» Mill town votes`, and two signs of a quotation in a quotation, which nobody prints for one line. */
const sign = /^(?:>{2,3}|[»→➤▶►▸⇒➔➜]|\+ (?=\p{Lu}))\s?/u
const deep = 2
const fewest = 4
const most = 18
const shortest = 20
const opensAsTitle = /^["“„«'’]?[\p{Lu}\p{N}¿¡]/u
const small = /\s\p{Ll}{2}/u
const inner = /[.!?;] \S|[:;,]$|["”»]$/u

/** Drop links to other stories in the story that only an arrow tells. A row of them is a list, and may be the story's. */
export function dropArrows(page: Page, title: number): void {
  const told = page.blocks.map((_, index) => isArrowed(page, index))
  const first = page.blocks.findIndex((_, index) => page.isOpen(index) && page.read(index, 'prose') > 0)
  if (first < 0) return
  told.forEach((is, index) => {
    if (is && index > first && index !== title && !told[index - 1] && !told[index + 1] && isLink(page, index))
      page.decided[index] = { ...reasons.arrow, value: page.text(index).replace(sign, '') }
  })
}

function isArrowed(page: Page, index: number): boolean {
  const block = page.blocks[index]
  if (!block) return false
  return block.form === 'quote' ? block.level >= deep : sign.test(block.text)
}

function isLink(page: Page, index: number): boolean {
  if (!page.isOpen(index) || page.read(index, 'ended') > 0 || page.read(index, 'prose') > 0) return false
  const text = page.text(index).replace(sign, '')
  const words = page.read(index, 'words')
  return (
    words >= fewest &&
    words <= most &&
    text.length >= shortest &&
    opensAsTitle.test(text) &&
    small.test(text) &&
    !inner.test(text)
  )
}
