import type { Io } from './io.ts'

/** What ends a run before its time. */
export interface Interrupts {
  /** Aborted when the run is to stop; its reason is the exit code. */
  readonly signal: AbortSignal
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
 */
export function watchInterrupts(io: Io, patient = false): Interrupts {
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
  io.stdout.on('error', onClosed)
  return {
    signal: controller.signal,
    release: () => {
      for (const signal of signals) process.off(signal, onSignal)
      io.stdout.off('error', onClosed)
    }
  }
}
