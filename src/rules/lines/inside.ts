import type { Label } from '../../types.ts'
import { endsInStop } from '../reading/headline.ts'
import { isSaidBefore } from '../reading/said-after.ts'
import { isNames } from '../reading/names.ts'
import { isSpokenOn, matchRules } from '../engine/match.ts'
import { matchPhrase } from '../engine/phrases.ts'
import type { Rule } from '../rule.ts'

/** Labels of residue that is found inside lines; a date or a byline inside a sentence is the story's own. */
const inside: ReadonlySet<Label> = new Set([
  'related',
  'navigation',
  'comments',
  'captcha',
  'newsletter',
  'share',
  'app',
  'advert',
  'consent',
  'paywall',
  'bio',
  'notice',
  'footer',
  'credit'
])
const prompts: ReadonlySet<Label> = new Set(['comments', 'newsletter', 'share', 'app', 'consent', 'paywall'])
/** Credits of pictures and names of writers that no sentence of the story is: they hold signs or addresses. */
const creditsEast: ReadonlySet<string> = new Set([
  'caption-credit-ko',
  'caption-given-ko',
  'caption-given-ja',
  'caption-source-zh',
  'caption-taken-zh',
  'caption-stock-east',
  'caption-mark',
  'byline-mail-ko',
  'byline-reporter-ko',
  'byline-staff-zh',
  'byline-reporter-zh',
  'byline-work-ja',
  'byline-brackets-ja',
  'byline-reporter-ja'
])
const longestCredit = 40
const longestTaker = 45
/** Rules for a picture's credit without its caption. */
export const credits: ReadonlySet<string> = new Set([
  'caption-credit',
  'caption-by',
  'caption-mark',
  'caption-taken-world',
  'caption-archive-world',
  'caption-nobody-world',
  'caption-brackets-world',
  'caption-found-slavic',
  'caption-file-world'
])
/** They speak on whole lines alone: a sentence may open with a word for other stories, and one of a story with what a form asks. */
const wholeLines: ReadonlySet<string> = new Set(['related-lead-alone', 'account-form'])
const captioned = new Set(['caption-with-credit', 'caption-bank', 'caption-sign', 'caption-bracketed-world'])
const quotes: Readonly<Record<string, string>> = { '”': '“', '»': '«', '」': '「', '』': '『' }
const ending = /[”»」』]$/u
const shortestPhrase = 12
const word = /\p{L}{4}/u
const shortestHangul = 6
const shortestUnspaced = 4
const hangul = /[가-힣]/
const unspaced = /[\u3041-\u30ff\u3400-\u9fff]/

/**
 * Whether a piece of a line is residue by itself: a rule or an unmistakable phrase speaks on the whole of it, and it does not go on
 * behind a comma.
 *
 * @param but A label that does not count.
 */
export function speaks(text: string, but?: Label): boolean {
  return !closesSpeech(text) && !text.endsWith(',') && isResidue(text, but) && !isSaidBefore(text)
}

function isResidue(text: string, but: Label | undefined): boolean {
  const phrase = matchPhrase(text)
  if (phrase?.sure && !isTooShort(text) && phrase.label !== but && inside.has(phrase.label)) return true
  const isWanted = ({ id, label }: Rule): boolean =>
    label !== but &&
    !wholeLines.has(id) &&
    (inside.has(label) ||
      (credits.has(id) && !endsInStop(text) && (id !== 'caption-credit' || namesTaker(text))) ||
      (creditsEast.has(id) && text.length <= longestCredit))
  return isSpokenOn(text, isWanted)
}

/** Whether a piece of a line asks or tells the reader to do something, in words that a story about it may repeat. */
export function isPrompt(text: string): boolean {
  const phrase = matchPhrase(text)
  return phrase ? prompts.has(phrase.label) : isSpokenOn(text, ({ label }) => prompts.has(label))
}

const asked: ReadonlySet<Label> = new Set(['comments', 'newsletter', 'share', 'app', 'paywall'])

/** Whether a piece of a line asks the reader to do something, in several words, and is nothing else. */
export function asksReader(text: string): boolean {
  if (!text.includes(' ') || !speaks(text)) return false
  const phrase = matchPhrase(text)
  return phrase?.sure === true ? asked.has(phrase.label) : isSpokenOn(text, ({ label }) => asked.has(label))
}

const readingTimes: ReadonlySet<string> = new Set([
  'navigation-reading-time',
  'date-reading-time-world',
  'date-reading-time-south'
])

/** Whether a piece of a line says how long the story takes to read. */
export function saysReadingTime(text: string): boolean {
  return isSpokenOn(text, ({ id }) => readingTimes.has(id))
}

/** Whole sentences that no story holds, with a name and the site's shop in them, however long. */
const wholeSentences: ReadonlySet<string> = new Set(['advert-memorial-shop'])

