import { isAdvertLabel, speaks } from '../rules/lines/inside.ts'
import { opening, opensSentence } from './sentence-opening.ts'

/** Words in capitals that open a text, before one that opens a sentence: it may be glued to the last of them. */
const loud =
  /^((?:[\p{Lu}\p{N}'’-]{2,20}[ :]{1,2}){0,7}[\p{Lu}\p{N}'’-]{2,20}?)(?:[ :]{0,2}(?=["“”„«]? ?\p{Lu}\p{Ll})|[ :]{1,2}(?=["“”„«]? ?\p{Lu} ))/u
const longest = 80
/** A label in brackets, or one before a word that opens a sentence: `[РЕКЛАМА] За …`, `Hirdetés A hiba …`. */
const enclosed = /^(?:\[\p{L}{4,20}\]|\(\p{L}{4,20}\))(?= ?["“„«]?[\p{Lu}\p{Lo}])/u
const first = /^\p{Lu}[\p{L}\p{M}]{3,19}(?= \p{Lu})/u
/** Behind a label a sentence that opens in a word and a name is no shorter: `Anzeige Der Rat …`. */
const shortestSentence = 60
const word = /^[\p{L}\p{M}]{4,20}(?= ?["“”„«] ?\p{Lu})/u
/** A dash opens what somebody says: a word with a capital stands behind it, and the sentence ends. */
const spoken = /^[\p{L}\p{M}]{4,20}(?= ?[–—] ?\p{Lu}\S* .*[.!?…]$)/u

/**
 * Where a label ends that is told from the sentence behind it by its capitals, or by the speech that opens there: `ANUNCIO La ciudad …`,
 * `Anuncio «Vamos» …`, `Anuncio – Vamos, …`; or 0. At the beginning of a line only the label of an advert counts.
 */
export function afterLoudLabel(text: string, isInner: boolean): number {
  const start = text.slice(0, longest)
  const label =
    loud.exec(start)?.[1] ?? word.exec(start)?.[0] ?? spoken.exec(text)?.[0] ?? enclosed.exec(start)?.[0] ?? opened(text)
  if (label === '' || !(isInner && label.includes(' ') ? speaks(label) : isAdvertLabel(label))) return 0
  const gap = /^[ :]*/.exec(text.slice(label.length))?.[0].length ?? 0
  return label.length + gap
}

/** A word before a sentence: behind it a word has a capital that has it nowhere else. */
function opened(text: string): string {
  const label = first.exec(text)?.[0] ?? ''
  const likeliness = label === '' ? opening.no : opensSentence(text, label.length + 1)
  return likeliness === opening.sure || (likeliness === opening.word && text.length >= shortestSentence) ? label : ''
}
