// The share of all rules and phrases of all packs in a page's time: from its text to its line of the machine contract.
//
//   node lab/bench/rules.mjs [--data FILE.jsonl.gz] [--invented 400] [--rounds 5]
//
// In one warm process, so that a busy machine slows both alike; the share of the middle round counts.
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { importRooms } from './bundle.mjs'
import { clockRules } from './clocked-rules.mjs'
import { makeInventor } from './invent.mjs'
import { median } from './median.mjs'
import { readRecords, sharedBench } from './places.mjs'
import { figure, table } from './table.mjs'
import { existsSync } from 'node:fs'

/** Asked: the rules cost less than this share. */
const MOST = 1 / 5
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(sharedBench, 'dev-wcxb.blocks.jsonl.gz') },
    invented: { type: 'string', default: '400' },
    rounds: { type: 'string', default: '5' }
  }
})
const clock = { ms: 0, asked: 0 }
const { cleanOne, lineOf } = await importRooms([clockRules(clock)])

/** @type {Record<string, import('./rooms-entry.ts').Input[]>} */
const sets = {
  invented: Array.from({ length: Number(values.invented) }, (_, seed) => ({
    id: `invented-${seed}`,
    text: makeInventor(seed).article(5000)
  }))
}
if (existsSync(values.data)) {
  /** @type {import('./rooms-entry.ts').Input[]} */
  const pages = (sets[basename(values.data)] = [])
  for await (const input of readRecords(values.data)) pages.push(input)
} else
  console.error(`There is no ${values.data}. Only invented pages are timed; name a JSON Lines file of {id, text} with --data.`)

const rows = []
for (const [name, inputs] of Object.entries(sets)) {
  for (const input of inputs) lineOf(cleanOne(input))
  const shares = []
  Object.assign(clock, { ms: 0, asked: 0 })
  let whole = 0
  for (let round = 0; round < Number(values.rounds); round++) {
    const [before, start] = [clock.ms, performance.now()]
    for (const input of inputs) lineOf(cleanOne(input))
    const spent = performance.now() - start
    whole += spent
    shares.push((clock.ms - before) / spent)
  }
  const count = inputs.length * shares.length
  const share = median(shares)
  if (share >= MOST) process.exitCode = 1
  rows.push([name, inputs.length, figure(whole / count), figure(clock.ms / count), figure(clock.asked / count, 0), figure(share)])
}
console.log(table(['pages', 'n', 'ms a page', 'rules, ms', 'asked', 'share'], rows))
if (process.exitCode) console.error(`\nThe rules should take less than ${figure(MOST, 2)} of a page's time.`)
