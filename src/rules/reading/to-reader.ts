import { lower } from '../wording/lower.ts'
import { lowerShape } from '../wording/shape.ts'
import { isSpokenOf, isTold } from './spoken-of.ts'

const VOICE = lowerShape`
  \b(?:we|us|our|ours|editors?|we're|we'll|we've|we'd|i|i'm|i'll|i've|i'd|me|my|you|your|you're|you'll|you've|please|here|click|read|learn more|see|
  subscribe|sign|share|rate|
  (?:this|these|our|the|some) (?:[a-z]+ )?(?:post|posts|article|articles|story|page|site|website|blog|podcast|links?|guide|recipe|piece|newsletter|work)|
  links|donate|disclosure|thanks|newsletter|reader-supported|help|never miss|don't miss|subscribing)\b
`
/** A short question may open such a line. */
const ASKS = /^.{3,70}\?$/u
const ENDS = /(?<=[^.][.!?…]) (?=\S)/u

/** What is the site’s where no one is addressed. */
const ITS = lowerShape`
  \b(?:above|below|today|now|newsroom|nonprofit|non-profit|gifts?|donations?|readers|members|membership|subscribers|journalism|advertis[a-z]+|terms|prices|
  products?|comments|page|app|audio|video|copyright|rights reserved|newsletters?|edition|reporters?|editors?|translation|responsibly|gambling|doi|
  updates?|stories|check out|ads|ad-free|consult|call 1-8\d\d)\b
`

/** The sentences of a line that is in lower case. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(ENDS)
}

/**
 * Whether an English line speaks as a site does to its reader: nobody is quoted or spoken of, and each sentence names the site, the item or
 * the reader, so that no sentence of the story is glued to it.
 */
export function isToReader(line: string): boolean {
  const text = lower(line)
  return !isSpokenOf(text) && sentencesOf(text).every((sentence) => VOICE().test(sentence) || ASKS.test(sentence))
}

/**
 * Whether an English line is a site’s: nobody is quoted or spoken of, and each of several sentences names the site, its pages or the reader, or
 * is one of those that are looked for.
 */
export function isSiteLine(line: string, isOf: (sentence: string) => boolean): boolean {
  const text = lower(line)
  if (isSpokenOf(text)) return false
  const sentences = sentencesOf(text)
  return (
    sentences.length < 2 ||
    sentences.every((part) => VOICE().test(part) || ASKS.test(part) || ITS().test(part) || !/[a-z]/u.test(part) || isOf(part))
  )
}

/** Behind a prompt so short a sentence tells nothing. */
const SHORT = 32
/** What a notice says of its own terms and links. */
const BY_THE_WAY = / (?:them|they|their)\b|, which became effective\b/gu
/** Sites speak of now. */
const PAST =
  /\b(?:was|were|had|did|came|went|got|took|gave|began|became(?! effective)|ever since|so (?:begins|begin|ends|runs))\b/u

/**
 * Whether an English line goes on as it opened, which a rule knows: each longer sentence behind the first names the site, its pages or the reader,
 * and tells nothing, so that no sentence of the story is glued to a prompt.
 */
export function staysToReader(line: string): boolean {
  const isToUs = (part: string): boolean =>
    (VOICE().test(part) || ITS().test(part) || part.includes('cookies')) && !PAST.test(part) && !isTold(part)
  return sentencesOf(lower(line).replace(BY_THE_WAY, ''))
    .slice(1)
    .every((part) => part.length <= SHORT || ASKS.test(part) || !/[a-z]/u.test(part) || isToUs(part))
}
