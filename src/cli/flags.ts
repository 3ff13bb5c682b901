import { modes } from '../labels/modes.ts'
import type { Mode, Policy } from '../types.ts'
import { type FailureCode, failureCodes } from './failure-codes.ts'
import { limit, type Limit } from './limit.ts'
import { choice, choices, count, filled, language, type Parse, policy, seconds, size, words } from './values.ts'

/** The formats that `--from` names. */
export type InputFormat = 'auto' | 'text' | 'jsonl'

/** The formats that `--to` names. */
export type OutputFormat = 'md' | 'text' | 'json' | 'jsonl'

/** What can become of a document beside an article. */
export type Event = 'error' | 'empty' | 'partial' | 'listing'

/** What `--fail-on` names, beside `any` and `never`. */
export type Fatal = Event | FailureCode

/** The options of a call as commander hands them over. */
export interface Flags {
  readonly output?: string
  readonly meta?: string
  readonly from?: InputFormat
  readonly to?: OutputFormat
  readonly policy?: Partial<Policy>
  readonly mode?: Mode
  readonly language?: string
  readonly fields?: readonly string[]
  readonly dropped?: 'full' | 'spans' | 'none'
  readonly frontMatter?: true
  readonly insights?: true
  readonly name?: string
  readonly idField?: string
  readonly textField?: string
  readonly failOn?: readonly (Fatal | 'any' | 'never')[]
  readonly maxFailed?: Limit
  readonly force?: true
  readonly jobs?: number
  /** In seconds. */
  readonly timeout?: number
  readonly maxBytes?: number
  readonly summary?: string
  /** File to write doubtful lines to. */
  readonly review?: string
  /** File to read decisions from. */
  readonly decisions?: string
  /** Go on with what arrives. */
  readonly watch?: true
  /** Whether files of one site tell what repeats; where it is not said, in folder runs. */
  readonly siblings?: boolean
  readonly site?: string
  readonly quiet?: true
  readonly verbose?: true
}

/** The commands beside cleaning; a file so named is reached as `./explain`. */
export const commands = ['check', 'explain', 'help', 'restore'] as const

/** One option of the command line. */
export interface Flag {
  /** As commander reads it: `-o, --output <path>`. */
  readonly flags: string
  readonly help: string
  readonly parse?: Parse
  /** Name of an option that says the opposite. */
  readonly conflicts?: string
}

const from: Flag = {
  flags: '--from <format>',
  help: 'what comes in: auto, text, jsonl (auto)',
  parse: choice(['auto', 'text', 'jsonl'], 'format')
}
const policyFlag: Flag = {
  flags: '--policy <pairs>',
  help: 'what to do with a label: "bio=keep,caption=drop"; actions: keep, drop, metadata',
  parse: policy
}
const modeFlag: Flag = {
  flags: '--mode <mode>',
  help: 'what doubt does: precision drops sooner, recall keeps longer (balanced)',
  parse: choice(modes, 'mode')
}
const decisionsFlag: Flag = {
  flags: '--decisions <file>',
  help: 'keep or drop the texts that a file of --review says keep or drop of',
  parse: filled
}
const languageFlag: Flag = { flags: '--language <code>', help: 'language of the text, such as "en" (guessed)', parse: language }
const fieldNames: readonly Flag[] = [
  { flags: '--id-field <name>', help: 'field of a JSON Lines record that holds its id ("id")', parse: filled },
  { flags: '--text-field <name>', help: 'field of a JSON Lines record that holds its text ("text")', parse: filled }
]

/** Options of `newsclean` itself. */
export const cleanFlags: readonly Flag[] = [
  { flags: '-o, --output <path>', help: 'file or folder to write to (stdout)', parse: filled },
  { flags: '--meta <file>', help: 'write the metadata of one article there', parse: filled },
  from,
  {
    flags: '--to <format>',
    help: 'what goes out: md, text, json, jsonl (md)',
    parse: choice(['md', 'text', 'json', 'jsonl'], 'format')
  },
  policyFlag,
  modeFlag,
  languageFlag,
  { flags: '--fields <names>', help: 'write only these fields of the record: "id,text,quality"', parse: words },
  {
    flags: '--dropped <how>',
    help: 'what the record says of removals: full, spans, none (full)',
    parse: choice(['full', 'spans', 'none'], 'way')
  },
  { flags: '--front-matter', help: 'put the metadata on top of the Markdown as YAML' },
  { flags: '--insights', help: 'add keywords, sentences and readability to the metadata' },
  { flags: '--name <name>', help: 'name of what comes from stdin', parse: filled },
  ...fieldNames,
  {
    flags: '--fail-on <what>',
    help:
      'exit 1 on any of: error, empty, partial, listing, any, never, or one kind of error: ' +
      `${failureCodes.join(', ')} (error,empty; in folders and record streams: error)`,
    parse: choices(['error', 'empty', 'partial', 'listing', 'any', 'never', ...failureCodes], 'event')
  },
  { flags: '--max-failed <limit>', help: 'exit 1 only when more documents than N, or N%, fail on --fail-on (0)', parse: limit },
  { flags: '--jobs <n>', help: 'clean in so many threads (one for each core)', parse: count },
  { flags: '--timeout <seconds>', help: 'give up on an article after so long', parse: seconds },
  { flags: '--max-bytes <size>', help: 'refuse longer texts: "500k", "10M" (64M)', parse: size },
  { flags: '--summary <file>', help: 'write the figures of the run there as JSON', parse: filled },
  {
    flags: '--review <file>',
    help: 'write each line that was kept or dropped in doubt there, as a table with a column for decisions',
    parse: filled
  },
  decisionsFlag,
  // Before its opposite: commander takes the first as the default.
  { flags: '--siblings', help: 'compare the records of a stream too, where they do not become files' },
  {
    flags: '--no-siblings',
    help: 'clean each file of a folder by itself: what repeats in the files of a site is not taken for boilerplate'
  },
  { flags: '--site <name>', help: 'all that comes in is of this site (the host of "url", "site", or the folder)', parse: filled },
  { flags: '--watch', help: 'go on with what arrives in the folders or changes, until interrupted' },
  { flags: '--force', help: 'replace files that newsclean did not write' },
  { flags: '--quiet', help: 'say nothing but errors', conflicts: 'verbose' },
  { flags: '--verbose', help: 'report each removal on stderr' }
]

/** Options of `newsclean explain`. */
export const explainFlags: readonly Flag[] = [from, policyFlag, modeFlag, languageFlag, decisionsFlag, ...fieldNames]
