// Quality on clean prose with residue put in: what is kept, what is gone, by language, layout, kind and place.
//
//   node lab/bench/putin.mjs [--in-process] [--by language,layout,kind,place] [--show N] [--keep FOLDER] [--bin PATH]
//                            [--half 1|2] [-- OPTIONS FOR NEWSCLEAN]
//
// --show prints N losses and leftovers. --in-process cleans by the sources as they stand, without a build.
// --half 1 or 2, with --in-process: with that half of the listed phrases alone, as a measure of what an unseen wording meets.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { chooseCleaner } from './clean-set.mjs'
import { builtBin, makeOutputFolder, need, sharedBench } from './places.mjs'
import { figure, table } from './table.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'in-process': { type: 'boolean', default: false },
    by: { type: 'string', default: 'language,layout,kind,place' },
    show: { type: 'string', default: '0' },
    keep: { type: 'string' },
    half: { type: 'string' },
    bin: { type: 'string', default: builtBin }
  }
})
const scorer = join(sharedBench, 'putin.mjs')
need(scorer, 'The real texts stay outside the project.', 0)
const output = join(makeOutputFolder(values.keep), 'dev-putin.newsclean.jsonl')
const clean = await chooseCleaner(values, positionals)
const seconds = await clean(join(sharedBench, 'dev-putin.text.jsonl.gz'), output)

const gold = join(sharedBench, 'dev-putin.gold.jsonl.gz')
const run = promisify(execFile)
const score = async (/** @type {string} */ by, /** @type {string} */ show) => {
  const { stdout } = await run(process.execPath, [scorer, gold, output, '--by', by, '--show', show], { maxBuffer: 1e8 })
  const lines = stdout.trimEnd().split('\n')
  const at = lines.findIndex((line) => line.startsWith('{'))
  /** @type {unknown} */
  const all = JSON.parse(lines[at])
  return {
    shown: lines.slice(0, at),
    all: /** @type {Record<string, number | null>} */ (all),
    groups: lines.slice(at + 1).map(readGroup)
  }
}
/** `en  n 40  kept 0.9` → its name and its figures. */
const readGroup = (/** @type {string} */ line) => {
  const [name, ...words] = line.split(/\s+/)
  return { name, figures: Object.fromEntries(words.flatMap((word, i) => (i % 2 ? [] : [[word, words[i + 1]]]))) }
}
const cell = (/** @type {string | number | null | undefined} */ value) => {
  const number = Number(value ?? NaN)
  return Number.isInteger(number) && number > 1 ? String(number) : figure(number)
}

const dimensions = values.by.split(',')
const results = []
for (const [place, by] of dimensions.entries()) results.push(await score(by, place === 0 ? values.show : '0'))
for (const line of results[0].shown) console.log(line)
const { all } = results[0]
console.log(`${all['n']} texts of dev-putin in ${figure(seconds, 1)} s.\n`)
console.log(table(['all', ...Object.keys(all)], [['', ...Object.values(all).map(cell)]]))
for (const [place, { groups }] of results.entries()) {
  const columns = Object.keys(groups[0].figures)
  const rows = groups.map(({ name, figures }) => [name, ...columns.map((column) => cell(figures[column]))])
  console.log(`\n${table([dimensions[place], ...columns], rows)}`)
}
