import type { Quality } from '../../types.ts'
import { cleanFlags, type Flag, type Flags } from '../flags.ts'
import { limit, percent, share } from '../limit.ts'
import { choice, filled } from '../values.ts'
import { verdicts } from './verdicts.ts'

/** The forms that a report is written in. */
export const reportFormats = ['pretty', 'json', 'junit', 'sarif', 'github'] as const

/** The form of a report. */
export type ReportFormat = (typeof reportFormats)[number]

/** The options of `newsclean check` as commander hands them over. `output` is the report's file. */
export interface CheckFlags extends Flags {
  readonly minQuality?: Quality['verdict']
  /** In percent. */
  readonly maxDropped?: number
  /** 0 to 1. */
  readonly minConfidence?: number
  readonly expect?: string
  readonly format?: ReportFormat
}

/** Options that say how a text is cleaned, the same as in cleaning. */
const shared = [
  ...['--from', '--policy', '--mode', '--language', '--decisions', '--name', '--id-field', '--text-field'],
  ...['--no-siblings', '--site', '--jobs', '--timeout', '--max-bytes', '--quiet', '--force']
]

/** Options that say what an output holds, for `--expect`. */
const outputs = ['--to', '--fields', '--dropped', '--front-matter', '--insights']

/** Options of `newsclean check`. */
export const checkFlags: readonly Flag[] = [
  {
    flags: '--min-quality <verdict>',
    help: 'the least that a document must be: article, partial, listing, empty, best first (listing)',
    parse: choice(verdicts, 'verdict')
  },
  { flags: '--min-confidence <number>', help: 'how sure that verdict must be, 0 to 1', parse: share },
  { flags: '--max-dropped <percent>', help: 'how many of the words may leave the text: "40%"', parse: percent },
  { flags: '--expect <folder>', help: 'compare with what newsclean -o FOLDER wrote there, and show a diff', parse: filled },
  { flags: '--max-failed <limit>', help: 'exit 1 only when more documents than N, or N%, break a gate (0)', parse: limit },
  {
    flags: '--format <format>',
    help: 'what the report is written in: pretty, json, junit, sarif, github (pretty)',
    parse: choice(reportFormats, 'format')
  },
  { flags: '-o, --output <file>', help: 'write the report there (stdout)', parse: filled },
  ...pick(shared),
  ...pick(outputs).map((flag) => ({ ...flag, help: `with --expect: ${flag.help}` }))
]

function pick(names: readonly string[]): Flag[] {
  return cleanFlags.filter(({ flags }) => names.includes(flags.split(' ', 1)[0] ?? ''))
}
