import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { atOnce, isQuick } from '../batch/disk.ts'
import { makeFolder } from './make-folder.ts'
import { lookAt } from './output-place.ts'

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
  makeFolder(dirname(path))
  const temporary = nameTemporary(path)
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

function nameTemporary(path: string): string {
  count += 1
  return join(dirname(path), `.newsclean-${process.pid}-${count}.tmp`)
}

/** Files of known content. */
type Contents = readonly (readonly [path: string, text: string])[]

/** Write several files: all are complete before the first appears. The folders they stand in are made. */
export async function writeFiles(contents: Contents): Promise<void> {
  if (isQuick(contents.reduce((sum, [, text]) => sum + text.length, 0))) {
    atOnce(() => {
      writeSmall(contents)
    })
    return
  }
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

/** Characters that are written at once. */
const pieceSize = 262_144

/** Write a long file from its lines. The folders it stands in are made. */
export async function writeLines(path: string, lines: Iterable<string>): Promise<void> {
  const file = await beginFile(path)
  try {
    let piece = ''
    for (const line of lines) {
      piece += line
      if (piece.length < pieceSize) continue
      await file.write(piece)
      piece = ''
    }
    await file.write(piece)
    await file.commit()
  } finally {
    await file.discard()
  }
}

/** Write small files in this thread, as `writeFiles` does. */
function writeSmall(contents: Contents): void {
  const begun: string[] = []
  try {
    for (const [path, text] of contents) {
      const temporary = nameTemporary(path)
      begun.push(temporary)
      writeInFolder(temporary, text)
    }
    contents.forEach(([path], index) => {
      renameSync(begun[index]!, path)
    })
  } catch (error) {
    for (const temporary of begun) rmSync(temporary, { force: true })
    throw error
  }
}

/** Write a file that is not there yet. Its folder mostly is, and is only made where it turns out not to be. */
function writeInFolder(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    makeFolder(dirname(path))
    writeFileSync(path, text, { flag: 'wx' })
  }
}

/** Does something stand at the path? A link counts, wherever it leads. */
export async function exists(path: string): Promise<boolean> {
  return lookAt(path) !== null
}
