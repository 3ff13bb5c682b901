import { kind, kindOf } from '../languages/characters.ts'
import { readHeadMatter } from '../rules/lines/head-matter.ts'
import { findDates } from '../rules/reading/inner-dates.ts'
import { mayBeSigned } from '../rules/lines/writer-words.ts'
import { isStopWord, opening, opensSentence } from './sentence-opening.ts'
import { wordSeams } from './word-seams.ts'

/** It stands so near the beginning of a line, in UTF-16 units, and its pieces are so long. */
const reach = 320
const longestPiece = 80
const longestLabel = 40
/** So much of a story follows. */
const shortestStory = 40
/** A headline before it is no shorter. */
const shortestHeadline = 12
const mostPieces = 8
const trail = /^[^>›»→/|＞]{2,20}(?:[>›»→/|＞] ?[^>›»→/|＞]{2,24}){0,4}[>›»→/|＞] ?[^\s>›»→/|＞]{2,24} (?!.*[>›»→/|＞])/u
const goesOn = /[,،:;–—-]$/u
/** `By Ilse Maron` has so many words at most before a sentence; else a word of the sentence may be a name. */
const mostSigned = 4

/**
 * Where the pieces begin that stand between a headline and its story in one line, and last where the story does:
 * `Bridge closed By Ilse Maron 5 March 2031 Share The bridge …`. None where there are no such pieces.
 *
 * A day is looked for, and what is known beside it on both sides. Without a day the line must open with a writer.
 */
export function findHeadMatter(text: string): readonly number[] {
  const window = text.slice(0, reach)
  const [date] = findDates(window)
  const seams = date || mayBeSigned(window.slice(0, longestPiece)) ? wordSeams(window) : []
  if (!date) return seams.length > 0 && readsAsWriter(window, seams) ? atStory(text, follow(window, 0, seams)) : []
  const day = dayAround(window, date, seams)
  if (!day) return []
  let starts = [...lead(window, day.start, seams), ...follow(window, day.start, seams)]
  while (starts.length > 0 && starts[0] !== 0 && !endsHeadline(window, starts[0]!)) starts = starts.slice(1)
  if (starts.length < 3 && !(day.isLabelled && starts[0] === day.start)) return []
  const rest = starts[0] === 0 ? starts.slice(1) : starts
  const trailed = rest.length > 0 ? trailEnd(window.slice(0, rest[0])) : 0
  return atStory(text, trailed > 0 ? [trailed, ...rest] : starts)
}

/** Where the headline begins behind a trail of sections, `Home > News > Wend The weir that held`: its last step is a word, as most are; or 0. */
function trailEnd(text: string): number {
  const end = trail.exec(text)?.[0].length ?? 0
  return text.length - end >= shortestHeadline && end > 0 && readHeadMatter(text.slice(0, end).trimEnd()) ? end : 0
}

/** Pieces end where a story may open. */
function atStory(text: string, starts: readonly number[]): readonly number[] {
  const story = starts.at(-1) ?? text.length
  if (starts.length < 2 || text.length - story < shortestStory) return []
  const opens = kindOf(text.charCodeAt(story))
  return opens === kind.lower || goesOn.test(text.slice(0, story).trimEnd()) ? [] : starts
}

interface Day {
  readonly start: number
  /** A word for the day stands before it, or a time of day behind it. */
  readonly isLabelled: boolean
}

/** The piece around a date that says when: with the nearest word for it, else with its weekday. */
function dayAround(text: string, date: { start: number; end: number }, seams: readonly number[]): Day | undefined {
  const ends = seams.filter((seam) => seam >= date.end && seam - date.end <= longestPiece).toReversed()
  let plain: Day | undefined
  for (const start of seams.toReversed()) {
    if (start > date.start) continue
    if (date.start - start > longestLabel) break
    for (const end of ends) {
      const said = readHeadMatter(text.slice(start, end).trimEnd())
      if (said === 'labelled' && start < date.start) return { start, isLabelled: true }
      if (said === 'labelled' || said === 'day') plain = { start, isLabelled: said === 'labelled' }
    }
  }
  return plain
}

/** Where the pieces begin that end at a place, nearest last. */
function lead(text: string, end: number, seams: readonly number[]): readonly number[] {
  const starts: number[] = []
  let at = end
  while (starts.length < mostPieces) {
    let exact: number | undefined
    let other: number | undefined
    for (const start of seams.toReversed()) {
      if (start >= at) continue
      if (at - start > longestPiece) break
      const said = readHeadMatter(text.slice(start, at).trimEnd())
      if (said === 'exact') exact = start
      else if (said) other ??= start
    }
    const start = exact ?? other
    if (start === undefined) break
    starts.unshift(start)
    at = start
  }
  return starts
}

/** Where the pieces end that begin at a place, one behind the other, that place first. */
function follow(text: string, start: number, seams: readonly number[]): readonly number[] {
  const ends: number[] = [start]
  while (ends.length < mostPieces) {
    const end = endOfPiece(text, ends.at(-1) ?? start, seams)
    if (end === undefined) break
    ends.push(end)
  }
  return ends
}

/** Where a piece ends: what has its words or its day, as late as can be; all else, as soon. */
function endOfPiece(text: string, start: number, seams: readonly number[]): number | undefined {
  let sure: number | undefined
  let open: number | undefined
  for (const end of seams) {
    if (end <= start) continue
    if (end - start > longestPiece) break
    const said = readHeadMatter(text.slice(start, end).trimEnd())
    if (said === 'writer' ? endsName(text, start, end, seams) : said === 'open') open ??= end
    else if (said && said !== 'writer') sure = end
  }
  return sure ?? open
}

/** Whether names end where they seem to: something that is known follows, or a sentence surely opens. */
function endsName(text: string, start: number, end: number, seams: readonly number[]): boolean {
  if (text.slice(start, end).trimEnd().split(' ').length <= mostSigned && opensSentence(text, end) >= opening.word) return true
  return seams.some((next) => next > end && next - end <= longestLabel && isClosed(text.slice(end, next).trimEnd()))
}

function isClosed(text: string): boolean {
  const said = readHeadMatter(text)
  return said !== undefined && said !== 'writer'
}

function readsAsWriter(text: string, seams: readonly number[]): boolean {
  return seams.some((end) => end > 0 && end <= longestPiece && readHeadMatter(text.slice(0, end).trimEnd()) === 'writer')
}

/** A headline hardly ends in a preposition or a comma; a sentence of the story that goes on with a date does. */
function endsHeadline(text: string, at: number): boolean {
  if (at < shortestHeadline) return false
  const before = text.slice(0, at).trimEnd()
  return !goesOn.test(before) && !isStopWord(before.slice(before.lastIndexOf(' ') + 1))
}
