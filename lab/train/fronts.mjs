// Front pages made of the pages' headlines, and of written ones: texts that read like stories line by line, and hold none.
//
//   node lab/train/fronts.mjs --to FOLDER --folds folds.json
//
// fronts.front   six to thirty headlines of one language and one fold, alone, over a first sentence, or over a first sentence cut short
//
// What is drawn is drawn by a text's name: the same pages give the same texts.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { readRecords, root, sharedBench } from '../bench/places.mjs'
import { below, draw } from './draw.mjs'
import { importEntry } from './entry.mjs'
import { readJson } from './json.mjs'
import { foldOfLine } from './line-fold.mjs'
import { listSets } from './sets.mjs'

const FEWEST = 6
const MORE = 25
/** A first sentence longer than this is no teaser, one shorter than half of it no sentence. */
const LONGEST = 180
/** Texts for each page there is. */
const SHARE = 1 / 2

/** @typedef {{ head: string, lede: string }} Story */
/** @typedef {() => number} Next */

/** What stands under the headlines of a text. */
const teasers = [
  () => '',
  (/** @type {Story} */ { lede }) => sentenceOf(lede),
  (/** @type {Story} */ { lede }, /** @type {Next} */ next) => cut(lede, LONGEST / 2 + below(next, LONGEST))
]

const { values } = parseArgs({ options: { to: { type: 'string' }, folds: { type: 'string' } } })
const { to, folds } = values
if (!to || !folds)
  throw new Error('fronts.mjs needs --to FOLDER, where the texts go, and --folds folds.json, as labels.py leaves it.')
const foldOf = /** @type {Record<string, number>} */ (readJson(folds))
const { guess } = await importEntry()
const groups = await group()
const texts = [...groups].flatMap(([name, stories]) =>
  stories.length < FEWEST
    ? []
    : Array.from({ length: Math.ceil(stories.length * SHARE) }, (_, number) => {
        const id = `${name}-${String(number)}`
        return { id, text: makeFront(stories, draw(`front ${id}`)), gold: '', fold: Number(name.split('-')[0]) }
      })
)
mkdirSync(to, { recursive: true })
write('fronts.front', ({ id, text }) => ({ id, text }))
write('fronts.gold', ({ id, gold, fold }) => ({ id, gold, fold }))

/** The stories of each fold and language. */
async function group() {
  /** @type {Map<string, Story[]>} */
  const found = new Map()
  const add = (/** @type {number} */ fold, /** @type {string} */ language, /** @type {Story} */ story) => {
    const key = `${String(fold)}-${language}`
    found.set(key, [...(found.get(key) ?? []), story])
  }
  for (const { name, gold } of listSets(sharedBench)) {
    if (!name.endsWith('.blocks')) continue
    for await (const record of readRecords(gold)) {
      const {
        id,
        title,
        gold: body
      } = /** @type {{ id: string, title?: string, gold: string }} */ (/** @type {unknown} */ (record))
      const lede = body.split('\n').find((line) => line.length > LONGEST / 2)
      if (title && lede) add(foldOf[`${name.replace('.blocks', '')}/${id}`] ?? 0, guess(body), { head: title, lede })
    }
  }
  const folder = join(root, 'lab/train/lines')
  for (const file of readdirSync(folder)) {
    for (const row of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const [kind, head, lede] = row.split('\t')
      if (kind === 'h' && head && lede) add(foldOfLine(head), `written-${basename(file, '.tsv')}`, { head, lede })
    }
  }
  return found
}

function makeFront(/** @type {Story[]} */ stories, /** @type {Next} */ next) {
  const left = [...stories]
  const count = Math.min(left.length, FEWEST + below(next, MORE))
  const teaser = teasers[below(next, teasers.length)]
  const apart = next() < 1 / 2 ? '\n' : '\n\n'
  const list = Array.from({ length: count }, () => {
    const [story] = left.splice(below(next, left.length), 1)
    return [story.head, teaser(story, next)].filter(Boolean).join(apart)
  })
  return list.join(teaser === teasers[0] ? apart : '\n\n')
}

/** The first sentence, where it is short enough for a teaser. */
function sentenceOf(/** @type {string} */ lede) {
  const [first] = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(lede)
  return first.segment.length <= LONGEST ? first.segment.trim() : ''
}

/** Cut short behind a word, or anywhere where words are not spaced. */
function cut(/** @type {string} */ lede, /** @type {number} */ length) {
  if (lede.length <= length) return lede
  const start = lede.slice(0, length)
  let end = start.length
  while (end > 0 && /\S/u.test(start.charAt(end - 1))) end--
  return `${end > 0 ? start.slice(0, end).trimEnd() : start}…`
}

function write(/** @type {string} */ name, /** @type {(one: (typeof texts)[number]) => object} */ of) {
  writeFileSync(join(/** @type {string} */ (to), `${name}.jsonl`), texts.map((one) => `${JSON.stringify(of(one))}\n`).join(''))
}
