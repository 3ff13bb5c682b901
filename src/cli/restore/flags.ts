import { cleanFlags, type Flag, type Flags } from '../flags.ts'
import { filled, lineNumbers } from '../values.ts'

/** The options of `newsclean restore` as commander hands them over. */
export interface RestoreFlags extends Flags {
  readonly line?: readonly number[]
  readonly id?: string
}

/** Options that change what comes out. */
const shared = [
  ...['--from', '--policy', '--mode', '--language', '--decisions', '--id-field', '--text-field', '--max-bytes'],
  ...['--dropped', '--fields', '--front-matter', '--insights', '--siblings', '--no-siblings', '--site', '--quiet']
]

/** Options of `newsclean restore`. */
export const restoreFlags: readonly Flag[] = [
  { flags: '--line <n>', help: 'what was taken out of this line of the source; may be given again', parse: lineNumbers },
  { flags: '--id <id>', help: 'the record, in a file of JSON Lines', parse: filled },
  { flags: '-o, --output <file>', help: 'the Markdown or text of the record, where it has another name', parse: filled },
  ...cleanFlags.filter(({ flags }) => shared.includes(flags.split(' ', 1)[0] ?? ''))
]
