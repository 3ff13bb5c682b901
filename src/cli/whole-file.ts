import { rmSync } from 'node:fs'
import { lstat, mkdir, open, realpath, rename, rm } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { wrong } from './request.ts'

/** A file that appears whole or not at all. */
export interface WholeFile {
  write(text: string): Promise<void>
  /** Let it appear under its name. */
  commit(): Promise<void>
  /** Leave nothing behind. */
  discard(): Promise<void>
}

let count = 0
const temporaries = new Set<string>()

// The last resort, where a run is ended that could not stop by itself.
process.once('exit', () => {
  for (const path of temporaries) rmSync(path, { force: true })
})

/**
 * Begin a file: what is written goes to a hidden file beside it, which takes its name when all is there.
 *
 * The folders it stands in are made.
 */
export async function beginFile(path: string): Promise<WholeFile> {
  await mkdir(dirname(path), { recursive: true })
  count += 1
  const temporary = join(dirname(path), `.newsclean-${process.pid}-${count}.tmp`)
  const file = await open(temporary, 'wx')
  temporaries.add(temporary)
  let done = false
  return {
    write: (text) => file.appendFile(text),
    commit: async () => {
      await file.close()
      await rename(temporary, path)
      temporaries.delete(temporary)
      done = true
    },
    discard: async () => {
      if (done) return
      await file.close().catch(() => {})
      await rm(temporary, { force: true })
      temporaries.delete(temporary)
    }
  }
}

/** Write several files of known content: all are complete before the first appears. */
export async function writeFiles(contents: readonly (readonly [path: string, text: string])[]): Promise<void> {
  const files: WholeFile[] = []
  try {
    for (const [path, text] of contents) {
      const file = await beginFile(path)
      files.push(file)
      await file.write(text)
    }
    for (const file of files) await file.commit()
  } finally {
    await Promise.all(files.map((file) => file.discard()))
  }
}

/** Does something stand at the path? A link counts, wherever it leads. */
export async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false
  )
}

/**
 * Make sure that a path can be written without leaving the output folder.
 *
 * @throws NewscleanError where a link leads out of it, or a link or folder stands at the path itself.
 */
export async function checkPlace(path: string, folder: string): Promise<void> {
  const there = await lstat(path).catch(() => null)
  if (there?.isSymbolicLink()) throw wrong(`${path} is a link, a file was to be written; remove it or choose another place`)
  if (there?.isDirectory()) throw wrong(`${path} is a folder, a file was to be written; remove it or choose another place`)
  const root = await realpath(folder).catch(() => null)
  if (root === null) return
  // The nearest folder that exists: the rest will be made, and holds no link.
  for (let place = dirname(path); ; place = dirname(place)) {
    const real = await realpath(place).catch(() => null)
    if (real === null && place !== dirname(place)) continue
    if (real !== null && real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep))
      throw wrong(`${path} would leave ${folder} through a link; remove the link`)
    return
  }
}
