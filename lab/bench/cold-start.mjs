// Cold start: wall time of a whole process as a ratio to bare Node's, and the peak memory. Where other work disturbs the medians, the
// ratio of the least times is the one to trust.
//
//   node lab/bench/cold-start.mjs [--file PATH] [--runs 9] [--bin PATH]
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { interleave, median } from './median.mjs'
import { builtBin, need, needBuild, root } from './places.mjs'
import { runNode } from './run.mjs'
import { figure, table } from './table.mjs'

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: join(root, 'fixtures/en/scraped-politics-page/input.txt') },
    runs: { type: 'string', default: '9' },
    bin: { type: 'string', default: builtBin }
  }
})
const bin = resolve(values.bin)
needBuild(bin)
need(values.file, 'Name a text with --file.', 2)

/** @type {Record<string, string[]>} */
const calls = {
  'node -e 0': ['-e', '0'],
  'newsclean --version': [bin, '--version'],
  'newsclean FILE': [bin, values.file]
}
const names = Object.keys(calls)
for (const name of names) {
  const { code, stderr } = await runNode(calls[name])
  if (code === 0) continue
  console.error(`\`${name}\` ended with exit code ${code}; expected 0. ${stderr.trim()}`)
  process.exit(1)
}
const contenders = Object.fromEntries(names.map((name) => [name, () => runNode(calls[name])]))
const results = await interleave(contenders, Number(values.runs))
const wallsOf = (/** @type {string} */ name) => results[name].map((usage) => usage.wall)
const bare = wallsOf(names[0])
const rows = []
for (const name of names) {
  const walls = wallsOf(name)
  const { rss } = await runNode(calls[name], { usage: true })
  const ratios = [median(walls) / median(bare), Math.min(...walls) / Math.min(...bare)]
  rows.push([
    name,
    ...ratios.map((ratio) => figure(ratio, 2)),
    figure(median(walls), 0),
    figure(Math.min(...walls), 0),
    figure(rss, 0)
  ])
}
console.log(`Node ${process.version}, median of ${values.runs} interleaved runs after one to warm the disk.\n`)
console.log(table(['call', '× bare', '× bare, least', 'wall ms', 'least ms', 'peak MB'], rows))
