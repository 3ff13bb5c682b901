import { startHash } from '../read/hash.ts'

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
  const plain = trim(
    id
      .slice(0, 4 * longest)
      .normalize('NFC')
      .replace(/\.{2,}|[^\p{L}\p{M}\p{N}. -]+/gu, '_')
      .replace(/_{2,}/gu, '_')
  )
  const name = plain === '' || reserved.test(plain) ? `_${plain}` : plain
  if (Buffer.byteLength(name) <= longest && id.length <= 4 * longest) return name
  const hash = startHash().update(id).digest('hex').slice(0, 12)
  const room = Buffer.from(name).subarray(0, longest - hash.length - 1)
  // A stream decoder keeps a character that is cut in two to itself.
  return `${new TextDecoder().decode(room, { stream: true })}-${hash}`
}

/** Windows forgets dots and spaces at the end, shells hide names that begin with a dot. */
function trim(name: string): string {
  let end = name.length
  while (end > 0 && '. '.includes(name.charAt(end - 1))) end -= 1
  return name.slice(0, end).replace(/^[. ]+/u, '')
}

/** Names that are one on some file system fold to the same text. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
