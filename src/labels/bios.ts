import { opensNote } from '../rules/writer-note.ts'
import { reasons } from '../rules/reasons.ts'
import type { Page } from './page.ts'

const likely = 0.5
/** So much of the story may stand behind a note at its end: a disclosure, the next story's opening. */
const mostBehind = 0.15
/** So many words of it make a text in which such a note is not the story itself. */
const fewestWords = 60

/** Drop notes before or behind the story on who wrote it: sentences that open with a name of a byline on the page. */
export function dropBios(page: Page): void {
  const bylines = page.blocks.flatMap(({ text }, index) => (page.label(index) === 'byline' ? [text] : []))
  if (bylines.length === 0) return
  const isNote = page.blocks.map(
    ({ text }, index) => page.isOpen(index) && page.read(index, 'sentence') > 0 && opensNote(text, bylines)
  )
  if (!isNote.includes(true)) return
  const isStory = (index: number): boolean =>
    isNote[index] === false && page.isOpen(index) && page.read(index, 'prose') > 0 && page.chance(index) >= likely
  const all = page.countWords(isStory)
  if (all < fewestWords) return
  isNote.forEach((found, index) => {
    if (!found) return
    const behind = page.countWords((at) => at > index && isStory(at))
    if (behind === all || behind <= mostBehind * all) page.decided[index] = reasons.bio
  })
}
