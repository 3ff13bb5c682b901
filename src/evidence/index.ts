import { stopWordsOf } from '../languages/stop-words.ts'
import type { Block, Blocks, Evidence, Form, Hints, Joins } from '../types.ts'
import { measureAffinity, rememberAffinity } from './affinity.ts'
import { againColumns, lookAgain } from './again.ts'
import { columns, own } from './columns.ts'
import { hear } from './hear.ts'
import { measure } from './measure.ts'
import { asksAtEnd, endsSentence, opens, trailsOff } from './edges.ts'
import { findHeadline, measurePage } from './page.ts'
import { measureRuns } from './runs.ts'
import { slugOf, slugShare } from './slug.ts'
import { hearVoices, isResidue, lookAround } from './surroundings.ts'
import { WordList } from './word-list.ts'
import { weighWords } from './wording.ts'

const width = columns.length
const clauseMark = /[,;:.!?、，。；।،؛]/u
const fewestWords = { open: 25, ended: 12 } as const
/** Tamil, Telugu, Kannada and Malayalam glue to a word what others say by small ones; no other language has their letters. */
const fewestSouth = { open: 16, ended: 8 } as const
const south = { first: 0x0b80, last: 0x0d7f } as const
/** Thai and Lao end no sentence with a mark. */
const THAI = /[\u0e01-\u0e5b\u0e81-\u0edf]/
const clauseGap = /[\u0e01-\u0edf”"] ["“]?[\u0e01-\u0edf]/
/** A headline may have twenty words, but leaves out most of the small ones. */
const fewestThai = { words: 22, told: 12, small: 3 } as const
const smallThai = /ใน|ของ|จาก|ที่|และ|ว่า|โดย|ได้|จะ|ซึ่ง|กับ|ให้|เป็น|แต่|เพื่อ|เมื่อ|แล้ว|ก็|ถึง/gu
const address = /www\.|:\/\/|\S@\S/u
const farthest = 99
const forms: Readonly<Record<Form, number>> = { line: 0, heading: 1, item: 2, quote: 3, row: 4, code: 5 }
const joining: Readonly<Record<Joins, number>> = { paragraph: 0, line: 1, space: 2, none: 3 }
/** Code stays whole, whatever its words say. */
const silent: Evidence['hits'][number] = []

/** Observe each block: a row of numbers, and the rules that speak on it. */
export function gather({ blocks, layout }: Blocks, language: string | null, hints: Hints = {}): Evidence {
  const rows = new Float32Array(blocks.length * width)
  const words = new WordList()
  const prose = observe(rows, blocks, stopWordsOf(language), slugOf(hints.url), words)
  const count = blocks.length
  countRepeats(rows, blocks)
  measureDistance(rows, count, prose)
  seeNeighbours(rows, count)
  const hits = blocks.map(({ form, text }) => (form === 'code' ? silent : hear(text)))
  const residue = new Uint8Array(count)
  hits.forEach((heard, index) => (residue[index] = Number(isResidue(heard))))
  const { wording, voice } = weighWords(words, count)
  const affinity = measureAffinity(words, prose, count)
  for (let index = 0; index < count; index++) {
    rows[index * width + own.wording] = wording[index] ?? 0
    rows[index * width + own.voice] = voice[index] ?? 0
    rows[index * width + own.affinity] = affinity[index] ?? 0
  }
  hearVoices(rows, hits)
  lookAround(rows, residue)
  measureRuns(rows, count, prose)
  const headline = findHeadline(rows, count, (index) => blocks[index]?.form === 'heading' && blocks[index].level === 1)
  measurePage(rows, { prose, residue, layout }, headline, measureAffinity(words, headline < 0 ? [] : [headline], count))
  const affinityTo = (lines: readonly number[]): Float32Array => measureAffinity(words, lines, count)
  // Who asks for one block asks for many, and mostly with the same story.
  const known = rememberAffinity(affinityTo)
  return {
    columns,
    rows,
    hits,
    columnsAgain: againColumns,
    lookAgain: (guesses, only) => lookAgain(rows, guesses, only === undefined ? affinityTo : known, only)
  }
}

