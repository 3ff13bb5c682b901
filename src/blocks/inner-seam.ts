import { stopWordsOf } from '../languages/stop-words.ts'
import { isPhraseInside, speaks } from '../rules/inside.ts'

/** No residue inside a sentence is longer, in UTF-16 units. */
const longest = 170
const mostWords = 12
const quotation = /["'“‘«„¿¡(]/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const longestStopWord = 12
const shortestUnspaced = 4
const longestUnspaced = 24
/** A shorter phrase may open a sentence of the story, where no space parts it from what follows. */
const surelyUnspaced = 7

/**
 * Where the story goes on in a sentence that residue without a full stop runs into, or 0.
 *
 * Known phrases end where they end (`Latest videos Such was demand …`). Where a linked headline ends is a judgement: before a
 * word that opens sentences, in a capital, with a small word behind it (`Read Also: Five held in raid The minister …`). When
 * there is no such word the sentence stays whole.
 */
export function innerSeam(sentence: string): number {
  const text = sentence.slice(0, longest)
  if (unspaced.test(text[0] ?? '')) return afterUnspaced(text)
  let words = 0
  let phrase = 0
  for (let space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
    const next = space + 1
    words += 1
    if (isSmall(text, quotation.test(text[next] ?? '') ? next + 1 : next)) continue
    if (words <= mostWords && isPhraseInside(text.slice(0, space))) phrase = next
    if (opensStory(text, next) && speaks(text.slice(0, space))) return Math.max(phrase, next)
  }
  return phrase
}

function afterUnspaced(text: string): number {
  for (let end = Math.min(longestUnspaced, text.length - 1); end >= shortestUnspaced; end--) {
    const parted = text[end] === ' '
    if ((parted || end >= surelyUnspaced) && isPhraseInside(text.slice(0, end))) return parted ? end + 1 : end
  }
  return 0
}

/** A small letter; most are of ASCII. */
function isSmall(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 128) return unit >= 97 && unit <= 122
  return /^\p{Ll}/u.test(text.slice(at, at + 2))
}

/** `The minister`: a stop word in a capital, and a small word behind it. */
function opensStory(text: string, index: number): boolean {
  const start = quotation.test(text[index] ?? '') ? index + 1 : index
  const space = text.indexOf(' ', start)
  if (space < 0 || space - start > longestStopWord || !isSmall(text, space + 1)) return false
  const word = text.slice(start, space)
  const lower = word.toLowerCase()
  return lower !== word && stopWordsOf(null).has(lower)
}
