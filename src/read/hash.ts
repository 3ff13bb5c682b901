import type { createHash, Hash } from 'node:crypto'
import { createRequire } from 'node:module'

let create: typeof createHash | undefined

/** Begin a SHA-256. node:crypto is loaded by the first one: that takes milliseconds, and one text into Markdown needs none. */
export function startHash(): Hash {
  create ??= (createRequire(import.meta.url)('node:crypto') as { readonly createHash: typeof createHash }).createHash
  return create('sha256')
}
