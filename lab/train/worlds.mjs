// Texts made of the pages, as people have them when somebody else has cut most of the menus off.
//
//   node lab/train/worlds.mjs --to FOLDER --folds folds.json
//
// SET.alone    the true body and nothing else: under its headline or not, wrapped or not, with a few phrases of the packs put in or not
// SET.cropped  the page's lines, less most of those over the body and below it, and one in twenty-five anywhere
// SET.outside  some of the page's lines over or below the body, without it: a text without menus need not hold a story
//
// What is done to a text is drawn by its page's name: the same pages give the same texts.
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import wrapAnsi from 'wrap-ansi'
import { readRecords, sharedBench } from '../bench/places.mjs'
import { below, draw } from './draw.mjs'
import { importEntry } from './entry.mjs'
import { readJson } from './json.mjs'
import { foldOfLine } from './line-fold.mjs'
import { listSets, worlds } from './sets.mjs'

/** Letters a line must have before it is looked for in the body: shorter ones stand in menus too. */
const TELLING = 30
const UNDER_HEADLINE = 1 / 2
const WITH_PHRASES = 2 / 3
const MOST_PHRASES = 5
const WRAPPED = 1 / 3
const LEFT_OUT = 1 / 25
const FEWEST_OUTSIDE = 4
const MORE_OUTSIDE = 40
/** Longer lines outside the body are mostly what its readers write: a text of them alone is no worse than a story. */
const LONGEST_OUTSIDE = 200

/** @typedef {{ id: string, url?: string, title?: string, gold: string }} Gold */
/** @typedef {{ lines: string[], first: number, last: number, fold: number }} Page Its lines, where its body begins and ends among them, and its fold. */
/** @typedef {() => number} Next */

const { values } = parseArgs({ options: { to: { type: 'string' }, folds: { type: 'string' } } })
const { to, folds } = values
if (!to || !folds)
  throw new Error('worlds.mjs needs --to FOLDER, where the texts go, and --folds folds.json, as labels.py leaves it.')
const foldOf = /** @type {Record<string, number>} */ (readJson(folds))
const { listPhrases } = await importEntry()

/** @type {Record<string, (next: Next, gold: Gold, page: Page) => string>} */
const make = {
  alone: (next, { title, gold }, { fold }) => {
    const lines = [...(title && next() < UNDER_HEADLINE ? [title] : []), ...gold.split('\n')]
    const phrases = listPhrases(gold).filter((phrase) => foldOfLine(phrase) === fold)
    if (next() < WITH_PHRASES) putIn(lines, phrases, next)
    if (next() >= WRAPPED) return lines.join('\n')
    const column = 64 + below(next, 24)
    return lines.map((line) => wrapAnsi(line, column)).join('\n\n')
  },
  // Cubed, the numbers are small more often than not: half of the texts keep an eighth or less.
  cropped: (next, _, { lines, first, last }) =>
    lines
      .slice(first - Math.floor(next() ** 3 * (first + 1)), last + 1 + Math.floor(next() ** 3 * (lines.length - last)))
      .filter(() => next() >= LEFT_OUT)
      .join('\n'),
  outside: (next, _, { lines, first, last }) => {
    const others = [...lines.slice(0, first), ...lines.slice(last + 1)].filter((line) => line.length <= LONGEST_OUTSIDE)
    const count = FEWEST_OUTSIDE + below(next, MORE_OUTSIDE)
    const start = below(next, Math.max(1, others.length - count))
    return others.slice(start, start + count).join('\n')
  }
}

mkdirSync(to, { recursive: true })
for (const { name, texts, gold } of listSets(sharedBench)) {
  if (!name.endsWith('.blocks')) continue
  /** @type {Map<string, Gold>} */
  const known = new Map()
  for await (const record of readRecords(gold)) known.set(record.id, /** @type {Gold} */ (/** @type {unknown} */ (record)))
  for (const world of worlds) {
    const path = join(to, `${name.replace('.blocks', `.${world}`)}.jsonl`)
    await pipeline(Readable.from(makeAll(world, name.replace('.blocks', ''), texts, known)), createWriteStream(path))
  }
}

/**
 * A line of JSON for each page whose body stands in it.
 *
 * @param {string} world
 * @param {string} set
 * @param {string} texts
 * @param {ReadonlyMap<string, Gold>} known
 */
async function* makeAll(world, set, texts, known) {
  for await (const { id, url, text } of readRecords(texts)) {
    const gold = known.get(id)
    if (!gold) continue
    const lines = text.split('\n')
    const told = lines.map((line) => line.trim()).map((line) => line.length >= TELLING && gold.gold.includes(line))
    const first = told.indexOf(true)
    if (first < 0) continue
    const page = { lines, first, last: told.lastIndexOf(true), fold: foldOf[`${set}/${id}`] ?? 0 }
    const made = make[world](draw(`${world} ${id}`), gold, page)
    yield `${JSON.stringify({ id, url, text: made })}\n`
  }
}

/** Put one to five of the phrases anywhere below the first line. */
function putIn(/** @type {string[]} */ lines, /** @type {readonly string[]} */ phrases, /** @type {Next} */ next) {
  if (phrases.length === 0) return
  for (let left = 1 + below(next, MOST_PHRASES); left > 0; left--)
    lines.splice(1 + below(next, lines.length), 0, phrases[below(next, phrases.length)] ?? '')
}
