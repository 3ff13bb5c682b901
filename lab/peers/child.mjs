import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** @typedef {{ text?: string, error?: string, ms: number, cpu: number }} Answer */

// Loading a peer takes seconds at most; a minute means that it hangs.
const LOADING_MS = 60_000

/** One peer in a process of its own, asked one record at a time. A crash or a time-out ends it; the next record starts another. */
export class Child {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #process
  /** @type {((line: string | undefined) => void) | undefined} */
  #hear
  #stderr = ''
  /** @type {readonly string[]} */
  #command
  #timeoutMs

  /**
   * @param {readonly string[]} command
   * @param {number} timeoutMs For one record.
   */
  constructor(command, timeoutMs) {
    this.#command = command
    this.#timeoutMs = timeoutMs
  }

  /**
   * @param {object} record
   * @returns {Promise<Answer>}
   */
  async ask(record) {
    if (!this.#process) await this.#start()
    const start = performance.now()
    this.#process?.stdin?.write(`${JSON.stringify(record)}\n`)
    const line = await this.#next(this.#timeoutMs)
    if (line !== undefined) return /** @type {Answer} */ (JSON.parse(line))
    const ms = performance.now() - start
    this.end()
    const error = ms < this.#timeoutMs ? `ended. ${this.#stderr}` : `gave no answer in ${this.#timeoutMs / 1000} s`
    // Its CPU time went with it: taken for the wall time.
    return { error, ms, cpu: ms }
  }

  end() {
    this.#process?.kill('SIGKILL')
    this.#process = undefined
  }

  async #start() {
    const [file, ...words] = this.#command
    // One core: no peer may start threads of its own.
    const env = { ...process.env, RAYON_NUM_THREADS: '1', OMP_NUM_THREADS: '1', PYTHONUTF8: '1', PYTHONDONTWRITEBYTECODE: '1' }
    const child = spawn(file, words, { env, stdio: ['pipe', 'pipe', 'pipe'] })
    this.#process = child
    this.#stderr = ''
    child.stderr
      .setEncoding('utf8')
      .on('data', (/** @type {string} */ chunk) => (this.#stderr = (this.#stderr + chunk).slice(-500)))
    child.stdin.on('error', () => undefined)
    // Of a process that was given up nothing more is heard.
    const hear = (/** @type {string | undefined} */ line) => {
      if (this.#process === child) this.#hear?.(line)
    }
    createInterface({ input: child.stdout }).on('line', hear)
    child.on('error', ({ message }) => {
      this.#stderr += message
      hear(undefined)
    })
    child.on('close', () => {
      hear(undefined)
      if (this.#process === child) this.#process = undefined
    })
    if ((await this.#next(LOADING_MS)) === undefined) {
      this.end()
      throw new Error(`\`${this.#command.join(' ')}\` did not load. ${this.#stderr}`)
    }
  }

  /**
   * The next line; nothing when the process ends or the time is up.
   *
   * @param {number} ms
   * @returns {Promise<string | undefined>}
   */
  #next(ms) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms, undefined)
      this.#hear = (line) => {
        clearTimeout(timer)
        resolve(line)
      }
    })
  }
}
