import { kind, kindOf } from '../languages/characters.ts'
import {
  isAdvertLabel,
  isLabelInside,
  isPhraseInside,
  isWholeSentence,
  offersMail,
  speaks,
  speaksOnLine
} from '../rules/lines/inside.ts'
import { isSaidBefore, takesUp } from '../rules/reading/said-after.ts'
import { type Boundary, boundariesOf } from './boundaries.ts'
import { afterLinked, innerSeams } from './inner-seam.ts'
import { findOfferEnd } from './offer-end.ts'
import { opening, opensSentence } from './sentence-opening.ts'
import { rowSeams } from './row-seams.ts'
import { isSpeltOut } from './spelt-out.ts'
import type { Stretch } from './pieces.ts'
import { isTakenUp } from './taken-up.ts'

const shortest = 12
/** Residue inside a line is at most so many sentences long, and opens with a short one when it has several. */
const widest = 3
const shortOpening = 50
/** But an offer of news by mail: its second sentence, a few words, asks to sign up. */
const longestOffer = 90
const shortAsking = 32
/** A longer sentence with a full stop, inside a line, is the story's: the rules for whole lines may speak on it, not these. */
const longestSentence = 110
const longestAsking = 125
/** But for a known phrase, word for word. */
const longestPhrase = 130
/** Longer than a headline with its lead-in and a full stop. */
const longestHeadline = 85
/** Before a label at a line's end, so much of the line is prose. */
const shortestProse = 40
/** A sentence of a script without spaces. */
const unspacedProse = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const shortestUnspaced = 16
/** It ends no headline: `on the 5.` goes on. */
const ordinal = /(?<![\d.,:-])\d{1,2}\.$/
/** A headline follows. */
const leadSign = /[:：|»›→►▶–—-]$/u
const capitals = /^\P{Ll}{8,30}\.$/u
const uncased = /^[^\p{Ll}\p{Lu}]*$/u
/** A sentence in a script without cases is longer with its linked headline. */
const longestUncased = 75
const linked = /^[^:：]{3,24}[:：]/u
const asking = /[?!]$/u
/** So soon a sentence says that it speaks of the one before. */
const telling = 40
const dashed = /^[–—-] \p{Ll}/u
/** A sentence behind residue without a mark is no shorter. */
const shortestAgain = 20
const arrowed = /^(?:>{2,3}|[→➤►▶]) ?[\p{Lu}\p{N}][^.!?;:]* [^.!?;]{12,110}$/u
const cutOff = /… ?$/
const fullStop = /[.…”"“।۔。」』]$/u

/** The stretches of a text between its seams; one stretch when it has none. */
export function seamsOf(text: string): Stretch[] {
  const boundaries = boundariesOf(text)
  let last = boundaries.length
  const startOf = (index: number): number => (index === 0 ? 0 : (boundaries[index - 1]?.next ?? 0))
  const endOf = (index: number): number => (index === last ? text.length : (boundaries[index]?.end ?? 0))

  const stretches: Stretch[] = []
  let from = 0
  for (let index = 0; index <= last; index++) {
    const start = startOf(index)
    const sentence = text.slice(start, endOf(index))
    let end = runsOn(sentence, last) ? -1 : residueEnd(text, index, last, startOf, endOf)
    if (end >= 0 && end < last && goesOn(text, endOf(end), startOf(end + 1))) end = -1
    const next = end === index && end < last && startOf(end + 1) > endOf(end) ? text.slice(startOf(end + 1), endOf(end + 1)) : ''
    if (isTakenUp(sentence, next, end === 0, end + 1 === last) && isStory(text, end + 1, last, startOf, endOf)) continue
    if (
      end === index &&
      (index > from || index === 0) &&
      isSpeltOut(sentence, text) &&
      isStory(text, index + 1, last, startOf, endOf)
    )
      continue
    const again = end === index && last > 0 ? opensAgain(sentence) : 0
    if (again > 0) end = -1
    const mayBeRow = start >= shortestProse && (index === from || (index === last && !fullStop.test(sentence)))
    const row = end < 0 && mayBeRow ? rowSeams(sentence) : []
    const cuts = again > 0 ? [again] : row.length > 0 || end >= 0 ? row : innerSeams(sentence, index > 0)
    const offer = end < 0 && cuts.length === 0 && index < last ? findOfferEnd(text, start, startOf(index + 1)) : 0
    if (offer > 0) {
      boundaries[index] = toBoundary(text, offer)
      end = index
    }
    if (end < 0 && cuts.length === 0) continue
    if (index > from) stretches.push({ from: startOf(from), to: endOf(index - 1) })
    if (end < 0) {
      const inner = cuts.map((cut) => toBoundary(text, start + cut))
      boundaries.splice(index, 0, ...inner)
      last += inner.length
      for (let piece = index; piece < index + inner.length; piece++) stretches.push({ from: startOf(piece), to: endOf(piece) })
      index += inner.length - 1
    } else {
      stretches.push({ from: start, to: endOf(end) })
      index = end
    }
    from = index + 1
  }
  if (from <= last) stretches.push({ from: startOf(from), to: text.length })
  if (stretches.length <= 1 || !speaksOnLine(text) || runsLong(text) || endsCut(text, stretches)) return stretches
  return [{ from: 0, to: text.length }]
}

/** Behind a question or a call that is told a sentence goes on in small letters, or speaks of it: `Already a member? was what they heard`. */
function goesOn(text: string, end: number, next: number): boolean {
  if (next === end) return false
  if (!asking.test(text.charAt(end - 1))) return takesUp(text.slice(end - 1, next + telling))
  const small = kindOf(text.charCodeAt(next)) === kind.lower || dashed.test(text.slice(next, next + 3))
  return small || isSaidBefore(text.slice(end - 1, next + telling))
}

type Place = (index: number) => number

function toBoundary(text: string, next: number): Boundary {
  return { end: text[next - 1] === ' ' ? next - 1 : next, next }
}

/** A linked headline or a prompt without a mark at its end runs into a short sentence: the rules would take both. */
function runsOn(sentence: string, last: number): boolean {
  if (sentence.length > longestSentence) return false
  if (last > 0 && runsOnUncased(sentence)) return true
  return fullStop.test(sentence) ? afterLinked(sentence) > 0 : asking.test(sentence) && afterLinked(sentence, opening.sure) > 0
}

/** Where no capital shows the headline's end, its full stop shows that a sentence of the story ends there. */
function runsOnUncased(sentence: string): boolean {
  if (sentence.length < longestUncased || !fullStop.test(sentence) || !uncased.test(sentence)) return false
  return linked.test(sentence) && speaks(sentence) && !speaks(sentence, 'related')
}

/** Where a sentence of the story surely opens behind residue that has no mark at its end, or 0. */
function opensAgain(sentence: string): number {
  if (!fullStop.test(sentence)) return 0
  for (let space = sentence.indexOf(' ', shortest); space > 0; space = sentence.indexOf(' ', space + 1)) {
    if (sentence.length - space < shortestAgain) return 0
    const before = sentence.slice(0, space)
    if (!leadSign.test(before) && opensSentence(sentence, space + 1) >= opening.likely && speaks(before)) return space + 1
  }
  return 0
}

/** A sentence of the story follows a linked headline without a mark: both together are too long for a headline with a full stop. */
function runsLong(text: string): boolean {
  if (text.length <= longestHeadline || !fullStop.test(text)) return false
  const next = afterLinked(text)
  return next > 0 && text.length - next >= shortestProse
}

/** A sentence of the story follows a headline that was cut: its rules take an ellipsis for any other sign inside it. */
function endsCut(text: string, stretches: readonly Stretch[]): boolean {
  if (!fullStop.test(text)) return false
  return stretches.some(
    ({ from, to }) => to - from >= shortestProse && cutOff.test(text.slice(0, from)) && !speaks(text.slice(from, to))
  )
}

/** Whether nothing speaks against the sentence: there is one, and no residue opens with it. */
function isStory(text: string, index: number, last: number, startOf: Place, endOf: Place): boolean {
  return (
    index <= last &&
    residueEnd(text, index, last, startOf, endOf) < 0 &&
    innerSeams(text.slice(startOf(index), endOf(index)), true).length === 0
  )
}

/** The last sentence of the residue that opens with a sentence, or -1. The shortest piece counts: when it is unsure where a headline ends, the words after it stay. */
function residueEnd(text: string, index: number, last: number, startOf: Place, endOf: Place): number {
  const start = startOf(index)
  const first = text.slice(start, endOf(index))
  if (first.length > longestSentence && fullStop.test(first))
    return (first.length <= longestPhrase && isPhraseInside(first)) || isWholeSentence(first) ? index : -1
  if (first.length > longestAsking && asking.test(first)) return -1
  if (index === last && index > 0 && (endsLine(text, start) || isArrowed(text, start))) return index
  if (index > 0 && index < last && endOf(index) === startOf(index + 1) && isAdvertLabel(first)) return index
  const isShort = first.length <= shortOpening || asking.test(first)
  const furthest = isShort ? Math.min(last, index + widest - 1) : index
  const nearest = index < last && ordinal.test(first) ? index + 1 : index
  for (let end = nearest; end <= furthest; end++) {
    const piece = text.slice(start, endOf(end))
    if (end - index < last && speaks(piece) && (end === nearest || isWhole(text, index, end, startOf, endOf)))
      return end === index && callsOn(first, text, index, last, startOf, endOf) ? index + 1 : end
  }
  const isOffer = !isShort && first.length <= longestOffer && index < last && endOf(index + 1) - startOf(index + 1) <= shortAsking
  return isOffer && last > 1 && offersMail(text.slice(start, endOf(index + 1))) ? index + 1 : -1
}

/**
 * Whether several sentences are residue together, the first of which is a statement. Where the rest is residue without it, it may be
 * the story's, but before a footer and a word or two that ask to sign up; and no linked headline goes on behind a full stop.
 */
function isWhole(text: string, index: number, end: number, startOf: Place, endOf: Place): boolean {
  if (!fullStop.test(text.slice(startOf(index), endOf(index)))) return true
  const piece = text.slice(startOf(index), endOf(end))
  const rest = text.slice(startOf(index + 1), endOf(end))
  if (!speaks(rest)) return speaks(piece, 'related')
  return !speaks(piece, 'footer') || (rest.length <= shortestAgain && offersMail(piece))
}

/** Whether a call in capitals, `LIRE AUSSI.`, has its headline behind the full stop. */
function callsOn(first: string, text: string, index: number, last: number, startOf: Place, endOf: Place): boolean {
  return index < last && capitals.test(first) && speaks(text.slice(startOf(index), endOf(index + 1)), 'paywall')
}

/** Behind the last full stop of a line of prose an arrow opens a headline. */
function isArrowed(text: string, start: number): boolean {
  return start >= shortestProse && arrowed.test(text.slice(start)) && !fullStop.test(text)
}

/** A known phrase behind the last full stop of a line of prose. */
function endsLine(text: string, start: number): boolean {
  return (
    start >= (unspacedProse.test(text) ? shortestUnspaced : shortestProse) &&
    !/[.…?!:”"。।]$/u.test(text) &&
    isLabelInside(text.slice(start))
  )
}
