import { NewscleanError } from '../errors.ts'
import { isReplaceable } from './ownership.ts'
import { checkFile, lookAt } from './output-place.ts'
import { writeFiles } from './whole-file.ts'

/** A file to write. */
export interface Written {
  readonly path: string
  /** The record beside it, `null` where it is a record itself. */
  readonly sidecar: string | null
  readonly text: string
}

/**
 * Make sure that a file may be written.
 *
 * @param text What is to be written, `null` where that is not yet known.
 * @throws NewscleanError where a file stands there that newsclean did not write, unless forced, and where no file but something else does.
 */
export async function checkReplaceable(path: string, sidecar: string | null, text: string | null, force: boolean): Promise<void> {
  const there = lookAt(path)
  if (!there) return
  checkFile(path, there)
  if (force || (await isReplaceable(path, sidecar, text))) return
  throw new NewscleanError(
    'foreign_file',
    `${path} is there already and newsclean did not write it; move it, or replace it with --force`
  )
}

/**
 * Write files that belong together: all or none.
 *
 * @param memory Knows what newsclean wrote, whatever it looks like now.
 * @param taken Paths at which something stands, where that is known.
 * @throws NewscleanError where one may not be replaced or cannot be written.
 */
export async function replaceFiles(
  files: readonly Written[],
  force: boolean,
  memory?: { owns(path: string): boolean },
  taken?: ReadonlySet<string>
): Promise<void> {
  for (const { path, sidecar, text } of files)
    if (taken?.has(path) ?? true) await checkReplaceable(path, sidecar, text, force || (memory?.owns(path) ?? false))
  try {
    await writeFiles(files.map(({ path, text }) => [path, text]))
  } catch (error) {
    throw cannotWrite(files[0]?.path ?? '', error)
  }
}

/** What keeps a disk from taking any more file. */
const full: Readonly<Record<string, readonly [found: string, remedy: string]>> = {
  ENOSPC: ['the disk is full', 'make room'],
  EDQUOT: ['the quota is used up', 'make room'],
  EROFS: ['the disk is read-only', 'make it writable']
}

/** What else keeps a file from being written, in words. */
const plain: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  ENOTDIR: 'a file stands in the place of its folder'
}

/** Does an error say that no more file can be written? Then a run has no reason to go on. */
export function isFull(error: unknown): error is NewscleanError & { readonly code: 'disk_full' } {
  return error instanceof NewscleanError && error.code === 'disk_full'
}

/** The error on a place that cannot be written to. */
export function cannotWrite(path: string, error: unknown): NewscleanError {
  const { code = '', message } = error as NodeJS.ErrnoException
  const [why, remedy] = full[code] ?? []
  if (why !== undefined) {
    const end = `${remedy} and run the same command again, or choose another place with -o`
    return new NewscleanError('disk_full', `cannot write ${path}: ${why}; ${end}`, { cause: error })
  }
  if (code === 'ENAMETOOLONG') {
    const found = 'the name is too long for this file system; shorten that of the input'
    return new NewscleanError('unwritable', `cannot write ${path}: ${found}`, { cause: error })
  }
  const found = plain[code] ?? message
  return new NewscleanError('unwritable', `cannot write ${path}: ${found}; choose another place with -o`, { cause: error })
}
