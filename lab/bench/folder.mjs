// Folder runs: one and two threads against each other and against a run that only copies the same files through the same pool, then the
// cost of an article and the peak memory as the folder grows. The articles are made on the spot from invented words.
//
//   node lab/bench/folder.mjs [--articles 1000] [--sizes 1000,10000] [--size 3000] [--runs 5] [--bin PATH]
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'rolldown'
import { makeInventor } from './invent.mjs'
import { interleave, median } from './median.mjs'
import { builtBin, makeTemporaryFolder, needBuild, root } from './places.mjs'
import { meter, runNode } from './run.mjs'
import { figure, table } from './table.mjs'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    sizes: { type: 'string', default: '1000,10000' },
    size: { type: 'string', default: '3000' },
    runs: { type: 'string', default: '5' },
    bin: { type: 'string', default: builtBin }
  }
})
needBuild(values.bin)
const home = makeTemporaryFolder()
let runs = 0

/** A folder of so many articles, a hundred to a sub-folder. */
function make(/** @type {number} */ articles) {
  const folder = join(home, `in-${articles}`)
  const inventor = makeInventor(13)
  for (let index = 0; index < articles; index++) {
    const sub = join(folder, String(Math.floor(index / 100)))
    if (index % 100 === 0) mkdirSync(sub, { recursive: true })
    writeFileSync(join(sub, `${index}.txt`), inventor.article(Number(values.size)))
  }
  return folder
}

/**
 * Run into a folder of its own. It stays until the end: for minutes after, ext4 steps over each file that was removed whenever one is made,
 * which then takes up to twenty times as long.
 */
async function run(/** @type {(out: string) => readonly string[]} */ call) {
  const args = call(join(home, `out-${runs++}`))
  const usage = await runNode(args, { usage: true })
  if (usage.code !== 0) {
    console.error(`${args.join(' ')} ended with exit code ${usage.code}. ${usage.stderr.trim()}`)
    process.exit(1)
  }
  return usage
}

const articles = Number(values.articles)
const folder = make(articles)
const copier = join(home, 'copy.mjs')
await build({
  input: join(root, 'lab/bench/copy-entry.ts'),
  cwd: root,
  platform: 'node',
  logLevel: 'silent',
  output: { file: copier, format: 'esm', codeSplitting: false }
})
const clean = (/** @type {string} */ jobs) => () => run((out) => [values.bin, folder, '-o', out, '--quiet', '--jobs', jobs])
const copy = (/** @type {string} */ jobs) => () => run((out) => [copier, folder, out, jobs])
const calls = { '--jobs 1': clean('1'), '--jobs 2': clean('2'), 'copy, 1 thread': copy('1'), 'copy, 2 threads': copy('2') }
const results = await interleave(calls, Number(values.runs))
const names = /** @type {(keyof typeof calls)[]} */ (Object.keys(calls))
const wall = (/** @type {string} */ name) => median(results[name].map((usage) => usage.wall))
const least = (/** @type {string} */ name) => Math.min(...results[name].map((usage) => usage.wall))
console.log(
  `${articles} articles of ${values.size} characters, median of ${values.runs} interleaved runs; CPU and memory by ${meter}.\n`
)
console.log(
  table(
    ['run', '× its speed with 1', '× least', '× copy, wall', 'articles/s', 'wall s', 'CPU s', 'peak MB'],
    names.map((name) => {
      const [one, other] = name.startsWith('copy')
        ? ['copy, 1 thread', name]
        : ['--jobs 1', name.endsWith('1') ? 'copy, 1 thread' : 'copy, 2 threads']
      return [
        name,
        figure(wall(one) / wall(name), 2),
        figure(least(one) / least(name), 2),
        figure(wall(name) / wall(other), 1),
        figure((articles * 1000) / wall(name), 0),
        figure(wall(name) / 1000, 2),
        figure(median(results[name].map((usage) => usage.cpu)), 2),
        figure(median(results[name].map((usage) => usage.rss)), 0)
      ]
    })
  )
)
console.log(`\nAs the folder grows, with the default number of threads:\n`)
const rows = []
let first = NaN
for (const size of values.sizes.split(',').map(Number)) {
  const { cpu, wall: took, rss } = await run((out) => [values.bin, make(size), '-o', out, '--quiet'])
  const cost = (cpu * 1000) / size
  if (Number.isNaN(first)) first = cost
  rows.push([size, figure(cost, 2), figure(cost / first, 2), figure(took / size, 2), figure(rss, 0)])
}
console.log(table(['articles', 'CPU ms an article', '× the first', 'wall ms an article', 'peak MB'], rows))
