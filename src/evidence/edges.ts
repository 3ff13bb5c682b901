import { kind, kindOf } from '../languages/characters.ts'

const sentenceMarks = toUnits('.!?…。！？।۔؟')
const questionMarks = toUnits('?!？！؟')
const closing = toUnits('])"\'”’»」』*')
const ellipsis = /(?:…|\.{3})[\])"'”’»]?$/u
const mayTrail = toUnits('….])"\'”’»')
const smallLetter = /^\p{Ll}/u
const letter = /^[\p{L}\p{M}]/u
const digit = /^\p{N}/u

/** Whether a text ends with a sentence mark, quotation marks and brackets behind it left out. */
export function endsSentence(text: string): boolean {
  return sentenceMarks.has(lastUnit(text))
}

/** Whether a text ends with a question or exclamation mark. */
export function asksAtEnd(text: string): boolean {
  return questionMarks.has(lastUnit(text))
}

/** Whether a text ends with an ellipsis. */
export function trailsOff(text: string): boolean {
  return mayTrail.has(text.charCodeAt(text.length - 1)) && ellipsis.test(text)
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
  while (end > 0 && closing.has(text.charCodeAt(end - 1))) end -= 1
  return end > 0 ? text.charCodeAt(end - 1) : 0
}

function toUnits(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)))
}
