import { importRooms } from '../../bench/bundle.mjs'

const { cleanOne, lineOf } = await importRooms()

/**
 * newsclean by the sources as they stand, all fields of the record written, so that it is timed as its peers are.
 *
 * @param {import('../../bench/rooms-entry.ts').Input} input
 */
export async function extract(input) {
  const line = lineOf(cleanOne(input))
  return () => /** @type {{ text: string }} */ (JSON.parse(line)).text
}
