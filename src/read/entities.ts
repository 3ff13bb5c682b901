import type { Repair } from '../types.ts'
import { upperHalf } from './windows-1252.ts'

/** What prose holds. `&lt;` and `&gt;` are left: who writes them writes of markup. */
const named: Readonly<Record<string, string>> = {
  ...{
    amp: '&',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    shy: '\u00ad',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    lsquo: '‘',
    rsquo: '’'
  },
  ...{ sbquo: '‚', laquo: '«', raquo: '»', ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', copy: '©', reg: '®' },
  ...{ trade: '™', euro: '€', pound: '£', deg: '°', iexcl: '¡', iquest: '¿', szlig: 'ß', aelig: 'æ', AElig: 'Æ' },
  ...{ oelig: 'œ', OElig: 'Œ', oslash: 'ø', Oslash: 'Ø' }
}
/** A letter's name begins with it and ends in that of its mark: `eacute`. */
const accents: Readonly<Record<string, string>> = {
  ...{ acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', tilde: '\u0303', cedil: '\u0327', ring: '\u030a' },
  ...{ caron: '\u030c' }
}
/** Each time it was escaped put `amp;` in front. */
const entity = '&(?:amp;){0,99}(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[A-Za-z]{2,8});'
/** Where quotes stand on both sides, or Markdown escapes it, the text speaks of the entity itself. */
const pattern = new RegExp(`(?<![\\\\\`"'“‘])${entity}|(?<!\\\\)${entity}(?![\`"'”’])|<!\\[CDATA\\[|\\]\\]>`, 'g')
const hint = /&(?:#|[A-Za-z]{2,8};)|<!\[CDATA\[|\]\]>/

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

/** The character of an entity, `null` where it is none or no character of a text. */
function read(name: string): string | null {
  if (!name.startsWith('#')) return Object.hasOwn(named, name) ? named[name]! : accented(name)
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  // Pages count in windows-1252 there, and so do browsers.
  if (code >= 0x80 && code < 0xa0) return upperHalf.charAt(code - 0x80)
  if (code < 0x20 || code === 0x3c || code === 0x3e || code > 0x10ffff) return null
  const character = String.fromCodePoint(code)
  return /\p{C}/u.test(character) && code !== 0xad ? null : character
}

function accented(name: string): string | null {
  const mark = accents[name.slice(1)]
  if (mark === undefined) return null
  const letter = (name.charAt(0) + mark).normalize('NFC')
  return letter.length === 1 ? letter : null
}
