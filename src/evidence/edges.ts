import { kind, kindOf } from '../languages/characters.ts'

const sign = { sentence: 1, question: 2, closing: 4, trailing: 8 } as const
/** What a UTF-16 unit is at the end of a text: a sum of `sign`. */
const signs = new Uint8Array(0x10000)
for (const char of '.!?…。！？।۔؟') signs[char.charCodeAt(0)]! |= sign.sentence
for (const char of '?!？！؟') signs[char.charCodeAt(0)]! |= sign.question
for (const char of '])"\'”’»」』*') signs[char.charCodeAt(0)]! |= sign.closing
for (const char of '….])"\'”’»') signs[char.charCodeAt(0)]! |= sign.trailing
const ellipsis = /(?:…|\.{3})[\])"'”’»]?$/u
const smallLetter = /^\p{Ll}/u
const letter = /^[\p{L}\p{M}]/u
const digit = /^\p{N}/u

/** Whether a text ends with a sentence mark, quotation marks and brackets behind it left out. */
export function endsSentence(text: string): boolean {
  return (signs[lastUnit(text)]! & sign.sentence) > 0
}

/** Whether a text ends with a question or exclamation mark. */
export function asksAtEnd(text: string): boolean {
  return (signs[lastUnit(text)]! & sign.question) > 0
}

/** Whether a text ends with an ellipsis. */
export function trailsOff(text: string): boolean {
  return text !== '' && (signs[text.charCodeAt(text.length - 1)]! & sign.trailing) > 0 && ellipsis.test(text)
}

/** What a text opens with: `mark` is anything but a letter or a digit, or nothing. */
export function opens(text: string): 'small' | 'digit' | 'letter' | 'mark' {
  const found = kindOf(text.charCodeAt(0))
  if (found === kind.lower) return 'small'
  if (found === kind.upper || found === kind.letter) return 'letter'
  // Halves of surrogate pairs are no letters by themselves, nor are all signs of a script.
  if (smallLetter.test(text)) return 'small'
  if (digit.test(text)) return 'digit'
  return letter.test(text) ? 'letter' : 'mark'
}

function lastUnit(text: string): number {
  let end = text.length
  while (end > 0 && (signs[text.charCodeAt(end - 1)]! & sign.closing) > 0) end -= 1
  return end > 0 ? text.charCodeAt(end - 1) : 0
}
