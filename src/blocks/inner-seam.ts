import { stopWordsOf } from '../languages/stop-words.ts'
import { isPhraseInside, speaks } from '../rules/inside.ts'

/** No residue inside a sentence is longer, in UTF-16 units. */
const longest = 170
const mostWords = 12
const wordStart = /(?<= )["'“‘«„¿¡(]?[\p{L}\p{N}]/gu
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
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
  for (const { index } of text.matchAll(wordStart)) {
    words += 1
    const before = text.slice(0, index - 1)
    if (words <= mostWords && opensSentence(text, index) && isPhraseInside(before)) phrase = index
    if (opensStory(text, index) && speaks(before)) return Math.max(phrase, index)
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

/** A capital, a digit or a letter of a script without cases. */
function opensSentence(text: string, index: number): boolean {
  const letter = text.slice(index, index + 2).replace(/^[^\p{L}\p{N}]/u, '')
  return !/^\p{Ll}/u.test(letter)
}

/** `The minister`: a stop word in a capital, and a small word behind it. */
function opensStory(text: string, index: number): boolean {
  const [first = '', second = ''] = text.slice(index, index + 40).split(' ', 2)
  const word = first.replace(/^["'“‘«„¿¡(]/, '')
  return /^\p{Lu}/u.test(word) && /^\p{Ll}/u.test(second) && stopWordsOf(null).has(word.toLowerCase())
}
