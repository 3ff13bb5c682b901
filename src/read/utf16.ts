import { Buffer } from 'node:buffer'

/** The byte orders that UTF-16 is written in, as the WHATWG names them. */
export type Utf16 = 'utf-16le' | 'utf-16be'

const openings: Readonly<Record<string, Utf16>> = { fffe: 'utf-16le', '7b00': 'utf-16le', feff: 'utf-16be', '007b': 'utf-16be' }

/** The byte order of JSON Lines in UTF-16 by its first two bytes, a byte order mark or the brace of a record; `null` for all else. */
export function utf16Of(head: Buffer): Utf16 | null {
  return openings[head.toString('hex', 0, 2)] ?? null
}

/** The bytes of a text in UTF-16 as UTF-8, without its byte order mark, chunk by chunk. */
export async function* toUtf8(chunks: AsyncIterable<Buffer>, order: Utf16): AsyncGenerator<Buffer, void, undefined> {
  const decoder = new TextDecoder(order)
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}
