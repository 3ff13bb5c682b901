import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

/** What a command writes to stdout; what it says goes into the error when it fails. */
export function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status ?? 'a signal'}:\n${stdout}${stderr}`)
  return stdout
}

/** The name of the tarball in a folder, packed like a release: with a fresh build. */
export function pack(folder: string): string {
  run('npm', ['pack', '--pack-destination', folder], '.')
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'))
  if (!tarball) throw new Error(`npm pack wrote no .tgz to ${folder}`)
  return tarball
}
