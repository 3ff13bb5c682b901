import type { Page } from './page.ts'

/** A short line that is nothing but what somebody said; a longer one is lifted out of the story and set large. */
const quotation = /^["“„«»「『][^"“”„«»「」『』]{1,80}[.!?…。！？]["”“»«」』]\.?$/u
/** What is lifted out of the story stands no more blocks from where it is said. */
const furthest = 60

/** Whether a line is a short quotation and nothing else. What the story says too is only lifted out of it, some way off. */
export function isQuotation(page: Page, index: number): boolean {
  const text = page.text(index)
  if (!quotation.test(text)) return false
  const from = Math.max(0, index - furthest)
  const near = page.blocks.slice(from, index + furthest)
  return !near.some((other, at) => from + at !== index && other.text.includes(text.slice(1, -2)))
}
