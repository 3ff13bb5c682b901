import type { Buffer } from 'node:buffer'
import type { RawDocument, Reading } from './arrival.ts'
import { splitLines } from './lines.ts'
import { describeExcess, describeTrouble } from './trouble.ts'

/**
 * Read JSON Lines: one record a line, in order, each as soon as its line is there, without parsing it.
 *
 * Blank lines and a byte order mark are passed over; a line that is too long is a failure, and the next line is read.
 */
export async function* readJsonl(
  chunks: AsyncIterable<Buffer>,
  { name, path, maxBytes }: Reading
): AsyncGenerator<RawDocument, void, undefined> {
  let next = 1
  try {
    for await (const { line, bytes, ended } of splitLines(chunks, maxBytes)) {
      next = line + 1
      const where = `${name}:${line}`
      if (!bytes) {
        yield { kind: 'failure', id: where, failure: describeExcess('a line', where, maxBytes), container: true, line }
        continue
      }
      const decoded = bytes.toString('utf8')
      const text = line === 1 ? decoded.replace(/^\ufeff/, '') : decoded
      if (/\S/.test(text)) yield { kind: 'record', name, path, text, line, ended }
    }
  } catch (error) {
    const where = `${name}:${next}`
    yield { kind: 'failure', id: where, failure: describeTrouble(error, where), container: true, line: next }
  }
}
