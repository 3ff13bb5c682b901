import { stopWordsOf } from '../languages/stop-words.ts'
import type { Block, Blocks, Evidence, Form, Hints, Joins } from '../types.ts'
import { measureAffinity, rememberAffinity } from './affinity.ts'
import { againColumns, lookAgain } from './again.ts'
import { columns, own } from './columns.ts'
import { hear } from './hear.ts'
import { measure } from './measure.ts'
import { findHeadline, measurePage } from './page.ts'
import { measureRuns } from './runs.ts'
import { slugOf, slugShare } from './slug.ts'
import { hearVoices, isResidue, lookAround } from './surroundings.ts'
import { WordList } from './word-list.ts'
import { weighWords } from './wording.ts'

const width = columns.length
const sentenceMark = /[.!?…。！？।۔؟][\])"'”’»」』*]*$/u
const questionMark = /[?!？！؟][\])"'”’»」』*]*$/u
const clauseMark = /[,;:.!?、，。；।،؛]/u
const ellipsis = /(?:…|\.{3})[\])"'”’»]?$/u
const address = /www\.|:\/\/|\S@\S/u
const opensSmall = /^\p{Ll}/u
const opensLetter = /^[\p{L}\p{M}]/u
const opensDigit = /^\p{N}/u
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
  const residue = Uint8Array.from(hits, (heard) => Number(isResidue(heard)))
  const wording = weighWords(words, count)
  const affinity = measureAffinity(words, prose, count)
  for (let index = 0; index < count; index++) {
    rows[index * width + own.wording] = wording[index] ?? 0
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
    const { words, letters, unspaced } = found
    const each = Math.max(1, words)
    const ended = sentenceMark.test(text)
    const asks = questionMark.test(text)
    const stopShare = found.stops / each
    const known = unspaced > letters / 2 || stopWords.size === 0 || stopShare >= 0.12
    const isProse = known && clauseMark.test(text) && (words >= 25 || (ended && words >= 12))
    if (isProse) prose.push(index)
    const row = index * width
    const put = (column: keyof typeof own, value: number | boolean): void => {
      rows[row + own[column]] = Number(value)
    }
    put('length', text.length)
    put('words', words)
    put('ended', ended)
    put('colon', /[:：]$/.test(text))
    put('capitals', found.capitals / each)
    put('uppers', found.uppers / Math.max(1, letters))
    put('digits', found.digits / Math.max(1, found.digits + letters))
    put('stops', stopShare)
    put('prose', isProse)
    put('sentence', isProse || (ended && words >= 3 && !asks))
    put('place', blocks.length > 1 ? index / (blocks.length - 1) : 0)
    put('slug', slugShare(text, slug))
    put('commas', found.commas / each)
    put('sentences', found.sentences)
    put('quotes', found.quotes)
    put('separators', found.separators)
    put('brackets', found.brackets)
    put('wordLength', letters / each)
    put('unspaced', unspaced / Math.max(1, letters))
    put('asks', asks)
    put('trails', ellipsis.test(text))
    put('opensSmall', opensSmall.test(text))
    put('opensDigit', opensDigit.test(text))
    put('opensMark', !opensDigit.test(text) && !opensLetter.test(text))
    put('address', address.test(text))
    put('form', forms[form])
    put('joins', joining[joins])
  })
  return prose
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
