// Days and writers of real pages, those with even and with odd numbers apart: rules were written with the even ones in view.
//
//   node lab/bench/about.mjs [--track blocks] [--library PATH]
//
// Right is the known day, and all known writers and no other. --library names the index.js of another build.
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { lettersOf } from './crops.mjs'
import { need, readRecords, root, sharedBench } from './places.mjs'
import { table } from './table.mjs'

const { values } = parseArgs({
  options: { track: { type: 'string', default: 'blocks' }, library: { type: 'string', default: join(root, 'dist/index.js') } }
})
need(sharedBench, 'The real pages stay outside the project.', 0)
need(values.library, 'Run `npm run build` first, or name the index.js of another build with --library.', 2)
/** @type {unknown} */
const library = await import(pathToFileURL(resolve(values.library)).href)
const { clean } = /** @type {{ clean: typeof import('../../src/clean.ts').clean }} */ (library)

const lettersOfAll = (/** @type {readonly string[]} */ names) => lettersOf([...names].sort().join())
/** @type {string[][]} */
const rows = []
for (const set of ['dev-wcxb', 'dev-fundus', 'dev-n4k', 'dev-more']) {
  /** @type {Map<string, { day: string, authors: readonly string[] }>} */
  const known = new Map()
  for await (const record of readRecords(join(sharedBench, `${set}.gold.jsonl.gz`))) {
    const { id, date, authors } = /** @type {{ id: string, date?: string, authors?: string[] }} */ (
      /** @type {unknown} */ (record)
    )
    known.set(id, { day: (date ?? '').slice(0, 10), authors: authors ?? [] })
  }
  const counts = [0, 1].map(() => ({ days: { of: 0, right: 0, wrong: 0 }, writers: { of: 0, right: 0, wrong: 0 } }))
  for await (const { id, text } of readRecords(join(sharedBench, `${set}.${values.track}.jsonl.gz`))) {
    const { day = '', authors = [] } = known.get(id) ?? {}
    const { published, authors: read } = clean(text).metadata
    const { days, writers } = counts[Number(id.replaceAll(/\D/g, '').slice(-6)) % 2]
    if (day !== '') count(days, published?.slice(0, 10) ?? '', day)
    if (authors.length > 0) count(writers, lettersOfAll(read), lettersOfAll(authors))
  }
  counts.forEach(({ days, writers }, odd) => {
    const cells = [days, writers].flatMap(({ right, wrong, of }) => [right, wrong, of].map(String))
    rows.push([set, odd ? 'odd' : 'even', ...cells])
  })
}
console.log(table(['set', 'pages', 'days right', 'wrong', 'of', 'writers right', 'wrong', 'of'], rows))

/** Count what was read: nothing is missed, and not wrong. */
function count(
  /** @type {{ of: number, right: number, wrong: number }} */ counts,
  /** @type {string} */ read,
  /** @type {string} */ wanted
) {
  counts.of += 1
  if (read === wanted) counts.right += 1
  else if (read !== '') counts.wrong += 1
}
