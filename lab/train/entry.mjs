import { importBundle } from '../bench/bundle.mjs'

/**
 * Bundle the sources as they stand and import what training asks of them.
 *
 * @param {import('rolldown').Plugin[]} plugins More for the bundle.
 */
export async function importEntry(plugins = []) {
  return /** @type {typeof import('./observe-entry.ts')} */ (await importBundle('lab/train/observe-entry.ts', plugins))
}
