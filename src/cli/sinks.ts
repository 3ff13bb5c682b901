import type { Run } from './run.ts'
import type { Sink } from './sink.ts'

/** Open the place that the outcomes of a run go to. Only what is needed is loaded. */
export async function openSink({ destination, request, plan, io, interrupts, memory }: Run): Promise<Sink> {
  const stream = destination.format === 'jsonl'
  if (destination.kind === 'folder') {
    if (!stream) return (await import('./folder-sink.ts')).toFolder(destination, request, plan, memory)
    return (await import('./stream-folder-sink.ts')).toStreamFolder(destination, request, plan, memory)
  }
  if (destination.kind === 'file') {
    const { toFile, toStreamFile } = await import('./file-sink.ts')
    return stream ? toStreamFile(destination, request) : toFile(destination, request)
  }
  const { toStdout } = await import('./stdout-sink.ts')
  return toStdout(request, io, interrupts.signal)
}
