import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

// What npm runs before it packs or installs a checkout: the build. `npm install --global` of a git address, which is how pre-commit
// installs a hook, runs it in a fresh clone for which npm has installed nothing: its inner install is global too. So it is done here.

/**
 * Run npm, and end where it fails.
 *
 * @param {...string} args
 */
function npm(...args) {
  const env = { ...process.env, npm_config_global: 'false', npm_config_location: 'project' }
  const { status } = spawnSync('npm', args, { stdio: 'inherit', env, shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}

if (!existsSync('node_modules/rolldown')) npm('ci', '--ignore-scripts', '--no-audit', '--no-fund')
npm('run', 'build')
