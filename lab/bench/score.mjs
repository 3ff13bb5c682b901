// Quality on real pages: cleans each set in each form of flat text and scores it with the shared scorer.
//
//   node lab/bench/score.mjs [--set NAME,…] [--track NAME,…] [--in-process] [--untouched] [--worst N] [--keep FOLDER]
//                            [--bin PATH] [-- OPTIONS FOR NEWSCLEAN]
//
// --in-process cleans by the sources as they stand, without a build. --untouched adds a row for the text as it is.
// --worst lists the N documents with the lowest F1. --keep leaves what came out in a folder outside the project.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { chooseCleaner, leaveUntouched } from './clean-set.mjs'
import { builtBin, makeOutputFolder, need, sharedBench } from './places.mjs'
import { figure, table } from './table.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string', default: 'dev-n4k,dev-fundus,dev-wcxb,dev-more' },
    track: { type: 'string', default: 'blocks,container,nodes,raw' },
    'in-process': { type: 'boolean', default: false },
    untouched: { type: 'boolean', default: false },
    worst: { type: 'string' },
    keep: { type: 'string' },
    bin: { type: 'string', default: builtBin }
  }
})
const scorer = join(sharedBench, 'score.mjs')
need(scorer, 'The real pages stay outside the project.', 0)
const folder = makeOutputFolder(values.keep)
const clean = await chooseCleaner(values, positionals)
const run = promisify(execFile)

const score = async (/** @type {string} */ set, /** @type {string} */ input, /** @type {string} */ output) => {
  const gold = join(sharedBench, `${set}.gold.jsonl.gz`)
  const worst = values.worst === undefined ? [] : ['--worst', values.worst]
  const words = [scorer, '--gold', gold, '--pred', output, '--input', input, '--json', ...worst]
  const { stdout } = await run(process.execPath, words, { maxBuffer: 1e8 })
  const [figures, ...documents] = stdout.trimEnd().split('\n')
  /** @type {unknown} */
  const result = JSON.parse(figures)
  return { result: /** @type {Record<string, number | null>} */ (result), documents }
}

const cleaners = Object.entries({ newsclean: clean, ...(values.untouched && { untouched: leaveUntouched }) })
const scores = []
let scoring
for (const set of values.set.split(','))
  for (const track of values.track.split(','))
    for (const [name, cleaner] of cleaners) {
      const input = join(sharedBench, `${set}.${track}.jsonl.gz`)
      const output = join(folder, `${set}.${track}.${name}.jsonl`)
      need(input, 'Name sets and forms that are there with --set and --track.', 2)
      const seconds = await cleaner(input, output)
      // The scorer works beside the next cleaning, one at a time: it takes as long as the cleaning does.
      await scoring
      scoring = score(set, input, output)
      scores.push({ set, track, name, seconds, scoring })
    }

const FIGURES = ['f1', 'p', 'r', 'lead', 'paras', 'lost', 'empty', 'title', 'authors', 'date']
const rows = []
const lowest = []
for (const { set, track, name, seconds, scoring } of scores) {
  const { result, documents } = await scoring
  const figures = FIGURES.map((key) => (key === 'empty' ? String(result['empty']) : figure(result[key])))
  rows.push([set, track, name, ...figures, figure(seconds, 1)])
  if (documents.length > 0 && name === 'newsclean') lowest.push(`\n${set} ${track}, lowest F1:`, ...documents)
}
console.log(table(['set', 'track', 'text', ...FIGURES, 's'], rows))
for (const line of lowest) console.log(line)