/** Fill in what each line says by itself; the places of the lines of prose. */
function observe(
  rows: Float32Array,
  blocks: readonly Block[],
  stopWords: ReadonlySet<string>,
  slug: ReadonlySet<string>,
  list: WordList
): number[] {
  const prose: number[] = []
  blocks.forEach(({ text, form, joins }, index) => {
    const found = measure(text, stopWords, list)
    list.endLine()
    const { letters, unspaced } = found
    const told = unspaced > 0 && THAI.test(text) ? readThai(text, found.words) : undefined
    const words = told?.words ?? found.words
    const each = Math.max(1, words)
    const ended = endsSentence(text) || told?.isProse === true
    const asks = ended && asksAtEnd(text)
    const stopShare = found.stops / each
    const isSouth = opensInSouth(text)
    const fewest = isSouth ? fewestSouth : fewestWords
    const known = isSouth || unspaced > letters / 2 || stopWords.size === 0 || stopShare >= 0.12
    const isLong = words >= fewest.open || (ended && words >= fewest.ended)
    const isProse = told?.isProse ?? (known && isLong && clauseMark.test(text))
    if (isProse) prose.push(index)
    const row = index * width
    const first = opens(text)
    rows[row + own.length] = text.length
    rows[row + own.words] = words
    rows[row + own.ended] = Number(ended)
    rows[row + own.colon] = Number(text.endsWith(':') || text.endsWith('：'))
    rows[row + own.capitals] = found.capitals / each
    rows[row + own.uppers] = found.uppers / Math.max(1, letters)
    rows[row + own.digits] = found.digits / Math.max(1, found.digits + letters)
    rows[row + own.stops] = stopShare
    rows[row + own.prose] = Number(isProse)
    rows[row + own.sentence] = Number(isProse || (ended && words >= 3 && !asks))
    rows[row + own.place] = blocks.length > 1 ? index / (blocks.length - 1) : 0
    rows[row + own.slug] = slugShare(text, slug)
    rows[row + own.commas] = found.commas / each
    rows[row + own.sentences] = found.sentences
    rows[row + own.quotes] = found.quotes
    rows[row + own.separators] = found.separators
    rows[row + own.brackets] = found.brackets
    rows[row + own.wordLength] = letters / each
    rows[row + own.unspaced] = unspaced / Math.max(1, letters)
    rows[row + own.asks] = Number(asks)
    rows[row + own.trails] = Number(trailsOff(text))
    rows[row + own.opensSmall] = Number(first === 'small')
    rows[row + own.opensDigit] = Number(first === 'digit')
    rows[row + own.opensMark] = Number(first === 'mark')
    rows[row + own.address] = Number(mayHoldAddress(text) && address.test(text))
    rows[row + own.form] = forms[form]
    rows[row + own.joins] = joining[joins]
  })
  return prose
}

function opensInSouth(text: string): boolean {
  const unit = text.charCodeAt(0)
  return unit >= south.first && unit <= south.last
}

/** A word has four letters or so where no mark ends a sentence, and a space parts clauses. */
function readThai(text: string, halved: number): { readonly words: number; readonly isProse: boolean } {
  const words = halved / 2
  const isLong = words >= fewestThai.words || (words >= fewestThai.told && isTold(text))
  return { words, isProse: isLong && clauseGap.test(text) }
}

/** Whether a text holds some of the small words, each counted once. */
function isTold(text: string): boolean {
  return new Set(text.match(smallThai)).size >= fewestThai.small
}

function mayHoldAddress(text: string): boolean {
  return text.includes('@') || text.includes('://') || text.includes('www.')
}

function countRepeats(rows: Float32Array, blocks: readonly Block[]): void {
  const seen = new Map<string, number>()
  const keys = blocks.map(({ text }) => text.toLowerCase())
  for (const [index, key] of keys.entries()) {
    const repeats = seen.get(key) ?? 0
    rows[index * width + own.repeats] = repeats
    seen.set(key, repeats + 1)
  }
  for (const [index, key] of keys.entries()) {
    rows[index * width + own.again] = (seen.get(key) ?? 1) - 1 - (rows[index * width + own.repeats] ?? 0)
  }
}

function seeNeighbours(rows: Float32Array, count: number): void {
  const read = (index: number, column: keyof typeof own): number =>
    index >= 0 && index < count ? (rows[index * width + own[column]] ?? 0) : 0
  for (let index = 0; index < count; index++) {
    rows[index * width + own.runsOn] = Number(read(index + 1, 'opensSmall') > 0 || read(index + 1, 'opensMark') > 0)
    rows[index * width + own.followsOpen] = Number(index > 0 && !read(index - 1, 'ended') && read(index - 1, 'words') >= 4)
  }
}

function measureDistance(rows: Float32Array, count: number, prose: readonly number[]): void {
  let next = 0
  for (let index = 0; index < count; index++) {
    while (next < prose.length && (prose[next] ?? 0) < index) next += 1
    const after = (prose[next] ?? Number.POSITIVE_INFINITY) - index
    const before = index - (prose[next - 1] ?? Number.NEGATIVE_INFINITY)
    rows[index * width + own.distance] = Math.min(farthest, after, before)
  }
}
