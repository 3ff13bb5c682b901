// Kill folder runs (`kill -9`) on their way, at random moments, run the same command again, and hold what is there against an undisturbed run: every
// file, hidden ones too, byte for byte.
//
//   node lab/bench/kill.mjs [--runs 200] [--articles 2000] [--size 1500] [--seed 1] [--bin PATH]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeInventor } from './invent.mjs'
import { builtBin, makeTemporaryFolder, needBuild } from './places.mjs'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    articles: { type: 'string', default: '2000' },
    size: { type: 'string', default: '1500' },
    seed: { type: 'string', default: '1' },
    bin: { type: 'string', default: builtBin }
  }
})
needBuild(values.bin)
const home = makeTemporaryFolder()
const folder = join(home, 'in')
const out = join(home, 'out')
const inventor = makeInventor(Number(values.seed))
for (let index = 0; index < Number(values.articles); index++) {
  const sub = join(folder, String(index % 20))
  mkdirSync(sub, { recursive: true })
  writeFileSync(join(sub, `${index}.txt`), inventor.article(Number(values.size)))
}

/** One number for a folder: the names and bytes of all that is in it. */
function digest() {
  const hash = createHash('sha256')
  const entries = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).sort())
    hash.update(`${path}\0${readFileSync(path, 'base64')}\0`)
  return `${entries.length} files ${hash.digest('hex')}`
}

/** Run the command, and kill it after so many milliseconds. */
async function run(/** @type {number} */ moment = Infinity) {
  const child = spawn(process.execPath, [values.bin, folder, '-o', out, '--quiet'], { stdio: 'inherit' })
  const timer = moment < Infinity ? setTimeout(() => child.kill('SIGKILL'), moment) : undefined
  await once(child, 'close')
  clearTimeout(timer)
  return child.exitCode
}

/** Milliseconds that an undisturbed run takes. */
async function time() {
  rmSync(out, { recursive: true, force: true })
  const start = performance.now()
  if ((await run()) !== 0) process.exit(1)
  return performance.now() - start
}

// The first run also warms the disk: moments after the end of the others would kill nothing.
const times = [await time(), await time(), await time()]
const took = Math.min(...times)
const whole = digest()
let same = 0
let rounds = 0
const wanted = Number(values.runs)
for (let killed = 0; killed < wanted; rounds++) {
  rmSync(out, { recursive: true })
  const moment = Math.random() * took
  if ((await run(moment)) === null) killed++
  const code = await run()
  const found = digest()
  if (code === 0 && found === whole) same++
  else console.error(`killed after ${Math.round(moment)} ms: exit code ${code}, ${found}; expected ${whole}`)
}
console.log(
  `${wanted} runs were killed on the way, at random moments of ${Math.round(took)} ms; ${rounds - wanted} had ended before theirs came. ${same} of all ${rounds} came out byte for byte as the undisturbed one, hidden files included.`
)
process.exitCode = same === rounds ? 0 : 1
