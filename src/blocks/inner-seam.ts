import { kind, kindOf } from '../languages/characters.ts'
import {
  isAdvertLabel,
  isHeadingInside,
  isLabelInside,
  isPhraseInside,
  isPhraseClosed,
  namesPicture,
  speaks
} from '../rules/lines/inside.ts'
import { headedWriter } from '../rules/reading/roles.ts'
import { findHeadlineEnd } from './headline-end.ts'
import { afterLoudLabel } from './loud-label.ts'
import { atSpace, opensUnspaced, seamEast } from './east-seam.ts'
import { afterShareRow } from './share-row.ts'
import { isStopWord, opening, opensSentence } from './sentence-opening.ts'

/** No residue inside a sentence is longer, in UTF-16 units. */
const longest = 170
const mostWords = 12
/** Before a word that may be a name, residue has so many words. */
const fewestNamed = 3
/**
 * A phrase goes on behind itself with such a word, in scripts without capitals: one that joins, a preposition or postposition, a helping
 * verb, and in Arabic and Persian a relative pronoun.
 */
const joined = new Set(
  (
    'और ताकि तथा एवं या का के की को में से पर ने तक है हैं था थी थे हो भी नहीं ही कर करने करना करते करता करती किया करके वाला वाले वाली ' +
    'و تا که یا را از به در با برای است بود نیست هست بر هم نبود شد شده می‌شود ' +
    'أو لكي كي حتى كان كانت لم لن لا هو هي هم قد ليس ليست التي الذي الذين من في على عن إلى مع بين بعد قبل أن ثم ما زالت زال أصبح أصبحت'
  ).split(' ')
)
/** Letters of Urdu that Arabic and Persian have not. */
const urdu = /[\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2]|(?:^| )(?:کی|کا|کے|نیوز|پالیسی|تحاریر|ضوابط|تعارف|مضامین|شائع)(?: |$)/u
/** How phrases of Marathi end, and those of Hindi hardly. */
const marathi = (
  'ा ्या ी ले आहे आहेत धोरण लेख विषय न्यूज निवडक राखीव ' +
  'सुरक्षित परिचय साठी वर मते वृत्त लोकप्रिय खास निवड पोस्ट व्हिडिओ मजकूर संपर्क सविस्तर आवडेल कुकीज धन्यवाद'
).split(' ')
const quotation = /["'“‘«„¿¡(]/u
/** A phrase that ends so has a headline behind it. */
const leadSign = /[:：|｜—―】》]\s?$/u
const shortestUnspaced = 4
const longestUnspaced = 24
/** A shorter phrase may open a sentence of the story, where no space parts it from what follows. */
const surelyUnspaced = 7
/**
 * Where no space parts them, a sentence goes on with the phrase that it opens with: `この記事を書いた記者も、同じ町の生まれだった。`
 * Few words of the story that open so are not spelt in kana.
 */
const flowsUnspaced =
  /^(?!この|その|あの|また|しかし|だが|これ|それ|あれ|ある|いま|なお|さらに|ただ|そし|まず|やがて|もう)[、，\p{sc=Hiragana}]/u
/** Behind a comma or a dash a sentence goes on with the phrase that it repeats: `打开APP阅读全文，老人对着这行字看了很久。` */
const toldUnspaced = /^[—―–─]|^.[，、—―–─]/u
const sentenceEndUnspaced = /[。！？][」』”’）]*$/u
/** What a phrase may be the attribute of, and the small words of Chinese: `コメントを残す人は…`. */
const attributeUnspaced =
  /^(?:[的是了已也都在這这那而则則和与與及被让讓将將不没沒有就并並后後时時之里裡中上]|欄|戻る|記事|一覧|人[はがをにのも、]|者|方法|動き|機能|機会|割合|権利|ボタン)/u
/** What stands between a lead-in and its headline. */
const separator = /[:：|»›→►▶؛]\s?-?\s?|\]\s|[–—-]\s|\.\.\s?(?=\p{Script=Arabic})/u
const longestLeadIn = 34
const spoken = /[–—] $/u
/** Behind a dash a small letter goes on with the sentence that a phrase opens: `Share this story – that was all he asked.` */
const dashed = /^[–—-] \p{Ll}/u
const sentenceEnd = /[.!?…]["'”’»“]?$/u
/** Who took a picture, with an agency behind a stroke: the story goes on in a capital. */
const taken = /^(?:\p{Lu}[\p{L}.'’-]*\s){0,3}[\p{L}.'’-]+\s?\/\s?(?:[a-z]{2,5}|\p{Lu}[\p{L}.-]*)(?=\s["“„«]?\p{Lu}\p{Ll}*[\s,])/u
/** Where no agency is named, nothing but names stands behind the word for a picture. */
const allNames = /^\p{Lu}\S*(?:\s\p{Lu}\S*){0,3}$/u
/** Arrows and bullets before a lead-in. */
const marks = /^[\s•▪▶►»>*☞→-]*/u
const brackets = new Set(Array.from('-–—[(【（', (sign) => sign.charCodeAt(0)))
/** A label between two dashes or brackets: `— Advertisement —`. */
const enclosed =
  /^(?:(?<dash>[-–—]{1,3})\s?[^-–—]{2,60}?\s?\k<dash>|\[[^[\]]{2,60}\]|\([^()]{2,60}\)|【[^【】]{2,60}】|（[^（）]{2,60}）)\s?/u

/**
 * Where residue without a full stop ends in a sentence of the story that it runs into: the places at which to cut, none when
 * there is no such residue.
 *
 * Known phrases end where they end (`Latest videos Such was demand …`). Where a linked headline ends is a judgement: before a
 * word that opens sentences (`Read Also: Five held in raid The minister …`). When there is no such word the sentence stays whole.
 *
 * @param isInner Whether the sentence follows another one in its line.
 */
export function innerSeams(sentence: string, isInner: boolean): number[] {
  return headedWriter(sentence) !== null ? [] : findSeams(sentence, isInner).map((seam) => beforeDash(sentence, seam))
}

/** A dash behind the label of an advert opens what somebody says: `Annons – Stanna inne, säger hon.` */
function beforeDash(text: string, seam: number): number {
  const dash = spoken.test(text.slice(0, seam)) ? 2 : 0
  return dash > 0 && isAdvertLabel(text.slice(0, seam - dash).trimEnd()) ? seam - dash : seam
}

function findSeams(sentence: string, isInner: boolean): number[] {
  const text = sentence.slice(0, longest)
  const loud = afterLoudLabel(text, isInner)
  if (loud > 0) return [loud]
  const label = isInner && brackets.has(text.charCodeAt(0)) ? afterLabel(text) : 0
  const linked = (label > 0 && afterLinked(text)) || label || afterShareRow(text) || afterLinked(text)
  if (linked > 0) return [linked]
  if (isSouth(text.charCodeAt(0))) return []
  const east = seamEast(text)
  if (east > 0) return [east]
  if (opensUnspaced(text)) {
    const phrase = afterUnspaced(text, sentence)
    return cut(phrase > 0 && !leadSign.test(text.slice(0, phrase)) ? phrase : atSpace(text) || phrase)
  }
  return afterPhrase(text, isInner, sentence)
}

/** An agency in brackets is a dateline's. */
function afterLabel(text: string): number {
  const label = enclosed.exec(text)?.[0] ?? ''
  return label && label.length < text.length && (isLabelInside(label) || speaks(label.trimEnd(), 'credit')) ? label.length : 0
}

/**
 * Behind a lead-in, a sign and a headline.
 *
 * @param least How likely the story goes on there, at least: see `opening`.
 */
export function afterLinked(text: string, least: number = opening.likely): number {
  const opens = marks.exec(text)?.[0].length ?? 0
  const sign = separator.exec(text.slice(opens, opens + longestLeadIn))
  if (!sign || sign.index === 0) return 0
  const from = opens + sign.index + sign[0].length
  const taker = taken.exec(text.slice(from))?.[0].length ?? 0
  if (taker > 0 && namesPicture(text.slice(0, from + taker))) return from + taker + 1
  const end = findHeadlineEnd(text, from)
  if (!end || end.likeliness < least || !speaks(text.slice(0, end.next - 1))) return 0
  return (end.likeliness === opening.sure && allNames.test(text.slice(from, end.next - 1))) ||
    !namesPicture(text.slice(0, end.next - 1))
    ? end.next
    : 0
}

function afterPhrase(text: string, isInner: boolean, sentence: string): number[] {
  let words = 0
  let phrase = 0
  let named = 0
  for (let space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
    const next = space + 1
    words += 1
    if (isSmall(text, quotation.test(text[next] ?? '') ? next + 1 : next)) continue
    const before = text.slice(0, space)
    if (joined.has(wordAt(text, next)) || goesOnDashed(text, next, sentence)) continue
    const likeliness = opensSentence(text, next)
    const opens = likeliness === opening.sure
    if (!opens && isBound(text.charCodeAt(next), before)) continue
    const isPhrase = opens || !isUncased(text.charCodeAt(next)) ? isPhraseInside : isPhraseClosed
    if (
      words <= mostWords &&
      ((isPhrase(before) && !flowsOn(before, sentence, likeliness)) ||
        (isInner && likeliness >= opening.word && isLabelInside(before)))
    )
      phrase = next
    else if (likeliness >= opening.word && speaks(before, opens ? undefined : 'related')) return [Math.max(phrase, next)]
    else if (named === 0 && isInner && likeliness === opening.likely && words >= fewestNamed && endsSmall(before)) {
      if (speaks(before, 'related')) named = next
    }
    if (opens && phrase > 0) break
  }
  if (phrase === 0) return cut(named)
  const headline = isHeadingInside(text.slice(0, phrase - 1)) ? findHeadlineEnd(text, phrase) : undefined
  return headline && headline.likeliness === opening.sure ? [phrase, headline.next] : [phrase]
}

/**
 * Whether the last word of a phrase asks for the one behind it, as in a sentence: `Follow us on Facebook, the old slogan said.`
 * Behind what announces other stories, `Lesen Sie auch`, stands a headline.
 */
function flowsOn(phrase: string, text: string, likeliness: number): boolean {
  const last = phrase.slice(phrase.lastIndexOf(' ') + 1)
  return likeliness === opening.no && text.endsWith('.') && isStopWord(last) && !isHeadingInside(phrase)
}

/** Whether the last word is no name: behind a name stands another one of the same. */
function endsSmall(text: string): boolean {
  return isSmall(text, text.lastIndexOf(' ') + 1)
}

function afterUnspaced(text: string, sentence: string): number {
  for (let end = Math.min(longestUnspaced, text.length - 1); end >= shortestUnspaced; end--) {
    const before = text.slice(0, end)
    if (toldUnspaced.test(text.slice(end - 1, end + 1)) && !isHeadingInside(before)) {
      if (sentenceEndUnspaced.test(sentence) && isPhraseClosed(before)) return 0
      continue
    }
    const parted = text[end] === ' '
    if (!parted && (end < surelyUnspaced || goesOnUnspaced(text.slice(end)))) continue
    if (isPhraseClosed(before)) return parted ? end + 1 : end
  }
  return 0
}

function goesOnDashed(text: string, at: number, sentence: string): boolean {
  return dashed.test(text.slice(at, at + 4)) && sentenceEnd.test(sentence.slice(-2))
}

function goesOnUnspaced(rest: string): boolean {
  return flowsUnspaced.test(rest) || attributeUnspaced.test(rest)
}

function cut(place: number): number[] {
  return place > 0 ? [place] : []
}

function wordAt(text: string, at: number): string {
  const end = text.indexOf(' ', at)
  return text.slice(at, end < 0 ? text.length : end)
}

/** A letter of a script without capitals that spaces its words. */
function isUncased(unit: number): boolean {
  return kindOf(unit) === kind.letter
}

/** Prepositions and conjunctions are glued to Hebrew words, and cases to Bengali, Gujarati and Marathi ones, so that any word may go on with the phrase before it, as in Urdu. */
function isBound(unit: number, phrase: string): boolean {
  if (unit < 0x5d0 || unit > 0xaff) return false
  return unit <= 0x5ea || unit >= 0x980 || (unit < 0x700 ? urdu.test(phrase) : marathi.some((end) => phrase.endsWith(end)))
}

/**
 * Tamil, Telugu, Kannada and Malayalam put the verb last, and Thai ends no sentence with a mark: a sentence of the story may open with
 * any phrase, and nothing shows where residue would end.
 */
function isSouth(unit: number): boolean {
  return unit >= 0xb80 && unit <= 0xeff
}

/** A small letter; most are of ASCII. */
function isSmall(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 128) return unit >= 97 && unit <= 122
  return /^\p{Ll}/u.test(text.slice(at, at + 2))
}
