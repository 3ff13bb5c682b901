import type { Label } from '../types.ts'
import type { Page } from './page.ts'

/** What only a page says: a story's heading may read `Summary` or `Next`, but hardly `Share`. */
const paged: ReadonlySet<Label> = new Set(['share', 'newsletter', 'advert', 'app', 'paywall', 'comments', 'captcha', 'consent'])

/** Whether a line is a phrase of a page's own, though one that counts only in company. */
export function isWorded(page: Page, index: number): boolean {
  const label = page.likely(index)?.label
  return label !== undefined && paged.has(label) && page.isShort(index)
}
