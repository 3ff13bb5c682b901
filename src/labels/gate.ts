import { defaultPolicy, isKept } from '../rules/policy.ts'
import { reasons } from '../rules/reasons.ts'
import type { Page } from './page.ts'

/** Rules that speak on what stands in place of a page: not found, no access, a fault, a doubt that the reader is human, a form to log in. */
const gate = /^(?:gate-|account-|captcha-browser-check$|captcha-human$)/u
/** Beside a gate so few words are no story; fewer beside one that may stand over a whole story, as where scripts are asked for. */
const fewestWords = { told: 25, untold: 20 } as const
const inPlace = /^gate-(?!script)/u
/** So many lines of a form to log in, beside nothing that is likely story, are a page by themselves. */
const fewestAccount = 2
const likely = 0.5
/** A wall of consent has so many times the words of what stands beside it. */
const wall = 3
/** A form is so much buttons and fields, and what stands among them is so unlikely to be story. */
const mostlyForm = 0.6
const fewestFields = 4
const unlikely = 0.1

/** Drop what little stands beside a notice that takes the place of a page, and beside the fields of a form that is a page by itself. */
export function dropBesideGate(page: Page): void {
  const open = page.blocks.map((_, index) => index).filter((index) => page.isOpen(index))
  const says = (pattern: RegExp): boolean => page.decided.some((hit) => hit !== undefined && pattern.test(hit.rule))
  const words = open.reduce((sum, index) => sum + page.read(index, 'words'), 0)
  const told = open.some((index) => page.read(index, 'sentence') > 0)
  const isForm =
    page.decided.filter((hit) => hit?.rule.startsWith('account-')).length >= fewestAccount &&
    open.every((index) => page.chance(index) < likely)
  if ((words < fewestWords.told && (isForm || says(inPlace))) || (!told && words < fewestWords.untold && says(gate)))
    for (const index of open) page.decided[index] = reasons.gated
  const consent = page.blocks.reduce(
    (sum, _, index) => sum + (page.label(index) === 'consent' ? page.read(index, 'words') : 0),
    0
  )
  if (!told && words < fewestWords.untold && consent > 0 && consent >= wall * words)
    for (const index of open) page.decided[index] = reasons.gated
  if (told || page.decided.some((hit) => hit && isKept(hit.label) && hit.label !== 'timestamp')) return
  const fields = page.blocks.filter((_, index) => isField(page, index)).length
  if (fields < fewestFields || fields < mostlyForm * page.blocks.length) return
  for (const index of open) if (page.chance(index) < unlikely) page.decided[index] = reasons.form
}

function isField(page: Page, index: number): boolean {
  const label = page.label(index) ?? page.likely(index)?.label
  return label !== undefined && label !== 'boilerplate' && label !== 'duplicate' && defaultPolicy[label] === 'drop'
}
