// Titles of real pages, whole and cut as people copy them: how many are found, and how many headlines are lost.
//
//   node lab/bench/titles.mjs [--set NAME,…] [--library PATH]
//
// Pages count whose known title is a line of theirs. They are cut off 0, 1, 3 or 6 lines over it, and behind the story. --library names the
// index.js of another build. The weights have seen most of these pages: compare builds, or cross-validate.
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { cropOver, lettersOf } from './crops.mjs'
import { need, readRecords, root, sharedBench } from './places.mjs'
import { figure, table } from './table.mjs'

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'dev-wcxb,dev-fundus,dev-n4k,dev-more' },
    library: { type: 'string', default: join(root, 'dist/index.js') }
  }
})
need(sharedBench, 'The real pages stay outside the project.', 0)
need(values.library, 'Run `npm run build` first, or name the index.js of another build with --library.', 2)
/** @type {unknown} */
const library = await import(pathToFileURL(resolve(values.library)).href)
const { clean, toMarkdown } =
  /** @type {{ clean: typeof import('../../src/clean.ts').clean, toMarkdown: typeof import('../../src/write/index.ts').toMarkdown }} */ (
    library
  )

const OVERS = [0, 1, 3, 6]
/** @type {Record<string, { pages: number, right: number, lost: number, none: number }>} */
const views = {}

function see(/** @type {string} */ view, /** @type {string} */ text, /** @type {string} */ wanted) {
  const article = clean(text)
  const { title } = article.metadata
  const counts = (views[view] ??= { pages: 0, right: 0, lost: 0, none: 0 })
  counts.pages += 1
  if (lettersOf(title ?? '') === wanted) counts.right += 1
  else if (!lettersOf(toMarkdown(article)).includes(wanted)) counts.lost += 1
  if (title === null) counts.none += 1
}

for (const set of values.set.split(',')) {
  /** @type {Map<string, { title: string, body: string }>} */
  const known = new Map()
  for await (const record of readRecords(join(sharedBench, `${set}.gold.jsonl.gz`))) {
    const { id, title, gold } = /** @type {{ id: string, title?: string, gold: string }} */ (/** @type {unknown} */ (record))
    if (title) known.set(id, { title, body: gold })
  }
  for await (const { id, text } of readRecords(join(sharedBench, `${set}.blocks.jsonl.gz`))) {
    const { title = '', body = '' } = known.get(id) ?? {}
    const wanted = lettersOf(title)
    if (wanted === '' || !text.split('\n').some((line) => lettersOf(line) === wanted)) continue
    see('whole', text, wanted)
    for (const over of OVERS) {
      const crop = cropOver(text, title, body, over)
      if (crop !== null) see(`from ${over} over`, crop, wanted)
    }
  }
}

const rows = Object.entries(views).map(([view, { pages, right, lost, none }]) => [view, pages, figure(right / pages), lost, none])
console.log(table(['page', 'pages', 'title right', 'headlines lost', 'no title'], rows))
