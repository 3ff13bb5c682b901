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
const shortestPhrase = 12
const shortestUnspaced = 4
const unspaced = /[\u3041-\u30ff\u3400-\u9fff]/

/** Whether a piece of a line is residue by itself: a rule or an unmistakable phrase speaks on the whole of it. */
export function speaks(text: string): boolean {
  const phrase = matchPhrase(text)
  if (phrase?.sure && text.length >= shortestPhrase && inside.has(phrase.label)) return true
  return askRules(text).some((hit) => inside.has(hit.label))
}

/** Whether a piece of a line is a phrase that can be told inside a sentence: sure, and of several words. */
export function isPhraseInside(text: string): boolean {
  if (text.length < shortestPhrase && !(unspaced.test(text) && text.length >= shortestUnspaced)) return false
  const phrase = matchPhrase(text)
  return phrase?.sure === true && inside.has(phrase.label)
}

/** Whether a line is known residue by itself: for sure, only in company, or not at all. */
export function isKnownLine(text: string): 'sure' | 'alone' | undefined {
  const phrase = matchPhrase(text)
  if (phrase?.sure || matchRules(text).length > 0) return 'sure'
  return phrase && 'alone'
}
