import { isKept } from '../rules/policy.ts'
import { offersNews } from '../rules/reading/offers.ts'
import { saysOurs } from '../rules/reading/ours.ts'
import { reasons } from '../rules/reasons.ts'
import type { Label } from '../types.ts'
import type { Page } from './page.ts'

/** What rules take the steps of others' apps, letters and forms for. */
const prompts: ReadonlySet<Label> = new Set(['newsletter', 'app', 'paywall', 'navigation', 'consent'])
/** The name of what is got, cut off behind its prompt, may read as an agency's. */
const named: Label = 'credit'
const numbered = /^\d{1,2}[.)]/u
/** Who cries out prompts. */
const stop = /[.…:;。।۔][\])"'”’»」』]*$/u
const fewest = 3
/** So near above the list, behind its heading, and right below it the story is told. */
const near = { above: 3, below: 2 } as const
/** One item in so many is no prompt where they end in no stop: those are a site's own links as often. */
const bare = 2
/** So many are none where nothing introduces the list. */
const fewestOpen = 2
/** A link of a menu has one word. */
const fewestWords = 2

interface Item {
  readonly first: number
  readonly last: number
}

/**
 * Keep the items of a list in the story that rules take for prompts, if others stay beside them: `Download the app` is a step, where
 * `Choose your street` is the next. A site's own prompts say whose they are, or stand in lists of nothing else.
 */
export function keepSteps(page: Page): void {
  for (let index = 0; index < page.blocks.length; index++) {
    const items = itemsFrom(page, index)
    if (items.length === 0) continue
    if (items.length >= fewest && areSteps(page, items))
      for (const item of items) for (const at of blocksOf(item)) page.decided[at] = reasons.step
    index = items.at(-1)!.last
  }
}

function areSteps(page: Page, items: readonly Item[]): boolean {
  const taken = items.filter((item) => isPrompt(page, item))
  const open = items.filter((item) => isUnknown(page, item))
  if (taken.length === 0 || taken.length + open.length < items.length) return false
  const isTold = items.filter(({ last }) => stop.test(page.text(last))).length >= items.length - 1
  if (taken.some((item) => speaksOfSite(page, item, isTold))) return false
  const { first } = items[0]!
  const { last } = items.at(-1)!
  const isBelow = isNear(page, first - 1, -near.above)
  const isAbove = isNear(page, last + 1, near.below)
  if (!isTold) return isBelow && isAbove && isMany(page, open, items.length / bare)
  if (items.every(({ first }) => numbered.test(page.blocks[first]?.marker ?? '')))
    return (open.length > 0 && (isBelow || isAbove)) || (isBelow && isAbove)
  const least = isAbove ? (isIntroduced(page, first) ? 1 : fewestOpen) : taken.length
  return isBelow && open.length >= least
}

/** A heading stands over the list, or a line that ends in a colon. */
function isIntroduced(page: Page, first: number): boolean {
  return page.read(first - 1, 'ended') === 0 || page.read(first - 1, 'colon') > 0
}

function isMany(page: Page, open: readonly Item[], least: number): boolean {
  return open.length >= least && open.every(({ first }) => page.read(first, 'words') >= fewestWords)
}

/** Items that follow each other, with the pieces that seams cut off them. */
function itemsFrom(page: Page, index: number): Item[] {
  const items: Item[] = []
  let at = index
  while (page.blocks[at]?.form === 'item') {
    let last = at
    while (page.blocks[last + 1]?.form === 'item' && page.isPiece(last + 1)) last += 1
    items.push({ first: at, last })
    at = last + 1
  }
  return items
}

function blocksOf({ first, last }: Item): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
}

function isPrompt(page: Page, item: Item): boolean {
  const labels = blocksOf(item).map((at) => page.label(at) ?? page.likely(at)?.label)
  return (
    labels.some((label) => label && prompts.has(label)) &&
    labels.every((label) => !label || prompts.has(label) || label === named)
  )
}

function isUnknown(page: Page, item: Item): boolean {
  return blocksOf(item).every((at) => page.isOpen(at) && page.likely(at) === undefined)
}

function speaksOfSite(page: Page, item: Item, isTold: boolean): boolean {
  const text = blocksOf(item)
    .map((at) => page.text(at))
    .join(' ')
  return saysOurs(text) || (!isTold && offersNews(text))
}

/** Whether a sentence of the story stands within so many lines above (below zero) or below. */
function isNear(page: Page, from: number, within: number): boolean {
  const step = Math.sign(within)
  for (let at = from; at !== from + within; at += step) {
    const label = page.label(at)
    if ((label === undefined || isKept(label)) && page.read(at, 'sentence') > 0) return true
  }
  return false
}
