/** Milliseconds that work goes on without a turn. */
const longest = 50

/**
 * Gives timers and signals their turn in work that waits for nothing: small files are read and written at once, so that it may never come
 * to the event loop by itself.
 */
export class Turns {
  #last = performance.now()

  /** Waits for a turn of the event loop, where none has been given for a while. */
  async give(): Promise<void> {
    if (performance.now() - this.#last < longest) return
    await new Promise((resolve) => setImmediate(resolve))
    this.#last = performance.now()
  }
}
