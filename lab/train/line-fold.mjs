import { crc32 } from 'node:zlib'

/** How many folds training makes. */
export const foldCount = 5

/** The fold of a line that is put into texts: only into those of its own fold, so that no table of words has seen it where it is met. */
export function foldOfLine(/** @type {string} */ line) {
  return crc32(line) % foldCount
}
