import type { Verdict } from '../types.ts'
import { countWords } from './count-words.ts'
import { type Entry, type Line, readEntries } from './entries.ts'
import { sentenceInside } from './sentence-inside.ts'

/** Teasers are short. */
const longestTeaser = 60
/** So many headlines with a date, a writer, a cut teaser or a link to read on make a list, if they hold so much of what was kept. */
const marked = { fewest: 3, share: 0.7 } as const
/** An entry that holds more of the list's words is a story, and what stands under it no list in its place: sooner where that is short. */
const mostOfOne = { overHeadlines: 2 / 3, overShort: 0.5 } as const
/**
 * Without such marks it takes more headlines, of so many words each, over shorter teasers, and doubt that they are headings of a story: more
 * where one opens as stories do.
 */
const bare = { fewest: 6, share: 0.8, words: 4.5, teaser: 40, chance: 0.65, opening: 0.45 } as const
/** Headlines alone. */
const alone = { fewest: 10, share: 0.6, words: 5, chance: 0.5 } as const
/** So many headlines, and nothing kept that reads as a sentence. */
const nothingKept = 8

/** What speaks for a list of stories. */
export interface Listing {
  /** Share of the kept words that stand in the list, 0 to 1. */
  readonly share: number
  readonly reason: string
}

/**
 * Find out whether a page is a list of stories: headlines, each with a teaser at most.
 *
 * @returns `null` where it is not, or where that is in doubt.
 */
export function findListing(verdicts: readonly Verdict[], kept: ReadonlySet<Verdict>): Listing | null {
  const words = verdicts.map(({ block }) => countWords(block.text))
  const entries = readEntries(verdicts, words)
  const all = verdicts.reduce((sum, verdict, index) => sum + (kept.has(verdict) ? words[index]! : 0), 0)
  const list = entries.filter(isTeaser)
  const withMarks = list.filter((entry) => entry.marks.length > 0 && entry.heads.length > 0 && stays(entry, kept, all))
  const inMarked = all > 0 ? wordsIn(withMarks, kept) / all : 1
  if (withMarks.length >= marked.fewest && inMarked >= marked.share && !holdsOneStory(withMarks, kept))
    return {
      share: inMarked,
      reason: `${String(withMarks.length)} headlines with a date, a writer or a link each, and little under them.`
    }
  const short = list.filter(({ heads, told }) => heads.length > 0 && told.length > 0 && wordsOf(told) <= bare.teaser)
  const inShort =
    all > 0
      ? wordsIn(
          list.filter(({ heads }) => heads.length > 0),
          kept
        ) / all
      : 1
  const heads = short.flatMap((entry) => entry.heads)
  if (
    short.length >= bare.fewest &&
    inShort >= bare.share &&
    meanWords(heads) >= bare.words &&
    meanChance(heads, kept) < (opensAsStory(entries) ? bare.opening : bare.chance)
  )
    return {
      share: inShort,
      reason: `${String(short.length)} headlines over a line or two each, and no two paragraphs together.`
    }
  return findHeadlines(entries, kept, all)
}

/** Of a page that keeps anything, an entry that went whole is no part: links under a story are no list in its place. */
function stays({ heads, told }: Entry, kept: ReadonlySet<Verdict>, all: number): boolean {
  return all === 0 || [...heads, ...told].some(({ verdict }) => kept.has(verdict))
}

/** One entry says more than all others, as a story does over places and hours of what it announces, which are shorter than headlines. */
function holdsOneStory(entries: readonly Entry[], kept: ReadonlySet<Verdict>): boolean {
  const all = wordsIn(entries, kept)
  return entries.some((entry) => {
    const under = entries.filter((other) => other !== entry)
    const isShort = under.every(({ told }) => told.length === 0) && meanWords(under.flatMap(({ heads }) => heads)) < alone.words
    return wordsIn([entry], kept) > all * (isShort ? mostOfOne.overShort : mostOfOne.overHeadlines)
  })
}

/** A paragraph of more than a sentence stands under the first headline, as a story opens. */
function opensAsStory([first]: readonly Entry[]): boolean {
  return first?.told.some(({ verdict }) => sentenceInside.test(verdict.block.text)) ?? false
}

/** Headlines with nothing told under them. */
function findHeadlines(entries: readonly Entry[], kept: ReadonlySet<Verdict>, all: number): Listing | null {
  const lines = entries.flatMap(({ heads }) => heads)
  const own = lines.filter(({ verdict }) => kept.has(verdict))
  const share = all > 0 ? wordsOf(own) / all : 0
  if (own.length >= alone.fewest && share >= alone.share && meanWords(own) >= alone.words && meanChance(own, kept) < alone.chance)
    return { share, reason: `${String(own.length)} headlines, and hardly a sentence.` }
  const told = entries.some((entry) => entry.told.some(({ verdict }) => kept.has(verdict)))
  if (told || lines.length < nothingKept || own.length > lines.length / 2) return null
  return { share: 1 - own.length / lines.length, reason: `${String(lines.length)} lines that name other stories, and no story.` }
}

function isTeaser({ told, marks }: Entry): boolean {
  return (told.length <= 1 || (told.length === 2 && marks.length > 0)) && wordsOf(told) <= longestTeaser
}

function wordsIn(entries: readonly Entry[], kept: ReadonlySet<Verdict>): number {
  return entries.reduce(
    (sum, { heads, told, marks }) => sum + wordsOf([...heads, ...told, ...marks].filter(({ verdict }) => kept.has(verdict))),
    0
  )
}

function wordsOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { words }) => sum + words, 0)
}

function meanWords(lines: readonly Line[]): number {
  return lines.length > 0 ? wordsOf(lines) / lines.length : 0
}

/** How likely the lines are part of a story, as was learned; the headline of the page is not asked. */
function meanChance(lines: readonly Line[], kept: ReadonlySet<Verdict>): number {
  const asked = lines.filter(({ verdict }) => verdict.label !== 'title')
  const sum = asked.reduce((total, { verdict }) => total + (kept.has(verdict) ? verdict.confidence : 1 - verdict.confidence), 0)
  return asked.length > 0 ? sum / asked.length : 0
}
