/* eslint-disable no-control-regex -- binary files begin with such bytes */
import { Buffer } from 'node:buffer'

/** How much of a file is looked at, in bytes. */
const sampleSize = 65_536

/** What binary files begin with, byte for byte as latin-1. */
const magic: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a PDF', /^%PDF-/],
  ['a PNG image', /^\x89PNG\r\n/],
  ['a JPEG image', /^\xff\xd8\xff/],
  ['a GIF image', /^GIF8[79]a/],
  ['a TIFF image', /^(?:II\*\0|MM\0\*)/],
  ['a WebP image, sound or video', /^RIFF[\s\S]{4}(?:WEBP|WAVE|AVI )/],
  ['a video or image', /^\0\0[\s\S]{2}ftyp/],
  ['a sound or video', /^(?:OggS\0|fLaC|ID3[\x02-\x04]|\x1aE\xdf\xa3)/],
  ['a ZIP archive or office document', /^PK(?:\x03\x04|\x05\x06)/],
  ['an office document', /^\xd0\xcf\x11\xe0\xa1\xb1/],
  ['gzip data', /^\x1f\x8b/],
  ['a compressed file', /^(?:BZh[1-9]1AY|\xfd7zXZ\0|7z\xbc\xaf|Rar!\x1a|\x28\xb5\x2f\xfd)/],
  ['a program', /^(?:\x7fELF|MZ[\s\S]{0,60}\0\0|\xca\xfe\xba\xbe|[\xcf\xce]\xfa\xed\xfe|\0asm)/],
  ['a font', /^(?:wOF[F2]\0|OTTO\0|\0\x01\0\0)/],
  ['a database', /^(?:SQLite format 3\0|PAR1\x15)/]
]

/** The kind of binary file that the bytes begin like, or `null`. */
export function nameBinary(bytes: Uint8Array): string | null {
  const head = view(bytes).toString('latin1', 0, 64)
  return magic.find(([, pattern]) => pattern.test(head))?.[0] ?? null
}

/** The share of control bytes that no text holds in a sample, 0 to 1. Tab, line ends, form feed and escape do not count. */
export function shareOfControls(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, sampleSize)
  let controls = 0
  for (const byte of sample) if ((byte < 32 && (byte < 9 || byte > 13) && byte !== 27) || byte === 127) controls++
  return sample.length === 0 ? 0 : controls / sample.length
}

/** The byte order of UTF-16 without a byte order mark, or `null` where a sample does not read as UTF-16. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, sampleSize)
  const orders = (['utf-16le', 'utf-16be'] as const).map((encoding) => {
    const text = new TextDecoder(encoding).decode(sample)
    const common = text.match(/[\t\n\r -~\u3000-\u30ff\uff00-\uff9f]/g)?.length ?? 0
    const strange = text.match(/[\0-\u0008\x0e-\x1f\x7f-\x9f\ufffd\p{Cn}\p{Co}]/gu)?.length ?? 0
    return { encoding, common, readable: common > text.length / 20 && strange <= text.length / 50 }
  })
  const best = orders.filter((order) => order.readable).sort((a, b) => b.common - a.common)[0]
  return best?.encoding ?? null
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
