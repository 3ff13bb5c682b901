import { countsBehind, countsSomething, tellsDay, topics } from '../reading/about-words.ts'
import { fillsStamp, opensStamp, tellsEvent } from '../reading/date-stamp-words.ts'
import { isTime } from '../reading/date-time.ts'
import { isAgo } from '../reading/ago.ts'
import { findDates } from '../reading/inner-dates.ts'
import { halfDays } from '../reading/half-days.ts'
import { isNames } from '../reading/names.ts'
import { isAside, withoutEnds } from './about-asides.ts'
import { isByline, isPersonName, opensNoName, withoutAgency } from '../reading/person.ts'
import { readPosted, withoutIn, withoutYearless } from './posted-by.ts'
import { account, afterBy, afterHelped, isTitled, mayBeSigned } from './writer-words.ts'
import { headedWriter, isDesk, isRole } from '../reading/roles.ts'
import { readSignedName } from '../reading/uncased-names.ts'
import { inGregorian } from '../../languages/calendars.ts'
import { isWeekday } from '../../languages/weekdays.ts'

/** What a line beside the headline says about the story, as the line has it. */
export interface AboutLine {
  /** Each as its own text: names, a role or an account. */
  readonly writers: readonly string[]
  /** Whether a word for a writer, or for one who helped, stands before a name. */
  readonly signed: boolean
  readonly published: string | null
  readonly modified: string | null
}

/** Such lines stand so many blocks over the headline, and behind the story's first paragraph, at most. */
export const beside = { above: 4, behind: 4 } as const

const longest = 180
/** Rubrics of so many words in sum may stand in such a line. */
const mostOther = 9
const mostRubric = 5
/** Where no capital tells a rubric from a sentence. */
const mostUncased = 2
const longestRubric = 16
const uncased = /\p{Lo}/u
const parting = /\s?[|•·・●⋅∙▪◦/»;]\s?|\s::\s|\s[–—-]+\s|(?<=\p{L})[–—-]+\s/u
const timeAtEnd = new RegExp(
  String.raw`\s(?<time>(?:${halfDays.before}\s?)?\d{1,2}[:.]\d{2}(?:\s?${halfDays.behind})?(?:\s\(?[A-Z]{2,5}\)?)?),?$`,
  'u'
)
const signs = new Set(Array.from(' .,;:|•·/()[]–—-='))
/** Where a word runs into one that opens a part of its own. */
const glued = /(?<=\p{Ll})(?=(?:In|Published|Updated|Posted|Last|Fact|By) |\d{1,6} (?:View|Share|Comment))/u
/** Without a date a word in a capital may be a name. */
const word = /^\p{Lu}[\p{L}\p{N}_-]{2,30}$/u
/** A time of day behind the year that it ran into. */
const gluedTime = /(?:19|20)\d{2}(?=\d{1,2}:\d{2})/u
/** A day of the week or a word for the clock between a day and its time: `29 Mart 2026 Pazar 19:55`. */
const timeBehind = /^[\s,]{0,2}(?<word>\p{L}+),?\s(?<time>\d{1,2}[:.]\d{2})(?![\d:.])/u
/** Between two days, how long something takes: `2 April 1938 – 11 March 2026`. */
const until = /^[\s,]*(?:[–—~～〜-]|to|till|until|bis|al?|au|tot|до|по|hasta|até|đến|至|到)[\s,]*$/u
/** What a name has in brackets: its part, an agency. */
const aside = /\s\([^()\d]{2,30}\)/gu
const joinsWriters = /,? and |, | & /u
/** Behind the writer, who else worked on it: `By Ilse Maron edited by Bo Lund`. */
const alsoHelped = /,? (?:edited|reviewed|illustrated|photographed|photographs?|photos?|illustrations?) by \p{Lu}.*$/u
/** A full stop that belongs to what stands before it. */
const abbreviated = /(?:^|[\s.])(?:Jr|Sr|\p{Lu})\.$/u
/** Slavic papers write a title in small letters before a name. */
const degree = /^(?:prof\.|dr|mgr|ks\.|ing\.) (?=\p{Lu})/u
const inRubrics = /^(?:(?:posted |published )?(?:in|under)|filed under|categor(?:y|ies):) /iu
/** A rubric without capitals, behind a sign that parts it from the day. */
const smallRubric = /^\p{Ll}[\p{Ll}\p{N}-]{2,24}(?: \p{Ll}[\p{Ll}\p{N}-]{2,15})?$/u

