import { expect, test } from 'vitest'
import { clean } from '../../src/index.ts'
import type { Options } from '../../src/index.ts'

const page = 'Harbour reopens\n\nThe harbour of Port Ellery reopened on Monday.\n'

test('provenance says what was given and what was read', () => {
  const from = (given: Options) => clean(page, given).metadata.provenance
  expect(from({ language: 'fr' })).toMatchObject({ language: 'hint' })
  expect(from({ hints: { language: 'fr' } })).toMatchObject({ language: 'hint' })
  expect(
    clean('The harbour of Port Ellery reopened on Monday, and the boats of the town went out to sea.').metadata
  ).toMatchObject({
    language: 'en',
    provenance: { language: 'text' }
  })
  const { metadata } = clean(page, { hints: { url: 'javascript:x' } })
  expect(metadata).toMatchObject({ url: 'javascript:x', domain: null })
  expect(metadata.provenance).toMatchObject({ url: 'hint' })
  expect(metadata.provenance).not.toHaveProperty('domain')
})
