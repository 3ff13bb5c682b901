import { Chalk } from 'chalk'
import { coloursFor } from '../colours.ts'
import type { Io } from '../io.ts'
import { writeData } from '../printer.ts'
import { toGitHub } from './format-github.ts'
import { toJsonReport } from './format-json.ts'
import { toJUnit } from './format-junit.ts'
import { sumLine, toPretty } from './format-pretty.ts'
import { toSarif } from './format-sarif.ts'
import { rootOf } from './place.ts'
import type { Report } from './report.ts'
import { writeReport } from './report-file.ts'
import type { CheckRequest } from './request.ts'

/** Write a report where it was asked for; its sum goes to stderr where that does not show it. */
export async function deliver(report: Report, request: CheckRequest, io: Io, signal: AbortSignal): Promise<void> {
  const { format, output, quiet } = request
  const plain = format === 'pretty' || format === 'github'
  const text = quiet && plain && report.passed ? '' : write(report, request, io)
  if (output === undefined) await writeData(io, text, signal)
  else await writeReport(output, text)
  if (!(plain && output === undefined) && !quiet) io.stderr.write(`${sumLine(report)}\n`)
}

function write(report: Report, { format, output }: CheckRequest, io: Io): string {
  switch (format) {
    case 'pretty':
      return toPretty(report, output === undefined ? coloursFor('stdout', io) : new Chalk({ level: 0 }))
    case 'json':
      return toJsonReport(report, rootOf(io))
    case 'junit':
      return toJUnit(report)
    case 'sarif':
      return toSarif(report, rootOf(io))
    case 'github':
      return toGitHub(report, rootOf(io))
  }
}
