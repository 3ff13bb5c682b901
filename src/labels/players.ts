import { reasons } from '../rules/reasons.ts'
import type { Page } from './page.ts'

/** What stands on the button of a player over how long its film or talk is. */
const button = new RegExp(
  '^[▶►⏵\\s]*(?:(?:play|watch|listen)(?: (?:now|video|audio|clip|episode|all))?|abspielen|lecture|reproducir|riproduci|afspelen|' +
    'odtwórz|spela upp|spill av|afspil|reproduzir|putar|oynat|воспроизвести|відтворити)$',
  'iu'
)
const length = /^\(?(?:\d{1,2}:)?[0-5]?\d:[0-5]\d\)?$/u
/** The clock of a player that has not begun, over how long it will run. */
const begun = /^0?0:00$/u
const title = { fewest: 3, longest: 20 } as const

/** Drop the button of a player, the clock right below it, and what it plays, where that is another line of the same paragraph. */
export function dropPlayers(page: Page, headline: number): void {
  for (let index = 0; index + 1 < page.blocks.length; index++) {
    if (begun.test(page.text(index)) && length.test(page.text(index + 1)))
      for (const at of [index, index + 1]) page.decided[at] = reasons.player
    if (!button.test(page.text(index)) || !length.test(page.text(index + 1)) || page.blocks[index + 1]?.joins !== 'line') continue
    for (const at of [index, index + 1]) page.decided[at] = reasons.player
    if (isPlayed(page, index + 2) && index + 2 !== headline)
      page.decided[index + 2] = { ...reasons.headline, value: page.text(index + 2) }
  }
}

/** Blank lines part the paragraphs, and the line is the last of one. */
function isPlayed(page: Page, index: number): boolean {
  const words = page.read(index, 'words')
  if (!page.isOpen(index) || !page.isShort(index, true) || words < title.fewest || words > title.longest) return false
  return page.blocks[index]?.joins === 'line' && page.blocks[index - 2]?.joins === 'paragraph' && isParted(page, index + 1)
}

function isParted(page: Page, index: number): boolean {
  return index >= page.blocks.length || page.blocks[index]?.joins === 'paragraph'
}
