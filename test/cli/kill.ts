import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Start a run into a folder and kill it (`SIGKILL`) when its manifest names so many outputs, or when it ends before. */
export async function killAt(run: () => ChildProcess, folder: string, outputs: number): Promise<void> {
  const child = run()
  const closed = once(child, 'close')
  const manifest = join(folder, '.newsclean.jsonl')
  while (child.exitCode === null) {
    const lines = (await readFile(manifest, 'utf8').catch(() => '')).split('\n').length
    if (lines > outputs) break
    await new Promise((done) => setTimeout(done, 2))
  }
  child.kill('SIGKILL')
  await closed
}
