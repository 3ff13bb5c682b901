import { Buffer, isUtf8 } from 'node:buffer'
import type { Failure, Repair } from '../types.ts'
import type { Arrival, Fingerprint, RawDocument, Reading, ReadOptions } from './arrival.ts'
import { decode } from './decode.ts'
import { isPage } from './format.ts'
import { isJson } from './json.ts'
import { joinLayers } from './layers.ts'
import { toSource } from './source.ts'
import { describeExcess, describeJson, describePage, describeTrouble } from './trouble.ts'

/**
 * Read one text file, without decoding it.
 *
 * @param chunks Its bytes, decompressed. No more than the limit is held.
 * @param fingerprint Asked after the last chunk.
 */
export async function readText(
  chunks: AsyncIterable<Buffer>,
  reading: Reading,
  fingerprint: () => Fingerprint
): Promise<RawDocument> {
  const { name, path, maxBytes } = reading
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > maxBytes)
        return { kind: 'failure', id: name, failure: describeExcess('a text', name, maxBytes), container: false }
      parts.push(chunk)
    }
  } catch (error) {
    return { kind: 'failure', id: name, failure: describeTrouble(error, name), container: false }
  }
  // In memory of its own: a part of a shared buffer would take all of it along to another thread.
  const bytes = new Uint8Array(size)
  let place = 0
  for (const part of parts) {
    bytes.set(part, place)
    place += part.length
  }
  return { kind: 'text', name, path, bytes, fingerprint: fingerprint() }
}

/** Decode a text. Where nobody says that it is one, what is a page or JSON is refused. */
export async function openText(
  { name, path, bytes, fingerprint }: RawDocument & { kind: 'text' },
  from: ReadOptions['from']
): Promise<Arrival> {
  const decoded = await decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if ('code' in decoded) {
    return { id: name, failure: { code: decoded.code, message: `${name}: ${decoded.message}` }, container: false }
  }
  const refused = from === 'auto' ? refuse(decoded.value, name) : null
  if (refused) return { id: name, failure: refused, container: false }
  const origin = { path, ...fingerprint, encoding: decoded.encoding }
  const source = toSource(decoded.value, { id: name, origin })
  const lost = isUtf8(bytes) ? [] : findLost(source.value)
  return { source: { ...source, repairs: joinLayers(lost, source.value, source.repairs) }, container: false }
}

function refuse(value: string, where: string): Failure | null {
  if (isPage(value)) return describePage(where)
  return isJson(value) ? describeJson(where) : null
}

/** Where bytes stood that the encoding has no letter for. They are read as the replacement character. */
function findLost(value: string): Repair[] {
  const places = value.matchAll(/\ufffd/g)
  return [...places].map(({ index }) => ({ start: index, end: index + 1, replacement: '\ufffd', why: 'undecodable byte' }))
}
