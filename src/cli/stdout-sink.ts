import type { Io } from './io.ts'
import { replaceFiles } from './replacement.ts'
import { writeData } from './printer.ts'
import type { Request } from './request.ts'
import type { Sink } from './sink.ts'

/** Write products to stdout, each as soon as it is there. */
export function toStdout(request: Request, io: Io, signal: AbortSignal): Sink {
  const { meta, force = false } = request
  return {
    atOnce: 1,
    take: async ({ text, sidecar }) => {
      if (meta !== undefined && sidecar !== null) await replaceFiles([{ path: meta, sidecar: null, text: sidecar }], force)
      await writeData(io, text, signal)
      return undefined
    },
    close: async () => {},
    discard: async () => {}
  }
}
