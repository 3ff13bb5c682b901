import { isKept } from '../rules/policy.ts'
import type { Page } from './page.ts'

/** How a line shows that something is told: it reads as a sentence, or it only ends as one does. */
type Telling = 'sentence' | 'ended'

/** Whether a line tells something and no rule says that it is residue. */
export function tellsAt(page: Page, index: number, telling: Telling): boolean {
  const label = page.label(index)
  return page.read(index, telling) > 0 && (label === undefined || isKept(label))
}

/** Whether something is told on the line that opens an entry, or so near below it. */
export function isTold(page: Page, index: number, within: number, telling: Telling): boolean {
  for (let at = index; at <= index + within; at++) if (tellsAt(page, at, telling)) return true
  return false
}

/** Where an entry ends: it goes on as far as the lines that tell something follow each other. */
export function endOfEntry(page: Page, index: number, telling: Telling): number {
  let last = index
  while (tellsAt(page, last + 1, telling)) last += 1
  return last
}
