import { findUnspaced, holdsUnspaced } from '../languages/characters.ts'
import { speaks } from '../rules/lines/inside.ts'

const opensStory = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\d]/u
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
/** A Korean word that asks for the verb behind it. */
const particle = /[가-힣][은는이가을를]$/u
const shortestLink = 12
const lead = /[:：|｜】》]/u
const shortestUnspaced = 4
/** A shorter phrase may open a sentence of the story. */
const shortestPhrase = 7

/** Where residue without a full stop ends in a Chinese, Japanese or Korean sentence that it runs into, or 0. */
export function seamEast(text: string): number {
  const bracketed = afterBracket(text)
  if (bracketed > 0 || opensUnspaced(text)) return bracketed
  return hangul.test(text.slice(0, 4)) ? afterKorean(text) : afterLatin(text)
}

/** Whether a text opens in a script without spaces, behind a sign or two. */
export function opensUnspaced(text: string): boolean {
  return holdsUnspaced(text.slice(0, 4))
}

/** Residue in brackets, `（写真：…）` or `[사진=…]`, ends with them; a lead-in in brackets has its headline behind. */
function afterBracket(text: string): number {
  const close = brackets[text[0] ?? '']
  const end = close === undefined ? -1 : text.indexOf(close)
  if (end < shortestUnspaced || end + 1 >= text.length || !speaks(text.slice(0, end + 1))) return 0
  return text[end + 1] === ' ' ? end + 2 : end + 1
}

/** Where words are not spaced, a space parts residue from the story; so does a word that opens sentences. */
export function atSpace(text: string): number {
  for (let space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1))
    if (space >= shortestUnspaced && opensStory.test(text[space + 1] ?? '') && speaks(text.slice(0, space))) return space + 1
  for (const { index } of text.matchAll(openers))
    if (index >= shortestLink && lead.test(text.slice(0, index)) && speaks(text.slice(0, index))) return index
  return 0
}

/** Residue in Latin letters ends where a script without spaces begins, but before a particle: `Powered by Xを消した。` */
function afterLatin(text: string): number {
  const turn = findUnspaced(text)
  const goesOn = text[turn - 1] !== ' ' && /^[ぁ-ん、，的]/u.test(text.slice(turn))
  return turn >= shortestLink && !goesOn && speaks(text.slice(0, turn).trimEnd()) ? turn : 0
}

/** Korean spaces its words and has no capitals: a phrase ends where it ends, a headline before a word that opens sentences. */
function afterKorean(text: string): number {
  let phrase = 0
  for (let space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
    const before = text.slice(0, space)
    if (particle.test(before)) continue
    if (opensKorean.test(text.slice(space + 1)) && speaks(before)) return space + 1
    if (space >= shortestPhrase && phraseEnd.test(before) && speaks(before)) phrase = space + 1
  }
  return phrase
}
