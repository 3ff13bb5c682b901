// What newsclean observes about every block of the texts that are learned from, as matrices.
//
//   node lab/train/observe.mjs --to FOLDER [--made FOLDER] [--sets NAME,…] [--features | --words FOLDER [--first]]
//
// --made      names the folder of worlds.mjs, to observe its texts too
// --features  writes the blocks' texts and hashed features, for labels.py and words.py
// --words     names a folder with a table of word weights for each fold, `words.0.i8` …, and `folds.json`, the fold of each text
// --first     writes the rows of the second look, from the first guesses in NAME.first.f32
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readRecords, sharedBench } from '../bench/places.mjs'
import { withoutPhrases } from '../bench/half-phrases.mjs'
import { importEntry } from './entry.mjs'
import { readJson } from './json.mjs'
import { listMade, listSets } from './sets.mjs'

const { values } = parseArgs({
  options: {
    to: { type: 'string' },
    made: { type: 'string' },
    sets: { type: 'string' },
    words: { type: 'string' },
    first: { type: 'boolean', default: false },
    features: { type: 'boolean', default: false }
  }
})
if (!values.to) throw new Error('observe.mjs needs --to FOLDER, where the matrices go.')
const { to, words } = values
mkdirSync(to, { recursive: true })
const whole = await importEntry()
// Phrases that are put in stand for what no list has: their lists are left out there.
const bare = await importEntry([withoutPhrases()])
const { againColumns, columns } = whole
writeFileSync(join(to, 'columns.json'), JSON.stringify(columns))
writeFileSync(join(to, 'again-columns.json'), JSON.stringify(againColumns))

const foldOf = words ? /** @type {Record<string, number>} */ (readJson(join(words, 'folds.json'))) : {}
/** @type {Map<string, Int8Array>} */
const tables = new Map()
const wanted = values.sets?.split(',')
const made = values.made ? listMade(sharedBench, values.made) : []
for (const { name, texts } of [...listSets(sharedBench), ...made]) {
  if (!wanted || wanted.some((start) => name.startsWith(start))) await observeSet(name, texts)
}

/** Write the matrices of one set in one layout. */
async function observeSet(/** @type {string} */ name, /** @type {string} */ texts) {
  const { hashTexts, observe, useWords } = name.endsWith('.alone') ? bare : whole
  const file = (/** @type {string} */ ending) => join(to, `${name}.${ending}`)
  const rows = openSync(file(values.first ? 'again.f32' : 'rows.f32'), 'w')
  const features = values.features ? openSync(file('features.i32'), 'w') : undefined
  const guesses = values.first ? readGuesses(file('first.f32')) : undefined
  const lines = []
  let done = 0
  for await (const { id, text, url, language } of readRecords(texts)) {
    const fold = foldOf[`${name.split('.')[0]}/${id}`] ?? 0
    if (words) useWords(tableOf('words', fold), tableOf('voice', fold))
    const hints = { ...(url !== undefined && { url }), ...(language !== undefined && { language }) }
    const seen = observe(id, text, hints, guesses?.subarray(done))
    done += seen.texts.length
    writeSync(rows, new Uint8Array((guesses ? seen.again : seen.rows).buffer))
    if (features === undefined) continue
    const hashed = hashTexts(seen.texts)
    for (const list of hashed) writeSync(features, new Uint8Array(list.buffer))
    const counts = hashed.map((list) => list.length)
    lines.push(JSON.stringify({ id, url, blocks: counts.length, spoken: seen.spoken, texts: seen.texts, counts }))
  }
  closeSync(rows)
  if (features !== undefined) {
    closeSync(features)
    writeFileSync(file('texts.jsonl'), lines.join('\n') + '\n')
  }
  console.log(`${name}: ${String(done)} blocks`)
}

/**
 * The table of word weights that has not seen a fold.
 *
 * @param {'words' | 'voice'} kind
 * @param {number} fold
 */
function tableOf(kind, fold) {
  const file = join(words ?? '', `${kind}.${String(fold)}.i8`)
  const known = tables.get(file)
  if (known) return known
  const bytes = readFileSync(file)
  const table = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  tables.set(file, table)
  return table
}

function readGuesses(/** @type {string} */ path) {
  const bytes = readFileSync(path)
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
}
