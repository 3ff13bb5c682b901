// Where the time of an article goes, room by room, in one warm process.
//
//   node lab/bench/rooms.mjs [--data FILE.jsonl.gz] [--rounds 3]
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { importRooms } from './bundle.mjs'
import { need, readRecords, sharedBench } from './places.mjs'
import { figure, table } from './table.mjs'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(sharedBench, 'dev-wcxb.blocks.jsonl.gz') },
    rounds: { type: 'string', default: '3' }
  }
})
need(values.data, 'Name a JSON Lines file of {id, text} with --data.', 0)
const { ROOMS, cleanOne, lineOf, visit } = await importRooms()
const clock = () => /** @type {import('./rooms-entry.ts').Times} */ (Object.fromEntries(ROOMS.map((room) => [room, 0])))

const inputs = []
for await (const input of readRecords(values.data)) inputs.push(input)

// The rooms are called one by one here, so what they give is compared with what the one call gives, and that with itself.
for (const input of inputs) {
  const once = JSON.stringify(cleanOne(input))
  const broken =
    (JSON.stringify(cleanOne(input)) !== once &&
      'clean() gives another article the second time. Look for state that outlives a call.') ||
    (JSON.stringify(visit(input, clock())) !== once &&
      'the rooms called one by one give another article than clean(). Bring rooms-entry.ts in line with src/clean.ts.')
  if (!broken) continue
  console.error(`${input.id}: ${broken}`)
  process.exit(1)
}

const rounds = Number(values.rounds)
const times = clock()
let whole = 0
for (let round = 0; round < rounds; round++) {
  for (const input of inputs) visit(input, times)
  const start = performance.now()
  for (const input of inputs) lineOf(cleanOne(input))
  whole += performance.now() - start
}
const count = inputs.length * rounds
const sum = ROOMS.reduce((total, room) => total + times[room], 0)
const row = (/** @type {string} */ name, /** @type {number} */ spent) => [
  name,
  figure(spent / count),
  `${figure((100 * spent) / sum, 1)}%`
]
console.log(`${inputs.length} articles of ${basename(values.data)}, ${rounds} rounds after three to warm up.\n`)
console.log(
  table(
    ['room', 'ms an article', 'share'],
    [...ROOMS.map((room) => row(room, times[room])), row('all rooms', sum), row('clean() in one go', whole)]
  )
)
