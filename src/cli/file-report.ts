import type { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { coloursFor } from './colours.ts'
import type { Io } from './io.ts'
import { printable } from './printable.ts'

/** Report each removal of a file on stderr. */
export function reportFile(file: VFile, io: Io): void {
  for (const message of file.messages) {
    message.reason = printable(message.reason)
    message.message = message.reason
  }
  file.history = file.history.map(printable)
  io.stderr.write(`${reporter(file, { color: coloursFor('stderr', io).level > 0 })}\n`)
}
