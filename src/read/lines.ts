import { Buffer } from 'node:buffer'

/** One line of a stream of bytes. */
export interface Line {
  /** From 1. */
  readonly line: number
  /** Without its line end; `null` for a line longer than the limit. */
  readonly bytes: Buffer | null
  /** Whether a line end followed. */
  readonly ended: boolean
}

/**
 * Split a stream of bytes at line feeds, with or without a carriage return.
 *
 * Holds one line of at most `maxBytes` bytes; a longer one is read over. Nothing follows a line feed at the very end.
 */
export async function* splitLines(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Line, void, undefined> {
  let parts: Buffer[] = []
  let size = 0
  let line = 1
  const add = (part: Buffer): void => {
    size += part.length
    if (size <= maxBytes) parts.push(part)
    else parts = []
  }
  const finish = (ended: boolean): Line => {
    const bytes = size > maxBytes ? null : parts.length === 1 ? parts[0]! : Buffer.concat(parts)
    parts = []
    size = 0
    return { line: line++, bytes: bytes?.at(-1) === 13 ? bytes.subarray(0, -1) : bytes, ended }
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, end))
      start = end + 1
      yield finish(true)
    }
    if (start < chunk.length) add(chunk.subarray(start))
  }
  if (size > 0) yield finish(false)
}
