import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build, type Plugin } from 'rolldown'
import { afterAll, beforeAll, beforeEach, vi } from 'vitest'
import config from '../../rolldown.config.ts'
import { expectRecords } from '../validate.ts'

/** What a call gave. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

let home = ''
let folder = ''
let runs = 0

/**
 * Build the command line once for a test file, away from `dist`, and give each test a folder of its own.
 *
 * @param plugins What is to be changed in this build.
 */
export function prepare(plugins: readonly Plugin[] = []): void {
  // Each call starts Node, some tests a dozen times.
  vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'newsclean-test-'))
    const options = config as { output: object; plugins: readonly Plugin[] }
    await build({
      ...options,
      plugins: [...options.plugins, ...plugins],
      output: { ...options.output, dir: join(home, 'dist') },
      logLevel: 'silent'
    })
    await cp('bin', join(home, 'bin'), { recursive: true })
    await writeFile(join(home, 'package.json'), '{"type":"module"}')
  })
  beforeEach(async () => {
    runs += 1
    folder = join(home, `run-${runs}`)
    await mkdir(folder)
  })
  afterAll(() => rm(home, { recursive: true, force: true, maxRetries: 5 }))
}

/** A path in the folder of this test. */
export function at(...parts: string[]): string {
  return join(folder, ...parts)
}

/** Put files into the folder of this test: path and content. */
export async function put(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(at(path)), { recursive: true })
    await writeFile(at(path), content)
  }
}

/** Start the command line in the folder of this test. */
export function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  stdio: StdioOptions = 'pipe'
): ChildProcess {
  const own = ['NO_COLOR', 'FORCE_COLOR', 'COLUMNS']
  const rest = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.includes(name)))
  return spawn(process.execPath, [join(home, 'bin', 'newsclean.js'), ...args], { cwd: folder, env: { ...rest, ...env }, stdio })
}

/** Wait until a call has ended. */
export async function end(child: ChildProcess): Promise<Ended> {
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }
}

/** Run the command line in the folder of this test. Records on stdout are held against the schema. */
export async function newsclean(
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Readonly<Record<string, string>> } = {}
): Promise<Ended> {
  const child = start(args, env)
  child.stdin?.on('error', () => {})
  child.stdin?.end(input)
  const ended = await end(child)
  // What check writes is a report.
  if (!args.includes('check')) expectRecords(ended.stdout)
  return ended
}
