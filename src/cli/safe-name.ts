import { createHash } from 'node:crypto'

/** Bytes of a name, so that extensions still fit where a file system allows 255. */
const longest = 180
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu

/**
 * A file name made of an id.
 *
 * Letters, digits, spaces, hyphens and single dots inside stay, everything else becomes `_`. The name holds no separator, does not begin
 * with a dot, is no device of Windows, and is cut with a hash of the whole where it is long.
 */
export function toSafeName(id: string): string {
  const plain = id
    .normalize('NFC')
    .replace(/\.{2,}|[^\p{L}\p{M}\p{N}. -]+/gu, '_')
    .replace(/_{2,}/gu, '_')
    .replace(/^[. ]+|[. ]+$/gu, '')
  const name = plain === '' || reserved.test(plain) ? `_${plain}` : plain
  if (Buffer.byteLength(name) <= longest) return name
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 12)
  const room = Buffer.from(name).subarray(0, longest - hash.length - 1)
  return `${new TextDecoder().decode(room).replace(/\ufffd+$/u, '')}-${hash}`
}

/** Names that are one on some file system fold to the same text. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
