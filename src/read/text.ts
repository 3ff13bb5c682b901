import { Buffer } from 'node:buffer'
import type { Arrival, Reading } from './arrival.ts'
import { decode } from './decode.ts'
import { toSource } from './source.ts'
import { describeExcess, describeTrouble } from './trouble.ts'

/** Size in bytes and SHA-256 of a file as it lies on the disk, known once it was read to the end. */
export interface Fingerprint {
  readonly bytes: number
  readonly sha256: string
}

/**
 * Read one text file.
 *
 * @param chunks Its bytes, decompressed. No more than the limit is held.
 * @param fingerprint Asked after the last chunk.
 */
export async function readText(
  chunks: AsyncIterable<Buffer>,
  reading: Reading,
  fingerprint: () => Fingerprint
): Promise<Arrival> {
  const { name, path, maxBytes } = reading
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > maxBytes) return { id: name, failure: describeExcess('a text', name, maxBytes), container: false }
      parts.push(chunk)
    }
  } catch (error) {
    return { id: name, failure: describeTrouble(error, name), container: false }
  }
  const decoded = await decode(Buffer.concat(parts))
  if ('code' in decoded) {
    return { id: name, failure: { code: decoded.code, message: `${name}: ${decoded.message}` }, container: false }
  }
  const origin = { path, ...fingerprint(), encoding: decoded.encoding }
  return { source: toSource(decoded.value, { id: name, origin }), container: false }
}
