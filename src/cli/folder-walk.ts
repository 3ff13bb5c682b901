import type { Dirent } from 'node:fs'
import { readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { isOwnOutput } from './ownership.ts'

/** Names that a folder run takes. */
const taken = /\.(?:txt|text|jsonl)(?:\.gz)?$/iu

/** A file found in a folder. */
export interface FoundFile {
  /** With the folder as it was typed. */
  readonly path: string
  /** Relative to that folder, parts joined by `/`. */
  readonly place: string
  /** Links of the folder itself followed. */
  readonly file: string
}

/** The files of a folder in a stable order, and the folders in it that could not be opened. */
export interface Walk {
  readonly files: readonly FoundFile[]
  readonly troubles: readonly { readonly path: string; readonly error: unknown }[]
}

/**
 * Find the files that a folder run cleans: text and JSON Lines, by name.
 *
 * Follows no link, skips hidden names, what newsclean wrote itself, and the output folder.
 *
 * @param skip The output folder, links followed.
 * @param isOwn Whether a file is the output of an earlier run.
 */
export async function walkFolder(
  folder: string,
  skip: string | null,
  isOwn: (file: string) => Promise<boolean> = isOwnOutput
): Promise<Walk> {
  const root = await realpath(folder)
  const files: FoundFile[] = []
  const troubles: { path: string; error: unknown }[] = []
  const open = ['']
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    let entries: Dirent[]
    try {
      entries = await readdir(join(root, place), { withFileTypes: true })
    } catch (error) {
      troubles.push({ path: join(folder, place), error })
      continue
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue
      const inside = place ? `${place}/${entry.name}` : entry.name
      const file = join(root, inside)
      if (entry.isDirectory() && file !== skip) open.push(inside)
      else if (entry.isFile() && taken.test(entry.name) && !(await isOwn(file)))
        files.push({ path: join(folder, inside), place: inside, file })
    }
  }
  files.sort((a, b) => (a.place < b.place ? -1 : 1))
  return { files, troubles }
}
