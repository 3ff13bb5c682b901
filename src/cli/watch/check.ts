import { stat } from 'node:fs/promises'
import type { Request } from '../request.ts'
import { wrong } from '../wrong.ts'

/**
 * Make sure that what is to be watched can be: folders to read, a folder to write to.
 *
 * @throws NewscleanError where it cannot.
 */
export async function checkWatch({ paths, output = '-', to }: Request): Promise<void> {
  for (const path of paths) {
    const found = path === '-' ? null : await stat(path).catch(() => null)
    if (found?.isDirectory()) continue
    const what = path === '-' ? 'stdin' : found ? `the file ${path}` : `nothing at ${path}`
    throw wrong(`--watch reads folders, found ${what}; name the folder that texts arrive in`)
  }
  const shape = to === 'jsonl' ? 'DIR/' : 'DIR/ (a file for each text)'
  if (output === '-') throw wrong(`--watch writes into a folder, found stdout; add -o ${shape}`)
}
