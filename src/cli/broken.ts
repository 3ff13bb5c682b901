import type { Broken } from '../batch/pool.ts'
import { openRaw, parseExactly, type RawDocument } from '../read/index.ts'
import type { Failure } from '../types.ts'
import { isTooDeep } from './depth.ts'
import { finish, type Order, type Product } from './product.ts'
import { readOptions } from './request.ts'

/** The product of a document whose cleaning was stopped, or stopped its thread. */
export async function breakOff(document: RawDocument, broken: Broken, order: Order): Promise<Product> {
  const arrival = await openRaw(withoutText(document, order), readOptions(order.request))
  const { container, input } = arrival
  const known = { id: 'source' in arrival ? arrival.source.id : arrival.id, ...(input && { input }) }
  const line = document.kind === 'record' ? { line: document.line } : {}
  return finish({ ...known, ...line, container, failure: explain(broken, order) }, order)
}

function explain({ broken, said }: Broken, { request }: Order): Failure {
  if (broken === 'timed_out') {
    const limit = `${request.timeout} ${request.timeout === 1 ? 'second' : 'seconds'}`
    return { code: 'timed_out', message: `cleaning took more than ${limit}; raise --timeout, or split the text` }
  }
  return { code: 'crashed', message: `cleaning it ended the worker thread (${said}); report it with the document` }
}

/** A document without the text that nobody dares to touch again: its id and its fields can still be read, where they are not nested too deep. */
function withoutText(document: RawDocument, { request }: Order): RawDocument {
  const { idField = 'id', textField = 'text' } = request
  if (document.kind === 'text') return { ...document, bytes: new Uint8Array() }
  if (document.kind === 'failure') return document
  const record = parseExactly(document.text) as Record<string, unknown>
  const known = isTooDeep(record) ? { [idField]: record[idField] } : record
  return { ...document, text: JSON.stringify({ ...known, [textField]: '' }) }
}
