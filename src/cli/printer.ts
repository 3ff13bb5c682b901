import { once } from 'node:events'
import type { Io } from './io.ts'
import { printable } from './printable.ts'

/** Say one line on stderr. */
export function say(io: Io, message: string): void {
  io.stderr.write(`newsclean: ${printable(message)}\n`)
}

/**
 * Write data to stdout and wait while the reader is behind.
 *
 * @param signal Ends the wait when the run is over.
 */
export async function writeData(io: Io, text: string, signal: AbortSignal): Promise<void> {
  if (text === '' || io.stdout.write(text)) return
  // A reader that is gone, a full disk and a signal end the wait too: whoever listens for these knows what is to be done.
  await once(io.stdout, 'drain', { signal }).catch(() => {})
}
