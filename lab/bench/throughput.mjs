// The machine contract against the bare pass that only parses and writes the same lines, on one core.
//
//   node lab/bench/throughput.mjs [--data FILE.jsonl.gz] [--runs 5] [--bin PATH] [-- OPTIONS FOR NEWSCLEAN]
import { createWriteStream } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { interleave, median } from './median.mjs'
import { builtBin, makeTemporaryFolder, need, needBuild, readLines, sharedBench } from './places.mjs'
import { meter, pin, runNode } from './run.mjs'
import { figure, table } from './table.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: join(sharedBench, 'dev-wcxb.blocks.jsonl.gz') },
    runs: { type: 'string', default: '5' },
    bin: { type: 'string', default: builtBin }
  }
})
const bin = resolve(values.bin)
needBuild(bin)
need(values.data, 'Name a JSON Lines file of {id, text} with --data.', 0)

const folder = makeTemporaryFolder()
const input = join(folder, 'input.jsonl')
let articles = 0
const counted = async function* () {
  for await (const line of readLines(values.data)) {
    articles++
    yield `${line}\n`
  }
}
await pipeline(Readable.from(counted()), createWriteStream(input))

const output = join(folder, 'output.jsonl')
const START = 'node -e 0'
const BARE = 'bare pass'
const contract = [bin, '--from', 'jsonl', '--to', 'jsonl', ...positionals]
/** @type {Record<string, string[]>} */
const calls = {
  [START]: ['-e', '0'],
  [BARE]: [fileURLToPath(new URL('bare-pass.mjs', import.meta.url))],
  'newsclean, all fields': contract,
  'newsclean --fields id,text,quality': [...contract, '--fields', 'id,text,quality']
}
const once = async (/** @type {string} */ name) => {
  const usage = await runNode(calls[name], { stdin: input, stdout: output, usage: true, onOneCore: true })
  if (name === START) return usage
  let written = 0
  for await (const line of readLines(output)) if (line) written++
  if (written === articles) return usage
  console.error(`${name}: ${written} records came out of ${articles}, exit code ${usage.code}. ${usage.stderr.trim()}`)
  return process.exit(1)
}
const names = Object.keys(calls)
const results = await interleave(Object.fromEntries(names.map((name) => [name, () => once(name)])), Number(values.runs))
const middle = (/** @type {string} */ name, /** @type {'wall' | 'cpu' | 'rss'} */ of) =>
  median(results[name].map((usage) => usage[of]))
const started = middle(START, 'wall')
const rows = names
  .filter((name) => name !== START)
  .map((name) => [
    name,
    figure(middle(name, 'wall') / middle(BARE, 'wall'), 1),
    figure((middle(name, 'wall') - started) / (middle(BARE, 'wall') - started), 1),
    figure(middle(name, 'cpu') / middle(BARE, 'cpu'), 1),
    figure((articles * 1000) / middle(name, 'wall'), 0),
    figure(middle(name, 'wall') / 1000, 2),
    figure(middle(name, 'cpu'), 2),
    figure(middle(name, 'rss'), 0)
  ])
console.log(
  `${articles} articles of ${basename(values.data)} from stdin to a file, ${pin}, median of ${values.runs} interleaved runs; ` +
    `CPU and memory by ${meter}. Start-up is included but for one column, which takes the ${figure(started, 0)} ms of \`${START}\` off both.\n`
)
console.log(
  table(['pass', '× bare, wall', '× bare, less start-up', '× bare, CPU', 'articles/s', 'wall s', 'CPU s', 'peak MB'], rows)
)
