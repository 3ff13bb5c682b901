import type { Failure } from '../types.ts'
import { guessUtf16, nameBinary, shareOfControls } from './binary.ts'

/** A text and the WHATWG name of the encoding it was written in, lower case. */
export interface Decoded {
  readonly value: string
  readonly encoding: string
}

/** The encodings that a text without other signs may have: those that the detector and every browser know. */
const legacy = [
  ...['windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254', 'windows-1255', 'windows-1256'],
  ...['windows-1257', 'windows-1258', 'iso-8859-2', 'iso-8859-5', 'iso-8859-6', 'iso-8859-7', 'iso-8859-8', 'iso-8859-15'],
  ...['cp874', 'cp866', 'koi8-r', 'koi8-u', 'shift_jis', 'cp932', 'euc-jp', 'euc-kr', 'cp949'],
  ...['gb18030', 'big5', 'big5hkscs']
]

/** WHATWG names of what the detector calls otherwise. */
const names: Readonly<Record<string, string>> = {
  cp874: 'windows-874',
  cp932: 'shift_jis',
  cp949: 'euc-kr',
  'big5-hkscs': 'big5',
  big5hkscs: 'big5',
  gb2312: 'gb18030',
  gbk: 'gb18030'
}

/** The detector's answer does not change beyond this many bytes. */
const sampleSize = 65_536

/**
 * Decode the bytes of one document.
 *
 * Byte order marks come first, then signs of a binary file, UTF-8, UTF-16 without its mark, and last a guess at a legacy encoding.
 *
 * @returns The text without its byte order mark, or a `not_text` failure whose message leaves out where.
 */
export async function decode(bytes: Uint8Array): Promise<Decoded | Failure> {
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) return notText('UTF-32')
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return read(bytes, 'utf-8')
  if (startsWith(bytes, 0xff, 0xfe)) return read(bytes, 'utf-16le')
  if (startsWith(bytes, 0xfe, 0xff)) return read(bytes, 'utf-16be')
  const binary = nameBinary(bytes)
  if (binary) return notText(binary)
  const strict = readStrictly(bytes)
  // Scraped UTF-8 may hold a few NULs, which are repaired; legacy text holds next to none.
  if (shareOfControls(bytes) > (strict === null ? 0.02 : 0.3)) {
    const order = guessUtf16(bytes)
    return order ? read(bytes, order) : notText('binary data')
  }
  if (strict !== null) return readStateful(bytes, strict) ?? { value: strict, encoding: 'utf-8' }
  const loose = read(bytes, 'utf-8')
  if (isNearlyUtf8(loose.value) || !hasLegacyLetter(bytes)) return loose
  const guess = read(bytes, await guessLegacy(bytes))
  return mixesScripts(guess.value) ? read(bytes, 'windows-1252') : guess
}

function startsWith(bytes: Uint8Array, ...head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte)
}

function notText(found: string): Failure {
  return { code: 'not_text', message: `found ${found}, expected text; save the article as UTF-8 text` }
}

function read(bytes: Uint8Array, encoding: string): Decoded {
  // Node 20 reads windows-1252 as latin-1 when asked in one go (nodejs/node#60888); a stream is read right.
  const decoder = new TextDecoder(encoding)
  const value = decoder.decode(bytes, { stream: true }) + decoder.decode()
  return { value: value.replace(/^\ufeff+/, ''), encoding: decoder.encoding }
}

function readStrictly(bytes: Uint8Array, encoding = 'utf-8'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/^\ufeff+/, '')
  } catch {
    return null
  }
}

/** ISO-2022-JP is written in seven bits and passes for UTF-8; its shifts give it away. */
function readStateful(bytes: Uint8Array, text: string): Decoded | null {
  const shifts = text.includes('\u001b$B') || text.includes('\u001b$@')
  const value = shifts ? readStrictly(bytes, 'iso-2022-jp') : null
  return value === null ? null : { value, encoding: 'iso-2022-jp' }
}

/** A few broken bytes, or a cut at the end, do not make another encoding of a text whose other letters are UTF-8. */
function isNearlyUtf8(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const whole = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0
  return whole >= broken
}

/** No text has ÿ, which is 0xFF in legacy encodings, as its only letter beyond ASCII: such bytes are broken. */
function hasLegacyLetter(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte > 127 && byte < 255)
}

/** In a few words of French the detector may see Cyrillic or Chinese, but then their letters stand inside Latin words. */
function mixesScripts(text: string): boolean {
  const foreign = text.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0
  const inside = text.match(/[A-Za-z](?!\p{Script=Latin})\p{L}/gu)?.length ?? 0
  return inside > foreign / 4
}

async function guessLegacy(bytes: Uint8Array): Promise<string> {
  const letter = bytes.findIndex((byte) => byte > 127)
  // One or two letters tell no encoding from another.
  if (bytes.subarray(letter).filter((byte) => byte > 127).length <= 2) return 'windows-1252'
  const { detect } = await import('jschardet')
  const first = Math.max(0, letter - sampleSize / 2)
  const { encoding } = detect(bytes.subarray(first, first + sampleSize), { detectEncodings: legacy })
  const name = encoding?.toLowerCase() ?? 'windows-1252'
  try {
    return new TextDecoder(names[name] ?? name).encoding
  } catch {
    return 'windows-1252'
  }
}
