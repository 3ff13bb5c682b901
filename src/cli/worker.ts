import { serve } from '../batch/serve.ts'
import { toSource } from '../read/source.ts'
import type { RawDocument } from '../read/index.ts'
import { bulkCleaner } from './outcome.ts'
import { type Order, produce } from './product.ts'

// The module of a worker thread: raw documents in, products out.
serve(async (data) => {
  const order = data as Order
  const cleaner = bulkCleaner(order.request, order.templates)
  // The tables and patterns are loaded by the first article; its time limit is not to pay for them.
  await cleaner(toSource('The harbour reopened on Monday.'))
  return (document) => produce(document as RawDocument, order, cleaner)
})
