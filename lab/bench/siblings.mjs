// What the other articles of its site tell of a page: quality with and without, on the pages that have some in the same set.
//
//   node lab/bench/siblings.mjs [--weights FOLDER --folds folds.json] [--sets NAME,…] [--fewest 5]
//
// With --weights, as training leaves them, each page is cleaned by weights that have not seen its site. --fewest and --many are the articles
// of a site from which a template is learned, and those that a line must stand in; the command line asks for five and three.
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { listSets } from '../train/sets.mjs'
import { openFolds } from '../train/folds.mjs'
import { importRooms } from './bundle.mjs'
import { makeTemporaryFolder, readRecords, sharedBench } from './places.mjs'
import { figure, table } from './table.mjs'

const { values } = parseArgs({
  options: {
    weights: { type: 'string' },
    folds: { type: 'string' },
    sets: { type: 'string' },
    fewest: { type: 'string', default: '2' },
    many: { type: 'string', default: '2' }
  }
})
const rooms = await importRooms()
const { cleanOne, learnFrom, lineOf, sketchOf, usualTerms } = rooms
const { weights, folds } = values
const useUnseen = weights && folds ? openFolds({ weights, folds }, rooms) : undefined
const terms = { ...usualTerms, fewest: Number(values.fewest), many: Number(values.many) }
const folder = makeTemporaryFolder()
const run = promisify(execFile)

/** @typedef {{ id: string, url: string, text: string }} Page */

/** The pages of a file by the host of their address. */
async function bySite(/** @type {string} */ path) {
  /** @type {Map<string, Page[]>} */
  const sites = new Map()
  for await (const record of readRecords(path)) {
    const page = /** @type {Page} */ (record)
    const host = URL.canParse(page.url) ? new URL(page.url).host.replace(/^www\./, '') : ''
    if (host) sites.set(host, [...(sites.get(host) ?? []), page])
  }
  return sites
}

async function score(/** @type {string} */ gold, /** @type {readonly string[]} */ lines) {
  const path = join(folder, 'out.jsonl')
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''))
  const { stdout } = await run(process.execPath, [join(sharedBench, 'score.mjs'), '--gold', gold, '--pred', path, '--json'], {
    maxBuffer: 1e8
  })
  /** @type {unknown} */
  const parsed = JSON.parse(stdout)
  return /** @type {Record<string, number>} */ (parsed)
}

const rows = []
const wanted = values.sets?.split(',')
for (const { name, texts, gold } of listSets(sharedBench)) {
  if (name === 'dev-putin.text' || (wanted && !wanted.some((part) => name.includes(part)))) continue
  const set = name.split('.')[0]
  const sites = [...(await bySite(texts)).values()].filter((pages) => pages.length >= terms.fewest)
  const ids = new Set(sites.flat().map(({ id }) => id))
  if (ids.size === 0) continue
  const bodies = []
  for await (const body of readRecords(gold)) if (ids.has(body.id)) bodies.push(JSON.stringify(body))
  const subset = join(folder, 'gold.jsonl')
  writeFileSync(subset, bodies.map((line) => `${line}\n`).join(''))
  /** @type {[string[], string[]]} */
  const outputs = [[], []]
  let hit = 0
  for (const pages of sites) {
    const template = learnFrom(
      [...pages].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ text }) => sketchOf(text)),
      terms
    )
    for (const page of pages) {
      useUnseen?.(set, page.id)
      const article = cleanOne(page, template ? { template } : {})
      if (article.dropped.some(({ rule }) => rule === 'siblings')) hit += 1
      outputs[0].push(lineOf(cleanOne(page)))
      outputs[1].push(lineOf(article))
    }
  }
  const [without, withThem] = [await score(subset, outputs[0]), await score(subset, outputs[1])]
  const both = (/** @type {string} */ field) => [figure(without[field]), figure(withThem[field])]
  rows.push([name, ids.size, hit, ...both('f1'), ...both('p'), ...both('r'), ...both('lead'), ...both('lost')])
}
const head = ['f1', 'p', 'r', 'lead', 'lost'].flatMap((field) => [field, 'with'])
console.log(table(['set', 'pages', 'touched', ...head], rows))
