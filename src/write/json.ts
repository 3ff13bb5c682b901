import type { WrittenRecord } from '../types.ts'

/** One whole record, indented by 2, with a newline at the end. */
export function toJson(record: WrittenRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`
}

/**
 * One record as a line, with its newline.
 *
 * Characters that some readers take for line ends (U+0085, U+2028, U+2029) are escaped, so that a record is one line to all.
 */
export function toJsonLine(record: WrittenRecord): string {
  const line = JSON.stringify(record).replace(
    /[\u0085\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
  return `${line}\n`
}
