import { isReplyButton, isSays, mayBeReader, readCommentHead } from '../rules/comment-head.ts'
import { reasons } from '../rules/reasons.ts'
import type { Page } from './page.ts'

/** So many heads of comments are a thread, so many buttons under them, and so many of each. */
const fewest = { heads: 3, buttons: 3, both: 2 } as const
/** Two parts of a thread are so near, in blocks; a line about comments stands so near above the first. */
const nearby = 25
const aboveFirst = 12
/** The last comment is no longer than so many blocks. */
const longestComment = 12
/** So many words of the story stand before its comments. */
const fewestWords = 40
const likely = 0.5
/** Of so many heads each has a name of its own; a live report gives one or two again and again. */
const distinct = 0.3

/** A line over or under a comment. */
interface Part {
  readonly index: number
  /** Its last line: a name and a time may stand on lines of their own. */
  readonly to: number
  /** Who wrote it; nothing where the line is a button under one. */
  readonly who?: string
}

/** Drop readers' comments: below the story and a line about comments, each under its writer's name and its time, or over a button to reply. */
export function dropThreads(page: Page, title: number): void {
  const told = page.blocks.findIndex((_, index) => saysComments(page, index))
  if (told < 0) return
  for (const parts of groupsOf(findParts(page, told))) {
    const from = startOf(page, parts)
    const last = parts.at(-1)
    if (from === undefined || !last || from <= title || !isBelowStory(page, from)) continue
    for (let index = from; index <= endOf(page, last); index++)
      if (page.label(index) !== 'comments') page.decided[index] = reasons.thread
  }
}

function saysComments(page: Page, index: number): boolean {
  return (page.decided[index] ?? page.likely(index))?.label === 'comments'
}

function findParts(page: Page, from: number): Part[] {
  const parts: Part[] = []
  page.blocks.forEach(({ text }, index) => {
    if (index < from) return
    if (isReplyButton(text)) parts.push({ index, to: index })
    const head = isSays(text) ? { who: '' } : readCommentHead(text)
    if (!head) return
    const above = isSays(page.text(index - 1)) ? index - 2 : index - 1
    const last = parts.at(-1)
    if (head.who !== '') parts.push({ index, to: index, who: head.who })
    else if (last?.index === above) parts[parts.length - 1] = { ...last, to: index }
    else if (isReader(page, above)) parts.push({ index: above, to: index, who: page.text(above) })
  })
  return parts
}

/** A name over a time, of which nothing else is known. */
function isReader(page: Page, index: number): boolean {
  const label = page.label(index)
  return index >= 0 && (label === undefined || label === 'byline' || label === 'boilerplate') && mayBeReader(page.text(index))
}

function groupsOf(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = []
  for (const part of parts) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && part.index - last.index <= nearby) group.push(part)
    else groups.push([part])
  }
  return groups
}

/** Where the thread begins, if the parts are one: with the first below a line about comments, for a story has a writer and a day too. */
function startOf(page: Page, all: readonly Part[]): number | undefined {
  const parts = all.slice(all.findIndex(({ index }) => isTold(page, index)))
  const heads = parts.flatMap(({ who }) => who ?? [])
  const buttons = parts.length - heads.length
  const enough =
    heads.length >= fewest.heads || buttons >= fewest.buttons || (heads.length >= fewest.both && buttons >= fewest.both)
  const [first] = parts
  if (!first || !enough || new Set(heads).size < distinct * heads.length || !isTold(page, first.index)) return undefined
  return first.who === undefined ? startOver(page, first.index) : first.index
}

/** Where the first comment begins that has nothing but a button under it: below a line about comments, if that stands below the story. */
function startOver(page: Page, button: number): number {
  for (let index = button - 1; index >= button - longestComment; index--)
    if (saysComments(page, index)) return isBelowStory(page, index) ? index : button
  return button
}

/** Whether a line about comments stands above, with none of the story between. */
function isTold(page: Page, index: number): boolean {
  for (let at = index; at >= Math.max(0, index - aboveFirst); at--) {
    if (saysComments(page, at)) return true
    if (page.isOpen(at) && page.read(at, 'prose') > 0 && page.chance(at) >= likely) return false
  }
  return false
}

function isBelowStory(page: Page, from: number): boolean {
  return page.countWords((index) => index < from && page.isOpen(index) && page.chance(index) >= likely) >= fewestWords
}

/** The last comment goes on until something is known to be none. */
function endOf(page: Page, { who, to }: Part): number {
  if (who === undefined) return to
  let end = to
  while (page.isOpen(end + 1) && end - to < longestComment) end++
  return end
}
