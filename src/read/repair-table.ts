/* eslint-disable no-control-regex, no-misleading-character-class -- the table is about exactly these characters */

/** One row of the repair table. */
export interface RepairRow {
  /** Its kind, as the record names it. */
  readonly why: string
  /** What is repaired. One match is one place; the pattern holds no capture group. */
  readonly pattern: RegExp
  /** What the place reads as, or a reading for each character. */
  readonly replacement: string | Readonly<Record<string, string>>
}

/** A character that a script or an emoji needs where it stands. */
export interface StayRow {
  readonly why: string
  /** A pattern or its source. */
  readonly pattern: RegExp | string
}

/** Scripts whose letters change shape beside a joiner or a non-joiner. */
const joiningScripts = [
  ...['Arabic', 'Syriac', 'Mandaic', 'Nko', 'Mongolian', 'Phags_Pa', 'Adlam', 'Hanifi_Rohingya', 'Manichaean', 'Sogdian'],
  ...['Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala'],
  ...['Tibetan', 'Myanmar', 'Khmer', 'Balinese', 'Javanese', 'Sundanese', 'Cham', 'Meetei_Mayek', 'Chakma', 'Newa']
]

const joining = `[${joiningScripts.map((script) => `\\p{scx=${script}}`).join('')}]`
const afterJoining = `(?<=${joining})(?<=[\\p{L}\\p{M}\\p{N}])`
const beforeJoining = `(?=[\\u200c\\u200d]{0,9}${joining})(?=[\\u200c\\u200d]{0,9}[\\p{L}\\p{M}\\p{N}])`
const emoji = '\\p{Extended_Pictographic}(?:\\p{Emoji_Modifier}|[\\ufe0e\\ufe0f])?'

/** Characters repaired wherever they stand. An earlier row wins. Patterns of UTF-16 units, without the `u` flag. */
export const marks: readonly RepairRow[] = [
  { why: 'escape sequence', pattern: /\u001b\[[0-?]{0,32}[ -/]{0,4}[@-~]?/, replacement: '' },
  { why: 'escape sequence', pattern: /\u009b[0-?]{1,32}[A-Za-z]/, replacement: '' },
  {
    why: 'escape sequence',
    pattern: /\u001b[\]P^_X][^\u0007\u001b\u009c\r\n]{0,4096}(?:\u0007|\u001b\\|\u009c)/,
    replacement: ''
  },
  { why: 'escape sequence', pattern: /\u001b(?:[#%()*+\-./][0-~]|[78=>cDEHM-PXZ\\\]^_]?)/, replacement: '' },
  { why: 'line separator', pattern: /[\v\f\u0085\u2028\u2029]/, replacement: ' ' },
  {
    why: 'windows-1252 punctuation',
    pattern: /[\u0091-\u0097]/,
    replacement: { '\u0091': '‘', '\u0092': '’', '\u0093': '“', '\u0094': '”', '\u0095': '•', '\u0096': '–', '\u0097': '—' }
  },
  { why: 'control character', pattern: /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u0090\u0098-\u009f]/, replacement: '' },
  { why: 'no-break space', pattern: /[\u00a0\u202f]/, replacement: ' ' },
  { why: 'exotic space', pattern: /[\u1680\u2000-\u200a\u205f\u2800\u3000\u3164\uffa0]/, replacement: ' ' },
  { why: 'soft hyphen', pattern: /\u00ad/, replacement: '' },
  { why: 'zero-width character', pattern: /[\u200b\u2060-\u2065\u206a-\u206f\ufeff]/, replacement: '' },
  { why: 'bidi control', pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, replacement: '' },
  { why: 'annotation mark', pattern: /[\ufff9-\ufffb]/, replacement: '' },
  { why: 'object replacement character', pattern: /\ufffc/, replacement: ' ' },
  { why: 'noncharacter', pattern: /[\ufdd0-\ufdef\ufffe\uffff]/, replacement: '' },
  {
    why: 'lone surrogate',
    pattern: /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
    replacement: '\ufffd'
  }
]

/** Units that a row of `marks` may begin with, and a few more: one quick look tells a clean text. Two classes are searched faster than one. */
export const suspects =
  /[\0-\u0008\v\f\x0e-\x1f\x7f-\xa0\xad]|[\u061c\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ud800-\udfff\ufdd0-\uffff]/

/** Where joiners, variation selectors and tags stay. Patterns of code points, with the `u` flag. */
export const stays: readonly StayRow[] = [
  {
    why: 'flag of a region',
    pattern: /\u{1f3f4}[\u{e0061}-\u{e007a}]{2}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,4}\u{e007f}/u
  },
  { why: 'emoji sequence', pattern: `${emoji}(?:\\u200d${emoji}){0,15}` },
  { why: 'keycap', pattern: /[0-9#*]\ufe0f\u20e3/u },
  { why: 'variant of an ideograph', pattern: /\p{Ideographic}[\ufe00-\ufe02\u{e0100}-\u{e01ef}]/u },
  { why: 'variant of a sign', pattern: /(?<=[\p{Sm}\p{scx=Myanmar}\p{scx=Phags_Pa}])\ufe00/u },
  { why: 'joiner after a letter that takes its shape from it', pattern: `${afterJoining}\\u200d` },
  { why: 'non-joiner between joining letters', pattern: `${afterJoining}\\u200c${beforeJoining}` },
  { why: 'grapheme joiner between marks', pattern: /(?<=\p{M})\u034f(?=\p{M})/u }
]

/** Characters repaired where nothing needs them. Patterns of code points, with the `u` flag. */
export const strays: readonly RepairRow[] = [
  { why: 'zero-width joiner', pattern: /[\u200c\u200d\u034f]/u, replacement: '' },
  { why: 'variation selector', pattern: /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u, replacement: '' },
  { why: 'Unicode tag', pattern: /[\u{e0000}-\u{e007f}]/u, replacement: '' }
]

/** Units that a row of `stays` or `strays` may begin with, and a few more: the long pattern is asked there alone. */
export const strayOpenings =
  /[\u00a9\u00ae\u034f\u200c\u200d\u203c\u2049\u2100-\u33ff\ufe00-\ufe0f\ud800-\udbff]|[\0-\ud7ff\ue000-\uffff](?=[\ufe00-\ufe02\ufe0f\udb40])/
