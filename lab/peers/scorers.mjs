import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sharedBench } from '../bench/places.mjs'

/** @typedef {Record<string, number | null>} Figures */

const run = promisify(execFile)
const goldOf = (/** @type {string} */ set) => join(sharedBench, `${set}.gold.jsonl.gz`)

/**
 * The shared scorer's figures for real pages.
 *
 * @param {string} set
 * @param {string} output
 */
export async function scorePages(set, output) {
  const { stdout } = await run(process.execPath, [
    join(sharedBench, 'score.mjs'),
    '--gold',
    goldOf(set),
    '--pred',
    output,
    '--json'
  ])
  return /** @type {Figures} */ (JSON.parse(stdout))
}

/**
 * The shared scorer's figures for prose with residue put in.
 *
 * @param {string} set
 * @param {string} output
 */
export async function scorePutIn(set, output) {
  const { stdout } = await run(process.execPath, [join(sharedBench, 'putin.mjs'), goldOf(set), output])
  return /** @type {Figures} */ (JSON.parse(stdout))
}
