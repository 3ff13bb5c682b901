/**
 * The middle of a list of numbers; of an even count the mean of the two in the middle.
 *
 * @param {readonly number[]} values
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * Call each contender in turn, round after round, so that a busy spell of the machine falls on all of them.
 *
 * @template T
 * @param {Record<string, () => Promise<T>>} contenders
 * @param {number} rounds
 * @returns {Promise<Record<string, T[]>>} What each returned, by name.
 */
export async function interleave(contenders, rounds) {
  /** @type {Record<string, T[]>} */
  const results = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const [name, contender] of Object.entries(contenders)) results[name].push(await contender())
  return results
}
