import { isKept } from '../rules/policy.ts'
import { reasons } from '../rules/reasons.ts'
import type { Page } from './page.ts'

/** What leads to the story before or after, in a few words and nothing else: `Previous article`, `Nächster Beitrag`, `Następna porada`. */
const previous = new RegExp(
  '^[«‹←<\\s]*(?:prev|older|vorherig|vorig|précéd|anterior|precedente|föregående|forrige|poprzedni|předchoz|predch|предыдущ|попередн|' +
    'önceki|sebelum)',
  'iu'
)
const next = new RegExp(
  '^[»›→>\\s]*(?:next|newer|nächst|suivant|siguiente|successiv|prossim|próxim|seguinte|volgend|nästa|neste|næste|następn|další|ďalš|' +
    'следующ|наступн|sonraki|berikut|selanjutnya)',
  'iu'
)
const behind = /^\S+ (?:précédent|suivant|anterior|siguiente|precedente|successiv|seguinte)/iu
const mostWords = 3
const headline = { fewest: 3, longest: 25 } as const

/** Headlines between a link back and a link on, and the one behind that: of the stories before and after. */
export function dropTurned(page: Page, title: number): void {
  for (let index = 0; index + 2 < page.blocks.length; index++) {
    if (!isTurn(page, index, previous) || !isTurn(page, index + 2, next) || !isHeadline(page, index + 1, title)) continue
    for (const at of [index, index + 2]) page.decided[at] ??= page.likely(at) ?? reasons.turn
    page.decided[index + 1] = { ...reasons.headline, value: page.text(index + 1) }
    if (isHeadline(page, index + 3, title) && isOver(page, index + 4))
      page.decided[index + 3] = { ...reasons.headline, value: page.text(index + 3) }
  }
}

function isTurn(page: Page, index: number, words: RegExp): boolean {
  const text = page.text(index)
  const label = page.label(index)
  if ((label !== undefined && isKept(label)) || page.read(index, 'words') > mostWords || page.read(index, 'ended') > 0)
    return false
  return words.test(text) || (behind.test(text) && words.test(text.slice(text.indexOf(' ') + 1)))
}

function isHeadline(page: Page, index: number, title: number): boolean {
  const words = page.read(index, 'words')
  return (
    index !== title && page.isOpen(index) && page.isShort(index, true) && words >= headline.fewest && words <= headline.longest
  )
}

/** Nothing of the story stands there. */
function isOver(page: Page, index: number): boolean {
  const label = page.label(index)
  return index >= page.blocks.length || (label !== undefined && !isKept(label)) || page.likely(index) !== undefined
}
