import { readFileSync } from 'node:fs'

/**
 * What a JSON file holds; its reader says of what type.
 *
 * @returns {unknown}
 */
export function readJson(/** @type {string} */ path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
