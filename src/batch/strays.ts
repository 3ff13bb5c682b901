import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunning, lockName } from './lock.ts'

/** Names of files that are written before they take their own name, with the number of the process. */
const temporary = /^\.newsclean-(\d+)-\d+\.tmp$/u

/** Milliseconds after which a temporary file belongs to nobody, whoever has its process number now. */
const old = 600_000

/** Remove what runs left behind that were killed. The folder is held by this run, which has not begun to write. */
export async function removeStrays(folder: string): Promise<void> {
  const open = [folder]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    // What cannot be opened was not written to either.
    const entries = await readdir(place, { withFileTypes: true }).catch(() => [])
    for (const entry of entries) {
      const path = join(place, entry.name)
      const owner = temporary.exec(entry.name)?.[1]
      const isLock = place === folder && entry.name.startsWith(`${lockName}.`)
      if (entry.isDirectory()) open.push(path)
      else if (isLock || (owner !== undefined && (await isStray(path, Number(owner))))) await rm(path, { force: true })
    }
  }
}

async function isStray(path: string, owner: number): Promise<boolean> {
  if (owner === process.pid || !isRunning(owner)) return true
  const found = await stat(path).catch(() => null)
  return found !== null && Date.now() - found.mtimeMs > old
}
