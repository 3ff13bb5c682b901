import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const environment = join(here, '.venv')

/** Python of the virtual environment. */
export const python = join(environment, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python')

/** Install the peers as pinned, unless they stand as pinned already. */
export function install() {
  settle('requirements.txt', environment, () => {
    run(process.platform === 'win32' ? 'python' : 'python3', ['-m', 'venv', environment])
    run(python, ['-m', 'pip', 'install', '--quiet', '--no-deps', '-r', join(here, 'requirements.txt')])
  })
  settle('package-lock.json', join(here, 'node_modules'), () => {
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
  })
}

/**
 * Make a folder anew when the file of its pins is another than the one it was made from.
 *
 * @param {string} pins
 * @param {string} folder
 * @param {() => void} make
 */
function settle(pins, folder, make) {
  const stamp = join(folder, '.pins')
  const wanted = createHash('sha256')
    .update(readFileSync(join(here, pins)))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.error(`Installing what lab/peers/${pins} pins.`)
  rmSync(folder, { recursive: true, force: true })
  make()
  writeFileSync(stamp, wanted)
}

/**
 * Progress goes to stderr: stdout is for the tables.
 *
 * @param {string} command
 * @param {readonly string[]} words
 */
function run(command, words) {
  execFileSync(command, words, {
    cwd: here,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32'
  })
}
