// Step 1: what newsclean observes about every block of the texts that are learned from, as matrices.
//
//   node lab/train/observe.mjs --to FOLDER [--sets NAME,…] [--words FOLDER] [--features]
//
// --words names a folder with a table of word weights for each fold, `words.0.i8` …, and `folds.json`, the fold of each text.
import { closeSync, openSync, readFileSync, writeFileSync, writeSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'rolldown'
import { makeTemporaryFolder, readRecords, root, sharedBench } from '../bench/places.mjs'
import { listSets } from './sets.mjs'

const { values } = parseArgs({
  options: { to: { type: 'string' }, sets: { type: 'string' }, words: { type: 'string' }, first: { type: 'boolean', default: false }, features: { type: 'boolean', default: false } }
})
if (!values.to) throw new Error('observe.mjs needs --to FOLDER, where the matrices go.')
const to = values.to
mkdirSync(to, { recursive: true })
const dir = makeTemporaryFolder()
await build({
  input: join(root, 'lab/train/observe-entry.ts'),
  cwd: root,
  platform: 'node',
  logLevel: 'silent',
  output: { dir, format: 'esm', entryFileNames: 'observe.mjs', chunkFileNames: '[name]-[hash].mjs' }
})
/** @type {typeof import('./observe-entry.ts')} */
const { againColumns, columns, observe, hashTexts, useWords } = await import(pathToFileURL(join(dir, 'observe.mjs')).href)
writeFileSync(join(to, 'columns.json'), JSON.stringify(columns))
writeFileSync(join(to, 'again-columns.json'), JSON.stringify(againColumns))

const folds = values.words ? /** @type {Record<string, number>} */ (JSON.parse(readFileSync(join(values.words, 'folds.json'), 'utf8'))) : {}
/** @type {Map<number, Int8Array>} */
const tables = new Map()
const tableOf = (/** @type {number} */ fold) => {
  const known = tables.get(fold)
  if (known) return known
  const bytes = readFileSync(join(/** @type {string} */ (values.words), `words.${fold}.i8`))
  const table = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  tables.set(fold, table)
  return table
}

const wanted = values.sets?.split(',')
for (const { name, texts } of listSets(sharedBench)) {
  if (wanted && !wanted.some((start) => name.startsWith(start))) continue
  const files = { rows: values.first ? -1 : openSync(join(to, `${name}.rows.f32`), 'w'), features: values.features ? openSync(join(to, `${name}.features.i32`), 'w') : -1 }
  const lines = []
  const again = values.first ? openSync(join(to, `${name}.again.f32`), 'w') : -1
  const first = values.first ? readFloats(join(to, `${name}.first.f32`)) : undefined
  const sizes = values.first ? /** @type {{ blocks: number }[]} */ (readFileSync(join(to, `${name}.texts.jsonl`), 'utf8').trim().split('\n').map((line) => JSON.parse(line))).map(({ blocks }) => blocks) : []
  let done = 0
  for await (const { id, text, url, language } of readRecords(texts)) {
    if (values.words) useWords(tableOf(folds[`${name.split('.')[0]}/${id}`] ?? 0))
    const seen = observe(id, text, { ...(url !== undefined && { url }), ...(language !== undefined && { language }) }, first?.subarray(done, done + (sizes[lines.length] ?? 0)))
    done += seen.texts.length
    if (again >= 0) writeSync(again, new Uint8Array(seen.again.buffer))
    if (files.rows >= 0) writeSync(files.rows, new Uint8Array(seen.rows.buffer))
    /** @type {number[]} */
    let counts = []
    if (values.features) {
      const features = hashTexts(seen.texts)
      counts = features.map((list) => list.length)
      const all = Int32Array.from(features.flatMap((list) => [...list]))
      if (all.length > 0) writeSync(files.features, new Uint8Array(all.buffer))
    }
    lines.push(JSON.stringify({ id, url, blocks: seen.texts.length, spoken: seen.spoken, ...(values.features && { texts: seen.texts, counts }) }))
  }
  writeFileSync(join(to, `${name}.${values.features ? 'texts' : 'docs'}.jsonl`), lines.join('\n') + '\n')
  if (files.rows >= 0) closeSync(files.rows)
  if (again >= 0) closeSync(again)
  if (files.features >= 0) closeSync(files.features)
  console.log(name, lines.length)
}

/** @returns {Float32Array} */
function readFloats(/** @type {string} */ path) {
  const bytes = readFileSync(path)
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
}
