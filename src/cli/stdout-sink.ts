import type { Destination } from './destination.ts'
import type { Io } from './io.ts'
import { replaceFiles } from './replacement.ts'
import { writeData } from './printer.ts'
import { render, renderSidecar } from './render.ts'
import type { Request } from './request.ts'
import type { Sink } from './sink.ts'

/** Write outcomes to stdout, each as soon as it is there. */
export function toStdout({ format }: Destination, request: Request, io: Io, signal: AbortSignal): Sink {
  const { meta, force = false } = request
  return {
    take: async (outcome) => {
      if (meta !== undefined && outcome.article)
        await replaceFiles([{ path: meta, sidecar: null, text: renderSidecar(outcome, request) }], force)
      await writeData(io, render(outcome, format, request), signal)
      return undefined
    },
    close: async () => {},
    discard: async () => {}
  }
}
