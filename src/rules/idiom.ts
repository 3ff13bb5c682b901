import type { Label } from '../types.ts'
import { holdsStory, tellsStory } from './reading/east-story.ts'
import { endsInStop, isHeadline, isHeadlineOrSentence } from './reading/headline.ts'
import { lower } from './wording/lower.ts'
import { codesOf, holdsEach, holdsFirst, lazyWordings, literalsOf, type Wording } from './wording/wording.ts'
import type { Examples, Rule } from './rule.ts'
import { asksHow } from './reading/asks-how.ts'
import { isSaidBefore } from './reading/said-after.ts'
import { withoutTitles } from './reading/titles.ts'

/** What many languages say in many wordings: a rule made of words rather than of their order. */
export interface Idiom {
  readonly id: string
  readonly label: Label
  readonly why: string
  /**
   * A language a line, or more where the next opens with `+`: its code, a colon, and groups of words with ` + ` between. A line must hold one word of each group; `|` stands
   * between the words, `^` binds one to the start, `@net` is the names of networks. The first group are plain literals, looked for first, so the rarest.
   */
  readonly wordings: string
  /**
   * How a line may end: `open` (default) in no full stop, `asking` in none unless it asks or exclaims, `short` in one where it
   * has no comma or quotation, and then sentences behind the first must be short or of the idiom too, `any` in any, `prompt` in any
   * where each longer sentence behind the first holds words of the idiom: what follows a prompt may be the story's.
   */
  readonly end?: 'open' | 'asking' | 'short' | 'any' | 'prompt'
  /** Letters of the longest line; 110 where not said. */
  readonly longest?: number
  /** Whether a name in quotation marks is no speech, wherever it stands. */
  readonly titled?: boolean
  readonly test?: (line: string) => boolean
  readonly drops: Examples
  readonly keeps: Examples
}

const LEAD =
  /^[\s•▪▶►»>*[(【☞※-]*(?<lead>[^:：|｜]{3,48}?)(?:\s?[:：|｜→►▶›】»>]{1,2}|\s?[–—-]\s|\.{2,}\s|――|——)\s?(?<value>.{3,200}?)[\])]?$/u
