import { importBundle } from '../bench/bundle.mjs'

/** Bundle the sources as they stand and import what training asks of them. */
export async function importEntry() {
  return /** @type {typeof import('./observe-entry.ts')} */ (await importBundle('lab/train/observe-entry.ts'))
}
