import { endsInStop } from './full-stop.ts'
import type { Page } from './page.ts'

/** What each clue adds for a line to be the headline, in log odds: learned by lab/train/headlines.py from pages with known titles. */
const worth = {
  slug: 4.7,
  affinity: 2.8,
  tiny: -2.4,
  small: -1,
  usual: 1.4,
  long: 0.1,
  away: -1.5,
  wording: 0.7,
  inside: 1,
  about: 1.3,
  over: 1,
  first: 0.7,
  stopped: -0.6,
  prose: -0.4
} as const

/** What speaks for a line as the headline. */
export type Clue = keyof typeof worth
const farthest = 60
const strongest = 16
/** A shorter text is found inside others by chance. */
const fewestLetters = 16
const aboutWithin = 5
const closely = [1, 2, 3] as const

/** So many lines with nearly as much to say for them, in log odds, make a list of headlines: none of them is the page's own. */
const rivals = { fewest: 4, within: 1 } as const

/** No headline stands farther above its story: what is over these lines is not looked at. */
const mostLines = 500

/** A sum of the clues may be so much off: the best and its rivals are told apart no closer. */
const slack = 1e-6

const weights = Object.entries(worth) as readonly (readonly [Clue, number])[]

type Clues = Readonly<Record<Clue, number>>

/** Which of some lines over a story is most likely its headline; -1 where there is none, or many are as likely. */
export function findHeadline(page: Page, over: readonly number[], story: number): number {
  const lines = over.slice(-mostLines)
  const isInside = insideOf(page)
  const seen = lines.map((index, place) => readSeen(page, index, place, story))
  const scores = seen.map(score)
  // To search the page for each line is slow: it is done for those that it may make the best or a rival.
  const enough = Math.max(...scores) - rivals.within - worth.inside - slack
  lines.forEach((index, place) => {
    if (scores[place]! >= enough && isInside(page.text(index))) scores[place] = score({ ...seen[place]!, inside: 1 })
  })
  const best = Math.max(...scores)
  const alike = lines.filter((_, place) => scores[place]! > best - rivals.within).map((index) => page.text(index))
  if (new Set(alike).size >= rivals.fewest) return -1
  return lines[scores.indexOf(best)] ?? -1
}

function score(clues: Clues): number {
  return weights.reduce((sum, [clue, weight]) => sum + weight * clues[clue], 0)
}

/** The clues of each line: flags and shares, 0 to 1; wording from -1 to 1. */
export function readClues(page: Page, lines: readonly number[], story: number): Clues[] {
  const isInside = insideOf(page)
  return lines.map((index, place) => ({
    ...readSeen(page, index, place, story),
    inside: Number(isInside(page.text(index)))
  }))
}

/** The clues that a line gives by itself and by its place; `inside` is left 0. */
function readSeen(page: Page, index: number, place: number, story: number): Clues {
  const words = page.read(index, 'words')
  const about = page.read(index, 'about after')
  return {
    slug: page.read(index, 'slug'),
    affinity: page.read(index, 'affinity'),
    tiny: Number(words <= 2),
    small: Number(words === 3),
    usual: Number(words >= 6 && words <= 16),
    long: Number(words > 20),
    away: Math.min(story - index, farthest) / farthest,
    wording: Math.max(-1, Math.min(1, page.read(index, 'wording') / strongest)),
    inside: 0,
    about: Number(about > 0 && about <= aboutWithin),
    over: Number(closely.some((offset) => page.about(index + offset) !== undefined)),
    first: Number(place === 0),
    stopped: Number(endsInStop(page.text(index))),
    prose: page.read(index, 'prose')
  }
}

/**
 * Tells whether a longer line of a page holds a text: a document title that goes on with the site's name, a caption, a link. What
 * stands in a paragraph of prose is a name that the story says, such as the site's own.
 */
function insideOf(page: Page): (text: string) => boolean {
  let all: string | undefined
  return (text) => {
    all ??= `\n${page.blocks.map(({ text }, index) => (page.read(index, 'prose') ? '' : text.toLowerCase())).join('\n')}\n`
    return standsInside(text.toLowerCase(), all)
  }
}

function standsInside(text: string, all: string): boolean {
  if (text.length < fewestLetters) return false
  for (let at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + text.length))
    if (all[at - 1] !== '\n' || all[at + text.length] !== '\n') return true
  return false
}
