import { isDate, isSpan } from '../rules/reading/date-shape.ts'
import { isMenu } from '../rules/reading/menus.ts'
import { isNames } from '../rules/reading/names.ts'
import { areNames } from '../rules/reading/person.ts'
import { isWriterWord } from '../rules/lines/writer-words.ts'
import { findHeadline, isSite, overOf } from './headline.ts'
import { cut, fewest, findCandidates, inSlug, isDated, isTrail, wholePage } from './over-story.ts'
import type { Page } from './page.ts'
import { isTrailed } from './trails.ts'
import { nameWriters } from './writers.ts'
import { reasons } from '../rules/reasons.ts'

/** Between it and the story stand so few lines, each of so few words. */
const mostBetween = 2
const brief = 5
/** A verse has fewer words, and half as many letters in a script without spaces count as words. */
const fewestUncased = 5
const shortestCut = 20
/** So much speaks at least for a line over another as its headline. */
const fewestOver = 0.3
/** A row over the headline has so much less of what the headline has. */
const lessAkin = 0.5
const lessLikely = 0.35

/**
 * Find the headline, and the section and the standfirst around it.
 *
 * @returns The headline's block, or -1 when none is sure.
 */
export function nameTitle(page: Page): number {
  const { story, lines } = findCandidates(page)
  const title = choose(page, lines, story)
  if (title < 0) {
    if (story >= 0) nameWriters(page, -1, story)
    return -1
  }
  page.decided[title] = reasons.title
  for (let index = 0; index < story; index++) if (isDate(page.text(index))) page.decided[index] ??= reasons.date
  nameWriters(page, title, story)
  const section = title - dropTruncated(page, title, story) - 1
  const isFirst = page.decided.slice(0, Math.max(0, section)).every(Boolean)
  if (page.isOpen(section) && isFirst && page.isShort(section) && page.read(section, 'words') <= 3)
    page.decided[section] = reasons.section
  let below = title + 1
  while (below < story && page.decided[below]) below += 1
  const words = page.read(below, 'words')
  if (
    below < story &&
    page.isOpen(below) &&
    page.isShort(below) &&
    words >= 6 &&
    !page.read(below, 'colon') &&
    !isSpan(page.text(below))
  )
    page.decided[below] = reasons.standfirst
  return title
}

function choose(page: Page, lines: readonly number[], story: number): number {
  const marked = lines.find((index) => page.blocks[index]?.form === 'heading' && page.blocks[index].level === 1)
  if (marked !== undefined) return marked
  const trailed = lines.find((index) => isTrailed(page, index))
  if (trailed !== undefined) return trailed
  if (story > wholePage) return overDay(page, lines, story, likeliest(page, lines, story))
  const bySlug = lines.filter((index) => page.read(index, 'slug') >= inSlug)
  const best = Math.max(...bySlug.map((index) => page.read(index, 'slug')))
  if (bySlug.length > 0) return bySlug.findLast((index) => page.read(index, 'slug') === best) ?? -1
  const repeated = lines.find((index) => page.blocks.slice(0, index).some((block) => isCut(block.text, page.text(index))))
  if (repeated !== undefined) return repeated
  const whole = lines.filter((index) => !isMeasures(page.text(index)))
  const long = whole.filter((index) => page.read(index, 'words') >= fewest)
  const mourned = whole.findLast((index) => isSpan(page.text(index + 1)) && isNames(page.text(index)))
  if (mourned !== undefined) return mourned
  if (long.length === 0)
    return (
      findOverDay(page, whole, story) ??
      whole.find((index) => (index === whole[0] || page.read(index, 'words') > 1) && isOver(page, index, story)) ??
      -1
    )
  const found = likeliest(page, long, story)
  // Over a menu stands the name of the site.
  const named = found === long[0] && isMenu(page.text(found + 1)) ? findOverDay(page, long, story) : undefined
  if (named !== undefined) return named
  if (found >= 0 && isOverAbout(page, found, story)) return found
  // Over a teaser, as on a front page, stands the headline of another story.
  const isOpening = found >= 0 && page.read(story, 'prose') > 0 && isOver(page, found, story)
  if (isOpening) return found
  return isOver(page, long[0]!, story) ? long[0]! : (findOverDay(page, long, story) ?? -1)
}

/**
 * The likeliest headline. A text that somebody copied opens with it, or with a row of rubrics or a motto over it: what was learned from whole
 * pages asks too much of a short one there.
 */
function likeliest(page: Page, lines: readonly number[], story: number): number {
  const [first = -1, second = -1] = lines.filter((index) => page.read(index, 'words') >= fewest)
  if (second !== first + 1) return findHeadline(page, lines, story)
  if (isRow(page, first, second) && isOverAbout(page, second, story))
    return likeliest(page, lines.slice(lines.indexOf(second)), story)
  const found = findHeadline(page, lines, story)
  const isDeck = found === second && overOf(page, first, second) >= fewestOver
  return isDeck ? first : found
}

/** What shares less with the story than the line below it does, and is less likely by far, is a row of rubrics or a motto over the headline. */
function isRow(page: Page, index: number, next: number): boolean {
  const isApart = page.read(index, 'affinity') < lessAkin * page.read(next, 'affinity')
  return isApart && page.chance(index) < lessLikely * page.chance(next)
}

