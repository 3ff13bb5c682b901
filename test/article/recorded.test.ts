import { describe, expect, test } from 'vitest'
import { clean } from '../../src/index.ts'
import type { Action, Label } from '../../src/index.ts'

const page = `Harbour of Port Ellery reopens after the storm

By Ines Corvo

6 May 2024

The harbour of Port Ellery reopened on Monday after three days of storm, the port authority said.

Read Also: Ferry fares rise in autumn

Fishing boats left before dawn, and the first ferry sailed with forty passengers on board.

The post Harbour of Port Ellery reopens after the storm appeared first on Harbour Post.
`

const metadataOf = (policy: Partial<Record<Label, Action>>) => clean(page, { policy }).metadata

describe('what is recorded of a block', () => {
  test('all that it states, where it is kept or moved to the metadata', () => {
    for (const action of ['metadata', 'keep'] as const)
      expect(metadataOf({ title: action, byline: action, date: action, related: action })).toMatchObject({
        title: 'Harbour of Port Ellery reopens after the storm',
        authors: ['Ines Corvo'],
        published: '2024-05-06',
        related: [{ title: 'Ferry fares rise in autumn' }]
      })
  })

  test('nothing, where its label is to be dropped', () => {
    const metadata = metadataOf({ title: 'drop', byline: 'drop', date: 'drop', related: 'drop' })
    expect(metadata).toMatchObject({ title: null, authors: [], published: null, related: [] })
    for (const field of ['title', 'authors', 'published', 'related']) expect(metadata.provenance).not.toHaveProperty(field)
  })

  test('of one label alone, where one is to be dropped', () => {
    expect(metadataOf({ byline: 'drop' })).toEqual({
      ...clean(page).metadata,
      authors: [],
      provenance: expect.not.objectContaining({ authors: 3 }) as object
    })
  })

  test('a label that goes by default is read for the name of the site, also where that is said', () => {
    expect(clean(page).metadata.site).toBe('Harbour Post')
    expect(metadataOf({ notice: 'drop' })).toEqual(clean(page).metadata)
  })
})
