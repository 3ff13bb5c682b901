import type { Verdict } from '../types.ts'
import { countWords } from './count-words.ts'
import { sentenceInside } from './sentence-inside.ts'

/** Fewer lines are no list; a short story may hold as few, and doubt is dearer there. */
const fewest = 6
/** A line of more words is a paragraph, and a page with one may tell something. */
const longest = 22
/** Kept letters that are expected to be story, at most. */
const expected = 0.4

/**
 * Short lines that stay only as nothing speaks against them, each more likely a name, a link or a prompt than a line of a story: a list of
 * newsletters, of programmes, of results.
 *
 * @param story What was kept, but its title and its day.
 * @param sure The share of its letters that is expected to be story, 0 to 1.
 */
export function areScraps(story: readonly Verdict[], sure: number): boolean {
  return story.length >= fewest && sure < expected && story.every(({ block: { text } }) => isShort(text))
}

function isShort(text: string): boolean {
  return countWords(text) <= longest && !sentenceInside.test(text)
}
