import { isKept } from '../rules/policy.ts'
import type { Block, Evidence, Hit, Verdict } from '../types.ts'
import { dropLeftovers, dropMenus } from './edges.ts'
import { shapeOf } from './shape.ts'
import { dropUnlikely, learnChances } from './learned.ts'
import { spreadAlone, spreadRelated, dropRepeats } from './neighbours.ts'
import { Page } from './page.ts'
import { confidence, reasons } from '../rules/reasons.ts'
import { nameTitle } from './title.ts'

/** What one removal exposes, the next round judges; more rounds than this were never seen. */
const rounds = 8

/**
 * Label each block: sure rules first, then what its place and its neighbours say. What nothing speaks against stays.
 *
 * @returns One verdict for each block, in order.
 */
export function label(blocks: readonly Block[], evidence: Evidence): Verdict[] {
  const page = new Page(blocks, evidence, learnChances(evidence))
  const title = nameTitle(page)
  dropMenus(page, title)
  dropRepeats(page)
  dropUnlikely(page, title)
  for (let round = 0, before = -1; round < rounds; round++) {
    spreadAlone(page)
    spreadRelated(page)
    dropLeftovers(page)
    const decided = page.decided.filter((hit) => hit && !isKept(hit.label)).length
    if (decided === before) break
    before = decided
  }
  return blocks.map((block, index) => {
    const reason = page.decided[index] ?? shapeOf(page, index)
    return { block, label: reason.label, confidence: trust(reason), reason }
  })
}

const placed = new Set<string>(Object.values(reasons).map((reason) => reason.rule))

function trust(reason: Hit): number {
  if (reason === reasons.prose) return confidence.prose
  if (reason === reasons.line || reason === reasons.heading) return confidence.line
  if (placed.has(reason.rule)) return confidence.place
  return reason.alone ? confidence.alone : confidence.rule
}
