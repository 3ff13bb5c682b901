import { isKept } from '../rules/policy.ts'
import { isPartHead } from '../rules/reading/part-heads.ts'
import type { Page } from './page.ts'

/** What stands below a heading of a story is so likely of it. */
const likely = 0.5

/** Keep `Transcript`, `FAQs` and the like right over what stays of the story: sites print such words on buttons too, but then stands no prose below. */
export function sparePartHeads(page: Page): void {
  page.blocks.forEach((_, index) => {
    const hit = page.decided[index]
    if (!hit || isKept(hit.label) || hit === page.sure(index) || !isPartHead(page.text(index))) return
    if (page.isOpen(index + 1) && page.chance(index + 1) >= likely) page.decided[index] = undefined
  })
}
