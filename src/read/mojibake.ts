import type { Repair } from '../types.ts'
import { toByte, upperHalf } from './windows-1252.ts'

/** What a following byte of UTF-8 (0x80 to 0xBF) reads as. */
const byte = `[\\u0080-\\u00bf${upperHalf}]`
/** Those that follow an accented letter in correct text too: closing quotation marks, dashes, the ellipsis, the no-break space. */
const closer = '[\\u0085\\u0091-\\u0097\\u009b\\u00a0»’‘“”›–—…]'
const odd = `(?!${closer})${byte}`
const lower = '[a-zà-öø-ÿ]'

/** Sequences that no correct text holds. */
const sure = [
  `[ÃÄÅ](?:(?!(?<=Å)[²³])${odd}|(?<=${lower}.)(?:${closer}|[²³]))`,
  `Ã(?<![A-Za-zÀ-ÿ].)(?:[\\u0091-\\u0097\\u00a0]|${closer}(?=[A-Za-z]))`,
  `Å(?<![A-Za-zÀ-ÿ].)[’“\\u0092\\u0093](?=[A-Za-z])`,
  `Â(?:[\\u0080-\\u009f\\u00a1-\\u00bf]|(?<![A-ZÀ-Þ].)\\u00a0)`,
  `È(?:[˜™š\\u0098-\\u009a]|(?<=${lower}.)[›\\u009b])`,
  `[âï](?!${closer}{2})${byte}{2}`,
  `á[¸-»]${odd}|Æ[¡¯°]`,
  `ð[Ÿ\\u009f]${byte}{2}`,
  `(?:[Î-Û]${byte}){2,99}`,
  `(?:[à-í]${byte}{2}){2,99}`
].join('|')

/** Sequences that correct text may hold: repaired only in a line that has a sure one. */
const likely = [
  `Â(?<=[^\\u0000-\\u007f].)${byte}`,
  `[ÃÄÅÎ-Û]${byte}`,
  'È[›\\u009b]|Æ[’\\u0092\\u00a0]|Ë[†œ\\u0086\\u009c]',
  `á[¸-»]${byte}`,
  `(?<![A-Za-z])[à-í]${byte}{2}`
].join('|')

const surePattern = new RegExp(sure, 'g')
const linePattern = new RegExp(`${sure}|${likely}`, 'g')
const hint = new RegExp(`[Â-ð]${byte}`)

/**
 * Find UTF-8 that was read as windows-1252 or latin-1, one level of it.
 *
 * Linear in the length. Only strictly valid UTF-8 that gives assigned characters counts.
 */
export function findMojibake(value: string): Repair[] {
  const repairs: Repair[] = []
  if (!hint.test(value)) return repairs
  surePattern.lastIndex = 0
  for (let match = surePattern.exec(value); match; match = surePattern.exec(value)) {
    if (decode(match[0]) === null) continue
    const from = value.lastIndexOf('\n', match.index) + 1
    const next = value.indexOf('\n', match.index)
    const to = next < 0 ? value.length : next
    for (const { 0: run, index } of value.slice(from, to).matchAll(linePattern)) {
      const replacement = decode(run)
      if (replacement !== null)
        repairs.push({ start: from + index, end: from + index + run.length, replacement, why: 'mojibake' })
    }
    surePattern.lastIndex = to
  }
  return repairs
}

/** Read a run as the UTF-8 that it was, or `null` where it was none or says nothing. */
function decode(run: string): string | null {
  let text = ''
  for (let place = 0; place < run.length;) {
    const lead = toByte(run.charAt(place++))
    const follow = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3
    let code = lead & (0x3f >> follow)
    for (const end = place + follow; place < end; place++) code = (code << 6) | (toByte(run.charAt(place)) & 0x3f)
    if (code < [0, 0x80, 0x800, 0x10000][follow]! || code > 0x10ffff) return null
    text += String.fromCodePoint(code)
  }
  return /[\p{Cn}\p{Co}\p{Cs}]/u.test(text) ? null : text
}
