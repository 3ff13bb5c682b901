import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { at } from './newsclean.ts'

/** The files of a folder of this test, path and content, in order; what newsclean keeps there for itself is left out. */
export async function readTree(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(at(folder), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => !entry.isDirectory() && entry.name !== '.newsclean.jsonl')
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  const contents = await Promise.all(
    paths.map(async (path) => [path.slice(at(folder).length + 1), await readThere(path)] as const)
  )
  return Object.fromEntries(contents.filter((entry): entry is [string, string] => entry[1] !== null))
}

/** The paths of these files. */
export async function listTree(folder: string): Promise<string[]> {
  return Object.keys(await readTree(folder))
}

/** `null` where it is gone: a run that is refused the folder leaves its draft of a lock there for a moment. */
async function readThere(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  })
}
