import { createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { importRooms } from './bundle.mjs'
import { halvePhrases } from './half-phrases.mjs'
import { needBuild, readRecords } from './places.mjs'
import { runNode } from './run.mjs'

/**
 * Cleans a JSON Lines file into another and gives the seconds it took.
 *
 * @typedef {(input: string, output: string) => Promise<number>} Cleaner
 */

/**
 * The cleaner that was asked for.
 *
 * @param {{ bin: string, 'in-process': boolean, half?: string | undefined }} values
 * @param {readonly string[]} options More options for the command line.
 */
export async function chooseCleaner(values, options) {
  const bin = resolve(values.bin)
  const { half } = values
  if (half !== undefined && (!values['in-process'] || (half !== '1' && half !== '2'))) {
    console.error(`Found --half ${half}; expected 1 or 2, and --in-process beside it: a build has all phrases.`)
    return process.exit(2)
  }
  if (!values['in-process']) {
    needBuild(bin)
    return cleanByCommand(bin, options)
  }
  if (options.length === 0) return cleanInProcess(half === undefined ? [] : [halvePhrases(half === '1' ? 1 : 2)])
  console.error(`--in-process calls no command line, so it cannot take \`${options.join(' ')}\`. Leave one of them out.`)
  return process.exit(2)
}

/**
 * The command line as built.
 *
 * @param {string} bin
 * @param {readonly string[]} options
 * @returns {Cleaner}
 */
function cleanByCommand(bin, options) {
  return async (input, output) => {
    const usage = await runNode([bin, '--from', 'jsonl', '--to', 'jsonl', ...options, input], { stdout: output })
    // 1 says that some articles failed, which the score is to show.
    if (usage.code > 1) throw new Error(`newsclean ended with exit code ${usage.code} on ${input}. ${usage.stderr.trim()}`)
    return usage.wall / 1000
  }
}

/**
 * The sources as they stand, bundled in passing: no build needed.
 *
 * @param {import('rolldown').Plugin[]} plugins More for the bundle.
 * @returns {Promise<Cleaner>}
 */
async function cleanInProcess(plugins) {
  const { cleanOne, lineOf } = await importRooms(plugins)
  const records = async function* (/** @type {string} */ input) {
    for await (const record of readRecords(input)) yield lineOf(cleanOne(record))
  }
  return async (input, output) => {
    const start = performance.now()
    await pipeline(Readable.from(records(input)), createWriteStream(output))
    return (performance.now() - start) / 1000
  }
}

/**
 * The text as it is, for comparison.
 *
 * @type {Cleaner}
 */
export const leaveUntouched = async (input, output) => {
  const records = async function* () {
    for await (const { id, text } of readRecords(input)) yield `${JSON.stringify({ id, text })}\n`
  }
  await pipeline(Readable.from(records()), createWriteStream(output))
  return NaN
}
