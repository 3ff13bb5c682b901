import type { WrittenRecord } from '../../src/types.ts'

/** A small article with one line that has no business in it. */
export const story = `Harbour of Port Ellery reopens after the storm

The harbour of Port Ellery reopened on Monday after three days of storm, the port authority said in a statement.

Read Also: Ferry fares rise in autumn

Fishing boats left before dawn, and the first ferry sailed with forty passengers on board.
`

/** What comes out of it. */
export const markdown = `# Harbour of Port Ellery reopens after the storm

The harbour of Port Ellery reopened on Monday after three days of storm, the port authority said in a statement.

Fishing boats left before dawn, and the first ferry sailed with forty passengers on board.
`

/** The clean body alone. */
export const text = markdown.slice(markdown.indexOf('The harbour'))

/** A record of a stream, as a line. */
export function record(id: string | undefined, more: object = {}): string {
  return `${JSON.stringify({ ...(id !== undefined && { id }), text: story, ...more })}\n`
}

/** The record that was written, read back. */
export function parse(written: string): WrittenRecord {
  return JSON.parse(written) as WrittenRecord
}

/** The records of a stream, read back. */
export function parseLines(stream: string): WrittenRecord[] {
  return stream.trimEnd().split('\n').map(parse)
}
