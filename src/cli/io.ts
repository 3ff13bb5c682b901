import type { Readable, Writable } from 'node:stream'

/** What a terminal adds to a stream. */
export interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** The streams and the environment of one run; `process` is one. */
export interface Io {
  readonly stdin: Readable & Terminal
  readonly stdout: Writable & Terminal
  readonly stderr: Writable & Terminal
  readonly env: Readonly<Record<string, string | undefined>>
}
