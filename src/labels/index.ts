import { isKept } from '../rules/policy.ts'
import type { Block, Evidence, Hit, Options, Repeat, Verdict } from '../types.ts'
import { dropArrows } from './arrows.ts'
import { dropBios } from './bios.ts'
import { dropButtons } from './buttons.ts'
import { takeCaptions } from './captions.ts'
import { dropContents } from './contents.ts'
import { dropCounters } from './counters.ts'
import { decide } from './decided.ts'
import { dropLeftovers } from './edges.ts'
import { dropHeadlineWalls } from './headline-walls.ts'
import { spareHeadline } from './imperative-headline.ts'
import { dropBesideGate } from './gate.ts'
import { dropRubrics } from './rubrics.ts'
import { dropSiblings, dropSiblingsOver } from './siblings.ts'
import { shapeOf } from './shape.ts'
import { nameSignature } from './signature.ts'
import { takePointedStamps } from './pointed-stamps.ts'
import { findReport } from './report.ts'
import { dropStamps } from './stamps.ts'
import { keepSteps } from './steps.ts'
import { dropUnlikely, fewestBlocks, learnChances } from './learned.ts'
import { dropLinkGroups } from './link-groups.ts'
import { dropPlayers } from './players.ts'
import { dropTail } from './tail.ts'
import { dropThreads } from './thread.ts'
import { dropTrails } from './trails.ts'
import { keepStoryDays } from './story-days.ts'
import { spreadAlone, spreadRelated, dropRepeats } from './neighbours.ts'
import { Page } from './page.ts'
import { sparePartHeads } from './part-heads.ts'
import { confidence, reasons } from '../rules/reasons.ts'
import { nameTitle } from './title.ts'
import { dropTurned } from './turns.ts'

/** What one removal exposes, the next round judges; more rounds than this were never seen. */
const rounds = 8

/**
 * Label each block: sure rules first, then what its place and its neighbours say. What nothing speaks against stays.
 *
 * @returns One verdict for each block, in order.
 */
export function label(
  blocks: readonly Block[],
  evidence: Evidence,
  { mode = 'balanced', decisions }: Options = {},
  repeats?: readonly (Repeat | null)[]
): Verdict[] {
  const page = new Page(blocks, evidence, learnChances(evidence))
  if (repeats) dropSiblings(page, repeats)
  const spared = spareHeadline(page)
  dropTrails(page)
  const title = nameTitle(page)
  if (spared && spared.index !== title) page.decided[spared.index] ??= spared.hit
  if (repeats) dropSiblingsOver(page, repeats, title)
  dropRubrics(page, title)
  keepSteps(page)
  dropRepeats(page)
  dropArrows(page, title)
  dropButtons(page)
  for (let round = 0, before = -1; round < rounds; round++) {
    spreadAlone(page)
    spreadRelated(page)
    dropLeftovers(page)
    const decided = page.decided.filter((hit) => hit && !isKept(hit.label)).length
    if (decided === before) break
    before = decided
  }
  dropContents(page)
  dropHeadlineWalls(page)
  dropThreads(page, title)
  nameSignature(page)
  dropBios(page)
  takeCaptions(page)
  takePointedStamps(page)
  const report = findReport(page)
  dropUnlikely(page, title, mode, report)
  dropCounters(page)
  dropPlayers(page, title)
  dropTurned(page, title)
  dropLinkGroups(page, title)
  dropTail(page, title)
  dropStamps(page, report)
  keepStoryDays(page, title)
  dropBesideGate(page)
  sparePartHeads(page)
  return blocks.map((block, index) => {
    const reason = page.decided[index] ?? shapeOf(page, index)
    const decision = decisions?.get(block.text)
    if (decision !== undefined) return decide(decision, block, reason, shapeOf(page, index))
    return { block, label: reason.label, confidence: trust(page, index, reason), reason }
  })
}

/**
 * A rule that speaks on a block by itself is as often right as such rules are, and so is the choice of a headline, of which nothing
 * was learned; all else is as likely as was learned, but prose among so few blocks as nothing was learned of.
 */
function trust(page: Page, index: number, reason: Hit): number {
  if (reason === page.sure(index)) return confidence.rule
  if (reason.label === 'title') return confidence.title
  if (reason.rule === 'siblings') return confidence.siblings
  if (reason === reasons.thread) return confidence.thread
  if (reason === reasons.bio) return confidence.bio
  const chance = page.chance(index)
  if (!isKept(reason.label)) return 1 - chance
  return isFewProse(page, index) ? Math.max(chance, confidence.few) : chance
}

/** Prose among few blocks, on which no phrase speaks: what was learned is how a line stands beside many others. */
function isFewProse(page: Page, index: number): boolean {
  return page.blocks.length < fewestBlocks && page.read(index, 'prose') > 0 && page.likely(index) === undefined
}
