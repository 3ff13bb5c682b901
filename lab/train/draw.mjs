import { createHash } from 'node:crypto'

/**
 * Numbers from 0 up to 1 that look drawn and are the same for the same seed.
 *
 * @param {string} seed
 */
export function draw(seed) {
  let count = 0
  return () =>
    createHash('sha256')
      .update(`${seed} ${String(count++)}`)
      .digest()
      .readUInt32BE(0) /
    2 ** 32
}

/** A whole number from 0 up to the count, which is left out. */
export function below(/** @type {() => number} */ next, /** @type {number} */ count) {
  return Math.floor(next() * count)
}
