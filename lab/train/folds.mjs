import { join } from 'node:path'
import { readJson } from './json.mjs'

/** How many folds training makes. */
const folds = [0, 1, 2, 3, 4]

/**
 * The weights that have not seen a page, as training leaves them.
 *
 * @param {{ weights: string, folds: string }} files The folder of the weights and the file that tells the fold of each page.
 * @param {Pick<Awaited<ReturnType<typeof import('../bench/bundle.mjs').importRooms>>, 'readWeights' | 'useWeights'>} rooms
 * @returns Uses them for a page, by the name of its set and its id.
 */
export function openFolds(files, { readWeights, useWeights }) {
  const foldOf = /** @type {Record<string, number>} */ (readJson(files.folds))
  const byFold = folds.map((fold) => {
    const stored = readJson(join(files.weights, `weights.${String(fold)}.json`))
    return readWeights(/** @type {Parameters<typeof readWeights>[0]} */ (stored))
  })
  return (/** @type {string} */ set, /** @type {string} */ id) => {
    useWeights(byFold[foldOf[`${set}/${id}`] ?? 0])
  }
}
