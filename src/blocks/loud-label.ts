import { isAdvertLabel, speaks } from '../rules/lines/inside.ts'

/** Words in capitals that open a text, before one that opens a sentence: it may be glued to the last of them. */
const loud =
  /^((?:[\p{Lu}\p{N}'’-]{2,20}[ :]{1,2}){0,7}[\p{Lu}\p{N}'’-]{2,20}?)(?:[ :]{0,2}(?=["“”„«]? ?\p{Lu}\p{Ll})|[ :]{1,2}(?=["“”„«]? ?\p{Lu} ))/u
const longest = 80
const word = /^[\p{L}\p{M}]{4,20}(?= ?["“”„«] ?\p{Lu})/u
/** A dash opens what somebody says: a word with a capital stands behind it, and the sentence ends. */
const spoken = /^[\p{L}\p{M}]{4,20}(?= ?[–—] ?\p{Lu}\S* .*[.!?…]$)/u

/**
 * Where a label ends that is told from the sentence behind it by its capitals, or by the speech that opens there: `ANUNCIO La ciudad …`,
 * `Anuncio «Vamos» …`, `Anuncio – Vamos, …`; or 0. At the beginning of a line only the label of an advert counts.
 */
export function afterLoudLabel(text: string, isInner: boolean): number {
  const start = text.slice(0, longest)
  const label = loud.exec(start)?.[1] ?? word.exec(start)?.[0] ?? spoken.exec(text)?.[0] ?? ''
  if (label === '' || !(isInner && label.includes(' ') ? speaks(label) : isAdvertLabel(label))) return 0
  const gap = /^[ :]*/.exec(text.slice(label.length))?.[0].length ?? 0
  return label.length + gap
}
