import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'rolldown'
import { makeTemporaryFolder, root } from './places.mjs'

/** @typedef {typeof import('./rooms-entry.ts')} Rooms */

/**
 * Bundle the sources as they stand into a temporary folder and import them: no build of the package is needed.
 *
 * @param {import('rolldown').Plugin[]} plugins More for the bundle.
 * @returns {Promise<Rooms>}
 */
export async function importRooms(plugins = []) {
  const dir = makeTemporaryFolder()
  await build({
    input: join(root, 'lab/bench/rooms-entry.ts'),
    cwd: root,
    platform: 'node',
    logLevel: 'silent',
    plugins,
    output: { dir, format: 'esm', entryFileNames: 'rooms.mjs', chunkFileNames: '[name]-[hash].mjs' }
  })
  /** @type {unknown} */
  const rooms = await import(pathToFileURL(join(dir, 'rooms.mjs')).href)
  return /** @type {Rooms} */ (rooms)
}
