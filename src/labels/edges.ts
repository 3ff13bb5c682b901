import { isKept } from '../rules/policy.ts'
import type { Page } from './page.ts'
import { reasons } from '../rules/reasons.ts'

/** So many short lines before the story are a menu. */
const menu = { fewest: 8, words: 5, longest: 10 } as const
/** Residue after the story that shows its end has come. */
const closing: ReadonlySet<string> = new Set([
  'footer',
  'comments',
  'captcha',
  'share',
  'newsletter',
  'consent',
  'navigation',
  'app',
  'advert',
  'bio'
])

/** Drop the menus before the story: many short lines, none with a sentence, before a headline and prose. */
export function dropMenus(page: Page, title: number): void {
  const story = page.blocks.findIndex((_, index) => page.read(index, 'prose') > 0 && page.isOpen(index))
  const end = title >= 0 ? title : story
  const lines = range(0, end).filter((index) => page.isOpen(index) && page.isShort(index))
  const entries = lines.filter((index) => page.read(index, 'words') <= menu.words && page.read(index, 'digits') < 0.3)
  if (story < 0 || entries.length < menu.fewest || entries.length * 2 < lines.length) return
  // A longer line among them may be the story's first: a standfirst over a headline that was not recognised.
  for (const index of lines) if (page.read(index, 'words') <= menu.longest) page.decided[index] = reasons.menu
}

/** Drop short lines after the story once residue has shown that it is over. */
export function dropLeftovers(page: Page): void {
  const count = page.blocks.length
  const last = page.blocks.findLastIndex(
    (_, index) => page.read(index, 'sentence') > 0 && (page.isOpen(index) || keeps(page, index))
  )
  if (last < 0) return
  const first = range(last + 1, count).find((index) => closing.has(page.label(index) ?? ''))
  if (first === undefined) return
  for (const index of range(first + 1, count)) {
    if (page.isOpen(index) && page.isShort(index)) page.decided[index] = reasons.leftover
  }
}

function keeps(page: Page, index: number): boolean {
  const label = page.label(index)
  return label !== undefined && isKept(label)
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset)
}
