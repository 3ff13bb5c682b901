import { createWriteStream, renameSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { median } from '../bench/median.mjs'
import { readLines } from '../bench/places.mjs'
import { Child } from './child.mjs'

/** @typedef {{ id: string, text?: string, html?: string, url?: string, language?: string }} Input */

/**
 * Ask a peer about each record of a file and write `{id, text, ms, cpu, error?}` a line; a record that fails counts as no text.
 *
 * @param {import('./roster.mjs').Peer} peer
 * @param {string} input JSON Lines of `{id, text}` or `{id, html, url}`.
 * @param {string} output Stands there only when it is whole.
 * @param {ReadonlyMap<string, string>} languages
 * @param {number} timeoutMs
 */
export async function extract(peer, input, output, languages, timeoutMs) {
  const child = new Child(peer.command, timeoutMs)
  const lines = async function* () {
    for await (const line of readLines(input)) {
      const record = /** @type {Input} */ (JSON.parse(line))
      const { text = '', error, ms, cpu } = await child.ask({ ...record, languageForPeers: languages.get(record.id) ?? 'en' })
      if (error !== undefined) console.error(`${peer.name} on ${record.id}: ${error.split('\n').find(Boolean)}`)
      yield `${JSON.stringify({ id: record.id, text, ms, cpu, error })}\n`
    }
  }
  try {
    await pipeline(Readable.from(lines()), createWriteStream(`${output}.part`))
    renameSync(`${output}.part`, output)
  } finally {
    child.end()
  }
}

/**
 * Milliseconds a page of what `extract` wrote: the median of wall time, the mean of CPU time.
 *
 * @param {string} output
 */
export async function readTimes(output) {
  /** @type {import('./child.mjs').Answer[]} */
  const answers = []
  for await (const line of readLines(output)) answers.push(/** @type {import('./child.mjs').Answer} */ (JSON.parse(line)))
  return { ms: median(answers.map(({ ms }) => ms)), cpu: answers.reduce((sum, { cpu }) => sum + cpu, 0) / answers.length }
}
