// Peak memory of the machine contract over a large JSON Lines file, which is made on the spot from invented words.
//
//   node lab/bench/memory.mjs [--megabytes 200 | --articles 100000] [--bin PATH] [-- OPTIONS FOR NEWSCLEAN]
import { createWriteStream } from 'node:fs'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { makeInventor } from './invent.mjs'
import { builtBin, makeTemporaryFolder, needBuild, readLines } from './places.mjs'
import { meter, runNode } from './run.mjs'
import { figure, table } from './table.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    megabytes: { type: 'string', default: '200' },
    articles: { type: 'string' },
    bin: { type: 'string', default: builtBin }
  }
})
const bin = resolve(values.bin)
needBuild(bin)

const folder = makeTemporaryFolder()
const input = join(folder, 'input.jsonl')
const output = join(folder, 'output.jsonl')
const mostBytes = values.articles === undefined ? Number(values.megabytes) * 1e6 : Infinity
const mostArticles = values.articles === undefined ? Infinity : Number(values.articles)
const size = values.articles === undefined ? 5000 : 400
let bytes = 0
let articles = 0
const lines = function* () {
  const inventor = makeInventor(10)
  while (bytes < mostBytes && articles < mostArticles) {
    const line = `${JSON.stringify({ id: `invented-${articles}`, text: inventor.article(size) })}\n`
    bytes += Buffer.byteLength(line)
    articles++
    yield line
  }
}
await pipeline(Readable.from(lines()), createWriteStream(input))

const usage = await runNode([bin, '--from', 'jsonl', '--to', 'jsonl', ...positionals], {
  stdin: input,
  stdout: output,
  usage: true
})
let written = 0
for await (const line of readLines(output)) if (line) written++
if (written !== articles) {
  console.error(`${written} records came out of ${articles}, exit code ${usage.code}. ${usage.stderr.trim()}`)
  process.exit(1)
}
console.log(`JSON Lines from stdin to a file; memory by ${meter}.\n`)
console.log(
  table(
    ['input MB', 'articles', 'peak MB', 'wall s', 'CPU s', 'articles/s'],
    [
      [
        figure(bytes / 1e6, 0),
        articles,
        figure(usage.rss, 0),
        figure(usage.wall / 1000, 1),
        figure(usage.cpu, 1),
        figure((articles * 1000) / usage.wall, 0)
      ]
    ]
  )
)
