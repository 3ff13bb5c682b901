import { readFile } from 'node:fs/promises'
import sarif from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import ajv from 'ajv-draft-04'
import formats from 'ajv-formats'
import { expect } from 'vitest'
import { validateXML } from 'xmllint-wasm'

// The schema has a pattern that is none with the flag u.
const validator = new ajv.default({ allErrors: true, strict: false, unicodeRegExp: false })
formats.default(validator)
const validate = validator.compile(sarif)

/** What is read of a SARIF log. */
interface SarifLog {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly level: string
      readonly message: { readonly text: string }
      readonly locations?: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string }
          readonly region: { readonly startLine: number }
        }
      }[]
    }[]
  }[]
}

/** Expect a SARIF 2.1.0 log that its schema allows, formats of URIs included. */
export function expectSarif(text: string): SarifLog {
  const log = JSON.parse(text) as SarifLog
  expect(validate(log) ? [] : validate.errors).toEqual([])
  return log
}

/** Expect a JUnit report that the schema of Jenkins' plugin allows. */
export async function expectJUnit(text: string): Promise<void> {
  const schema = { fileName: 'junit.xsd', contents: await readFile('test/cli/junit.xsd', 'utf8') }
  const { errors } = await validateXML({ xml: { fileName: 'report.xml', contents: text }, schema })
  expect(errors).toEqual([])
}
