import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import { expect } from 'vitest'
import type { WrittenRecord } from '../src/types.ts'

const path = 'dist/schema.json'
let compiled: ValidateFunction<WrittenRecord> | undefined

/** Read the schema as it is shipped. */
export function readSchema(): object {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as object
  } catch (cause) {
    throw new Error(`${path} cannot be read; expected the JSON Schema of a record: run npm run build`, { cause })
  }
}

/** List what a value breaks of the schema, by place: empty for a record. */
export function findFaults(value: unknown): string[] {
  compiled ??= new Ajv({ strict: true, allErrors: true }).compile<WrittenRecord>(readSchema())
  if (compiled(value)) return []
  return (compiled.errors ?? []).map(
    (fault) => `${fault.instancePath || '/'} ${fault.message ?? fault.keyword} ${JSON.stringify(fault.params)}`
  )
}

/** Expect that each record in an output, whole or one a line, is allowed. */
export function expectRecords(output: string): void {
  if (!output.startsWith('{')) return
  for (const json of output.startsWith('{\n') ? [output] : output.trimEnd().split('\n')) expectRecord(JSON.parse(json))
}

/** Expect a record that the shipped JSON Schema allows: every output of the tests goes through here. */
export function expectRecord(value: unknown): asserts value is WrittenRecord {
  expect(findFaults(value)).toEqual([])
}
