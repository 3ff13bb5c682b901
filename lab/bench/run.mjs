import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * What a command used.
 *
 * @typedef {object} Usage
 * @property {number} code Exit code; 1 when a signal ended it.
 * @property {string} stderr
 * @property {number} wall Milliseconds from start to exit.
 * @property {number} cpu Seconds, user and system; NaN where it was not asked for.
 * @property {number} rss Peak resident set in MB (1,000,000 bytes); NaN where it was not asked for.
 */

const hasTime = process.platform === 'linux' && existsSync('/usr/bin/time')
const hasTaskset = process.platform === 'linux' && existsSync('/usr/bin/taskset')

/** How CPU and memory are read, in words. */
export const meter = hasTime ? '/usr/bin/time' : "the process's own resource usage at exit"

/** How a run is held on one core, in words. */
export const pin = hasTaskset ? 'pinned to one core by taskset' : 'not pinned to a core: there is no taskset'

let runs = 0

/**
 * Run Node on some arguments and see what it used, as {@link runCommand} does.
 *
 * @param {readonly string[]} args Arguments for Node.
 * @param {Parameters<typeof runCommand>[1]} [how]
 */
export function runNode(args, how = {}) {
  const report = how.usage && !hasTime ? join(tmpdir(), `newsclean-usage-${process.pid}-${runs++}`) : undefined
  return runCommand([process.execPath, ...(report ? ['--import', reporter(report)] : []), ...args], how, report)
}

/**
 * Run a command and see what it used.
 *
 * @param {readonly string[]} command The program and its arguments.
 * @param {object} [how]
 * @param {string} [how.stdin] File to read; nothing without it.
 * @param {string} [how.stdout] File to write; thrown away without it.
 * @param {boolean} [how.usage] Read CPU and memory too. Costs about a millisecond of wall time.
 * @param {boolean} [how.onOneCore]
 * @param {string} [written] File in which the command itself leaves its usage, where nothing else can tell.
 * @returns {Promise<Usage>}
 */
export async function runCommand(command, { stdin, stdout, usage = false, onOneCore = false } = {}, written) {
  const report = written ?? join(tmpdir(), `newsclean-usage-${process.pid}-${runs++}`)
  const words = [...command]
  if (onOneCore && hasTaskset) words.unshift('/usr/bin/taskset', '-c', '0')
  if (usage && hasTime) words.unshift('/usr/bin/time', '-q', '-f', '%U %S %M', '-o', report)
  const input = stdin === undefined ? 'ignore' : openSync(stdin, 'r')
  const output = stdout === undefined ? 'ignore' : openSync(stdout, 'w')
  const start = performance.now()
  const child = spawn(words[0], words.slice(1), { stdio: [input, output, 'pipe'] })
  let stderr = ''
  child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (stderr += chunk))
  /** @type {number} */
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => {
      resolve(status ?? 1)
    })
  })
  const wall = performance.now() - start
  for (const file of [input, output]) if (typeof file === 'number') closeSync(file)
  if (!usage || !existsSync(report)) return { code, stderr, wall, cpu: NaN, rss: NaN }
  const [user, system, peak] = readFileSync(report, 'utf8').trim().split(' ').map(Number)
  rmSync(report)
  return { code, stderr, wall, cpu: user + system, rss: (peak * 1024) / 1e6 }
}

/** A module that writes what /usr/bin/time would write, where that is missing. */
function reporter(/** @type {string} */ file) {
  const code = `import { writeFileSync } from 'node:fs'
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeFileSync(${JSON.stringify(file)}, [userCPUTime / 1e6, systemCPUTime / 1e6, maxRSS].join(' '))
})`
  return `data:text/javascript,${encodeURIComponent(code)}`
}