/** The last of some lines that stands right over who wrote the story, or when. */
function findOverDay(page: Page, lines: readonly number[], story: number): number | undefined {
  // A writer's name stands under the headline.
  const isName = (index: number): boolean => areNames(page.text(index)) && lines.includes(index - 1)
  const found = lines.findLast((index) => page.read(index, 'words') > 1 && !isName(index) && tellsAbout(page, index + 1))
  return found !== undefined && isSameStory(page, found, story) ? found : undefined
}

/** The first line of a page is the site's name rather, where another stands over who wrote the story, or when. */
function overDay(page: Page, lines: readonly number[], story: number, found: number): number {
  const isName = found >= 0 && found === lines[0] && isSite(page, found)
  return !isName || isOverAbout(page, found, story) ? found : (findOverDay(page, lines, story) ?? found)
}

/** No sentence stands between a headline and the story. */
function isSameStory(page: Page, index: number, story: number): boolean {
  const between = page.blocks.map((_, at) => at).slice(index + 1, story)
  return (
    page.read(story, 'prose') > 0 &&
    !between.some((at) => page.isOpen(at) && page.read(at, 'sentence') > 0 && !tellsAbout(page, at))
  )
}

/** Parts with a figure each, and signs between them: `Serves 8 | Prep 20 min`. */
function isMeasures(text: string): boolean {
  const parts = text.split(/ ?[|•·] ?/u)
  return parts.length > 1 && parts.every((part) => /\p{Nd}/u.test(part))
}

/** Whether the lines right below say who wrote the story or when, or do so below a standfirst. */
function isOverAbout(page: Page, index: number, story: number): boolean {
  let between = 0
  for (let at = index + 1; at < story; at++) {
    if (tellsAbout(page, at)) return true
    if (!page.isOpen(at) || page.likely(at)) continue
    between += 1
    if (between > 1) return false
  }
  return false
}

function tellsAbout(page: Page, index: number): boolean {
  const text = page.text(index)
  const label = page.label(index)
  return (
    label === 'byline' ||
    label === 'date' ||
    isDate(text) ||
    isSpan(text) ||
    isWriterWord(text) ||
    (areNames(text) && !isMenu(text)) ||
    page.about(index) !== undefined
  )
}

/** A headline stands over something of its own, not over the next line of a stanza or a list. */
function isOver(page: Page, index: number, story: number): boolean {
  const next = page.blocks[index + 1]
  if (index < 0 || !next) return false
  if (next.joins === 'paragraph' || page.decided[index + 1] !== undefined) return true
  if (tellsAbout(page, index + 1)) return true
  return isOverStory(page, index, story)
}

/** The first line of all, a menu apart, and the story begins right below, or behind a name, a desk or a place. */
function isOverStory(page: Page, index: number, story: number): boolean {
  if (!standsFirst(page, index)) return false
  if (page.read(index, 'words') < fewest) return false
  // What is known to be residue, or is when it stands amid it, parts nothing, nor does a date.
  let between = 0
  for (let at = index + 1; at <= story; at++) {
    if (at < story && (!page.isOpen(at) || page.likely(at) || isDated(page, at))) continue
    if (at === story || page.read(at, 'sentence') > 0) return opensStory(page, at)
    between += 1
    if (between > mostBetween || !(isBrief(page, at) || isDeck(page, index, at, story))) return false
  }
  return false
}

/** Whether a line is the first of all, a menu or a row of rubrics apart. */
function standsFirst(page: Page, index: number): boolean {
  const over = page.decided.slice(0, index).map((hit, at) => hit ?? page.likely(at))
  return over.every((hit, at) => {
    const text = page.text(at)
    return hit ?? (isMenu(text) || (isBrief(page, at) && (over.some(Boolean) || isTrail(text))))
  })
}

/** A capital opens a story; where there are none, a sentence that is no verse does. */
function opensStory(page: Page, story: number): boolean {
  const text = page.text(story)
  return /^\P{L}*\p{Lu}/u.test(text) || (/^\P{L}*\p{Lo}/u.test(text) && page.read(story, 'words') >= fewestUncased)
}

/** A standfirst right below the headline and right over the story, which it has words of. */
function isDeck(page: Page, title: number, index: number, story: number): boolean {
  return index === title + 1 && page.isShort(index) && page.read(story, 'prose') > 0 && page.read(index, 'affinity') > 0
}

function isBrief(page: Page, index: number): boolean {
  return page.isShort(index) && page.read(index, 'words') <= brief
}

function isCut(text: string, title: string): boolean {
  if (!cut.test(text)) return false
  const opening = text.replace(cut, '')
  return opening.length >= shortestCut && title.toLowerCase().startsWith(opening.toLowerCase())
}

/** Mark what repeats the headline or its beginning over the story; how many such blocks stand right before it. */
function dropTruncated(page: Page, title: number, story: number): number {
  const text = page.text(title)
  let before = 0
  page.blocks.slice(0, story).forEach((block, index) => {
    if (index === title || !page.isOpen(index)) return
    const same = page.read(index, 'words') >= fewest && block.text.toLowerCase() === text.toLowerCase()
    if (same || isCut(block.text, text)) page.decided[index] = reasons.truncated
  })
  while (page.decided[title - before - 1] === reasons.truncated) before += 1
  return before
}
