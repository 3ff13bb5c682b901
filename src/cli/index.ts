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
  // A reader that has seen enough (`| head`) is no error; without a listener Node would print a stack.
  io.stdout.on('error', () => {})
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout.write(`${version}\n`)
    return 0
  }
  const { runProgram } = await import('./program.ts')
  return runProgram(argv, io)
}
