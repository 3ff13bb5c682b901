import { sumLine } from './format-pretty.ts'
import { placeIn } from './place.ts'
import { levelOf, type Report } from './report.ts'

/**
 * A report as workflow commands of GitHub Actions, which become annotations of files.
 *
 * @param root The checkout, where paths begin.
 */
export function toGitHub(report: Report, root: string): string {
  const level = levelOf(report)
  const lines = report.cases.flatMap(({ name, findings }) =>
    findings.map((finding) => {
      const place = finding.path === null ? [] : [`file=${property(placeIn(root, finding.path))}`, `line=${finding.line}`]
      const properties = [...place, `title=${property(`newsclean ${finding.gate}`)}`].join(',')
      const named = finding.path === name ? finding.message : `${name}: ${finding.message}`
      return `::${level} ${properties}::${data(finding.diff === undefined ? named : `${named}\n${finding.diff}`)}`
    })
  )
  return [...lines, sumLine(report), ''].join('\n')
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
