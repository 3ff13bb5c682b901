import { isButton } from '../rules/lines/buttons.ts'
import { isPhraseInside, speaks } from '../rules/lines/inside.ts'
import type { Stretch } from './pieces.ts'

/** Words in capitals between a comma and the small letters that a sentence goes on with. */
const loud = /, (?<words>\p{Lu}[\p{Lu}\p{M}\p{N}'’ -]{9,60}) (?=\p{Ll}+ \p{Ll})/gu
const shortestBefore = 40
const fewestWords = 2

/** A button in capitals inside of a sentence, which goes on behind it: `… ο Ζήσης, ΔΕΙΤΕ ΤΟ ΒΙΝΤΕΟ ο οποίος …`. */
export function findLoudInside(text: string, start: number): Stretch | undefined {
  for (const match of text.matchAll(loud)) {
    const { words = '' } = match.groups ?? {}
    const from = match.index + 2
    if (match.index - start < shortestBefore || words.split(' ').length < fewestWords) continue
    if (isPhraseInside(words) || isButton(words) || speaks(words)) return { from, to: from + words.length }
  }
  return undefined
}
