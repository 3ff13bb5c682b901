import { listed } from '../wording/listed.ts'
import { halfDays } from './half-days.ts'

const { before, behind } = halfDays
/** What makes a time before it one that something takes: `3.50 min read`. */
const DURATION = String.raw`\s?(?:[Mm]in(?:s?\b|ut)|[Мм]ин[.у ]|хв|perc|phút)`
const CLOCK =
  String.raw`(?:${before}\s?)?\d{1,2}(?:[:.h]\d{2}){1,2}(?:\.\d{3,6})?(?!${DURATION})(?:\s?${behind}|\s?(?:Uhr|h|hrs)\b|\s?(?:ч\.|часа))?|` +
  String.raw`\d{1,2}\s?[APap]\.?\s?[Mm]\b\.?`
const ZONE = String.raw`\(?(?:(?:GMT|UTC)\s?[+−-]\d{1,2}(?::?\d{2})?|[A-Z]{2,5}|[+-]\d{2}:?\d{2}|Z)\)?`
const DAY = String.raw`\d{1,2}(?:\.|st|nd|rd|th|er|º|ª)?`
const MONTH = String.raw`(?:de |d['’])?[\p{L}\p{M}]+\.?`
const YEAR = String.raw`(?:de |del )?(?:19|20)\d{2}(?:\s?[грr]\.|\.)?`

const ISO = String.raw`(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?:\.(?= |$))?`
const NUMERIC = String.raw`\d{1,2}[-/.]\d{1,2}[-/.](?:(?:19|20)\d{2}\.?|\d{2})|\d{1,2}\. \d{1,2}\. (?:19|20)\d{2}\.?`
const EAST_ASIAN = String.raw`(?:19|20)\d{2}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]`
const DAY_FIRST = `${DAY}[ -]${MONTH},?[ -]${YEAR}`
const MONTH_FIRST = `${MONTH} ${DAY},? ${YEAR}`
/** As Hungarian writes it: `2024. március 12., kedd`, `2024. 03. 12.`. */
const YEAR_FIRST = String.raw`(?:19|20)\d{2}\. ?(?:\d{1,2}\.|(?:jan|feb|márc|ápr|máj|jún|júl|aug|szep|okt|nov|dec)\p{L}*\.?) ?\d{1,2}\.(?:,? \p{L}{4,9}(?=,? \d|$))?`
/** As Lithuanian does, with a letter behind year and day: `2024 m. kovo 12 d.` */
const YEAR_FIRST_LT = String.raw`(?:19|20)\d{2} (?:m\. ?\p{L}+|${listed(`sausio|vasario|kovo|balandžio|gegužės|birželio
  liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio`)
  .map((name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0)}]${name.slice(1)}`)
  .join('|')}) \d{1,2}(?: ?d\.?)?`
const WEEKDAY = String.raw`(?:(?:יום )?\p{L}+\.?,?(?: den| le| el| d\.)? )?`

const CALENDAR = `(?:${YEAR_FIRST}|${ISO}|${NUMERIC}|${EAST_ASIAN}|${DAY_FIRST}|${MONTH_FIRST}|${YEAR_FIRST_LT})`
const GAP = String.raw`(?:\s?[,|•·–—/-]?\s?)(?:(?:at|a las|a les|בשעה|à|um|kl\.?|klo|om|alle|o|u|в|T)\s?)?`
const OPENS_IN_DATE = new RegExp(`^${WEEKDAY}${CALENDAR}`, 'u')

/** Every date has such figures, and most lines with a digit have none. */
export const FIGURES = /(?:19|20)\d\d|\d[-/.]\d{1,2}[-/.]\d\d/

/** The parts of these patterns. */
export const dateParts = { CLOCK, DURATION, ZONE, DAY, YEAR, ISO, NUMERIC, EAST_ASIAN, GAP } as const

/** Whether a text is a calendar date with a year and nothing else: `12 March 2024`, `2024-03-12`. Months need no list: a word beside day and year is one. */
export function isDate(text: string): boolean {
  return text !== '' && text.length <= 60 && dateEnd(text) === text.length
}

/** Where the date ends that a text opens with, or 0. */
export function dateEnd(text: string): number {
  return FIGURES.test(text) ? (OPENS_IN_DATE.exec(text)?.[0].length ?? 0) : 0
}
