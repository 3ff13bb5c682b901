import type { Hit, Repeat } from '../types.ts'
import { nameUnlikely } from './learned.ts'
import type { Page } from './page.ts'
import { findCandidates } from './over-story.ts'

/** Where so many articles were compared and so many hold a line, it is no story whatever it looks like. */
const sure = { of: 10, share: 0.8 } as const
/** The share of a site's articles that must hold a line otherwise, the more the likelier it is story by what was learned. */
const shares = [
  { below: 0.5, share: 0.1 },
  { below: 0.8, share: 0.2 },
  { below: Infinity, share: 0.5 }
] as const
/** Where words change, more articles must agree. */
const shareOfFrames = 0.3
/** Fewer words without a full stop, and more where some change, may be a heading that a site gives to many stories. */
const heading = { words: 7, changes: 16 } as const
/** So likely is story what a site's stories may share all the same. */
const likely = 0.5
/** Prose, and so many words, may be the background that stories on one subject share; in an unknown language nothing else tells. */
const paragraph = 25
/** An article that repeats more of its likely story than this is one of a series: weather, markets, results. */
const mostStory = 0.5

/** So many words may be the headline, which other pages link to; where nearly all do, if so much of them stands in the story or the address. */
const fewestWords = 4
const about = 0.3

/** Drop what stands in many articles of the site, but for what may be the headline. What a rule keeps, such as a crisis line, stays. */
export function dropSiblings(page: Page, repeats: readonly (Repeat | null)[]): void {
  const { story, lines } = findCandidates(page)
  const isAbout = (index: number): boolean => Math.max(page.read(index, 'slug'), page.read(index, 'affinity')) >= about
  const mayBe = (index: number): boolean =>
    page.read(index, 'words') >= fewestWords && (!isSure(repeats[index]) || isAbout(index))
  const headlines = new Set(lines.filter(mayBe))
  drop(page, repeats, (index) => index === story || headlines.has(index))
}

/** Now that the headline is known, drop the other lines that could have been it. */
export function dropSiblingsOver(page: Page, repeats: readonly (Repeat | null)[], title: number): void {
  const { story } = findCandidates(page)
  drop(page, repeats, (index) => index === title || index >= story)
}

/** @param spares Lines of the story's own that other pages may show too. */
function drop(page: Page, repeats: readonly (Repeat | null)[], spares: (index: number) => boolean): void {
  const drops = page.blocks.map(({ form }, index) => {
    const repeat = repeats[index]
    return repeat != null && page.isOpen(index) && form !== 'code' && !spares(index) && isTemplate(page, index, repeat)
  })
  const isStory = (index: number): boolean => page.isOpen(index) && page.chance(index) >= likely
  const story = page.countWords(isStory)
  const repeated = page.countWords((index) => isStory(index) && drops[index] === true)
  const isSeries = repeated > mostStory * story
  drops.forEach((drop, index) => {
    if (drop && !(isSeries && isStory(index)))
      page.decided[index] = { ...nameUnlikely(page, index, false), ...tell(repeats[index]!) }
  })
}

function isSure(repeat: Repeat | null | undefined): boolean {
  return repeat != null && repeat.of >= sure.of && repeat.articles >= sure.share * repeat.of
}

function isTemplate(page: Page, index: number, repeat: Repeat): boolean {
  if (isSure(repeat)) return true
  const { articles, of, changes } = repeat
  const chance = page.chance(index)
  const words = page.read(index, 'words')
  const isHeading = page.isShort(index, true) && words <= (changes ? heading.changes : heading.words)
  // A heading that stands on the page itself again belongs to the story's own order.
  const isAgain = page.read(index, 'repeats') + page.read(index, 'again') > 0
  if (isHeading && (isAgain || chance >= likely)) return false
  // A part of a sentence that was cut at a link: a name stands in many stories.
  if (page.read(index, 'opensSmall') > 0 || page.read(index, 'runsOn') > 0) return false
  if (page.read(index, 'prose') > 0 || words >= paragraph) return false
  const least = shares.find(({ below }) => chance < below)!.share
  return articles >= Math.max(least, changes ? shareOfFrames : 0) * of
}

function tell({ articles, of, changes }: Repeat): Pick<Hit, 'rule' | 'why'> {
  const what = changes ? 'The line stands, with other words in one place,' : 'The line stands'
  return { rule: 'siblings', why: `${what} in ${articles} of ${of} articles of the site that were compared.` }
}
