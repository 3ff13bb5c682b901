import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'rolldown'
import { makeTemporaryFolder, root } from './places.mjs'

/**
 * Bundle the sources as they stand into a temporary folder and import them: no build of the package is needed.
 *
 * @returns {Promise<typeof import('./rooms-entry.ts')>}
 */
export async function importRooms() {
  const dir = makeTemporaryFolder()
  await build({
    input: join(root, 'lab/bench/rooms-entry.ts'),
    cwd: root,
    platform: 'node',
    logLevel: 'silent',
    output: { dir, format: 'esm', entryFileNames: 'rooms.mjs', chunkFileNames: '[name]-[hash].mjs' }
  })
  return import(pathToFileURL(join(dir, 'rooms.mjs')).href)
}
