// Quality verdicts: how many pages of each set are called what, how much of the kept text is story by confidence, and what made
// pages are called.
//
//   node lab/bench/verdicts.mjs [--set NAME,…] [--track NAME,…] [--show]
//
// Cleans by the sources as they stand. All pages of the sets are articles, but for a few catalogues and front pages. Made pages are
// joined from the texts of dev-putin. --show lists each page that is called otherwise, by its id.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { importRooms } from './bundle.mjs'
import { makePages } from './made-pages.mjs'
import { need, readRecords, sharedBench } from './places.mjs'
import { figure, table } from './table.mjs'

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'dev-n4k,dev-fundus,dev-wcxb,dev-more' },
    track: { type: 'string', default: 'blocks,container,nodes,raw' },
    show: { type: 'boolean', default: false }
  }
})
const VERDICTS = /** @type {const} */ (['article', 'partial', 'listing', 'empty'])
const BUCKETS = [0.6, 0.8, 0.9, 0.95, 0.98, 1.01]
need(sharedBench, 'The real pages stay outside the project.', 0)
const { cleanOne, packs, toText } = await importRooms()
/** @type {string[]} */
const shown = []

const count = () => ({ article: 0, partial: 0, listing: 0, empty: 0 })
const buckets = BUCKETS.map(() => ({ pages: 0, confidence: 0, precision: 0 }))
const wordsOf = (/** @type {string} */ text) => text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Share of the words of a text that the known body holds too. */
function precisionOf(/** @type {string} */ text, /** @type {string} */ gold) {
  /** @type {Map<string, number>} */
  const left = new Map()
  for (const word of wordsOf(gold)) left.set(word, (left.get(word) ?? 0) + 1)
  const words = wordsOf(text)
  const found = words.filter((word) => {
    const times = left.get(word) ?? 0
    left.set(word, times - 1)
    return times > 0
  })
  return found.length / Math.max(1, words.length)
}

const rows = []
for (const set of values.set.split(','))
  for (const track of values.track.split(',')) {
    const input = join(sharedBench, `${set}.${track}.jsonl.gz`)
    need(input, 'Name sets and forms that are there with --set and --track.', 2)
    /** @type {Map<string, string>} */
    const gold = new Map()
    for await (const known of readRecords(join(sharedBench, `${set}.gold.jsonl.gz`)))
      gold.set(known.id, /** @type {{ gold: string }} */ (/** @type {unknown} */ (known)).gold)
    const counts = count()
    let pages = 0
    for await (const record of readRecords(input)) {
      const article = cleanOne(record)
      const { verdict, confidence } = article.quality
      pages += 1
      counts[verdict] += 1
      if (verdict === 'article') {
        const bucket = buckets[BUCKETS.findIndex((limit) => confidence < limit)]
        bucket.pages += 1
        bucket.confidence += confidence
        bucket.precision += precisionOf(toText(article), gold.get(record.id) ?? '')
      } else shown.push(`${set}.${track} ${record.id}: ${verdict} ${confidence}. ${article.quality.reasons.join(' ')}`)
    }
    rows.push([set, track, ...VERDICTS.map((verdict) => counts[verdict]), figure(1 - counts.article / pages)])
  }
console.log(table(['set', 'track', ...VERDICTS, 'no article'], rows))

const byConfidence = buckets.map(({ pages, confidence, precision }, index) => {
  const from = index === 0 ? '0' : String(BUCKETS[index - 1])
  const to = String(Math.min(1, BUCKETS[index]))
  return [`${from} to ${to}`, pages, figure(confidence / pages), figure(precision / pages)]
})
console.log(`\n${table(['confidence of article', 'pages', 'mean', 'kept words that are story'], byConfidence)}`)

/** @type {Map<string, ReturnType<typeof count> & { wanted: string, sure: number }>} */
const kinds = new Map()
const known = join(sharedBench, 'dev-putin.gold.jsonl.gz')
need(known, 'Made pages are joined from its texts.', 0)
const texts = []
for await (const text of readRecords(known))
  texts.push(/** @type {import('./made-pages.mjs').Known} */ (/** @type {unknown} */ (text)))
for (const pack of packs) {
  const mine = texts.filter(({ language }) => language === pack.code)
  for (const { kind, wanted, text } of makePages(mine, pack)) {
    const { verdict, confidence, reasons } = cleanOne({ id: kind, text }).quality
    const counts = kinds.get(kind) ?? { ...count(), wanted, sure: 0 }
    counts[verdict] += 1
    if (verdict === wanted) counts.sure += confidence
    else shown.push(`made ${pack.code} ${kind}: ${verdict} ${confidence}. ${reasons.join(' ')}`)
    kinds.set(kind, counts)
  }
}
const made = [...kinds].map(([kind, counts]) => {
  const right = counts[/** @type {typeof VERDICTS[number]} */ (counts.wanted)]
  const all = VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0)
  return [kind, counts.wanted, ...VERDICTS.map((verdict) => counts[verdict]), figure(right / all), figure(counts.sure / right)]
})
console.log(`\n${table(['made page', 'wanted', ...VERDICTS, 'right', 'mean confidence'], made)}`)
if (values.show) for (const line of shown) console.log(line)
