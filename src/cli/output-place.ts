import { lstatSync, realpathSync, type Stats } from 'node:fs'
import { access, constants, stat } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { NewscleanError } from '../errors.ts'
import { wrong } from './wrong.ts'

/** What stands at a path, links not followed; `null` where nothing does. */
export function lookAt(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null
  } catch {
    return null
  }
}

/** A path with all links followed; `null` where they lead nowhere. */
export function realOf(path: string): string | null {
  try {
    return realpathSync.native(path)
  } catch {
    return null
  }
}

/**
 * Make sure that a file can be written without leaving the output folder.
 *
 * Each time anew: what was a folder a moment ago may be a link by now.
 *
 * @throws NewscleanError where a link leads out of it.
 */
export function checkPlace(path: string, folder: string): void {
  const root = realOf(folder)
  if (root === null) return
  // The nearest folder that exists: the rest will be made, and holds no link.
  let place = dirname(path)
  let real = realOf(place)
  while (real === null && place !== dirname(place)) real = realOf((place = dirname(place)))
  if (real !== null && real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep))
    throw unwritable(`${path} would leave ${folder} through a link; remove the link`)
}

/**
 * Make sure that a file can be written where something stands.
 *
 * A file that appears under its name would take the place of a link or a device, `/dev/null` too, and not be written through it.
 *
 * @throws NewscleanError where it is a link, a folder, a device or a pipe.
 */
export function checkFile(path: string, there: Stats): void {
  if (there.isSymbolicLink()) throw unwritable(`${path} is a link, a file was to be written; remove it or choose another place`)
  if (there.isDirectory()) throw unwritable(`${path} is a folder, a file was to be written; remove it or choose another place`)
  if (!there.isFile()) throw unwritable(`${path} is a device or a pipe, a file was to be written; choose another place`)
}

/**
 * Make sure that a file can be written at a path, before the work is done that it is to hold.
 *
 * @throws NewscleanError where no file stands there but a folder or a device, where a file stands in the place of its folder, or where
 *   writing is not allowed.
 */
export async function checkRoom(path: string): Promise<void> {
  const found = await stat(path).catch(() => null)
  if (found?.isDirectory()) throw wrong(`${path} is a folder, a file was to be written; name a file in it`)
  const there = lookAt(path)
  if (there) checkFile(path, there)
  let folder = dirname(resolve(path))
  while (lookAt(folder) === null && folder !== dirname(folder)) folder = dirname(folder)
  const above = await stat(folder).catch(() => null)
  if (!above?.isDirectory()) throw wrong(`cannot write ${path}: ${folder} is no folder; choose another place`)
  await access(folder, constants.W_OK | constants.X_OK).catch(() => {
    throw wrong(`cannot write ${path}: permission denied in ${folder}; allow writing there or choose another place`)
  })
}

function unwritable(message: string): NewscleanError {
  return new NewscleanError('unwritable', message)
}