/**
 * Read a line that says who wrote a story or when, and nothing else but rubrics, the time to read it and counts:
 * `By Ilse Maron | Food | 8 min read`, `Ilse Maron March 5, 2031`, `Posted on March 5, 2031 by admin in Local News`.
 *
 * @returns `null` for other lines.
 */
export function readAboutLine(whole: string): AboutLine | null {
  const told = withoutEnds(whole.replace(aside, ''))
  if (told.length > longest || /[?!“”"„«。，、；]|\(@/u.test(whole)) return null
  const plain = inGregorian(told)
  const dates = findDates(plain)
  const text = dates.length === 0 && mayBeSigned(plain) ? withoutYearless(plain) : plain
  const withRole = dates.length > 0 ? null : readHeaded(text)
  if (withRole || (dates.length === 0 && !mayBeSigned(text))) return withRole
  const line = new Line(dates.length > 0)
  let from = 0
  for (const [index, { start, end }] of [...dates, { start: text.length, end: text.length }].entries()) {
    const day = start < end ? text.slice(start, end).replace(gluedTime, '$& ') : null
    const before = text.slice(from, start)
    if (day !== null && index > 0 && until.test(before)) return null
    if (!line.read(before, day === null ? null : day + timeAfter(text.slice(end)))) return null
    from = end
  }
  const { writers, signed, published, modified } = line
  return dates.length > 0 || signed ? { writers, signed, published, modified } : null
}

function readHeaded(text: string): AboutLine | null {
  const name = headedWriter(text)
  return name === null ? null : { writers: [name], signed: true, published: null, modified: null }
}

/** What was read of a line so far. */
class Line {
  readonly writers: string[] = []
  signed = false
  published: string | null = null
  modified: string | null = null
  readonly #dated: boolean
  /** Whether a sign parted what was read, or a writer was named: a rubric may have small letters then. */
  #parted = false
  #others = 0

  constructor(dated: boolean) {
    this.#dated = dated
  }

  /** Read what stands before a day, or at the end of the line; `false` where it is none of what such lines have. */
  read(text: string, day: string | null): boolean {
    const open = day === null ? text : withoutWeekday(withoutTime(text))
    const told = day === null ? null : tellsDay(open)
    if (day !== null && !told && namesEvent(open)) return false
    if (day !== null) {
      const time = /\d:\d{2}/.test(day) ? undefined : timeAtEnd.exec(text.trimEnd())?.groups?.['time']
      const said = time === undefined ? day : `${day} ${time}`
      if (told?.groups?.['changed'] !== undefined) this.modified ??= said
      else this.published ??= said
    }
    const before = told ? withoutTime(open.slice(0, told.index)) : open
    const parts = before.split(parting)
    this.#parted ||= parts.length > 1
    return parts.every((part, index) => this.#readPart(part, index === 0 && day !== null))
  }

  #readPart(part: string, mayBeName: boolean): boolean {
    return part.split(glued).every((piece) => this.#readPiece(withoutSigns(piece), mayBeName))
  }

  #readPiece(piece: string, mayBeName: boolean): boolean {
    const counted = countsBehind(piece)
    const text = counted ? piece.slice(0, counted.index) : piece
    if (text === '' || isTime(text) || countsSomething(text) || isWeekday(text) || isTimeOfDay(text) || saysAgo(text)) return true
    if (this.#dated && isAside(text)) return true
    const helper = afterHelped(text)
    if (helper !== null) return (this.signed = isByline(helper))
    const posted = this.#dated ? readPosted(text) : null
    if (posted && isByline(posted.names) && isNames(posted.rubric || posted.names)) {
      this.signed = true
      return this.writers.push(posted.names) > 0
    }
    const by = afterBy(text)
    if (by !== null) return this.#readWriters(by, text.slice(0, text.length - by.length))
    const name = withoutRoles(text).replace(degree, '')
    if (mayBeName && isByline(name) && !isRubric(name)) return this.writers.push(name) > 0
    if (!inRubrics.test(text) && text.includes(', ')) return text.split(', ').every((each) => this.#readPiece(each, false))
    const rubric = this.signed && this.#dated ? withoutIn(text.replace(inRubrics, '')) : text.replace(inRubrics, '')
    const words = rubric.split(' ').length
    this.#others += words
    const most = uncased.test(rubric) ? mostUncased : rubric === text ? mostRubric : mostOther
    const isSmall = this.#dated && (this.#parted || this.signed) && smallRubric.test(rubric)
    return words <= most && rubric.length <= longestRubric * words && (isSmall || isNames(rubric)) && this.#others <= mostOther
  }

  #readWriters(text: string, opening: string): boolean {
    const [first = '', ...behind] = text.split(/ (?:in|under) (?=\p{Lu})/u)
    // Each of several may have a place: `Ann Lee in Nairobi and Bo Li in Beijing`.
    const areSeveral =
      behind.length > 1 && behind.slice(0, -1).every((part) => isPersonName(part.split(joinsWriters).at(-1) ?? ''))
    const [whole, rubrics] = areSeveral ? [text, []] : [first, behind]
    const names = withoutAgency(whole.replace(alsoHelped, ''))
    if (names !== '') {
      const isNamed = isByline(names) || isRole(names) || isTitled(names) || readSignedName(opening, names) !== null
      if (!isNamed && !(this.#dated && isDesk(names)) && !this.#isAccount(names)) return false
      this.writers.push(names)
      this.signed = true
    }
    return rubrics.every(isNames)
  }

  #isAccount(text: string): boolean {
    return this.#dated ? account.test(text) : word.test(text) && !opensNoName(text) && !isWeekday(text) && !isRubric(text)
  }
}

/** How long ago something was, also behind a word for it: `Updated 5 hrs ago`. */
function saysAgo(text: string): boolean {
  const at = text.search(/\d|\ban? /u)
  return at >= 0 && isAgo(text.slice(at)) && (at === 0 || tellsDay(text.slice(0, at))?.index === 0)
}

/** A time behind a word for it, of the day that was read before: `Updated: 15:41`. */
function isTimeOfDay(text: string): boolean {
  const word = text.replace(timeAtEnd, '')
  return word !== text && tellsDay(word)?.index === 0
}

function timeAfter(text: string): string {
  const { word = '', time } = timeBehind.exec(text)?.groups ?? {}
  return time !== undefined && (isWeekday(word) || fillsStamp(word.toLowerCase())) ? ` ${time}` : ''
}

/** A word with a colon before a day, or one of events, says what is then, and not who wrote the story or when: `Deadline: `. */
function namesEvent(text: string): boolean {
  const open = text.trimEnd()
  if (tellsEvent(open.slice(open.lastIndexOf(' ') + 1).toLowerCase())) return true
  if (!/[:：]$/u.test(open)) return false
  const word = open.slice(0, -1).trimEnd().split(' ').at(-1)?.toLowerCase() ?? ''
  return /^\p{L}/u.test(word) && !opensStamp(word) && !fillsStamp(word)
}

/** Whether words with capitals are a rubric's, and no name. */
export function isRubric(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[\s,]+/u)
    .some((word) => topics.has(word))
}

/** Whether a text is words of rubrics and buttons and nothing else. */
export function areTopics(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[\s,]+/u)
    .every((word) => topics.has(word))
}

/** A name before what the writer is: `Ilse Maron, Senior Editor`. */
function withoutRoles(text: string): string {
  const [name = '', ...others] = text.split(', ')
  return others.some(isRole) ? name : text
}

function withoutTime(text: string): string {
  return text.trimEnd().replace(timeAtEnd, '')
}

/** What stands before the day of the week in front of a date. */
function withoutWeekday(text: string): string {
  const open = text.trimEnd()
  const start = Math.max(open.lastIndexOf(' '), open.lastIndexOf('|')) + 1
  return isWeekday(open.slice(start).replace(/\.?,?$/u, '')) ? open.slice(0, start) : text
}

function withoutSigns(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && signs.has(text[start]!)) start += 1
  while (end > start && signs.has(text[end - 1]!) && !abbreviated.test(text.slice(start, end))) end -= 1
  return text.slice(start, end)
}
