import { readFileSync, statSync } from 'node:fs'

// A small file is read in 20 µs and written in 60. The thread pool of Node takes 200 µs of the cores that clean, most of it for handing each
// of four steps over and back. On a disk that answers slowly, as one in a network may, it is worth that: this thread would wait there.

/** Bytes up to which a file is small. */
const small = 262_144

/** Milliseconds that a small file may take, as a mean of so many of the latest. One step counts for no more than `longest`, whatever held it up. */
const patience = 4
const latest = 64
const longest = 20

let mean = 0

/** Is a file of so many bytes read or written sooner in this thread than by the thread pool, as far as the disk has shown? */
export function isQuick(bytes: number): boolean {
  return bytes <= small && mean < patience
}

/** Take a step on the disk in this thread, and see how long it takes. */
export function atOnce<T>(step: () => T): T {
  const start = performance.now()
  try {
    return step()
  } finally {
    mean += (Math.min(performance.now() - start, longest) - mean) / latest
  }
}

/** Read a small file at once; `null` where it is none, or cannot be read: whoever reads it piece by piece meets the reason. */
export function readSmall(path: string): Buffer | null {
  if (!isQuick(0)) return null
  try {
    return atOnce(() => {
      // Before it is opened: a pipe would hold this thread until somebody writes to it. A file of /proc has no size.
      const found = statSync(path)
      return found.isFile() && found.size > 0 && found.size <= small ? readFileSync(path) : null
    })
  } catch {
    return null
  }
}
