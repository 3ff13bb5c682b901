import { Chalk, type ChalkInstance, supportsColor, supportsColorStderr } from 'chalk'
import type { Io } from './io.ts'

/** Colours for one of the output streams: none under NO_COLOR, always under FORCE_COLOR, else where a terminal shows them. */
export function coloursFor(stream: 'stdout' | 'stderr', io: Io): ChalkInstance {
  const found = stream === 'stdout' ? supportsColor : supportsColorStderr
  return new Chalk({ level: io.env['NO_COLOR'] || !found ? 0 : found.level })
}
