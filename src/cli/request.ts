import { resolve } from 'node:path'
import type { ReadOptions } from '../read/index.ts'
import type { RecordField } from '../write/index.ts'
import type { Fatal, Flags, InputFormat, OutputFormat } from './flags.ts'
import type { Decided } from './review/decided.ts'
import { alternatives } from '../checks/suggestion.ts'
import { wrong } from './wrong.ts'

/** All that can become of a document beside an article. */
const anything: readonly Fatal[] = ['error', 'empty', 'partial', 'listing']

/** What was asked of `newsclean`, checked as far as it can be without looking at a file. */
export interface Request extends Omit<Flags, 'fields' | 'failOn' | 'from'> {
  /** As typed; `-` is stdin. */
  readonly paths: readonly string[]
  readonly from: InputFormat
  readonly fields?: readonly RecordField[]
  /** Missing where the default holds, which depends on where an article came from. */
  readonly failOn?: ReadonlySet<Fatal>
  /** What the file of `--decisions` and the table beside the outputs hold. */
  readonly decided?: Decided
}

/** How inputs are read. */
export function readOptions({ from, idField, textField, maxBytes, site }: Request): ReadOptions {
  return {
    from,
    ...(idField && { idField }),
    ...(textField && { textField }),
    ...(maxBytes && { maxBytes }),
    ...(site !== undefined && { site })
  }
}

/**
 * Read what was asked.
 *
 * @param fields The fields that a record has.
 * @throws NewscleanError where options contradict each other or name what does not exist.
 */
export function readRequest(paths: readonly string[], flags: Flags, fields: readonly RecordField[]): Request {
  const { fields: wanted, failOn, from = 'auto', ...rest } = flags
  if (flags.summary === '-') throw wrong('--summary takes the name of a file, found "-"; name one')
  checkReview(flags)
  const known = wanted?.map((name) => checkField(name, fields))
  const events = failOn && readEvents(failOn)
  if (events?.size === 0 && flags.maxFailed) throw wrong('--fail-on never and --max-failed contradict each other; leave one out')
  if (flags.meta === '-') throw wrong('--meta takes the name of a file, found "-"; use --to json for metadata on stdout')
  return { ...rest, paths, from, ...(known && { fields: known }), ...(events && { failOn: events }) }
}

/**
 * Check the options that belong to some output formats alone.
 *
 * @throws NewscleanError where one is given with another format.
 */
export function checkFormat(request: Request, format: OutputFormat): void {
  const record = format === 'json' || format === 'jsonl'
  if (request.fields && !record)
    throw wrong(`--fields chooses fields of a record, the output is ${format}; add --to json or --to jsonl`)
  if (request.frontMatter && format !== 'md')
    throw wrong(`--front-matter belongs to Markdown, the output is ${format}; leave one out`)
}

function checkReview({ review, output, meta, summary }: Flags): void {
  if (review === '-') throw wrong('--review takes the name of a file, found "-"; name one')
  if (review === undefined) return
  const others = Object.entries({ '-o': output, '--meta': meta, '--summary': summary })
  const other = others.find(([, path]) => path !== undefined && resolve(path) === resolve(review))
  if (other) throw wrong(`--review and ${other[0]} both name ${review}; change one of them`)
}

function checkField(name: string, fields: readonly RecordField[]): RecordField {
  const found = fields.find((field) => field === name)
  if (!found) throw wrong(`--fields: unknown field "${name}"; ${alternatives(name, fields)}`)
  return found
}

function readEvents(failOn: NonNullable<Flags['failOn']>): Set<Fatal> {
  const events = failOn.flatMap((event) => (event === 'any' ? anything : event)).filter((event) => event !== 'never')
  if (events.length > 0 && failOn.includes('never'))
    throw wrong(`--fail-on: "never" stands alone, found ${failOn.join(',')}; leave it or the others out`)
  return new Set(events)
}
