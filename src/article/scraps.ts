import type { Verdict } from '../types.ts'
import { countWords } from './count-words.ts'
import { sentenceInside } from './sentence-inside.ts'

/** Fewer lines are no list; a short story may hold as few, and doubt is dearer there. */
const fewest = 6
/** A line of more words is a paragraph, and a page with one may tell something. */
const longest = 22
/** Results, prices and programmes are told in figures: with more lines of them a list is what the page tells. */
const mostFigures = 0.5
/** Where less than this share of what stays was dropped, the lines may be those of a poem or a recipe. */
const leastDropped = 0.2
const figure = /\p{Nd}/u
/** Kept letters that are expected to be story, at most. */
const expected = 0.35

/**
 * Short lines that stay only as nothing speaks against them, each more likely a name, a link or a prompt than a line of a story: a list of
 * newsletters, of results of a search, of an archive.
 *
 * @param story What was kept, but its title and its day.
 * @param dropped How many blocks were dropped.
 * @param sure The share of its letters that is expected to be story, 0 to 1.
 */
export function areScraps(story: readonly Verdict[], dropped: number, sure: number): boolean {
  if (story.length < fewest || dropped < leastDropped * story.length) return false
  if (sure >= expected || story.some(({ block: { text } }) => !isShort(text))) return false
  return story.filter(({ block: { text } }) => figure.test(text)).length <= mostFigures * story.length
}

function isShort(text: string): boolean {
  return countWords(text) <= longest && !sentenceInside.test(text)
}
