import { guessChances } from '../model/chances.ts'
import type { Evidence, Hit, Label } from '../types.ts'
import type { Page } from './page.ts'
import { tellWhy } from './why.ts'

/** Below this chance to be story a block goes. */
const fewestChance = 0.4
/** Between the headline and the story's first likely paragraph stands the lead: a line there goes only below this chance. */
const fewestLeadChance = 0.12
const leadWords = 4
const leadZone = 12
/** Prose that makes so large a share of a text is never mostly dropped. */
const mostlyProse = 0.7
const keptProse = 0.5

/** The learned chance of each block to be story, 0 to 1. */
export function learnChances({ rows, columns, lookAgain }: Evidence): Float32Array {
  return guessChances(rows, columns.length, lookAgain)
}

/** Drop the blocks that the learned labeller takes for no part of the story. */
export function dropUnlikely(page: Page, title: number): void {
  const first = page.blocks.findIndex(
    (_, index) => page.isOpen(index) && page.chance(index) >= 0.5 && page.read(index, 'prose') > 0
  )
  const unlikely = page.blocks.map(({ form }, index) => {
    const mayLead =
      index < first && index > (title < first ? title : -1) && index >= first - leadZone && page.read(index, 'words') >= leadWords
    return page.isOpen(index) && form !== 'code' && page.chance(index) < (mayLead ? fewestLeadChance : fewestChance)
  })
  spareProse(page, unlikely)
  unlikely.forEach((drop, index) => {
    if (drop) page.decided[index] = nameUnlikely(page, index, index < first)
  })
}

/** A text that reads as prose nearly throughout is a story, whatever its words: its prose stays unless most of it stays anyway. */
function spareProse(page: Page, unlikely: boolean[]): void {
  let all = 0
  let prose = 0
  let kept = 0
  page.blocks.forEach((_, index) => {
    const words = page.read(index, 'words')
    all += words
    if (!page.isOpen(index) || page.read(index, 'prose') === 0) return
    prose += words
    if (!unlikely[index]) kept += words
  })
  if (prose < mostlyProse * all || kept >= keptProse * prose) return
  page.blocks.forEach((_, index) => {
    if (page.read(index, 'prose') > 0) unlikely[index] = false
  })
}

function nameUnlikely(page: Page, index: number, before: boolean): Hit {
  const likely = page.likely(index)
  const label: Label = likely?.label ?? (before && page.isShort(index) ? 'navigation' : 'boilerplate')
  return { rule: 'learned', label, why: tellWhy(page, index), ...(likely?.value !== undefined && { value: likely.value }) }
}
