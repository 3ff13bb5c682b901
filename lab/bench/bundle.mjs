import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'rolldown'
import { makeTemporaryFolder, root } from './places.mjs'

/** @typedef {typeof import('./rooms-entry.ts')} Rooms */

/**
 * Bundle the sources as they stand into a temporary folder and import the rooms: no build of the package is needed.
 *
 * @param {import('rolldown').Plugin[]} plugins More for the bundle.
 * @returns {Promise<Rooms>}
 */
export async function importRooms(plugins = []) {
  return /** @type {Rooms} */ (await importBundle('lab/bench/rooms-entry.ts', plugins))
}

/**
 * Bundle a module with the sources that it imports, as they stand, and import it.
 *
 * @param {string} entry Its path in the project.
 * @param {import('rolldown').Plugin[]} plugins More for the bundle.
 * @returns {Promise<unknown>}
 */
export async function importBundle(entry, plugins = []) {
  const dir = makeTemporaryFolder()
  await build({
    input: join(root, entry),
    cwd: root,
    platform: 'node',
    logLevel: 'silent',
    plugins,
    output: { dir, format: 'esm', entryFileNames: 'entry.mjs', chunkFileNames: '[name]-[hash].mjs' }
  })
  return import(pathToFileURL(join(dir, 'entry.mjs')).href)
}
