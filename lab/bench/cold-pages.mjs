// Real pages, each in a process of its own, as `newsclean FILE` cleans them; two builds in turns where another is named.
//
//   node lab/bench/cold-pages.mjs [--pages 4] [--runs 5] [--bin PATH] [--against PATH]
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { interleave } from './median.mjs'
import { builtBin, makeTemporaryFolder, need, needBuild, readRecords, sharedBench } from './places.mjs'
import { runNode } from './run.mjs'
import { figure, table } from './table.mjs'

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '4' },
    runs: { type: 'string', default: '5' },
    bin: { type: 'string', default: builtBin },
    against: { type: 'string' }
  }
})
const bins = [values.bin, ...(values.against === undefined ? [] : [values.against])].map((bin) => resolve(bin))
for (const bin of bins) needBuild(bin)

const folder = makeTemporaryFolder()
/** @type {{ id: string, walls: number[] }[]} */
const rows = []
for (const set of ['wcxb', 'fundus', 'n4k', 'more']) {
  const data = join(sharedBench, `dev-${set}.blocks.jsonl.gz`)
  need(data, 'The pages lie beside the project.', 0)
  /** @type {{ id: string, text: string }[]} */
  const pages = []
  for await (const page of readRecords(data)) pages.push(page)
  const step = Math.floor(pages.length / Number(values.pages))
  for (const { id, text } of pages.filter((_, place) => place % step === 0).slice(0, Number(values.pages))) {
    const file = join(folder, `${set}.txt`)
    writeFileSync(file, text)
    const calls = bins.map((bin) => /** @type {const} */ ([bin, () => runNode([bin, '--quiet', file])]))
    const walls = Object.values(await interleave(Object.fromEntries(calls), Number(values.runs)))
    rows.push({ id, walls: walls.map((usages) => Math.min(...usages.map(({ wall }) => wall))) })
  }
}
const means = bins.map((_, column) => rows.reduce((sum, { walls }) => sum + walls[column], 0) / rows.length)
const shown = [...rows, { id: 'mean', walls: means }].map(({ id, walls }) => [id, ...walls.map((wall) => figure(wall, 0))])
console.log(`Node ${process.version}; wall time in ms of a whole process, the least of ${values.runs} interleaved runs.\n`)
console.log(table(['page', ...bins.map((_, place) => (place === 0 ? 'this build' : 'the other'))], shown))
