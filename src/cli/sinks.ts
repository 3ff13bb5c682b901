import type { Run } from './clean.ts'
import type { Sink } from './sink.ts'

/** Open the place that the outcomes of a run go to. Only what is needed is loaded. */
export async function openSink({ destination, request, plan, io, interrupts }: Run): Promise<Sink> {
  const stream = destination.format === 'jsonl'
  if (destination.kind === 'folder') {
    const { toFolder, toStreamFolder } = await import('./folder-sink.ts')
    return (stream ? toStreamFolder : toFolder)(destination, request, plan)
  }
  if (destination.kind === 'file') {
    const { toFile, toStreamFile } = await import('./file-sink.ts')
    return stream ? toStreamFile(destination, request) : toFile(destination, request)
  }
  const { toStdout } = await import('./stdout-sink.ts')
  return toStdout(request, io, interrupts.signal)
}
