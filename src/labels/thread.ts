import { isReplyButton, isSays, mayBeReader, readCommentHead } from '../rules/reading/comment-head.ts'
import { reasons } from '../rules/reasons.ts'
import type { Page } from './page.ts'

/** So many heads of comments with a time of day or an age are a thread, or so many with a word for saying alone. */
const fewest = { timed: 3, said: 4, buttons: 3 } as const
/** Where so many comments end in a button to reply, as many heads of any form do, and less of a story before them. */
const both = 2
/** So many words of the story stand before its comments. */
const fewestWords = { sure: 60, unsure: 100 } as const
/** Two parts of a thread are so near, in blocks; a line about comments stands so near above the first. */
const nearby = 12
const aboveFirst = 12
/** The last comment, which no button ends, is no longer than so many blocks. */
const longestLast = 3
const likely = 0.5
/** So many of the heads have a name of their own: a live report and an interview give one or two again and again. */
const distinct = 0.5

/** A line over or under a comment. */
interface Part {
  readonly index: number
  /** Its last line: a name and a time may stand on lines of their own. */
  readonly to: number
  /** Who wrote it; nothing where the line is a button under one. */
  readonly who?: string
  /** Whether it tells a time of day or an age: headings tell days as well. */
  readonly timed?: boolean
  readonly said?: boolean
}

/**
 * Drop readers' comments: below the story and a line about comments, each under its writer's name and its time, or over a button to
 * reply. What could be a live report, an interview, a chronology or a collection of quotations stays.
 */
export function dropThreads(page: Page, title: number): void {
  const told = page.blocks.findIndex((_, index) => saysComments(page, index))
  if (told < 0) return
  for (const parts of groupsOf(page, findParts(page, told))) {
    const from = startOf(page, parts)
    const last = parts.at(-1)
    if (from === undefined || !last || from <= title) continue
    const end = endOf(page, last)
    for (let index = from; index <= end; index++) if (page.label(index) !== 'comments') page.decided[index] = reasons.thread
  }
}

/** A line about comments; a button to reply says no more than the word, which may ask for an answer in a story too. */
function saysComments(page: Page, index: number): boolean {
  return (page.decided[index] ?? page.likely(index))?.label === 'comments' && !isReplyButton(page.text(index))
}

function findParts(page: Page, from: number): Part[] {
  const parts: Part[] = []
  page.blocks.forEach(({ text }, index) => {
    if (index < from) return
    if (isReplyButton(text)) parts.push({ index, to: index })
    const head = isSays(text) ? { who: '', timed: false, said: true } : readCommentHead(text)
    if (!head) return
    const above = isSays(page.text(index - 1)) ? index - 2 : index - 1
    const last = parts.at(-1)
    const { who, timed, said } = head
    if (who !== '') parts.push({ index, to: index, who, timed, said })
    else if (last?.index === above)
      parts[parts.length - 1] = { ...last, to: index, timed: timed || last.timed === true, said: said || last.said === true }
    else if (isReader(page, above)) parts.push({ index: above, to: index, who: page.text(above), timed, said })
  })
  return parts
}

/** A name over a time, of which nothing else is known. */
function isReader(page: Page, index: number): boolean {
  const label = page.label(index)
  return index >= 0 && (label === undefined || label === 'byline' || label === 'boilerplate') && mayBeReader(page.text(index))
}

function groupsOf(page: Page, parts: readonly Part[]): Part[][] {
  const groups: Part[][] = []
  for (const part of parts) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && part.index - last.to <= nearby && !isParted(page, last.to, part.index)) group.push(part)
    else groups.push([part])
  }
  return groups
}

/** Links to other stories end a thread: what stands behind them has heads of its own. */
function isParted(page: Page, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) if (page.label(index) === 'related') return true
  return false
}

/** Where the thread begins, if the parts are one: with the first below a line about comments, for a story has a writer and a day too. */
function startOf(page: Page, all: readonly Part[]): number | undefined {
  const opening = all.findIndex((part) => toldAbove(page, part) !== undefined)
  const first = all[opening]
  if (!first) return undefined
  const parts = all.slice(opening)
  // A head without a text below it is a teaser's.
  const heads = parts.filter(({ who, to }, index) => who !== undefined && parts[index + 1]?.index !== to + 1)
  const buttons = parts.filter(({ who }) => who === undefined).length
  if (!isThread(heads, buttons)) return undefined
  const from = first.who === undefined ? (toldAbove(page, first) ?? first.index) : first.index
  const words = page.countWords((index) => index < from && page.isOpen(index) && page.chance(index) >= likely)
  return words >= (buttons >= both && heads.length >= both ? fewestWords.sure : fewestWords.unsure) ? from : undefined
}

function isThread(heads: readonly Part[], buttons: number): boolean {
  const timed = heads.filter((head) => head.timed)
  const said = heads.filter((head) => head.said)
  return (
    (buttons >= both && heads.length >= both) ||
    (buttons >= fewest.buttons && heads.length === 0) ||
    (timed.length >= fewest.timed && countNames(timed) >= Math.max(both, distinct * timed.length)) ||
    (said.length >= fewest.said && countNames(said) >= Math.max(fewest.said, distinct * said.length))
  )
}

function countNames(heads: readonly Part[]): number {
  return new Set(heads.map(({ who }) => who)).size
}

/** The line about comments above a part. Over a head none of the story stands between; over a button stands its comment. */
function toldAbove(page: Page, { index, who }: Part): number | undefined {
  for (let at = index; at >= Math.max(0, index - aboveFirst); at--) {
    if (saysComments(page, at)) return at
    if (who !== undefined && page.isOpen(at) && page.read(at, 'prose') > 0 && page.chance(at) >= likely) return undefined
  }
  return undefined
}

/** The last comment goes on until something is known to be none. */
function endOf(page: Page, { who, to }: Part): number {
  if (who === undefined) return to
  let end = to
  while (page.isOpen(end + 1) && end - to < longestLast) end++
  return end
}
