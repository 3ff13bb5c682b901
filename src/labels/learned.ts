import { guessChances } from '../model/chances.ts'
import { isKept } from '../rules/policy.ts'
import { reasons } from '../rules/reasons.ts'
import { isReportedSpeech } from '../rules/reading/unattributed.ts'
import type { Evidence, Hit, Label, Mode } from '../types.ts'
import { expectF1 } from './expected-f1.ts'
import { mayHead } from './headline.ts'
import { type FewestChance, fewestChanceOf } from './modes.ts'
import { spareLists } from './like-lines.ts'
import { spareWithRun } from './line-runs.ts'
import { spareOwnLines } from './own-lines.ts'
import type { Page } from './page.ts'
import { type Report, spareReport } from './report.ts'
import { spareSeries } from './series.ts'
import { tellWhy } from './why.ts'
import { isWorded } from './worded.ts'

/** A block stands among the story when the nearest on both sides are so likely. */
const among = { sentence: 0.5, line: 0.7 } as const
const nearby = 4
/** A text of so many blocks is no whole page with its menus: all of it may be story. */
export const smallText = 30
/** One of so many blocks may still be cut out of its page; what stands amid its story is not judged as on a whole page. */
const mediumText = 60
/** Somebody who cuts a story out of its page may leave so much of what stood between its paragraphs; who asks for precision, nothing. */
const mostLeft = 0.15
/** More likely story than not. */
const likely = 0.5
/** Among so few blocks a line goes only if a phrase speaks on it: no page that was learned from is so short. */
export const fewestBlocks = 6
/** Between the headline and the story's first likely paragraph stands the lead. */
const leadWords = 4
const leadZone = 40
/** Prose that makes so large a share of a text is never mostly dropped. */
const mostlyProse = 0.7
const keptProse = 0.5

/** The learned chance of each block to be story, 0 to 1. */
export function learnChances({ rows, columns, lookAgain }: Evidence): Float32Array {
  return guessChances(rows, columns.length, lookAgain)
}

/**
 * Drop the blocks that the learned labeller takes for no part of the story. On a short text without prose it says nothing: it has
 * learned where lines stand from the story's prose. Where it finds no likely story and little is known residue, a phrase must speak too.
 */
export function dropUnlikely(page: Page, title: number, mode: Mode, report: Report | undefined): void {
  if (page.blocks.length <= smallText && page.blocks.every((_, index) => page.read(index, 'prose') === 0)) return
  const most = mode === 'precision' ? 0 : mostLeft
  const span = bareSpan(page, most)
  const bare = span !== undefined && page.blocks.length <= smallText
  const isAmid = (index: number): boolean => span !== undefined && !bare && index > span.first && index < span.last
  const expected = expectF1(page.blocks.map((_, index) => ({ chance: certainty(page, index), words: page.read(index, 'words') })))
  const least = fewestChanceOf(bare ? gentler[mode] : mode, expected)
  const untold = isUntold(page, most)
  const first = page.blocks.findIndex((_, index) => isLikely(page, index) && page.read(index, 'prose') > 0)
  // Right over what was chosen as the headline may stand the headline, over a standfirst that was chosen.
  const top = title < first ? title - Number(mayHead(page, title - 1, title)) : 0
  const isLead = (index: number): boolean =>
    index < first && index >= top && index >= first - leadZone && page.read(index, 'words') >= leadWords
  const find = (chances: FewestChance, amid: FewestChance): boolean[] =>
    page.blocks.map(({ form }, index) => {
      if (!page.isOpen(index) || form === 'code' || isCutOut(page, index) || (untold && !isSpokenOf(page, index))) return false
      const asked = isAmid(index) ? amid : chances
      return page.chance(index) < (isLead(index) ? asked.lead : fewest(page, index, index < first, asked))
    })
  const unlikely = find(least, fewestChanceOf(gentler[mode], expected))
  spareRunOn(page, unlikely, least.runOn)
  spareLists(page, unlikely, least, bare)
  spareOwnLines(page, unlikely)
  spareWithRun(page, unlikely, least.sentence)
  spareReport(report, unlikely)
  spareSeries(page, unlikely)
  const balanced = fewestChanceOf('balanced', expected)
  spareProse(page, unlikely, mode === 'balanced' ? unlikely : find(balanced, fewestChanceOf(gentler.balanced, expected)))
  unlikely.forEach((drop, index) => {
    if (drop) page.decided[index] = nameUnlikely(page, index, index < first)
  })
}

/** A text of few blocks, or a short one of which nothing is likely story and little known residue. */
function isUntold(page: Page, most: number): boolean {
  const { length } = page.blocks
  if (length < fewestBlocks) return true
  return (
    length <= smallText && countKnown(page, 0, length) <= most * length && !page.blocks.some((_, index) => isLikely(page, index))
  )
}

function isLikely(page: Page, index: number): boolean {
  return page.isOpen(index) && page.chance(index) >= likely
}

/** How many blocks are surely residue. */
function countKnown(page: Page, from: number, to: number): number {
  return page.decided.slice(from, to).filter((hit) => hit && !isKept(hit.label)).length
}

/** A phrase speaks on a block if residue stands beside it; a notice's may head a part of a story, as `Summary` does. */
function isSpokenOf(page: Page, index: number): boolean {
  const label = page.likely(index)?.label
  return label !== undefined && label !== 'notice'
}

