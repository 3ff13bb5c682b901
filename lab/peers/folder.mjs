// Folders beside a peer: newsclean on the flat text of real pages and trafilatura on their HTML, two at a time, in one run.
//
//   node lab/peers/folder.mjs [--pages 1000] [--runs 3] [--bin PATH]
//
// A folder of one page a file is made of each; what comes out is thrown away. Start-up is in, as a user waits for it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { interleave, median } from '../bench/median.mjs'
import { builtBin, makeTemporaryFolder, need, needBuild, readRecords, sharedBench } from '../bench/places.mjs'
import { meter, runCommand, runNode } from '../bench/run.mjs'
import { figure, table } from '../bench/table.mjs'
import { install, python } from './install.mjs'

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    bin: { type: 'string', default: builtBin }
  }
})
need(join(sharedBench, 'score.mjs'), 'The real pages stay outside the project.', 0)
needBuild(values.bin)
install()

const home = makeTemporaryFolder()
const [texts, pages, out] = ['texts', 'pages', 'out'].map((name) => join(home, name))
for (const folder of [texts, pages]) mkdirSync(folder)
let count = 0
for (const set of ['dev-wcxb', 'dev-n4k', 'dev-fundus', 'dev-more']) {
  /** @type {Map<string, string>} */
  const flat = new Map()
  for await (const { id, text } of readRecords(join(sharedBench, `${set}.blocks.jsonl.gz`))) flat.set(id, text)
  for await (const record of readRecords(join(sharedBench, `${set}.html.jsonl.gz`))) {
    const { id, html } = /** @type {{ id: string, html: string }} */ (/** @type {unknown} */ (record))
    const text = flat.get(id)
    if (text === undefined || count === Number(values.pages)) continue
    writeFileSync(join(texts, `${count}.txt`), text)
    writeFileSync(join(pages, `${count}.html`), html)
    count += 1
  }
}

async function once(/** @type {() => ReturnType<typeof runCommand>} */ run) {
  rmSync(out, { recursive: true, force: true })
  const usage = await run()
  if (usage.code !== 0) console.error(`ended with exit code ${usage.code}. ${usage.stderr.trim().slice(-500)}`)
  return usage
}
const results = await interleave(
  {
    'newsclean, flat text': () => once(() => runNode([values.bin, texts, '-o', out, '--quiet', '--jobs', '2'], { usage: true })),
    'trafilatura, HTML': () =>
      once(() =>
        runCommand(
          [join(dirname(python), 'trafilatura'), '--input-dir', pages, '--output-dir', out, '--parallel', '2'],
          { usage: true }
        )
      )
  },
  Number(values.runs)
)
const wall = (/** @type {string} */ name) => median(results[name].map((usage) => usage.wall))
const [first] = Object.keys(results)
console.log(`${count} pages, two at a time, median of ${values.runs} interleaved runs; CPU and memory by ${meter}.\n`)
console.log(
  table(
    ['run', 'pages/s', '× newsclean', 'wall s', 'CPU s', 'peak MB of one process'],
    Object.keys(results).map((name) => [
      name,
      figure((count * 1000) / wall(name), 0),
      figure(wall(first) / wall(name), 2),
      figure(wall(name) / 1000, 2),
      figure(median(results[name].map((usage) => usage.cpu)), 2),
      figure(median(results[name].map((usage) => usage.rss)), 0)
    ])
  )
)
