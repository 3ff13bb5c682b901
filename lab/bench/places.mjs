import { createReadStream, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createGunzip } from 'node:zlib'

/** The project's own folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** The command line after `npm run build`. */
export const builtBin = join(root, 'bin/newsclean.js')

/** The real pages and their scorers, beside the project; never in it. */
export const sharedBench = resolve(root, '../shared/bench')

/** A temporary folder that is gone when the process ends. */
export function makeTemporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'newsclean-bench-'))
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true })
  })
  process.on('SIGINT', () => process.exit(130))
  return folder
}

/**
 * End the process with a sentence when a file is missing: exit 0 for data that a bare clone lacks, 2 for what a command should have made.
 *
 * @param {string} path
 * @param {string} advice What to do.
 * @param {0 | 2} exitCode
 */
export function need(path, advice, exitCode) {
  if (existsSync(path)) return
  console.error(`${exitCode === 0 ? 'Skipped: there' : 'There'} is no ${path}. ${advice}`)
  process.exit(exitCode)
}

/** End the process unless the command line is built. */
export function needBuild(/** @type {string} */ bin) {
  need(bin, 'Name another with --bin.', 2)
  if (bin === builtBin) need(join(root, 'dist/cli.js'), 'Run `npm run build` first, or name another command line with --bin.', 2)
}

/**
 * The folder for what comes out of real pages: a temporary one, or the one asked for, which must lie outside the project.
 *
 * @param {string | undefined} kept
 */
export function makeOutputFolder(kept) {
  if (kept === undefined) return makeTemporaryFolder()
  const folder = resolve(kept)
  if (!relative(root, folder).startsWith('..')) {
    console.error(
      `${folder} lies in the project, and the texts of real pages stay out of it. Name a folder elsewhere with --keep.`
    )
    process.exit(2)
  }
  mkdirSync(folder, { recursive: true })
  return folder
}

/**
 * Each record of a JSON Lines file, gzipped or not.
 *
 * @param {string} path
 */
export async function* readRecords(path) {
  for await (const line of readLines(path)) yield /** @type {import('./rooms-entry.ts').Input} */ (JSON.parse(line))
}

/**
 * Each line of a file, gzipped or not; empty ones are left out.
 *
 * @param {string} path
 */
export async function* readLines(path) {
  const bytes = createReadStream(path)
  const input = path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
  for await (const line of createInterface({ input, crlfDelay: Infinity })) if (line) yield line
}
