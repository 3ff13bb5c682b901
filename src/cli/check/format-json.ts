import { showLimit } from '../limit.ts'
import { version } from '../../version.ts'
import { placeIn } from './place.ts'
import type { Report } from './report.ts'

/** A report as JSON: who made it, the counts, and each finding with its document. */
export function toJsonReport({ cases, failed, passed, allowed }: Report, root: string): string {
  const findings = cases.flatMap(({ name, findings }) =>
    findings.map(({ gate, message, path, line, diff }) => ({
      gate,
      id: name,
      path: path === null ? null : placeIn(root, path),
      line: path === null ? null : line,
      message,
      diff: diff ?? null
    }))
  )
  const maxFailed = allowed ? showLimit(allowed) : null
  const report = { tool: { name: 'newsclean', version }, passed, documents: cases.length, failed, maxFailed, findings }
  return `${JSON.stringify(report, null, 2)}\n`
}
