import { stopWordsOf } from '../languages/stop-words.ts'
import type { Block, Evidence, Hints } from '../types.ts'
import { columns } from './columns.ts'
import { hear } from './hear.ts'
import { measure } from './measure.ts'
import { slugOf, slugShare } from './slug.ts'

const sentenceMark = /[.!?…。！？।۔؟][\])"'”’»」』*]*$/u
const questionMark = /[?!？！؟][\])"'”’»」』*]*$/u
const clauseMark = /[,;:.!?、，。；।،؛]/u
const farthest = 99
/** Code stays whole, whatever its words say. */
const silent: Evidence['hits'][number] = []

/** Observe each block: a row of numbers, and the rules that speak on it. */
export function gather(blocks: readonly Block[], language: string | null, hints: Hints = {}): Evidence {
  const stopWords = stopWordsOf(language)
  const slug = slugOf(hints.url)
  const width = columns.length
  const rows = new Float32Array(blocks.length * width)
  const seen = new Map<string, number>()
  const prose: number[] = []
  blocks.forEach((block, index) => {
    const { text } = block
    const { words, stops, capitals, letters, uppers, digits, unspaced } = measure(text, stopWords)
    const ended = sentenceMark.test(text)
    const stopShare = words > 0 ? stops / words : 0
    const known = unspaced > letters / 2 || stopWords.size === 0 || stopShare >= 0.12
    const isProse = known && clauseMark.test(text) && (words >= 25 || (ended && words >= 12))
    if (isProse) prose.push(index)
    const key = text.toLowerCase()
    const repeats = seen.get(key) ?? 0
    seen.set(key, repeats + 1)
    rows.set(
      [
        text.length,
        words,
        Number(ended),
        Number(/[:：]$/.test(text)),
        words > 0 ? capitals / words : 0,
        letters > 0 ? uppers / letters : 0,
        digits + letters > 0 ? digits / (digits + letters) : 0,
        stopShare,
        Number(isProse),
        Number(isProse || (ended && words >= 3 && !questionMark.test(text))),
        repeats,
        blocks.length > 1 ? index / (blocks.length - 1) : 0,
        farthest,
        slugShare(text, slug)
      ],
      index * width
    )
  })
  measureDistance(rows, blocks.length, prose)
  return { columns, rows, hits: blocks.map(({ form, text }) => (form === 'code' ? silent : hear(text))) }
}

function measureDistance(rows: Float32Array, count: number, prose: readonly number[]): void {
  const offset = columns.indexOf('distance')
  let next = 0
  for (let index = 0; index < count; index++) {
    while (next < prose.length && (prose[next] ?? 0) < index) next += 1
    const after = (prose[next] ?? Number.POSITIVE_INFINITY) - index
    const before = index - (prose[next - 1] ?? Number.NEGATIVE_INFINITY)
    rows[index * columns.length + offset] = Math.min(farthest, after, before)
  }
}
