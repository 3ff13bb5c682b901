import { isWriterWord } from '../rules/lines/writer-words.ts'
import { endsInStop } from './full-stop.ts'
import type { Page } from './page.ts'
import { type Holding, wordsOfStory } from './story-words.ts'

/**
 * What each clue adds for a line to be the headline, in log odds (`overBy`: a word for the writer stands alone two lines below, under a
 * standfirst): learned as lab/train/headlines.py does from pages with known titles, with
 * and without their URL, and from the same pages cut off none, one or three lines over the title.
 */
const worth = {
  slug: 2.7,
  affinity: 2.1,
  tiny: -2.3,
  small: -0.9,
  five: 0.8,
  usual: 1.8,
  away: -1.3,
  wording: 0.5,
  inside: 0.6,
  about: 1.1,
  over: 1.3,
  first: 0.7,
  stopped: -0.7,
  prose: -0.3,
  below: -1.4,
  deck: -0.4,
  chief: 2,
  mean: 1.6,
  most: 3,
  overBy: 1.2
} as const

/** What speaks for a line as the headline. */
export type Clue = keyof typeof worth
const farthest = 60
const strongest = 16
/** A shorter text is found inside others by chance. */
const fewestLetters = 16
const aboutWithin = 5
const closely = [1, 2, 3] as const
/**
 * Over a standfirst stands the headline: a line of so many words, so many lines over it at most, that shares so many of its telling words
 * with the story. No line over one that shares less was ever its headline.
 */
const upper = { words: 4, within: 2, affinity: 0.2, unworded: 0.7, chance: 0.25 } as const
/** A line of so many words that is hardly worded as a site's own may be a headline though it shares none of them with the story. */
const alone = { fewest: 5, most: 16, wording: -0.3 } as const

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
  if (over.length === 0) return -1
  const lines = over.slice(-mostLines)
  const isInside = insideOf(page)
  const seen = readLines(page, lines, story)
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
  return readLines(page, lines, story).map((clues, place) => ({ ...clues, inside: Number(isInside(page.text(lines[place]!))) }))
}

/** What each line says by itself and by its place; `inside` is left 0. */
function readLines(page: Page, lines: readonly number[], story: number): Clues[] {
  const hold = wordsOfStory(page)
  return lines.map((index, place) => ({ ...readSeen(page, lines, place, story), ...hold(page.text(index)) }))
}

/** The clues that a line gives by itself and by its place. */
function readSeen(page: Page, lines: readonly number[], place: number, story: number): Omit<Clues, keyof Holding> {
  const index = lines[place]!
  const words = page.read(index, 'words')
  const isUsual = words >= 6 && words <= 16
  const below = Math.max(0, ...lines.slice(Math.max(0, place - upper.within), place).map((over) => overOf(page, over, index)))
  const about = page.read(index, 'about after')
  return {
    slug: page.read(index, 'slug'),
    affinity: page.read(index, 'affinity'),
    tiny: Number(words <= 2),
    small: Number(words === 3),
    five: Number(words === 5),
    usual: Number(isUsual),
    away: Math.min(story - index, farthest) / farthest,
    wording: wordingOf(page, index),
    inside: 0,
    about: Number(about > 0 && about <= aboutWithin),
    over: Number(closely.some((offset) => page.about(index + offset) !== undefined)),
    first: Number(place === 0),
    stopped: Number(endsInStop(page.text(index))),
    prose: page.read(index, 'prose'),
    below,
    deck: below * Number(isUsual),
    overBy: Number(isWriterWord(page.text(index + 2)))
  }
}

/** How much speaks for a line over another as the headline of that: how near it stands, and how little it is worded as a site's own. */
export function overOf(page: Page, over: number, index: number): number {
  if (page.read(over, 'words') < upper.words || isSite(page, over) || !isAkin(page, over, index)) return 0
  const near = Math.max(0, upper.within + 1 - (index - over)) / upper.within
  return near * Math.max(0, upper.unworded + wordingOf(page, over))
}

/** Whether a line right over what was chosen as the headline may be the headline, and that its standfirst. */
export function mayHead(page: Page, index: number, title: number): boolean {
  if (overOf(page, index, title) > 0) return true
  const words = page.read(index, 'words')
  return page.isOpen(index) && words >= alone.fewest && words <= alone.most && wordingOf(page, index) > alone.wording
}

/** So few words with a capital each may be the name of the site, which a story says too. */
export function isSite(page: Page, index: number): boolean {
  const text = page.text(index)
  return page.read(index, 'words') <= upper.words && /\p{Lu}/u.test(text) && !/(?<!\p{L})\p{Ll}\p{L}{3}/u.test(text)
}

/** Whether a line over another says as much of what the story says. Where words have no spaces none is told from the others. */
function isAkin(page: Page, over: number, index: number): boolean {
  if (page.read(over, 'affinity') >= upper.affinity) return true
  return page.read(index, 'affinity') === 0 && page.chance(over) >= upper.chance * page.chance(index)
}

function wordingOf(page: Page, index: number): number {
  return Math.max(-1, Math.min(1, page.read(index, 'wording') / strongest))
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
