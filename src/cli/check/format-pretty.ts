import type { ChalkInstance } from 'chalk'
import { showLimit } from '../limit.ts'
import { printable } from '../printable.ts'
import type { Case, Finding, Report } from './report.ts'

/** A report for people: a line for each finding, its diff below it, the sum at the end. */
export function toPretty(report: Report, colours: ChalkInstance): string {
  const lines = report.cases.flatMap((checked) => checked.findings.flatMap((finding) => draw(checked, finding, colours)))
  return [...lines, sumLine(report), ''].join('\n')
}

/** The report in a line: `newsclean check: 2 of 10 documents fail: 1 max-dropped, 1 expect-changed`. */
export function sumLine({ cases, failed, passed, wrong, allowed }: Report): string {
  const all = `${cases.length} ${cases.length === 1 ? 'document' : 'documents'}`
  if (failed === 0) return `newsclean check: ${all} ${cases.length === 1 ? 'passes' : 'pass'}`
  const counts = new Map<string, number>()
  for (const { gate } of cases.flatMap(({ findings }) => findings)) counts.set(gate, (counts.get(gate) ?? 0) + 1)
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([gate, count]) => `${count} ${gate}`)
  const verdict = wrong > 0 ? 'not for a path that cannot be read' : passed ? 'allowed' : 'too many'
  const limit = allowed ? ` (--max-failed ${showLimit(allowed)}: ${verdict})` : ''
  return `newsclean check: ${failed} of ${all} ${failed === 1 ? 'fails' : 'fail'}${limit}: ${sorted.join(', ')}`
}

function draw({ name, path }: Case, { gate, message, line, diff, ...finding }: Finding, colours: ChalkInstance): string[] {
  const place = finding.path === null ? name : `${finding.path}:${line}`
  const id = finding.path !== null && finding.path === path && name !== path && name !== place ? ` (${name})` : ''
  const head = `${colours.red('✗')} ${colours.bold(printable(place + id))}  ${colours.yellow(gate)}  ${printable(message)}`
  // The bar also keeps words of an article from the start of a line, where a CI's log takes some for commands.
  return [head, ...(diff?.split('\n').map((text) => `  │ ${paint(text, colours)}`) ?? [])]
}

function paint(line: string, colours: ChalkInstance): string {
  if (line.startsWith('+')) return colours.green(line)
  if (line.startsWith('-')) return colours.red(line)
  return colours.dim(line)
}
