import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Repair } from '../types.ts'
import { upperHalf } from './windows-1252.ts'

/** The longest is `CounterClockwiseContourIntegral`. */
const name = '[A-Za-z][A-Za-z\\d]{1,30}'
/** Each time it was escaped put `amp;` in front. */
const entity = `&(?:amp;){0,99}(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|${name});`
/** Where quotes stand on both sides, or Markdown escapes it, the text speaks of the entity itself. */
const pattern = new RegExp(`(?<![\\\\\`"'“‘])${entity}|(?<!\\\\)${entity}(?![\`"'”’])|<!\\[CDATA\\[|\\]\\]>`, 'g')
const hint = new RegExp(`&(?:#|${name};)|<!\\[CDATA\\[|\\]\\]>`)

/**
 * Find what a feed or a page left escaped: entities of HTML that stand for signs and letters of prose, and the marks around CDATA.
 *
 * Linear in the length.
 */
export function findEntities(value: string): Repair[] {
  const repairs: Repair[] = []
  if (!hint.test(value)) return repairs
  for (const { 0: found, index } of value.matchAll(pattern)) {
    const isEntity = found.startsWith('&')
    const replacement = isEntity ? read(found.slice(found.lastIndexOf(';', found.length - 2) + 1, -1).replace('&', '')) : ''
    if (replacement !== null)
      repairs.push({ start: index, end: index + found.length, replacement, why: isEntity ? 'HTML entity' : 'CDATA mark' })
  }
  return repairs
}

/**
 * The character of an entity, `null` where it is none or no character of prose: who writes `&lt;` writes of markup. Spaces and signs that
 * are not seen come out as they are, for the table of marks to read; a line end, which would part the line, as a space.
 */
function read(name: string): string | null {
  const character = name.startsWith('#') ? numbered(name.slice(1)) : decodeNamedCharacterReference(name) || ''
  if (/^[\t-\r]$/.test(character)) return ' '
  return character === '' || /[<>\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u.test(character) ? null : character
}

function numbered(digits: string): string {
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits)
  // Pages count in windows-1252 there, and so do browsers.
  if (code >= 0x80 && code < 0xa0) return upperHalf.charAt(code - 0x80)
  return code > 0x10ffff ? '' : String.fromCodePoint(code)
}
