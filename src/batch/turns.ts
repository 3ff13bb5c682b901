/** Milliseconds that work goes on without a turn. */
const longest = 50

let last = performance.now()

/**
 * Give timers and signals a turn of the event loop, where this thread has given none for a while. Work that waits for nothing may never come
 * to it by itself: small files are read and written at once.
 */
export async function giveTurn(): Promise<void> {
  if (performance.now() - last < longest) return
  await new Promise((resolve) => setImmediate(resolve))
  last = performance.now()
}
