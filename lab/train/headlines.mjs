// What is seen of the lines that may be the headline, on pages whose title is known and stands in the text; for headlines.py.
//
//   node lab/train/headlines.mjs --weights FOLDER --folds folds.json --to FILE.jsonl
//
// The story is found by weights that have not seen the page's site. A line is right when nine tenths of its words and the title's agree.
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
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
await pipeline(Readable.from(pages()), createWriteStream(to))

/** A line of JSON for each page with a known title: its fold, and the clues of each line, with whether it is the title. */
async function* pages() {
  for (const { name, texts, gold } of listSets(sharedBench)) {
    if (name.endsWith('.raw') || name.startsWith('dev-putin')) continue
    /** @type {Map<string, string>} */
    const titles = new Map()
    for await (const record of readRecords(gold)) {
      const { id, title } = /** @type {{ id: string, title?: string }} */ (record)
      if (title) titles.set(id, title)
    }
    for await (const { id, text, url, language } of readRecords(texts)) {
      const title = wordsOf(titles.get(id) ?? '')
      if (title.length === 0 || !wordsOf(text).join(' ').includes(title.join(' '))) continue
      const fold = foldOf[`${name.split('.')[0]}/${id}`] ?? 0
      useWeights(byFold[fold])
      const lines = listCandidates(text, { ...(url !== undefined && { url }), ...(language !== undefined && { language }) })
      yield (
        JSON.stringify({
          set: name,
          fold,
          lines: lines.map((line) => ({ ...line.clues, right: agree(wordsOf(line.text), title) }))
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
