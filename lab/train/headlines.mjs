// What is seen of the lines that may be the headline, on pages whose title is known and stands in the text; for headlines.py.
//
//   node lab/train/headlines.mjs --weights FOLDER --folds folds.json --to FILE.jsonl
//
// The story is found by weights that have not seen the page's site. A line is right when nine tenths of its words and the title's agree.
// Each page is seen whole, with and without its URL, and cut off none, one or three lines over its title, as people copy pages.
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { cropOver } from '../bench/crops.mjs'
import { readRecords, sharedBench } from '../bench/places.mjs'
import { importEntry } from './entry.mjs'
import { readJson } from './json.mjs'
import { listSets } from './sets.mjs'

const { values } = parseArgs({
  options: { weights: { type: 'string' }, folds: { type: 'string' }, to: { type: 'string' } }
})
const { weights, folds, to } = values
if (!weights || !folds || !to)
  throw new Error('headlines.mjs needs --weights FOLDER, --folds folds.json, as training leaves them, and --to FILE.jsonl.')
const foldOf = /** @type {Record<string, number>} */ (readJson(folds))
const { listCandidates, readWeights, useWeights } = await importEntry()
const byFold = [0, 1, 2, 3, 4].map((fold) =>
  readWeights(/** @type {Parameters<typeof readWeights>[0]} */ (readJson(join(weights, `weights.${String(fold)}.json`))))
)
/** So many lines over the title a page is cut off. */
const overs = [0, 1, 3]
await pipeline(Readable.from(pages()), createWriteStream(to))

/** A line of JSON for each view of a page with a known title: its fold, and the clues of each line, with whether it is the title. */
async function* pages() {
  for (const { name, texts, gold } of listSets(sharedBench)) {
    if (name.endsWith('.raw') || name.startsWith('dev-putin')) continue
    /** @type {Map<string, { title: string, body: string }>} */
    const known = new Map()
    for await (const record of readRecords(gold)) {
      const { id, title, gold: body } = /** @type {{ id: string, title?: string, gold: string }} */ (record)
      if (title) known.set(id, { title, body })
    }
    for await (const { id, text, url, language } of readRecords(texts)) {
      const { title = '', body = '' } = known.get(id) ?? {}
      const words = wordsOf(title)
      if (words.length === 0 || !wordsOf(text).join(' ').includes(words.join(' '))) continue
      const fold = foldOf[`${name.split('.')[0]}/${id}`] ?? 0
      useWeights(byFold[fold])
      const hints = language === undefined ? {} : { language }
      const views = [
        { set: name, lines: listCandidates(text, hints) },
        ...(url === undefined ? [] : [{ set: `${name}, URL`, lines: listCandidates(text, { ...hints, url }) }]),
        ...overs.flatMap((over) => {
          const crop = cropOver(text, title, body, over)
          return crop === null ? [] : [{ set: `${name}, ${over} over`, lines: listCandidates(crop, hints) }]
        })
      ]
      for (const { set, lines } of views)
        yield (
          JSON.stringify({
            set,
            fold,
            lines: lines.map((line) => ({ ...line.clues, right: agree(wordsOf(line.text), words) }))
          }) + '\n'
        )
    }
  }
}

function wordsOf(/** @type {string} */ text) {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function agree(/** @type {readonly string[]} */ words, /** @type {readonly string[]} */ title) {
  const left = [...title]
  const shared = words.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
  return (2 * shared) / (words.length + title.length) >= 0.9
}
