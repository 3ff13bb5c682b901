// Texts of lines that were written for learning, and the words of newsclean's own lists: most languages have few pages to learn from.
//
//   node lab/train/written.mjs --to FOLDER
//
// written.text   lines of stories, with lines of residue put in: lab/train/lines has those of each language
// told.text      whole texts of many kinds: lab/train/texts has those of each language
// phrases.lines  phrases of the packs and examples of the rules, what must go and what must stay apart
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../bench/places.mjs'
import { below, draw } from './draw.mjs'
import { importEntry } from './entry.mjs'
import { foldCount, foldOfLine } from './line-fold.mjs'

/** Lines of residue in the texts of a language, in turn. */
const CROWDS = [2, 5, 9, 14, 20, 30]
const TEXTS = 12
/** Lines that may be story or not, such as what stands under a picture, are left out of whole texts where they are longer. */
const LONGEST_DOUBTFUL = 60

/** @typedef {{ id: string, text: string, gold: string, fold?: number }} Made */

const { values } = parseArgs({ options: { to: { type: 'string' } } })
const { to } = values
if (!to) throw new Error('written.mjs needs --to FOLDER, where the texts go.')
mkdirSync(to, { recursive: true })
const { listWordings } = await importEntry()
const lines = join(root, 'lab/train/lines')
const texts = join(root, 'lab/train/texts')
write('written.text', readdirSync(lines).flatMap(makeTexts))
write('told.text', readdirSync(texts).flatMap(readTexts))
write(
  'phrases.lines',
  listWordings().flatMap(({ of, lines, stay }) =>
    Array.from({ length: foldCount }, (_, fold) => {
      const some = lines.filter((line) => foldOfLine(line) === fold)
      const gold = stay ? some.join('\n') : ''
      return { id: `${of}-${stay ? 'stays' : 'goes'}-${fold}`, text: some.join('\n\n'), gold, fold }
    })
  )
)

/**
 * Texts of one language: each line stands in one of them.
 *
 * @param {string} file
 * @returns {Made[]}
 */
function makeTexts(file) {
  const next = draw(file)
  const rows = readFileSync(join(lines, file), 'utf8').split('\n').filter(Boolean)
  const story = shuffle(linesOf(rows, 's'), next)
  const residue = shuffle(linesOf(rows, 'r'), next)
  return Array.from({ length: TEXTS }, (_, number) => {
    const gold = part(story, number)
    const text = [...gold]
    const crowd = residue.splice(0, CROWDS[number % CROWDS.length])
    for (const line of crowd) text.splice(below(next, text.length + 1), 0, line)
    return { id: `${basename(file, '.tsv')}-${number}`, text: text.join('\n\n'), gold: gold.join('\n') }
  })
}

/**
 * The whole texts of one language. A row is a kind and a line: `t` what comes next, `h` its headline, `s` its story, `r` residue, `c` in doubt.
 *
 * @param {string} file
 * @returns {Made[]}
 */
function readTexts(file) {
  const all = readFileSync(join(texts, file), 'utf8')
    .split(/^t\t.*\n/mu)
    .slice(1)
  return all.map((text, number) => {
    const id = `${basename(file, '.tsv')}-${String(number)}`
    const rows = text.split('\n').filter((row) => !row.startsWith('c\t') || row.length < LONGEST_DOUBTFUL)
    return { id, text: rows.map((row) => row.slice(2)).join('\n'), gold: linesOf(rows, 's').join('\n'), fold: foldOfLine(id) }
  })
}

function linesOf(/** @type {string[]} */ rows, /** @type {string} */ kind) {
  return rows.filter((row) => row.startsWith(`${kind}\t`)).map((row) => row.slice(2))
}

function part(/** @type {string[]} */ list, /** @type {number} */ number) {
  return list.slice(Math.floor((list.length * number) / TEXTS), Math.floor((list.length * (number + 1)) / TEXTS))
}

/**
 * @param {string[]} list
 * @param {() => number} next
 */
function shuffle(list, next) {
  return list
    .map((line) => /** @type {const} */ ([next(), line]))
    .sort(([a], [b]) => a - b)
    .map(([, line]) => line)
}

function write(/** @type {string} */ name, /** @type {Made[]} */ made) {
  const set = name.split('.')[0]
  const rows = (/** @type {(one: Made) => object} */ of) => made.map((one) => `${JSON.stringify(of(one))}\n`).join('')
  writeFileSync(
    join(/** @type {string} */ (to), `${name}.jsonl`),
    rows(({ id, text }) => ({ id, text }))
  )
  writeFileSync(
    join(/** @type {string} */ (to), `${set}.gold.jsonl`),
    rows(({ id, gold, fold }) => ({ id, gold, fold }))
  )
}
