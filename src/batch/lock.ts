import { readFileSync, rmSync } from 'node:fs'
import { link, lstat, open, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { NewscleanError } from '../errors.ts'

/** Who holds a folder. */
interface Holder {
  readonly pid: number
  /** When that process was started, where the system tells: another process that was given its number has another time. */
  readonly started: string | null
  /** The machine and its start: process numbers of others say nothing here. */
  readonly machine: string
}

/** A folder that this run alone may write to. */
export interface Lock {
  release(): Promise<void>
}

/** The folder is held by a run that lives. */
export class HeldError extends Error {
  /** `null` where the lock does not say who holds it. */
  readonly pid: number | null
  constructor(pid: number | null) {
    super(`held by process ${pid ?? 'unknown'}`)
    this.pid = pid
  }
}

/** The name of the lock in its folder. */
export const lockName = '.newsclean.lock'

/** Milliseconds between two signs of life, and after how many without one a holder that cannot be seen is dead. */
const heartbeat = 10_000
const silence = 60_000

/**
 * Take hold of a folder.
 *
 * A lock whose run is dead does not stand in the way: one of this machine is known by its process number and start time, one of another
 * machine by a minute without a sign of life.
 *
 * @throws HeldError where a run that lives holds it; NewscleanError where a link, a folder or a device has the name of the lock.
 */
export async function lockFolder(folder: string): Promise<Lock> {
  const path = join(folder, lockName)
  const own = JSON.stringify(await describe(process.pid))
  while (!(await place(path, own))) {
    const found = await readLock(path)
    if (found === null) continue
    const holder = parse(found)
    if (await lives(holder, path)) throw new HeldError(holder?.pid ?? null)
    await setAside(path, found)
  }
  const remove = (): void => {
    if (isOwn(path, own)) rmSync(path, { force: true })
  }
  process.once('exit', remove)
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), heartbeat)
  beat.unref()
  return {
    release: async () => {
      clearInterval(beat)
      process.off('exit', remove)
      remove()
    }
  }
}

/** Whether a lock is still that of this run: where it was taken for dead another may hold the folder by now. */
function isOwn(path: string, own: string): boolean {
  try {
    return readFileSync(path, 'utf8') === own
  } catch {
    return false
  }
}

/** What a lock holds; `null` where there is none by now. */
async function readLock(path: string): Promise<string | null> {
  try {
    const isFile = (await lstat(path)).isFile()
    if (isFile) return await readFile(path, 'utf8')
    throw new NewscleanError(
      'unwritable',
      `${path} is no file, and so no lock of newsclean; remove it, or choose another folder with -o`
    )
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Place a lock with its content at once, unless one is there. */
async function place(path: string, content: string): Promise<boolean> {
  const draft = `${path}.${process.pid}`
  await writeFile(draft, content)
  try {
    await link(draft, path)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // The run that holds the folder may have swept the draft away.
    if (code === 'EEXIST' || code === 'ENOENT') return false
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error
    return await placePlainly(path, content)
  } finally {
    await rm(draft, { force: true })
  }
}

/** The same where the file system has no hard links. */
async function placePlainly(path: string, content: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx')
    await file.writeFile(content)
    await file.close()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Take a dead run's lock away, unless another run has replaced it meanwhile. */
async function setAside(path: string, found: string): Promise<void> {
  const aside = `${path}.${process.pid}.old`
  await rename(path, aside).catch(() => {})
  const taken = await readFile(aside, 'utf8').catch(() => found)
  if (taken === found) await rm(aside, { force: true })
  else await rename(aside, path)
}

async function lives(holder: Holder | null, path: string): Promise<boolean> {
  const fresh = await stat(path).then(
    ({ mtimeMs }) => Math.abs(Date.now() - mtimeMs) < silence,
    () => false
  )
  if (!holder || holder.machine !== (await machine())) return fresh
  if (!isRunning(holder.pid)) return false
  const started = await startOf(holder.pid)
  if (started !== null && holder.started !== null) return started === holder.started
  return fresh
}

/** Is there a process of that number? */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function describe(pid: number): Promise<Holder> {
  return { pid, started: await startOf(pid), machine: await machine() }
}

async function machine(): Promise<string> {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
  return `${hostname()} ${boot}`.trim()
}

/** Clock ticks from the start of the machine to that of a process; `null` where there is no /proc. */
async function startOf(pid: number): Promise<string | null> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // The name of the program, in brackets, may hold spaces.
  return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

function parse(content: string): Holder | null {
  try {
    const { pid, started, machine } = JSON.parse(content) as Partial<Holder>
    return typeof pid === 'number' && typeof machine === 'string' ? { pid, started: started ?? null, machine } : null
  } catch {
    return null
  }
}
