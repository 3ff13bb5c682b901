import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff'
import { comparable } from './comparable.ts'
import { visible } from './visible.ts'

/** Where two texts part. */
export interface Difference {
  /** The first line that differs in what was expected, from 1. */
  readonly line: number
  /** A unified diff, cut where it is long. */
  readonly diff: string
}

/** Changed lines beyond which no diff is made: it would take long, and nobody reads it. */
const mostEdits = 2000

/** Lines of a diff that are shown. */
const longestDiff = 200

/**
 * Compare an expected file with what comes out.
 *
 * Line ends do not count, nor who made a record: that differs with every version and says nothing of the text.
 *
 * @returns `null` where they are alike.
 */
export function compare(path: string, expected: string, actual: string): Difference | null {
  const [old, now] = [toParts(path, expected), toParts(path, actual)]
  const first = old.findIndex((part, index) => part !== now[index])
  if (first === -1 && old.length === now.length) return null
  const line = first === -1 ? old.length : first + 1
  return { line, diff: draw(path, old.join('\n'), now.join('\n')) }
}

/** The lines of a text or of a record; of a stream the records. */
function toParts(path: string, text: string): string[] {
  const plain = text.replace(/\r\n/gu, '\n')
  if (path.endsWith('.json')) return comparable(plain).split('\n')
  const lines = plain.split('\n')
  return path.endsWith('.jsonl') ? lines.map(comparable) : lines
}

function draw(path: string, old: string, now: string): string {
  const patch = structuredPatch(path, 'now', old, now, undefined, undefined, { context: 3, maxEditLength: mostEdits })
  if (!patch) return `more than ${mostEdits} lines differ`
  const lines = formatPatch(patch, FILE_HEADERS_ONLY).trimEnd().split('\n').map(visible)
  const more = lines.length - longestDiff
  return [...lines.slice(0, longestDiff), ...(more > 0 ? [`… ${more} more lines`] : [])].join('\n')
}
