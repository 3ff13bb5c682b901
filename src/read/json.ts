import { Buffer } from 'node:buffer'
import { isObject } from '../checks/fields.ts'

const blank = new Set([0x20, 0x09, 0x0a, 0x0d])
const mark = [0xef, 0xbb, 0xbf]

/**
 * Whether bytes are JSON from end to end: one list or object, or an object a line.
 *
 * A text that only opens or ends with such data, which sites leave in their pages, is none.
 */
export function isJson(bytes: Uint8Array): boolean {
  let start = mark.every((byte, index) => bytes[index] === byte) ? mark.length : 0
  let end = bytes.length
  while (start < end && blank.has(bytes[start]!)) start++
  while (end > start && blank.has(bytes[end - 1]!)) end--
  const ends = String.fromCharCode(bytes[start] ?? 0, bytes[end - 1] ?? 0)
  if (!/^[[{][\]}]$/u.test(ends)) return false
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8')
  if (parse(text) !== undefined) return true
  for (let place = 0; place < text.length;) {
    const next = text.indexOf('\n', place)
    const line = text.slice(place, next === -1 ? text.length : next).trim()
    if (line !== '' && !isObject(parse(line))) return false
    place = next === -1 ? text.length : next + 1
  }
  return true
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
