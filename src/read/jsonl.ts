import { isUtf8 } from 'node:buffer'
import type { RawDocument, Reading } from './arrival.ts'
import type { ByteReader } from './byte-reader.ts'
import { decode } from './decode.ts'
import { splitLines } from './lines.ts'
import { describeExcess, describeTrouble } from './trouble.ts'
import { toUtf8, utf16Of } from './utf16.ts'

/**
 * Read JSON Lines: one record a line, in order, each as soon as its line is there, without parsing it.
 *
 * Blank lines and a byte order mark are passed over; a line that is too long is a failure, and the next line is read. A line that is no
 * UTF-8 is decoded as a text of its own would be, for streams are joined from several sources.
 */
export async function* readJsonl(
  reader: ByteReader,
  { name, path, maxBytes }: Reading
): AsyncGenerator<RawDocument, void, undefined> {
  let next = 1
  try {
    const order = utf16Of(await reader.peek(2))
    for await (const { line, bytes, ended } of splitLines(order ? toUtf8(reader, order) : reader, maxBytes)) {
      next = line + 1
      const where = `${name}:${line}`
      if (!bytes) {
        yield { kind: 'failure', id: where, failure: describeExcess('a line', where, maxBytes), container: true, line }
        continue
      }
      const decoded = isUtf8(bytes) ? { value: bytes.toString('utf8'), encoding: order ?? 'utf-8' } : await decode(bytes)
      if ('code' in decoded) {
        yield {
          kind: 'failure',
          id: where,
          failure: { ...decoded, message: `${where}: ${decoded.message}` },
          container: true,
          line
        }
        continue
      }
      const { value, encoding } = decoded
      const text = line === 1 ? value.replace(/^\ufeff/, '') : value
      if (/\S/.test(text)) yield { kind: 'record', name, path, text, encoding, line, ended }
    }
  } catch (error) {
    const where = `${name}:${next}`
    yield { kind: 'failure', id: where, failure: describeTrouble(error, where), container: true, line: next }
  }
}
