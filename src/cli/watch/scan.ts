import { stat } from 'node:fs/promises'
import { findInputs, type Inputs } from '../inputs.ts'
import type { Io } from '../io.ts'
import type { IsOwn } from '../folder-walk.ts'
import { isOwnOutput } from '../ownership.ts'

// Folders are listed again and again rather than listened to: chokidar 5.0.0 and fs.watch take a watch of the system for each file or
// folder, of which there are few (8,192 by default on many), hear nothing of what other machines write to a network drive or the host to
// a container's volume, and a listing is needed all the same, for names are chosen by it.

/** Milliseconds after which a file that does not change is taken to be complete. */
const settled = 1000

/** What stands in the folders now. */
export interface Scan extends Inputs {
  /** Files that are complete and were not handed out as they are now. */
  readonly fresh: ReadonlySet<string>
}

interface Seen {
  /** Changes with what the file holds. */
  readonly stamp: string
  readonly own: boolean
  /** The stamp it had when it was handed out; `null` before. */
  readonly taken: string | null
  readonly complete: boolean
}

/**
 * Open a scanner of folders.
 *
 * A file that is being written is left out until it has been the same for a second, at its first sight or from one scan to the next; one
 * that was complete before keeps its place among the inputs meanwhile.
 *
 * @returns Lists the folders anew. `skip` is the output folder, which is never read.
 */
export function openScanner(paths: readonly string[], io: Io): (skip: string | null) => Promise<Scan> {
  let before = new Map<string, Seen>()
  return async (skip) => {
    const now = new Map<string, Seen>()
    const look: IsOwn = async (file, mayBe) => {
      const seen = await lookAt(file, mayBe, before.get(file))
      if (!seen) return true
      now.set(file, seen)
      return seen.own
    }
    const { inputs, troubles } = await findInputs(paths, undefined, skip, io, look)
    const fresh = new Set<string>()
    const known = inputs.filter(({ file }) => {
      const seen = now.get(file ?? '')
      if (file === null || !seen) return false
      if (seen.complete && seen.taken !== seen.stamp) {
        fresh.add(file)
        now.set(file, { ...seen, taken: seen.stamp })
      }
      return seen.complete || seen.taken !== null
    })
    before = now
    return { inputs: known, troubles, fresh }
  }
}

/** @returns `null` where it is gone. */
async function lookAt(file: string, mayBeOwn: boolean, before: Seen | undefined): Promise<Seen | null> {
  const found = await stat(file).catch(() => null)
  if (!found) return null
  const stamp = [found.size, found.mtimeMs, found.ctimeMs, found.ino].join(' ')
  const complete = before?.stamp === stamp || Date.now() - Math.max(found.mtimeMs, found.ctimeMs) > settled
  const own = before?.stamp === stamp ? before.own : mayBeOwn && (await isOwnOutput(file))
  return { stamp, own, taken: before?.taken ?? null, complete }
}
