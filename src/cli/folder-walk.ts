import type { Dirent } from 'node:fs'
import { readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { isOwnOutput } from './ownership.ts'
import { foldName } from './safe-name.ts'

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

/** Whether a file is the output of an earlier run. `mayBe`: by its name it may. */
export type IsOwn = (file: string, mayBe: boolean) => Promise<boolean>

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
 * @param isOwn Is asked of each file.
 */
export async function walkFolder(
  folder: string,
  skip: string | null,
  isOwn: IsOwn = async (file, mayBe) => mayBe && (await isOwnOutput(file))
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
      // The folder itself by the name that was typed.
      troubles.push({ path: place ? join(folder, place) : folder, error })
      continue
    }
    const names = new Set(entries.map(({ name }) => foldName(name)))
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue
      const inside = place ? `${place}/${entry.name}` : entry.name
      const file = join(root, inside)
      if (entry.isDirectory() && file !== skip) open.push(inside)
      else if (entry.isFile() && taken.test(entry.name) && !(await isOwn(file, mayBeOwn(entry.name, names))))
        files.push({ path: join(folder, inside), place: inside, file })
    }
  }
  files.sort((a, b) => (a.place < b.place ? -1 : 1))
  return { files, troubles }
}

/** May a file be an output, by the names beside it? A text is one only where a record stands there; a record stream says so itself. */
function mayBeOwn(name: string, names: ReadonlySet<string>): boolean {
  return !/\.txt$/iu.test(name) || names.has(foldName(name.replace(/\.txt$/iu, '.json')))
}