/** A story says when the next one is: `Bir sonraki toplantı: 9 Nisan`. */
const DAY = /^\d{1,2}[.ºª]?(?: de)? [\p{L}\p{M}]+(?: (?:19|20)\d{2})?\.?$/u
const SPOKEN = /^(?:["“”«„「『‘]|[—–](?!.{1,40}[—–]$))|["“«„「『][^"”»」』]{32}/u
/** A dash opens what is asked in a story, and quotation marks enclose what is said. */
const ASKED = /[\p{L}\p{M}] [—–] ?[\p{Lu}\p{Lo}][^—–]*[?؟？]$/u
const QUOTED =
  /[\p{L}\p{M}][\s"”]? ?[“「『«][^“”「」『』«»]{4,}[.。!?！？؟][”」』»](?:[^。]{1,16}(?:[说說称稱道]|表示)。)?$|[\p{Lo}\p{M}] "[^"]{4,}[.!?؟]"$/u
/** What follows a stop is glued to it where a page lost the break of a line; an address of a site has letters of ASCII. */
const STOP = /[.।۔](?=[\s”»"])|[。！]|(?<=[^\P{L}a-z]{3})[.؟।۔](?=[^\P{L}a-z])/u
/** A year that is no part of a date. */
const OWNED = /©|copyright|(?:19|20)\d\d(?!\s?[年년]|[./-]\d)/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u
/** Languages in which no capital and few commas tell a sentence of the story from a button. */
const EAST = new Set(['ko', 'ja', 'zh'])
/** What sites offer, and stories head their parts with: `Where can the app be had?` */
const HEADED: ReadonlySet<Label> = new Set<Label>(['app', 'newsletter', 'paywall', 'advert'])
const CASED = /^\P{L}*\p{Lu}/u
const HANGUL = /\p{Script=Hangul}/u
const LONGEST_UNCASED = 56
/** A full stop behind a word: behind a letter or two it ends an abbreviation. */
const WHOLE_END = /[\p{L}\p{M}]{3}[.।۔]$/u
/** The first of several sentences. */
const SENTENCE = /^.{6,}?(?:[.!?…।۔؟][”"»)]* |[。！？])(?=.)/u
const SHORT = 32
const SHORT_GLUED = 14
/** Behind a prompt so short a sentence tells nothing. */
const SHORT_BEHIND = 40
const SHORT_BEHIND_GLUED = 24
/** Where a sentence ends behind a word, and the next begins. */
const NEXT = /(?<=[\p{L}\p{M}\d)”"’»]{2}[.!?…।؟۔]) (?=\S)/u
const ASKING = /[?!？！؟;]/u

/** Write a rule on whole lines that hold a word of each group of a language. */
export function idiom({ end = 'open', longest = 110, titled = false, wordings, test, ...rest }: Idiom): Rule {
  const { rows, rowsFor } = lazyWordings(wordings)
  const isAny = end === 'any' || end === 'prompt'
  return {
    ...rest,
    get languages() {
      return codesOf(rows())
    },
    get needs() {
      return literalsOf(rows())
    },
    get pattern() {
      return new RegExp(`^[^\\n]{4,${longest}}$`, 'u')
    },
    test: ([line], _words, found) => {
      const text = fold(line)
      const tells = (row: Wording): boolean => EAST.has(row.code) && (isAny ? holdsStory(line) : tellsStory(line))
      const isOf = (row: Wording): boolean =>
        holdsEach(row, text) &&
        opensSo(row, text) &&
        !tells(row) &&
        (end !== 'short' || goesOn(row, line, text)) &&
        (end !== 'prompt' || staysWith(row, text))
      if (!rowsFor(found).some(isOf)) return false
      if (SPOKEN.test(titled ? withoutTitles(line) : line) || endsInSpeech(line) || isSaidBefore(line) || (test && !test(line)))
        return false
      if (HEADED.has(rest.label) && asksHow(line)) return false
      if (isAny || !/[.。।۔]["”)\]]*$/u.test(line)) return true
      if (end === 'asking') return ASKING.test(line)
      return end === 'short' && !/[,،、，;«“"]/u.test(line)
    }
  }
}

/** An idiom of a lead-in; `test` is told what stands behind it, and it in lower case. */
interface LeadIdiom extends Omit<Idiom, 'end' | 'longest' | 'titled' | 'test'> {
  readonly test?: (value: string, lead: string) => boolean
}

/** Write a rule on a lead-in, which holds a word of each group of a language, before a colon, bar or dash and a headline. */
export function leadIdiom({ wordings, test = isLinked, ...rest }: LeadIdiom): Rule {
  const { rows, rowsFor } = lazyWordings(wordings)
  return {
    ...rest,
    get languages() {
      return codesOf(rows())
    },
    get needs() {
      return literalsOf(rows())
    },
    get pattern() {
      return LEAD
    },
    test: ({ groups }, _words, found) => {
      const lead = fold(groups?.['lead'] ?? '')
      const value = groups?.['value']?.trim() ?? ''
      if (STOP.test(lead) || isTwo(value) || DAY.test(value)) return false
      return rowsFor(found).some((row) => holdsEach(row, lead)) && test(value, lead) && !SPOKEN.test(groups?.['lead'] ?? '')
    }
  }
}

/** Whether a text is a list of topics: short, between commas, without a stop. */
export function isTopics(text: string): boolean {
  const items = text.split(/\s?[,،、，·|]\s?/u)
  return (
    items.length > 1 &&
    !endsInStop(text) &&
    items.every((item) => item.length > 0 && item.length < 28 && item.split(' ').length < 5)
  )
}

/** Whether somebody asks or says something at the end of a line: what a prompt runs into is the story's. */
function endsInSpeech(line: string): boolean {
  return ASKED.test(line) || QUOTED.test(line) || (line.includes('«') && line.lastIndexOf('«') > line.lastIndexOf('»'))
}

/** Whether the first of several sentences is of the idiom: a sentence of the story may be glued before it. */
function opensSo(row: Wording, text: string): boolean {
  const [first = ''] = text.split(STOP)
  return first.length === text.length || first.length < (row.glued ? 5 : 12) || OWNED.test(first) || holdsFirst(row, first)
}

/** Whether what follows the first sentence is no story's: it is a few words, or holds words of the idiom, and nobody says the first. */
function goesOn(row: Wording, line: string, text: string): boolean {
  const first = SENTENCE.exec(line)
  if (!first) return true
  if (/^\p{Ll}/u.test(line.slice(first[0].length))) return false
  const rest = text.slice(text.length - (line.length - first[0].length))
  return (
    rest.length <= (row.glued ? SHORT_GLUED : SHORT) || row.groups.some((group) => holdsEach({ ...row, groups: [group] }, rest))
  )
}

/** Whether each longer sentence behind the first holds a word of the idiom, wherever it stands there, or an address. */
function staysWith({ code, glued, groups }: Wording, text: string): boolean {
  const words = groups.flat().map((word) => word.replace('^', ''))
  const isOf = (part: string): boolean =>
    part.length <= (glued ? SHORT_BEHIND_GLUED : SHORT_BEHIND) ||
    part.includes('@') ||
    holdsFirst({ code, glued, groups: [words] }, part)
  return EAST.has(code) || text.split(NEXT).slice(1).every(isOf)
}

/**
 * Whether a text can be a linked headline; it may be one sentence. Without capitals nothing shows where a headline ends and a
 * sentence of the story begins, so there the sentence must be short.
 */
/** Whether a text may be the headline that a lead-in points to. */
export function isLinked(text: string): boolean {
  if (isHeadline(text)) return true
  if (!isHeadlineOrSentence(text) || !WHOLE_END.test(text) || isTwo(text)) return false
  return CASED.test(text) || (text.length < LONGEST_UNCASED && !UNSPACED.test(text) && !HANGUL.test(text))
}

/** Whether a headline goes on as a story does: a sentence is glued behind it. */
function isTwo(value: string): boolean {
  return /[.!?।] .{30}|[。！？].{4}/u.test(value) || (UNSPACED.test(value) && value.length > 60)
}

/** Lower case, straight apostrophes, no bullets or brackets before: as the words are written. */
function fold(line: string): string {
  return lower(line).replace(/^[\s•·▪▶►»>*[(【☞※—–―-]+/u, '')
}
