import type { RecordField } from '../../write/index.ts'
import { checkFormat, readRequest, type Request } from '../request.ts'
import { wrong } from '../wrong.ts'
import type { CheckFlags, ReportFormat } from './flags.ts'
import type { Demands } from './judge.ts'

/** What was asked of `newsclean check`. */
export interface CheckRequest extends Request, Demands {
  readonly format: ReportFormat
  readonly expect?: string
}

/**
 * Read what was asked.
 *
 * @throws NewscleanError where options contradict each other or name what does not exist.
 */
export function readCheckRequest(paths: readonly string[], flags: CheckFlags, fields: readonly RecordField[]): CheckRequest {
  const { format = 'pretty', expect, minQuality, minConfidence, maxDropped, ...rest } = flags
  const request = readRequest(paths, rest, fields)
  const demands = {
    ...(minQuality && { minQuality }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(maxDropped !== undefined && { maxDropped })
  }
  if (expect === undefined) checkNoOutput(flags)
  else {
    checkFormat(request, request.to ?? 'md')
    if (paths.includes('-') && request.name === undefined && request.from !== 'jsonl')
      throw wrong('what comes from stdin has no name in the folder of --expect; add --name NAME')
  }
  if (request.name !== undefined && !paths.includes('-'))
    throw wrong('--name names what comes from stdin, and nothing is read from there; leave it out')
  return { ...request, ...demands, format, ...(expect !== undefined && { expect }) }
}

/** Without `--expect` nothing is written, not even in thought. */
function checkNoOutput({ to, fields, dropped, frontMatter, insights }: CheckFlags): void {
  const given = Object.entries({
    '--to': to,
    '--fields': fields,
    '--dropped': dropped,
    '--front-matter': frontMatter,
    '--insights': insights
  })
  const idle = given.find(([, value]) => value !== undefined)
  if (idle) throw wrong(`${idle[0]} says what --expect compares with; add --expect DIR, or leave it out`)
}
