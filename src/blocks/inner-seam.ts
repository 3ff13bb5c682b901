import { stopWordsOf } from '../languages/stop-words.ts'
import { isPhraseInside, speaks } from '../rules/inside.ts'

/** No residue inside a sentence is longer, in UTF-16 units. */
const longest = 170
const mostWords = 12
const quotation = /["'“‘«„¿¡(]/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const longestStopWord = 12
const hangul = /[가-힣]/u
const brackets: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '【': '】',
  '[': ']',
  '［': '］',
  '〔': '〕',
  '<': '>'
}
/** What opens a sentence of the story behind a linked headline. */
const openers =
  /(?:また|しかし|一方|なお|さらに|ただし|そして|だが|その後|同社|彼は|彼女は|これは|それは)、?|(?:但是?|不过|不過|然而|此外|另外|同时|同時|因此|所以|而且|随后|隨後|其中|目前|当时|當時|他们?|他們|她)(?=[\p{Script=Han}，])/gu
const opensKorean =
  /^(?:그는|그녀는|그들은|이는|이것은|그것은|하지만|그러나|그리고|또한?|한편|이에|이번|지난해?|당시|앞서|이후|특히|현재|올해|다만|결국|따라서|그런데|이어|그래서|우리는|그의|그[가-힣]? |이 |저는|나는)/u
/** How a Korean button or appeal ends, so that a story's sentence cannot go on from it. */
const phraseEnd =
  /(?:하기|보기|쓰기|달기|받기|열기|남기기|세요|니다|십시오|입력|복사|인쇄|금지|신청|로그인|바로가기|계속|시작|콘텐츠|[)\]>】–—-])[.!]?$/u
const shortestLink = 12
const lead = /[:：|｜】》]/u
/** A phrase that ends so has a headline behind it. */
const leadSign = /[:：|｜—―】》]\s?$/u
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
  const bracketed = afterBracket(text)
  if (bracketed > 0) return bracketed
  if (unspaced.test(text.slice(0, 4))) {
    const phrase = afterUnspaced(text)
    return phrase > 0 && !leadSign.test(text.slice(0, phrase)) ? phrase : atSpace(text) || phrase
  }
  if (hangul.test(text.slice(0, 4))) return afterKorean(text)
  const turned = afterLatin(text)
  if (turned > 0) return turned
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

/** Residue in brackets, `（写真：…）` or `[사진=…]`, ends with them; a lead-in in brackets has its headline behind. */
function afterBracket(text: string): number {
  const close = brackets[text[0] ?? '']
  const end = close === undefined ? -1 : text.indexOf(close)
  if (end < shortestUnspaced || end + 1 >= text.length || !speaks(text.slice(0, end + 1))) return 0
  return text[end + 1] === ' ' ? end + 2 : end + 1
}

/** Where words are not spaced, a space parts residue from the story; so does a word that opens sentences. */
function atSpace(text: string): number {
  for (let space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1))
    if (space >= shortestUnspaced && unspaced.test(text[space + 1] ?? '') && speaks(text.slice(0, space))) return space + 1
  for (const { index } of text.matchAll(openers))
    if (index >= shortestLink && lead.test(text.slice(0, index)) && speaks(text.slice(0, index))) return index
  return 0
}

/** Residue in Latin letters ends where a script without spaces begins. */
function afterLatin(text: string): number {
  const turn = text.search(unspaced)
  return turn >= shortestLink && speaks(text.slice(0, turn).trimEnd()) ? turn : 0
}

/** Korean spaces its words and has no capitals: a phrase ends where it ends, a headline before a word that opens sentences. */
function afterKorean(text: string): number {
  let phrase = 0
  for (let space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
    const before = text.slice(0, space)
    if (opensKorean.test(text.slice(space + 1)) && speaks(before)) return space + 1
    if (space >= surelyUnspaced && phraseEnd.test(before) && speaks(before)) phrase = space + 1
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
