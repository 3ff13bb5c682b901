import { isKept } from '../rules/policy.ts'
import { endOfEntry, isTold, tellsAt } from './entries.ts'
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

function spareRun(page: Page, unlikely: boolean[], entries: readonly number[], { told, mayBeBare }: Kind): void {
  if (mayBeBare && staysMostly(entries, unlikely)) for (const index of entries) unlikely[index] = false
  if (entries.filter((index) => isTold(page, index, nearby, 'ended')).length < told * entries.length) return
  const [first, last, heads] = [entries[0]!, endOfEntry(page, entries.at(-1)!, 'ended'), new Set(entries)]
  if (!tellsMost(page, first, last)) return
  for (let index = first; index <= last; index++)
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

/** No rule says that it is residue. */
function isStory(page: Page, index: number): boolean {
  const label = page.label(index)
  return label === undefined || isKept(label)
}

function tellsMost(page: Page, first: number, last: number): boolean {
  const isTelling = (index: number): boolean => tellsAt(page, index, 'ended')
  const within = page.countWords((index) => index >= first && index <= last && isTelling(index))
  return within >= most * page.countWords(isTelling)
}
