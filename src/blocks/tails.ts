import { kind, kindOf } from '../languages/characters.ts'
import { isButton, isCall } from '../rules/lines/buttons.ts'
import { asksReader, isButtonWord, isLabelInside, isPhraseInside, saysReadingTime, speaks } from '../rules/lines/inside.ts'
import { boundariesOf } from './boundaries.ts'
import { isSmallAt, isStopWord } from './sentence-opening.ts'

/** So much of a line stands before a button, in UTF-16 units, and of a script whose signs are syllables or words. */
const shortestProse = 24
const shortestDense = 16
const dense = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** So far from the line's end residue begins. */
const reach = 84
const mostBoundaries = 4
/** So far it may begin behind a headline, which is no shorter and has so many words of its own in small letters. */
const reachHeadline = 44
const shortestHeadline = 24
const fewestSmall = 2
const shortestPrompt = 12
const ended = /[.!?…:;,。！？।۔؟"”»“][\])]?$/u
/** Brackets around a picture's credit, with something glued behind them. */
const credited = /\)(?=\p{Lu}\p{Ll}+ )/u
const closesSpeech = /[»›]$/u
const letter = /\p{L}/u
const small = /\p{Ll}/u
/** A headline goes on with what stands behind such a sign. */
const leads = /[:：|–—,„“"«(-]$/u

/**
 * Where residue begins that a line ends in without a mark, behind its prose or its headline; 0 where there is none.
 *
 * Behind prose a button is told by its shape and its words, for a sentence would end as the one before it did. Behind a headline the time
 * it takes to read is told, a whole prompt, and what opens as buttons do with a capital that no name has.
 */
export function findTail(text: string): number {
  if (text.length < (dense.test(text) ? shortestDense : shortestHeadline)) return 0
  if (ended.test(text) && !closesSpeech.test(text)) return 0
  const place = behindProse(text) || behindHeadline(text)
  return place > 0 && !speaks(text) ? place : 0
}

function behindProse(text: string): number {
  const least = dense.test(text) ? shortestDense : shortestProse
  const places = boundariesOf(text).flatMap(({ end, next }) => (isAtMark(text, end, least) ? [next] : []))
  const bracket = text.length > least ? text.slice(least).search(credited) : -1
  if (bracket >= 0) places.push(least + bracket + 1)
  const near = places.filter((place) => place >= least && text.length - place <= reach).sort((a, b) => b - a)
  return near.slice(0, mostBoundaries).find((place) => endsIn(text, place) && !isOpen(text.slice(0, place))) ?? 0
}

/** Whether a button stands behind a place, or behind more prose one that is a single known word: `Share`. */
function endsIn(text: string, place: number): boolean {
  const rest = text.slice(place)
  return isButton(rest) || (place >= 2 * shortestProse && isButtonWord(rest))
}

/** Whether a place is behind a mark, and no hump of a name, nor a short question, which has its answer behind it. */
function isAtMark(text: string, end: number, least: number): boolean {
  return !letter.test(text.charAt(end - 1)) && (text[end - 1] !== '?' || end >= 2 * least)
}

/** Whether speech is open at the end of a text: what the line ends in then closes it, and is no arrow. */
function isOpen(text: string): boolean {
  return text.lastIndexOf('«') > text.lastIndexOf('»') || text.lastIndexOf('‹') > text.lastIndexOf('›')
}

/** The shortest piece counts, as rules may take the headline's last words as well, but for a phrase that is known word for word. */
function behindHeadline(text: string): number {
  const first = Math.max(shortestHeadline, text.length - reachHeadline)
  let found = 0
  for (let at = text.length - 3; at >= first; at--) {
    const isParted = text[at - 1] === ' '
    const before = isParted ? text.slice(0, at - 1) : text.slice(0, at)
    if (!isParted && !mayBeGlued(text, at)) continue
    const last = before.slice(before.lastIndexOf(' ') + 1)
    const rest = text.slice(at)
    const isTime = found === 0 && opensAnew(rest) && saysReadingTime(rest)
    const mayGoOn = isStopWord(last) && !(isTime && !startsInDigit(rest))
    if (!letter.test(last) || leads.test(last) || mayGoOn || !isSentenceCase(before)) {
      if (isTime) return 0
    } else if (found > 0 ? isPhraseInside(rest) : isTime || (opensAnew(rest) && isPromptBehind(before, rest))) found = at
  }
  return found
}

/** What no sentence goes on with but a name or a number. */
function opensAnew(text: string): boolean {
  return kindOf(text.charCodeAt(0)) !== kind.lower
}

function startsInDigit(text: string): boolean {
  return kindOf(text.charCodeAt(0)) === kind.digit
}

/** A figure or a capital right behind a small letter. */
function mayBeGlued(text: string, at: number): boolean {
  const found = kindOf(text.charCodeAt(at))
  return (found === kind.digit || found === kind.upper) && kindOf(text.charCodeAt(at - 1)) === kind.lower
}

/** Whether a prompt is told by its capitals alone, or opens in one that no name has: behind a small letter, or before one where a name stands before it. */
function isPromptBehind(before: string, rest: string): boolean {
  if (kindOf(rest.charCodeAt(0)) !== kind.upper) return false
  if (rest.length < shortestPrompt) return false
  if (!small.test(rest)) return !/\d/.test(rest) && isLabelInside(rest)
  const space = rest.indexOf(' ')
  const isBehindSmall = isSmallAt(before, before.lastIndexOf(' ') + 1)
  const [, second = ''] = rest.split(' ', 2)
  if (space < 0 || !(isBehindSmall || isSmallAt(rest, space + 1))) return false
  return asksReader(rest) || (isBehindSmall && isSmallAt(rest, space + 1) && !isStopWord(second) && isCall(rest))
}

/** Whether a headline is written as a sentence is: where all its words have capitals, those of a prompt tell nothing. */
function isSentenceCase(text: string): boolean {
  return text.split(' ').filter((word) => kindOf(word.charCodeAt(0)) === kind.lower && !isStopWord(word)).length >= fewestSmall
}
