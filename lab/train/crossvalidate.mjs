// Quality on sites that the weights have not seen: each text is cleaned by the weights that were learned without its fold.
//
//   node lab/train/crossvalidate.mjs --weights FOLDER --folds folds.json [--made FOLDER] [--sets NAME,…] [--mode MODE] [--keep FOLDER]
import { execFile } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs, promisify } from 'node:util'
import { importRooms } from '../bench/bundle.mjs'
import { makeOutputFolder, readRecords, sharedBench } from '../bench/places.mjs'
import { figure, table } from '../bench/table.mjs'
import { openFolds } from './folds.mjs'
import { listMade, listSets } from './sets.mjs'

const { values } = parseArgs({
  options: {
    weights: { type: 'string' },
    folds: { type: 'string' },
    made: { type: 'string' },
    sets: { type: 'string' },
    mode: { type: 'string', default: 'balanced' },
    keep: { type: 'string' }
  }
})
const { weights, folds } = values
if (!weights || !folds)
  throw new Error('crossvalidate.mjs needs --weights FOLDER and --folds folds.json, as training leaves them.')
const rooms = await importRooms()
const { cleanOne, lineOf } = rooms
const useUnseen = openFolds({ weights, folds }, rooms)
const mode = /** @type {import('../../src/types.ts').Mode} */ (values.mode)
const output = makeOutputFolder(values.keep)
const run = promisify(execFile)
const wanted = values.sets?.split(',')
const columns = ['f1', 'p', 'r', 'lead', 'paras', 'lost', 'empty', 'title', 'authors', 'date']
const rows = []
const made = values.made ? listMade(sharedBench, values.made) : []
for (const { name, texts, gold } of [...listSets(sharedBench), ...made]) {
  if (wanted && !wanted.some((part) => name.includes(part))) continue
  const set = name.split('.')[0]
  const cleaned = async function* () {
    for await (const record of readRecords(texts)) {
      useUnseen(set, record.id)
      yield lineOf(cleanOne(record, { mode }))
    }
  }
  const path = join(output, `${name}.jsonl`)
  await pipeline(Readable.from(cleaned()), createWriteStream(path))
  if (set === 'dev-putin') {
    const { stdout } = await run(process.execPath, [join(sharedBench, 'putin.mjs'), gold, path, '--by', 'language'], {
      maxBuffer: 1e8
    })
    console.log(stdout.split('\n').slice(0, 25).join('\n'))
    continue
  }
  const { stdout } = await run(
    process.execPath,
    [join(sharedBench, 'score.mjs'), '--gold', gold, '--pred', path, '--input', texts, '--json'],
    {
      maxBuffer: 1e8
    }
  )
  /** @type {unknown} */
  const parsed = JSON.parse(stdout)
  const found = /** @type {Record<string, number>} */ (parsed)
  rows.push([name, ...columns.map((column) => figure(found[column] ?? NaN))])
}
if (rows.length > 0) console.log(table(['set', ...columns], rows))
