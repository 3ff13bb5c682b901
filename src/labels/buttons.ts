import { isButton } from '../rules/lines/buttons.ts'
import { reasons } from '../rules/reasons.ts'
import type { Page } from './page.ts'

const small = /\p{Ll}/u
const capital = /\p{Lu}/u
const word = /\p{L}$/u

/** Drop the buttons that seams cut off the ends of lines, or in capitals out of them, and that only their shape and place tell. */
export function dropButtons(page: Page): void {
  page.blocks.forEach((block, index) => {
    const isCut = !page.isPiece(index + 1) || (capital.test(block.text) && !small.test(block.text))
    if (isCut && page.isPiece(index) && !isInWord(page, index) && page.isOpen(index) && isButton(block.text))
      page.decided[index] = reasons.button
  })
}

/** Whether a seam was cut where a small letter runs into a capital, which may be a name's: `Word‖Press`. */
function isInWord(page: Page, index: number): boolean {
  return page.blocks[index]?.joins === 'none' && word.test(page.text(index - 1))
}
