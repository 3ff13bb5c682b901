import type { Case, Finding, Report } from './report.ts'

/** Signs that no XML 1.0 document may hold, however they are written. */
const illegal = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A report as JUnit XML: a test case for each document. A document that could not be read is an error, a broken gate a failure. */
export function toJUnit({ cases, failed }: Report): string {
  const errors = cases.filter(({ findings }) => findings.some(isError)).length
  const counts = `name="newsclean check" tests="${cases.length}" failures="${failed - errors}" errors="${errors}"`
  const lines = cases.flatMap(drawCase)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite ${counts}>`,
    ...lines,
    '  </testsuite>',
    '</testsuites>',
    ''
  ].join('\n')
}

function drawCase({ name, path, findings }: Case): string[] {
  const head = `    <testcase classname=${quote(path ?? 'newsclean')} name=${quote(name)}`
  return findings.length === 0 ? [`${head}/>`] : [`${head}>`, ...findings.map(drawFinding), '    </testcase>']
}

function drawFinding(finding: Finding): string {
  const { gate, message, path, line, diff } = finding
  const tag = isError(finding) ? 'error' : 'failure'
  const text = [path === null ? message : `${path}:${line}: ${message}`, diff].filter(Boolean).join('\n')
  return `      <${tag} type=${quote(gate)} message=${quote(message)}>${escape(text)}</${tag}>`
}

/** Codes of failures are written with `_`, gates with `-`. */
function isError({ gate }: Finding): boolean {
  return !gate.includes('-')
}

function quote(text: string): string {
  // Line ends and tabs inside an attribute are read as spaces unless written so.
  return `"${escape(text).replace(/[\t\n\r]/gu, (sign) => `&#${sign.charCodeAt(0)};`)}"`
}

function escape(text: string): string {
  return text
    .replace(illegal, '\ufffd')
    .replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign)
    .replaceAll('\r', '&#13;')
}