/** Whether a long sentence inside a line is residue: a rule speaks on all of it that asks more of it than how it opens. */
export function isWholeSentence(text: string): boolean {
  return isSpokenOn(text, ({ id }) => wholeSentences.has(id))
}

/** Whether a line is a trail of sections from the site's first page. */
export function endsTrail(text: string): boolean {
  return isSpokenOn(text, ({ id }) => id === 'navigation-breadcrumbs')
}

/** Whether a piece of a line names who took a picture, and is nothing else: names end it, no headline does. */
export function namesPicture(text: string): boolean {
  return isSpokenOn(text, ({ id }) => credits.has(id)) && !isSpokenOn(text, ({ label }) => inside.has(label))
}

/** Whether a piece of a line ends what somebody says: a quotation is closed that opened before it. */
function closesSpeech(text: string): boolean {
  const close = ending.exec(text)?.[0] ?? ''
  const open = quotes[close]
  return open !== undefined && !text.includes(open)
}

/** Whether several sentences together offer news by mail: a rule says so, since an open phrase takes any sentence before its end. */
export function offersMail(text: string): boolean {
  return isSpokenOn(text, ({ label }) => label === 'newsletter')
}

/** Whether a whole line is residue or a caption, whatever its pieces are. */
export function speaksOnLine(text: string): boolean {
  return speaks(text) || matchRules(text).some((hit) => captioned.has(hit.rule))
}

/** Whether a piece of a line is a label over an advert, or several words that sites print and stories hardly do. */
export function isLabelInside(text: string): boolean {
  // One letter before a stop asks or answers in an interview.
  if (!/[^\s\p{P}]{2}/u.test(text)) return false
  const phrase = matchPhrase(text)
  return phrase !== undefined && (phrase.label === 'advert' || (text.includes(' ') && inside.has(phrase.label)))
}

/**
 * How a piece of a row of residue is known: by its words alone, or with words that may be any. In a row phrases speak that need company.
 */
export function knownInRow(text: string): 'exact' | 'open' | undefined {
  const phrase = matchPhrase(text)
  if (phrase && inside.has(phrase.label)) return phrase.phrase.includes('…') ? 'open' : 'exact'
  return speaks(text) || matchRules(text).some(({ label }) => label === 'tags') ? 'open' : undefined
}

/** Whether a piece of a line is a label over an advert and nothing else: a shorter one, `Pub` or `PR`, opens names as well. */
export function isAdvertLabel(text: string): boolean {
  return word.test(text) && matchPhrase(text)?.label === 'advert'
}

const wordLabels: ReadonlySet<Label> = new Set(['share', 'comments'])
const shortestWord = 5

/** Whether a piece of a line is one word that shares or answers, as on buttons. */
export function isButtonWord(text: string): boolean {
  const isOne = text.length >= shortestWord && !text.includes(' ')
  return isOne && wordLabels.has(matchPhrase(text)?.label ?? 'body')
}

/** Whether a phrase announces other stories. */
export function isHeadingInside(text: string): boolean {
  return matchPhrase(text)?.label === 'related'
}

/** Whether a piece of a line is a phrase that can be told inside a sentence: sure, and of several words. */
export function isPhraseInside(text: string): boolean {
  if (isTooShort(text)) return false
  const phrase = matchPhrase(text)
  return phrase?.sure === true && inside.has(phrase.label)
}

/** Whether a piece of a line is such a phrase, and ends as the phrase does: where no capital or space shows it, an open place at its end may hold the story's words. */
export function isPhraseClosed(text: string): boolean {
  return isPhraseInside(text) && !matchPhrase(text)?.phrase.endsWith('…')
}

/** Whether a piece of a line is a phrase that sites print with the full stop of a sentence: `Comments are closed.` */
export function isPrintedWithStop(text: string): boolean {
  const phrase = matchPhrase(text)
  return phrase !== undefined && endsInStop(phrase.phrase)
}

/** Whether a line is known residue by itself: for sure, only in company, or not at all. */
export function isKnownLine(text: string): 'sure' | 'alone' | undefined {
  const phrase = matchPhrase(text)
  if (phrase?.sure || matchRules(text).length > 0) return 'sure'
  return phrase && 'alone'
}

/** Whether nothing but names stands behind the word for a picture, or so little that no sentence of the story can be in it. */
function namesTaker(text: string): boolean {
  const names = text.slice(text.search(/[:：]/u) + 1)
  return names.length <= longestTaker || isNames(names)
}

/** A few signs of these scripts say what a dozen letters say. */
function isTooShort(text: string): boolean {
  if (text.length >= shortestPhrase) return false
  if (unspaced.test(text)) return text.length < shortestUnspaced
  return !hangul.test(text) || text.length < shortestHangul
}
