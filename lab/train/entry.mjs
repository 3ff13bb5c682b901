import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'rolldown'
import { makeTemporaryFolder, root } from '../bench/places.mjs'

/** Bundle the sources as they stand and import what training asks of them. */
export async function importEntry() {
  const dir = makeTemporaryFolder()
  await build({
    input: join(root, 'lab/train/observe-entry.ts'),
    cwd: root,
    platform: 'node',
    logLevel: 'silent',
    output: { dir, format: 'esm', entryFileNames: 'observe.mjs', chunkFileNames: '[name]-[hash].mjs' }
  })
  /** @type {unknown} */
  const entry = await import(pathToFileURL(join(dir, 'observe.mjs')).href)
  return /** @type {typeof import('./observe-entry.ts')} */ (entry)
}
