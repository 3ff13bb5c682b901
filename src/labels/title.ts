import { isDate, isSpan } from '../rules/reading/date-shape.ts'
import { isWriterWord } from '../rules/lines/writer-words.ts'
import { isOneSentence } from './full-stop.ts'
import { findHeadline } from './headline.ts'
import type { Page } from './page.ts'
import { nameWriters } from './writers.ts'
import { reasons } from '../rules/reasons.ts'

/** A headline has so many words at most. */
const longest = 30
const fewest = 4
/** Between it and the story stand so few lines, each of so few words. */
const mostBetween = 2
const brief = 5
/** A verse has fewer words, and half as many letters in a script without spaces count as words. */
const fewestUncased = 5
/** Share of the URL's words that a line must hold to be the headline for it. */
const inSlug = 0.5
/** A story with so many lines over it stands on a whole page, menus and all. */
const wholePage = 8
const genres =
  'reportage|portrait|interview|récit|enquête|entretien|décryptage|témoignage|infographie|grand format|en images|foto|watch'
const films = new RegExp(`^[^a-zà-ž]*(?:(?:im|en|in|em|mira el|guarda il) )?(?:v[ií]d[eé]o|wideo|${genres})`, 'iu')
const filmsEast =
  /^(?:[【[<（［](?:動画|写真|画像|영상|포토|화보|视频|視頻|影片|影音|组图)|(?:Видео|Відео|Βίντεο|ΒΙΝΤΕΟ|Фото)[:.]|(?:فيديو|بالفيديو|بالصور|فیلم|ویدئو|ویدیو)\s?[:.|])/u
/** A sentence of so many words that a text opens with is its story at so low a chance: no banner stands over what people copy. */
const fewestOpening = 12
const doubted = 0.25
const cut = / ?(?:\.{3}|…)$/u
const shortestCut = 20

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

/** Whether a line says when the story came out, with or without who wrote it, or from when to when somebody lived. */
function isDated(page: Page, index: number): boolean {
  const text = page.text(index)
  return isDate(text) || isSpan(text) || (/(?:19|20)\d{2}/u.test(text) && page.about(index) !== undefined)
}

/** Where the story begins, and the lines over it that may be its headline. */
export function findCandidates(page: Page): { readonly story: number; readonly lines: readonly number[] } {
  const story = firstProse(page)
  return { story, lines: candidates(page, story) }
}

function firstProse(page: Page): number {
  const told = (index: number): boolean => page.isOpen(index) && page.read(index, 'sentence') > 0
  const isOverAbout = (index: number): boolean =>
    page.read(index, 'words') <= longest && !isOneSentence(page.text(index)) && page.about(index + 1) !== undefined
  // A banner or a teaser over the headline tells something too; of an excerpt all that is told is cut; over a writer's name stands a headline.
  const isWhole = (index: number): boolean => told(index) && !cut.test(page.text(index)) && !isOverAbout(index)
  if (isWhole(0) && opensText(page) && told(2)) return 0
  const likely = page.blocks.findIndex((_, index) => isWhole(index) && page.read(index, 'prose') > 0 && page.chance(index) >= 0.5)
  if (likely >= 0) return likely
  const whole = page.blocks.findIndex((_, index) => isWhole(index))
  return whole >= 0 ? whole : page.blocks.findIndex((_, index) => told(index))
}

/** Whether a text opens with a sentence of its story: what stands between it and the next one is no headline, unless marked as one or named by the URL. */
function opensText(page: Page): boolean {
  const isTitled = page.blocks[1]?.level === 1 || page.read(1, 'slug') >= inSlug
  return !isTitled && page.read(0, 'words') >= fewestOpening && page.chance(0) >= doubted && !isDated(page, 0)
}

function candidates(page: Page, story: number): number[] {
  const found: number[] = []
  for (let index = 0; index < story; index++) {
    const { form, joins, text } = page.blocks[index] ?? { text: '' }
    const words = page.read(index, 'words')
    // On a whole page much else tells the headline, which may ask at length, or be two sentences: `Rain is coming. Here is what to do.`
    // One sentence is a standfirst rather.
    const isLine = page.isShort(index, true) || (story > wholePage && words >= fewest && !isOneSentence(text))
    // A trail of sections was cut off before the first headline of a page that stands in one line.
    const opens = joins === 'paragraph' || joins === 'line' || (index === 1 && page.label(0) === 'navigation')
    const isWhole = opens && !cut.test(text)
    const isOne = form === 'heading' || (form === 'line' && isLine)
    if (page.isOpen(index) && isOne && isWhole && words >= 1 && words <= longest && !isDated(page, index)) found.push(index)
  }
  return found.length > 0 ? found : findFilm(page, story)
}

/** Where no other line may be the headline, the first is that says what a film shows: `Video: How the mill was saved`. */
function findFilm(page: Page, story: number): number[] {
  const first = page.blocks.findIndex(({ form }, index) => form === 'line' && page.read(index, 'words') >= fewest)
  const text = page.text(first)
  const isFilm = first >= 0 && first < story && page.label(first) === 'related' && (films.test(text) || filmsEast.test(text))
  return isFilm ? [first] : []
}

function choose(page: Page, lines: readonly number[], story: number): number {
  const marked = lines.find((index) => page.blocks[index]?.form === 'heading' && page.blocks[index].level === 1)
  if (marked !== undefined) return marked
  if (story > wholePage) return findHeadline(page, lines, story)
  const bySlug = lines.filter((index) => page.read(index, 'slug') >= inSlug)
  const best = Math.max(...bySlug.map((index) => page.read(index, 'slug')))
  if (bySlug.length > 0) return bySlug.findLast((index) => page.read(index, 'slug') === best) ?? -1
  const repeated = lines.find((index) => page.blocks.slice(0, index).some((block) => isCut(block.text, page.text(index))))
  if (repeated !== undefined) return repeated
  const whole = lines.filter((index) => !isMeasures(page.text(index)))
  const first = whole.find((index) => page.read(index, 'words') >= fewest)
  if (first === undefined)
    return whole.find((index) => (index === whole[0] || page.read(index, 'words') > 1) && isOver(page, index, story)) ?? -1
  return isOver(page, first, story) ? first : -1
}

/** Parts with a figure each, and signs between them: `Serves 8 | Prep 20 min`. */
function isMeasures(text: string): boolean {
  const parts = text.split(/ ?[|•·] ?/u)
  return parts.length > 1 && parts.every((part) => /\p{Nd}/u.test(part))
}

/** A headline stands over something of its own, not over the next line of a stanza or a list. */
function isOver(page: Page, index: number, story: number): boolean {
  const next = page.blocks[index + 1]
  if (index < 0 || !next) return false
  if (next.joins === 'paragraph' || page.decided[index + 1] !== undefined) return true
  if (isDate(next.text) || isSpan(next.text) || page.about(index + 1) || isWriterWord(next.text)) return true
  return isOverStory(page, index, story)
}

/** The first line of all, a menu apart, and the story begins right below, or behind a name, a desk or a place. */
function isOverStory(page: Page, index: number, story: number): boolean {
  const over = page.decided.slice(0, index).map((hit, at) => hit ?? page.likely(at))
  if (!over.every((hit, at) => hit ?? (over.some(Boolean) && isBrief(page, at)))) return false
  if (page.read(index, 'words') < fewest) return false
  // What is known to be residue, or is when it stands amid it, parts nothing, nor does a date.
  let between = 0
  for (let at = index + 1; at <= story; at++) {
    if (at < story && (!page.isOpen(at) || page.likely(at) || isDated(page, at))) continue
    if (at === story || page.read(at, 'sentence') > 0) return opensStory(page, at)
    between += 1
    if (between > mostBetween || !isBrief(page, at)) return false
  }
  return false
}

/** A capital opens a story; where there are none, a sentence that is no verse does. */
function opensStory(page: Page, story: number): boolean {
  const text = page.text(story)
  return /^\P{L}*\p{Lu}/u.test(text) || (/^\P{L}*\p{Lo}/u.test(text) && page.read(story, 'words') >= fewestUncased)
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
