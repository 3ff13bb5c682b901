// Time against length: each kind of text at doubling sizes, in one process. Exit 1 when time grows faster than length.
//
//   node lab/bench/linear.mjs [--kilobytes 3200] [--kind WORDS] [--most 2.6]
//
// Growth is the mean factor of the last two doublings: 2 when time is linear, 4 when it is quadratic. Each time is the best of 3
// runs, and of 3 more before a kind fails. Times under 20 ms are noise and never fail.
import { parseArgs } from 'node:util'
import { importRooms } from './bundle.mjs'
import { KINDS } from './kinds.mjs'
import { figure, table } from './table.mjs'

const { values } = parseArgs({
  options: {
    kilobytes: { type: 'string', default: '3200' },
    kind: { type: 'string', default: '' },
    most: { type: 'string', default: '2.6' }
  }
})
const FIRST = 25
const NOISE = 20
const PATIENCE = 20_000
const most = Number(values.most)
/** @type {number[]} */
const sizes = []
for (let size = Number(values.kilobytes); size >= FIRST; size /= 2) sizes.unshift(size)
const { cleanOne, lineOf } = await importRooms()

/** Least milliseconds of some runs. */
const time = (/** @type {string} */ text, /** @type {number} */ runs) => {
  let least = Infinity
  for (let run = 0; run < runs && (run === 0 || least < PATIENCE); run++) {
    const start = performance.now()
    lineOf(cleanOne({ id: 'generated', text }))
    least = Math.min(least, performance.now() - start)
  }
  return least
}

/**
 * Least milliseconds at each size, as far as patience goes.
 *
 * @param {(size: number) => string} make
 */
const measure = (make) => {
  time(make(FIRST * 1000), 3)
  const spent = []
  for (const [place, size] of sizes.entries()) {
    spent.push(time(make(size * 1000), place >= sizes.length - 3 ? 3 : 1))
    if (spent[place] > PATIENCE) break
  }
  if (growth(spent) > most)
    for (const place of [spent.length - 1, spent.length - 3])
      spent[place] = Math.min(spent[place], time(make(sizes[place] * 1000), 3))
  return spent
}

/** @param {readonly number[]} spent */
const growth = (spent) => {
  const last = spent.length - 1
  return spent[last] < NOISE ? NaN : Math.sqrt(spent[last] / spent[last - 2])
}

const rows = []
const failures = []
for (const [name, make] of Object.entries(KINDS)) {
  if (!name.toLowerCase().includes(values.kind.toLowerCase())) continue
  try {
    const spent = measure(make)
    const last = spent.length - 1
    const factor = growth(spent)
    if (factor > most) failures.push(`${name}: ×${figure(factor, 2)} up to ${sizes[last]} KB`)
    else if (spent.length < sizes.length) failures.push(`${name}: ${figure(spent[last] / 1000, 0)} s for ${sizes[last]} KB`)
    rows.push([name, sizes[last], figure(spent[last] / sizes[last]), figure(factor, 2)])
  } catch (error) {
    failures.push(`${name}: ${String(error)}`)
    rows.push([name, '–', '–', '–'])
  }
}
console.log(table(['kind', 'KB', 'ms a KB', '× each doubling'], rows))
if (failures.length > 0) {
  console.error(`\nTime should grow with length, at most ×${most} for each doubling:\n${failures.join('\n')}`)
  process.exitCode = 1
}
