import { version } from '../../version.ts'
import { type Gate, gates } from './gate.ts'
import { uriIn } from './place.ts'
import { type Finding, levelOf, type Report } from './report.ts'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const ids = Object.keys(gates) as readonly Gate[]

/**
 * A report as SARIF 2.1.0.
 *
 * @param root Where relative paths begin.
 */
export function toSarif(report: Report, root: string): string {
  const rules = ids.map((id) => ({ id, shortDescription: { text: gates[id] } }))
  const level = levelOf(report)
  const results = report.cases.flatMap(({ name, findings }) =>
    findings.map((finding) => ({
      ruleId: finding.gate,
      ruleIndex: ids.indexOf(finding.gate),
      level,
      message: { text: textOf(name, finding) },
      ...(finding.path !== null && { locations: [{ physicalLocation: placeOf(finding.path, finding.line, root) }] })
    }))
  )
  const driver = { name: 'newsclean', version, semanticVersion: version, rules }
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results }
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

/** A message is a sentence in a viewer that shows nothing else: it names the document. */
function textOf(name: string, { path, message, diff }: Finding): string {
  const text = `${name === path ? '' : `${name}: `}${message}`
  return diff === undefined ? text : `${text}\n${diff}`
}

/** A URI that is whole has no base. */
function placeOf(path: string, line: number, root: string): object {
  const uri = uriIn(root, path)
  const artifactLocation = uri.startsWith('file:') ? { uri } : { uri, uriBaseId: '%SRCROOT%' }
  return { artifactLocation, region: { startLine: line } }
}
