import type { Io } from './io.ts'
import { version } from '../version.ts'

/**
 * Run the command line.
 *
 * Never throws and never ends the process.
 *
 * @param argv What was typed after the name of the program.
 * @returns The exit code: 0 done, 1 something in `--fail-on` happened, 2 the request was wrong, 130 interrupted.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  // A reader that has seen enough (`| head`) is no error; a full disk behind stdout is, for the data is not whole.
  const failures: string[] = []
  io.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') failures.push(error.message)
  })
  const code = await runWith(argv, io)
  // What was written last fails after the write has returned.
  await new Promise((done) => setImmediate(done))
  const [failure] = failures
  if (failure === undefined) return code
  io.stderr.write(
    `newsclean: cannot write to stdout: ${failure}; what is there is not whole: make room, or choose another place\n`
  )
  return code === 0 || code === 130 ? 1 : code
}

/** Run what was typed, whatever becomes of its output. */
async function runWith(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout.write(`${version}\n`)
    return 0
  }
  const { runProgram } = await import('./program.ts')
  return runProgram(argv, io)
}
