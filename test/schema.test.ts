import { createGenerator } from 'ts-json-schema-generator'
import { describe, expect, test } from 'vitest'
import { clean, toRecord } from '../src/index.ts'
import { expectRecord, findFaults, readSchema } from './validate.ts'

const record = toRecord(clean('Harbour reopens\n\nThe harbour reopened on Monday.\n\nRead Also: Ferry fares rise\n'))

/** A record with one value changed, as a tool that does not keep the contract would write it. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(record) as unknown as Record<string, unknown>
  const steps = path.split('/')
  const last = steps.pop() ?? ''
  const holder = steps.reduce((at, step) => at[step] as Record<string, unknown>, copy)
  holder[last] = value
  return copy
}

describe('the schema', () => {
  test('is what src/types.ts says: after a change there, run npm run build', { timeout: 60_000 }, () => {
    const made = createGenerator({ path: 'src/types.ts', type: 'WrittenRecord', tsconfig: 'tsconfig.json', skipTypeCheck: true })
    expect(readSchema()).toEqual(JSON.parse(JSON.stringify(made.createSchema('WrittenRecord'))))
  })

  test.each([
    ['an article', 'Harbour reopens\n\nThe harbour reopened on Monday.\n'],
    ['an article with a related link', 'Harbour reopens\n\nThe harbour reopened.\n\nRead Also: Ferry fares rise\n'],
    ['a text of one line', 'The harbour reopened.'],
    ['nothing', ''],
    ['control characters', '\u0000\u001b[31mThe harbour\u00a0reopened.\u200b\r\n'],
    ['a text without spaces', '港が月曜日に再開した。市長は喜んだ。']
  ])('allows the record of %s', (_name, text) => {
    expectRecord(toRecord(clean(text)))
  })

  test.each([
    ['with chosen fields', { id: 'a', text: 'The harbour reopened.' }],
    ['with chosen fields, the id not among them', { text: 'The harbour reopened.' }],
    ['of a failure', { id: 'a', error: { code: 'not_text', message: 'a is an image; expected text: leave it out.' } }],
    ['with foreign fields', { id: 'a', input: { shard: 7, tags: ['x'], nested: { deep: null } } }],
    [
      'with spans',
      { id: 'a', dropped: [{ label: 'share', action: 'drop', rule: 'share-bar', confidence: 1, line: 3, start: 9, end: 14 }] }
    ]
  ])('allows a record %s', (_name, value) => {
    expectRecord(value)
  })

  test.each([
    ['with an id that is no text', changed('id', 7)],
    ['with a provenance that is no place', changed('metadata/provenance/title', 'guess')],
    ['with an unknown field', changed('summary', 'The harbour reopened.')],
    ['with an unknown label', changed('dropped/0/label', 'advertisement')],
    ['with an unknown action', changed('dropped/0/action', 'keep')],
    ['with a place before the text', changed('dropped/0/start', -1)],
    ['with half a place', changed('dropped/0/end', 1.5)],
    ['with a line 0', changed('dropped/0/line', 0)],
    ['more than sure', changed('quality/confidence', 1.01)],
    ['with an unknown verdict', changed('quality/verdict', 'maybe')],
    ['with a field left out of its metadata', changed('metadata/authors', undefined)],
    ['with authors in one string', changed('metadata/authors', 'Ada Obi, Ben Ito')],
    ['with an empty object for what is not stated', changed('metadata/published', {})],
    ['with a fingerprint of another length', changed('metadata/fingerprint', 'beef')],
    ['with an unknown error code', changed('error', { code: 'oops', message: '' })],
    ['that is a list', [record]]
  ])('refuses a record %s', (_name, value) => {
    expect(findFaults(JSON.parse(JSON.stringify(value)))).not.toEqual([])
  })
})
