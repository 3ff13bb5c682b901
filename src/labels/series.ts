import { isKept } from '../rules/policy.ts'
import type { Page } from './page.ts'

/** What opens each entry of a series, how many of them there must be, and how many of those have an ended line near below. */
interface Kind {
  readonly isEntry: (page: Page, index: number) => boolean
  readonly fewest: number
  readonly told: number
  /** Whether they stay together without sentences too. */
  readonly mayBeBare: boolean
}

const ordinal = /^\d{1,2}[.)] ?\p{L}/u
const lower = /\p{Ll}/u
const capitals = /\p{Lu}[\p{Lu}\p{M}]{2}/u
/** Days behind the name of a sign. */
const bracketed = / ?[(（][^()（）]*[)）]$/u
const longestHeading = 50
const nearby = 2
/** No story has more of them; the whole text is read for each. */
const mostRuns = 12
/** A series holds so much of what the text tells: else it is a list of other stories with a line on each. */
const most = 0.4

const kinds: readonly Kind[] = [
  { isEntry: (page, index) => ordinal.test(markedText(page, index)), fewest: 4, told: 0.7, mayBeBare: true },
  { isEntry: (page, index) => isInCapitals(page.text(index)), fewest: 6, told: 0.7, mayBeBare: false }
]

/**
 * The entries of a series stay, and their sentences: questions and answers with numbers, signs of a horoscope in capitals. They are short,
 * and the last ones stand far from the story's long paragraphs, so that they look like a menu's to those who judge them one by one.
 */
export function spareSeries(page: Page, unlikely: boolean[]): void {
  if (!unlikely.includes(true)) return
  for (const kind of kinds) {
    const runs = runsOf(page, kind).filter((entries) => entries.length >= kind.fewest)
    for (const entries of runs.slice(0, mostRuns)) spareRun(page, unlikely, entries, kind)
  }
}

function spareRun(page: Page, unlikely: boolean[], entries: readonly number[], kind: Kind): void {
  if (kind.mayBeBare && staysMostly(entries, unlikely)) for (const index of entries) unlikely[index] = false
  if (!isTold(page, entries, kind.told) || !tellsMost(page, entries)) return
  const [end, heads] = [endOfEntry(page, entries.at(-1)!), new Set(entries)]
  for (let index = entries[0]!; index <= end; index++)
    if (page.likely(index) === undefined && (heads.has(index) || page.read(index, 'ended') > 0)) unlikely[index] = false
}

function staysMostly(entries: readonly number[], unlikely: readonly boolean[]): boolean {
  return entries.filter((index) => !unlikely[index]).length * 2 > entries.length
}

/** Numbers rise or fall by one; where they begin anew another series does. */
function runsOf(page: Page, { isEntry }: Kind): number[][] {
  const runs: number[][] = []
  let [last, step] = [Number.NaN, 0]
  page.blocks.forEach((_, index) => {
    if (!isStory(page, index) || !isEntry(page, index)) return
    const number = Number.parseInt(markedText(page, index))
    const run = runs.at(-1)
    const moves = number - last
    const goesOn = Number.isNaN(number) || (Math.abs(moves) === 1 && (step === 0 || moves === step))
    step = goesOn ? moves : 0
    last = number
    if (run && goesOn) run.push(index)
    else runs.push([index])
  })
  return runs
}

function markedText(page: Page, index: number): string {
  const block = page.blocks[index]
  return block?.marker === undefined ? page.text(index) : `${block.marker} ${block.text}`
}

function isInCapitals(text: string): boolean {
  const name = text.replace(bracketed, '')
  return text.length <= longestHeading && capitals.test(name) && !lower.test(name)
}

function isTold(page: Page, entries: readonly number[], share: number): boolean {
  const told = entries.filter((index) => isSentenceNear(page, index))
  return told.length >= entries.length * share
}

function isSentenceNear(page: Page, index: number): boolean {
  for (let at = index; at <= index + nearby; at++) if (isStory(page, at) && page.read(at, 'ended') > 0) return true
  return false
}

function tellsMost(page: Page, entries: readonly number[]): boolean {
  const end = endOfEntry(page, entries.at(-1)!)
  const isTelling = (index: number): boolean => isStory(page, index) && page.read(index, 'ended') > 0
  const within = page.countWords((index) => index >= entries[0]! && index <= end && isTelling(index))
  return within >= most * page.countWords(isTelling)
}

/** The last entry goes on as far as its sentences follow each other. */
function endOfEntry(page: Page, index: number): number {
  let last = index
  while (last + 1 < page.blocks.length && isStory(page, last + 1) && page.read(last + 1, 'ended') > 0) last += 1
  return last
}

/** No rule says that it is residue. */
function isStory(page: Page, index: number): boolean {
  const label = page.label(index)
  return index < page.blocks.length && (label === undefined || isKept(label))
}