/** The chance of a block to be story, certain where a rule has spoken. */
function certainty(page: Page, index: number): number {
  const hit = page.decided[index]
  return hit ? Number(isKept(hit.label)) : page.chance(index)
}

/**
 * A sentence that residue on both sides cuts out of its line, on which nothing speaks: short as it is, and beside residue as it
 * stands, it looks like more of that, but the line has the story's prose.
 */
function isCutOut(page: Page, index: number): boolean {
  if (page.read(index, 'sentence') === 0 || !page.isPiece(index) || !page.isPiece(index + 1) || page.likely(index)) return false
  for (let at = index - 1; at >= 0 && page.isPiece(at + 1); at--)
    if (isLikely(page, at) && page.read(at, 'prose') > 0) return true
  return false
}

/** Where little among the story of a text is known residue, it was cut out of its page by somebody, and doubt speaks for it. */
const gentler: Readonly<Record<Mode, Mode>> = { precision: 'balanced', balanced: 'recall', recall: 'recall' }

/** From the first likely block to the last, where little between them is known residue and the text is no long one. */
function bareSpan(page: Page, most: number): { readonly first: number; readonly last: number } | undefined {
  if (page.blocks.length > mediumText) return undefined
  const first = page.blocks.findIndex((_, index) => isLikely(page, index))
  const last = page.blocks.findLastIndex((_, index) => isLikely(page, index))
  return first >= 0 && countKnown(page, first, last + 1) <= most * (last - first) ? { first, last } : undefined
}

/** A small letter goes on with the line before that ends no sentence: a verse, or a sentence cut at a link. Either stays with the other. */
function spareRunOn(page: Page, unlikely: boolean[], least: number): void {
  const stays = (index: number): boolean => page.isOpen(index) && unlikely[index] === false
  const goesOn = (index: number): boolean => page.read(index, 'opensSmall') > 0 && page.read(index - 1, 'ended') === 0
  const spare = (index: number): void => {
    if (page.chance(index) >= least) unlikely[index] = false
  }
  for (let index = 1; index < unlikely.length; index++) if (unlikely[index] && stays(index - 1) && goesOn(index)) spare(index)
  for (let index = unlikely.length - 1; index > 0; index--)
    if (unlikely[index - 1] && stays(index) && goesOn(index)) spare(index - 1)
}

/**
 * The chance below which a block that is no lead goes: doubt is for what stands among the story, and for what somebody said wherever it
 * stands; a page's own words count against it.
 */
function fewest(page: Page, index: number, opening: boolean, least: FewestChance): number {
  const worded = isWorded(page, index) ? least.worded : 0
  return Math.max(worded, fewestByPlace(page, index, opening ? Math.min(least.other, least.opening) : least.other, least))
}

function fewestByPlace(page: Page, index: number, other: number, least: FewestChance): number {
  const isSentence = page.read(index, 'sentence') > 0
  if (page.blocks.length <= smallText) return isSentence ? least.sentence : least.line
  const around = Math.min(nearestChance(page, index, -1), nearestChance(page, index, 1))
  if (isSentence) return around >= among.sentence || isReportedSpeech(page.text(index)) ? least.sentence : other
  return around >= among.line ? least.line : other
}

/** The chance of the nearest block that no sure rule calls residue. */
function nearestChance(page: Page, index: number, step: -1 | 1): number {
  for (let distance = 1; distance <= nearby; distance++) {
    const reason = page.decided[index + step * distance]
    if (!reason || isKept(reason.label)) return page.chance(index + step * distance)
  }
  return 0
}

/**
 * A text that reads as prose nearly throughout, readers' comments below it apart, is a story, whatever its words: its prose stays
 * unless most of it stays anyway. Where only another mode would drop most of it, the balanced answer holds, so that no mode keeps less
 * than a stricter one.
 */
function spareProse(page: Page, unlikely: boolean[], balanced: readonly boolean[]): void {
  const isProse = (index: number): boolean => page.read(index, 'prose') > 0
  const all = page.countWords((index) => page.decided[index] !== reasons.thread)
  const prose = page.countWords((index) => page.isOpen(index) && isProse(index))
  if (prose < mostlyProse * all) return
  const dropsMost = (drops: readonly boolean[]): boolean =>
    page.countWords((index) => page.isOpen(index) && isProse(index) && !drops[index]) < keptProse * prose
  const never = dropsMost(balanced)
  if (!never && !dropsMost(unlikely)) return
  page.blocks.forEach((_, index) => {
    if (isProse(index)) unlikely[index] = !never && balanced[index] === true
  })
}

/** Name what is no story by what else is known of it. */
export function nameUnlikely(page: Page, index: number, before: boolean): Hit {
  const likely = page.likely(index)
  const label: Label = likely?.label ?? nameByPlace(page, index, before)
  return { rule: 'learned', label, why: tellWhy(page, index), ...(likely?.value !== undefined && { value: likely.value }) }
}

/** A menu stands before the story; headlines beside a link to another story are links too. */
function nameByPlace(page: Page, index: number, before: boolean): Label {
  if (!page.isShort(index, true)) return 'boilerplate'
  if (before) return 'navigation'
  const beside = [page.label(index - 1), page.label(index + 1)]
  return beside.includes('related') && page.read(index, 'words') >= leadWords ? 'related' : 'boilerplate'
}
