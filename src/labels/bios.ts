import { isWritersName, namesOf, namesWriter, opensNote, tellsAuthor, tellsRole } from '../rules/reading/writer-note.ts'
import { reasons } from '../rules/reasons.ts'
import type { Page } from './page.ts'

const likely = 0.5
/** So much of the story may stand behind a note at its end: a disclosure, the next story's opening. */
const mostBehind = 0.15
/** So many words of it make a text in which such a note is not the story itself. */
const fewestWords = 60
/** A note stands under its writer's name, or under a part in the newsroom that stands between. */
const above = [1, 2] as const

/**
 * Drop notes on who wrote the story: sentences behind it that open with a name of a byline on the page, or stand under such a name and
 * say it, and sentences before it that tell of a part in the newsroom too; and what is said of the author behind it.
 */
export function dropBios(page: Page): void {
  const writers = page.blocks.flatMap(({ text }, index) => (page.label(index) === 'byline' ? namesOf(text) : []))
  const isSentence = (index: number): boolean => page.isOpen(index) && page.read(index, 'sentence') > 0
  const opens = page.blocks.map(
    ({ text }, index) => isSentence(index) && (tellsAuthor(text) || (writers.length > 0 && opensNote(text, writers)))
  )
  const names = page.blocks.map(
    ({ text }, index) => isSentence(index) && above.some((step) => namesWriter(text, page.text(index - step), writers))
  )
  if (!opens.includes(true) && !names.includes(true)) return
  const isStory = (index: number): boolean =>
    !opens[index] && !names[index] && page.isOpen(index) && page.read(index, 'prose') > 0 && page.chance(index) >= likely
  const all = page.countWords(isStory)
  if (all < fewestWords) return
  opens.forEach((isNote, index) => {
    if (!isNote && !names[index]) return
    const behind = page.countWords((at) => at > index && isStory(at))
    if (behind > mostBehind * all && !(isNote && behind === all && !tellsAuthor(page.text(index)) && tellsRole(page.text(index))))
      return
    page.decided[index] = reasons.bio
    if (behind < all) dropHeading(page, index, writers)
  })
}

/** The name over a note, and the part in the newsroom between them. */
function dropHeading(page: Page, note: number, writers: readonly string[]): void {
  const step = above.find((lines) => isWritersName(page.text(note - lines), writers))
  if (step === undefined) return
  for (let index = note - step; index < note; index++)
    if (page.isOpen(index) && page.isShort(index)) page.decided[index] = reasons.bio
}
