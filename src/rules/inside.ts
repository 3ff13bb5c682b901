import type { Label } from '../types.ts'
import { askRules, matchRules } from './match.ts'
import { matchPhrase } from './phrases.ts'

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
/** Credits of pictures and names of writers that no sentence of the story is: they hold signs or addresses. */
const credits: ReadonlySet<string> = new Set([
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
  'byline-work-ja'
])
const longestCredit = 40
const shortestPhrase = 12
const shortestUnspaced = 4
const hangul = /[가-힣]/
const shortestHangul = 7
const unspaced = /[\u3041-\u30ff\u3400-\u9fff]/

/** Whether a piece of a line is residue by itself: a rule or an unmistakable phrase speaks on the whole of it. */
export function speaks(text: string): boolean {
  const phrase = matchPhrase(text)
  if (phrase?.sure && text.length >= shortestOf(text) && inside.has(phrase.label)) return true
  return askRules(text).some((hit) => inside.has(hit.label) || (credits.has(hit.rule) && text.length <= longestCredit))
}

function shortestOf(text: string): number {
  if (unspaced.test(text)) return shortestUnspaced
  return hangul.test(text) ? shortestHangul : shortestPhrase
}

/** Whether a piece of a line is a phrase that can be told inside a sentence: sure, and of several words. */
export function isPhraseInside(text: string): boolean {
  if (text.length < shortestOf(text)) return false
  const phrase = matchPhrase(text)
  return phrase?.sure === true && inside.has(phrase.label)
}

/** Whether a line is known residue by itself: for sure, only in company, or not at all. */
export function isKnownLine(text: string): 'sure' | 'alone' | undefined {
  const phrase = matchPhrase(text)
  if (phrase?.sure || matchRules(text).length > 0) return 'sure'
  return phrase && 'alone'
}
