import { isKept } from '../rules/policy.ts'
import type { Page } from './page.ts'
import { reasons } from '../rules/reasons.ts'

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
