import type { Buffer } from 'node:buffer'
import type { Arrival, Reading } from './arrival.ts'
import { splitLines } from './lines.ts'
import { readRecord } from './record.ts'
import { describeExcess, describeTrouble } from './trouble.ts'

/**
 * Read JSON Lines: one record a line, in order, each as soon as its line is there.
 *
 * Blank lines and a byte order mark are passed over; a bad record is a failure, and the next line is read.
 */
export async function* readJsonl(chunks: AsyncIterable<Buffer>, reading: Reading): AsyncGenerator<Arrival, void, undefined> {
  const { name, maxBytes } = reading
  let next = 1
  try {
    for await (const { line, bytes, ended } of splitLines(chunks, maxBytes)) {
      next = line + 1
      const where = `${name}:${line}`
      if (!bytes) {
        yield { id: where, failure: describeExcess('a line', where, maxBytes), container: true, line }
        continue
      }
      const text = bytes.toString('utf8')
      const record = line === 1 ? text.replace(/^\ufeff/, '') : text
      if (/\S/.test(record)) yield readRecord(record, line, ended, reading)
    }
  } catch (error) {
    yield { id: `${name}:${next}`, failure: describeTrouble(error, `${name}:${next}`), container: true, line: next }
  }
}
