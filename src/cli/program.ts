import { Command, CommanderError, Option } from 'commander'
import { NewscleanError } from '../errors.ts'
import { checkFlags, type CheckFlags } from './check/flags.ts'
import { cleanFlags, explainFlags, type Flag, type Flags } from './flags.ts'
import { checkHelp, cleanHelp, explainHelp, restoreHelp } from './help.ts'
import type { Io } from './io.ts'
import { say } from './printer.ts'
import { restoreFlags, type RestoreFlags } from './restore/flags.ts'
import { version } from '../version.ts'

/** Run the program: read what was typed, do it, and turn every ending into an exit code. */
export async function runProgram(argv: readonly string[], io: Io): Promise<number> {
  io.stderr.on('error', () => {})
  let code = 0
  const program = buildProgram(io, (result) => {
    code = result
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    return endWith(error, io)
  }
}

function buildProgram(io: Io, done: (code: number) => void): Command {
  const program = prepare(new Command('newsclean'), io, cleanFlags)
  program
    .description('Turns scraped news articles into clean Markdown and JSON metadata.')
    .argument('[path...]', 'texts, JSON Lines files or folders; "-" is stdin')
    .version(version, '-V, --version', 'print the version')
    .enablePositionalOptions()
    .helpCommand(true)
    .addHelpText('after', cleanHelp)
    .action(async (paths: readonly string[], flags: Flags) => {
      if (paths.length === 0 && io.stdin.isTTY) {
        program.outputHelp({ error: true })
        done(2)
        return
      }
      const { cleanCommand } = await import('./clean.ts')
      done(await cleanCommand(paths, flags, io))
    })
  prepare(program.command('explain'), io, explainFlags)
    .description('show each line of a text with its label, confidence, rule and reasons')
    .argument('[file]', 'a text; "-" is stdin')
    .addHelpText('after', explainHelp)
    .action(async (file: string | undefined, flags: Flags) => {
      const { explainCommand } = await import('./explain.ts')
      done(await explainCommand(file, { ...givenBefore(program, 'explain', explainFlags), ...flags }, io))
    })
  prepare(program.command('check'), io, checkFlags)
    .description('clean without writing, and fail where a document breaks a gate')
    .argument('[path...]', 'texts, JSON Lines files or folders; "-" is stdin')
    .addHelpText('after', checkHelp)
    .action(async (paths: readonly string[], flags: CheckFlags) => {
      const { checkCommand } = await import('./check/index.ts')
      done(await checkCommand(paths, { ...givenBefore(program, 'check', checkFlags), ...flags }, io))
    })
  prepare(program.command('restore'), io, restoreFlags)
    .description('put back what was taken out of a line, for good')
    .argument('<record>', 'NAME.json, which lists in "dropped" what was taken out')
    .addHelpText('after', restoreHelp)
    .action(async (path: string, flags: RestoreFlags) => {
      const { restoreCommand } = await import('./restore/index.ts')
      done(await restoreCommand(path, { ...givenBefore(program, 'restore', restoreFlags), ...flags }, io))
    })
  return program
}

function prepare(command: Command, io: Io, flags: readonly Flag[]): Command {
  command
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureHelp({ sortOptions: false, showGlobalOptions: false })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
      outputError: (text) => {
        say(io, `${rephrase(text)}; see newsclean --help`)
      }
    })
  for (const { flags: typed, help, parse, conflicts } of flags) {
    const option = new Option(typed, help)
    if (parse) option.argParser(parse)
    if (conflicts) option.conflicts(conflicts)
    command.addOption(option)
  }
  return command
}

/** commander's message as part of a sentence of ours. */
function rephrase(text: string): string {
  const plain = text
    .replace(/^error: /u, '')
    .replace(' is invalid. ', ' is invalid: ')
    .trim()
  const file = /^unknown option '(-[^']*\.[a-z]+)'$/iu.exec(plain)?.[1]
  if (file !== undefined) return `${plain}; give a file of that name as ./${file}`
  return plain.endsWith('.') ? plain.slice(0, -1) : plain
}

/** Options typed before the name of a command, which it may not have. */
function givenBefore(program: Command, name: string, flags: readonly Flag[]): Flags {
  const known = new Set(flags.map(({ flags: typed }) => /--[a-z-]+/u.exec(typed)?.[0]))
  for (const option of program.options)
    if (program.getOptionValueSource(option.attributeName()) === 'cli' && !known.has(option.long ?? ''))
      throw new NewscleanError(
        'bad_request',
        `newsclean ${name} has no option ${option.long}; leave it out, or see newsclean ${name} --help`
      )
  return program.opts<Flags>()
}

function endWith(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof NewscleanError) {
    say(io, error.message)
    return 2
  }
  if (io.env['NEWSCLEAN_DEBUG']) io.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  else
    say(
      io,
      `broke on ${error instanceof Error ? error.message : String(error)}; set NEWSCLEAN_DEBUG=1 for the stack and report it`
    )
  return 1
}
