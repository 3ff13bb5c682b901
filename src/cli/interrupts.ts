import type { Io } from './io.ts'

/** What ends a run before its time. */
export interface Interrupts {
  /** Aborted when the run is to stop; its reason is the exit code. */
  readonly signal: AbortSignal
  /** That exit code; 0 where nothing, or nothing but the reader, has ended the run. */
  readonly code: number
  /** Listen no longer. */
  release(): void
}

const signals = ['SIGINT', 'SIGTERM'] as const

/** Exit code of a run that was interrupted. */
const interrupted = 130

/** Milliseconds after which a run that cannot stop by itself is ended: a pipe that nobody reads or writes holds it for ever. */
const patience = 1000

/**
 * Watch for signals, which end the run with 130, and for a closed stdout, which ends it with 0: who reads has seen enough.
 *
 * @param patient The run always comes to its end by itself: it is given the time. A second signal ends it at once all the same.
 * @param heard The run is for who reads stdout, and ends with them; what else it finds out is wanted without them too.
 */
export function watchInterrupts(io: Io, { patient = false, heard = true } = {}): Interrupts {
  const controller = new AbortController()
  const stop = (code: number): void => {
    controller.abort(code)
    // A read that waits for more would keep the process alive.
    io.stdin.destroy()
  }
  const onClosed = (): void => {
    stop(0)
  }
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(interrupted)
    stop(interrupted)
    if (!patient) setTimeout(() => process.exit(interrupted), patience).unref()
  }
  for (const signal of signals) process.on(signal, onSignal)
  if (heard) io.stdout.on('error', onClosed)
  return {
    signal: controller.signal,
    get code() {
      return controller.signal.aborted ? (controller.signal.reason as number) : 0
    },
    release: () => {
      for (const signal of signals) process.off(signal, onSignal)
      io.stdout.off('error', onClosed)
    }
  }
}
