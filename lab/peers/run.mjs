// Beside peers: installs other extractors as pinned, runs them and newsclean on the same texts, and scores all by the shared scorers.
//
//   node lab/peers/run.mjs [--only NAME,…] [--sets NAME,…] [--tracks NAME,…] [--timeout SECONDS] [--keep FOLDER] [--reuse]
//
// --only takes peers by the names that the tables show. --sets takes dev-putin and the sets of real pages; --tracks the forms of
// flat text, and html. --keep leaves what came out in a folder outside the project; with --reuse, what peers left there is scored
// again, and only newsclean is run anew.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeOutputFolder, need, sharedBench } from '../bench/places.mjs'
import { extract, readTimes } from './extract.mjs'
import { install } from './install.mjs'
import { readLanguages } from './languages.mjs'
import { flatPeers, pagePeers } from './roster.mjs'
import { scorePages, scorePutIn } from './scorers.mjs'
import { pageTable, putInTable } from './tables.mjs'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    sets: { type: 'string', default: 'dev-putin,dev-n4k,dev-fundus,dev-wcxb,dev-more' },
    tracks: { type: 'string', default: 'html,blocks,container,nodes,raw' },
    timeout: { type: 'string', default: '30' },
    keep: { type: 'string' },
    reuse: { type: 'boolean', default: false }
  }
})
need(join(sharedBench, 'score.mjs'), 'The real pages stay outside the project.', 0)
const folder = makeOutputFolder(values.keep)
const names = new Set([...flatPeers, ...pagePeers].map(({ name }) => name))
const only = new Set(values.only?.split(',') ?? names)
const strangers = [...only].filter((name) => !names.has(name))
if (strangers.length > 0) {
  console.error(`--only names ${strangers.join(', ')}, which is no peer. There are ${[...names].join(', ')}.`)
  process.exit(2)
}
install()

const putIn = 'dev-putin'
const tracks = values.tracks.split(',')
const inputOf = (/** @type {string} */ set, /** @type {string} */ track) => join(sharedBench, `${set}.${track}.jsonl.gz`)
/** @type {import('./tables.mjs').Row[]} */
const rows = []
for (const set of values.sets.split(',')) {
  need(inputOf(set, 'gold'), 'Name sets that are there with --sets.', 2)
  const languages = await readLanguages(inputOf(set, 'gold'), inputOf(set, 'html'))
  for (const track of set === putIn ? ['text'] : tracks) {
    const input = inputOf(set, track)
    need(input, 'Name forms that are there with --tracks.', 2)
    for (const peer of track === 'html' ? pagePeers : flatPeers) {
      const { name } = peer
      if (!only.has(name)) continue
      const output = join(folder, `${set}.${track}.${name}.jsonl`)
      console.error(`${set}.${track}: ${name}`)
      const isKept = values.reuse && name !== 'newsclean' && existsSync(output)
      if (!isKept) await extract(peer, input, output, languages, Number(values.timeout) * 1000)
      const figures = await (set === putIn ? scorePutIn : scorePages)(set, output)
      rows.push({ name, track, set, figures, ...(await readTimes(output)) })
    }
  }
}

const print = (/** @type {string} */ title, /** @type {typeof rows} */ some, /** @type {typeof pageTable} */ draw) => {
  if (some.length > 0) console.log(`### ${title}\n\n${draw(some)}\n`)
}
const inTrack = (/** @type {string} */ track) => rows.filter((row) => row.track === track)
print('Prose with residue put in', inTrack('text'), putInTable)
for (const track of tracks) if (track !== 'html') print(`Real pages, flat text: ${track}`, inTrack(track), pageTable)
// Beside those that see the page stands newsclean, which does not.
const blind = rows.filter(({ name, track }) => name === 'newsclean' && (track === 'blocks' || track === 'container'))
const beside = blind.map((row) => ({ ...row, name: `newsclean, from ${row.track}` }))
print('Real pages, the HTML given', tracks.includes('html') ? [...inTrack('html'), ...beside] : [], pageTable)
