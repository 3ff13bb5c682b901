import { type Destination, metaFileOf } from './destination.ts'
import { cannotWrite, checkReplaceable, replaceFiles } from './replacement.ts'
import type { Request } from './request.ts'
import type { Sink } from './sink.ts'
import { beginFile } from './whole-file.ts'

/** Write one article to a file, and its metadata to another. */
export function toFile(destination: Destination, request: Request): Sink {
  const meta = metaFileOf(destination, request)
  const { path, format } = destination
  return {
    atOnce: 1,
    take: async ({ verdict, text, sidecar }) => {
      if (verdict === null && format !== 'json') return undefined
      const main = { path, sidecar: format === 'json' ? null : meta, text }
      const beside = meta !== null && sidecar !== null ? [{ path: meta, sidecar: null, text: sidecar }] : []
      await replaceFiles([main, ...beside], request.force ?? false)
      return undefined
    },
    close: async () => {},
    discard: async () => {}
  }
}

/** Write a stream of records to a file, which appears when all are there. */
export async function toStreamFile({ path }: Destination, request: Request): Promise<Sink> {
  await checkReplaceable(path, null, null, request.force ?? false)
  const refuse = (error: unknown): never => {
    throw cannotWrite(path, error)
  }
  const file = await beginFile(path).catch(refuse)
  return {
    atOnce: 1,
    take: async ({ text }) => {
      await file.write(text).catch(refuse)
      return undefined
    },
    close: () => file.commit().catch(refuse),
    discard: () => file.discard()
  }
}
