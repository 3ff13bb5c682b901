import { inGregorian } from '../../languages/calendars.ts'
import { isMonth } from '../../languages/months.ts'
import { listed } from '../wording/listed.ts'
import { lower } from '../wording/lower.ts'
import { tellsEvent } from './date-stamp-words.ts'
import { halfDays } from './half-days.ts'

const { before, behind } = halfDays
/** What makes a time before it one that something takes: `3.50 min read`. */
const DURATION = String.raw`\s?(?:[Mm]in(?:s?\b|ut)|[Мм]ин[.у ]|хв|perc|phút)`
const CLOCK =
  String.raw`(?:${before}\s?)?\d{1,2}(?:[:.h]\d{2}){1,2}(?:\.\d{3,6})?(?!${DURATION})(?:\s?${behind}|\s?(?:Uhr|h|hrs)\b|\s?(?:ч\.|часа))?|` +
  String.raw`\d{1,2}\s?[APap]\.?\s?[Mm]\b\.?`
const ZONE = String.raw`\(?(?:(?:GMT|UTC)\s?[+−-]\d{1,2}(?::?\d{2})?|[A-Z]{2,5}|[+-]\d{2}:?\d{2}|Z)\)?`
const DAY = String.raw`\d{1,2}(?:\.|st|nd|rd|th|er|º|ª)?`
const MONTH = String.raw`(?:de |d['’]|of )?([\p{L}\p{M}]+)\.?`
const YEAR = String.raw`(?:de |del )?(?:19|20)\d{2}(?:\s?[грr]\.|\.)?`

const ISO = String.raw`(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?:\.(?= |$))?`
const NUMERIC = String.raw`\d{1,2}[-/.]\d{1,2}[-/.](?:(?:19|20)\d{2}\.?|\d{2})|\d{1,2}\. \d{1,2}\. (?:19|20)\d{2}\.?`
const EAST_ASIAN = String.raw`(?:19|20)\d{2}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]`
const DAY_FIRST = `${DAY}[ -]${MONTH},?[ -]${YEAR}`
const MONTH_FIRST = `${MONTH}(?:,? |(?<=\\.))${DAY}(?: ?, ?| )${YEAR}`
/** As Hungarian writes it: `2024. március 12., kedd`, `2024. 03. 12.`. */
const YEAR_FIRST = String.raw`(?:19|20)\d{2}\. ?(?:\d{1,2}\.|(?:jan|feb|márc|ápr|máj|jún|júl|aug|szep|okt|nov|dec)\p{L}*\.?) ?\d{1,2}\.(?:,? \p{L}{4,9}(?=,? \d|$))?`
/** As Lithuanian does, with a letter behind year and day: `2024 m. kovo 12 d.` */
const YEAR_FIRST_LT = String.raw`(?:19|20)\d{2} (?:m\. ?\p{L}+|${listed(`sausio|vasario|kovo|balandžio|gegužės|birželio
  liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio`)
  .map((name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0)}]${name.slice(1)}`)
  .join('|')}) \d{1,2}(?: ?d\.?)?`
const WEEKDAY = String.raw`(?:(?:יום |[Ee] )?\p{L}+\.?,?(?: den| le| el| d\.)? )?`

const CALENDAR = `(?:${YEAR_FIRST}|${ISO}|${NUMERIC}|${EAST_ASIAN}|${DAY_FIRST}|${MONTH_FIRST}|${YEAR_FIRST_LT})`
const GAP = String.raw`(?:\s?[,|•·–—/-]?\s?)(?:(?:at|a las|a les|בשעה|à|um|kl\.?|klo|om|alle|në|ora|ob|o|u|у|в|T)\s?)?`
const OPENS_IN_DATE = new RegExp(`^${WEEKDAY}${CALENDAR}`, 'u')

/** Every date has such figures, and most lines with a digit have none. */
export const FIGURES = /(?:19|20)\d\d|\d[-/.]\d{1,2}[-/.]\d\d/

/** The parts of these patterns. */
export const dateParts = { CLOCK, DURATION, ZONE, DAY, YEAR, ISO, NUMERIC, EAST_ASIAN, GAP } as const

/** Whether a text is a calendar date with a year and nothing else: `12 March 2024`, `2024-03-12`, `۲۶ بهمن ۱۴۰۴`. */
export function isDate(text: string): boolean {
  if (text === '' || text.length > 60) return false
  const plain = inGregorian(text)
  return dateEnd(plain) === plain.length
}

const YEARS = /^\(?(?:1[6-9]|20)\d\d\s?[–—-]\s?(?:1[6-9]|20)\d\d\)?$/u
const between = /\s?[–—~～〜]\s?|\s-\s|\s(?:to|till|until|bis|al?|au|tot|до|по|hasta|até|đến)\s/gu

/** Whether a text is how long something took, from one day or year to another: `2 April 1938 – 11 March 2026`, `1938 – 2026`. */
export function isSpan(text: string): boolean {
  if (text.length > 90 || !/\d{4}/.test(text)) return false
  if (YEARS.test(text)) return true
  return Array.from(text.matchAll(between)).some(
    ({ index, 0: { length } }) => isDate(text.slice(0, index)) && isDate(text.slice(index + length))
  )
}

/** Where the date ends that a text in the Gregorian calendar opens with, or 0. */
export function dateEnd(text: string): number {
  const found =
    FIGURES.test(text) && !tellsEvent(lower(text.slice(0, Math.max(0, text.search(/[ ,.]/u))))) ? OPENS_IN_DATE.exec(text) : null
  const name = found?.[1] ?? found?.[2]
  return found && (name === undefined || isMonth(name)) ? found[0].length : 0
}
