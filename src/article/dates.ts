import { inGregorian } from '../languages/calendars.ts'
import { monthOf } from '../languages/months.ts'
import { readClock } from './clocks.ts'

const yearLeads = [
  /(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})/u,
  /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})/u,
  // Not the year and the time of `31.05.2024. 12.30` or `31. svibnja 2024. 12.30`: a space before the month calls for one behind it.
  /(?<!\d(?:\.\s?)?)(\d{4})\.(?!\s\d{1,2}\.\d)\s?(\d{1,2})\.\s?(\d{1,2})/u
]
// One letter after the other, `\p{L}{3,15}`, would take V8 twenty milliseconds to compile.
const dayFirst =
  /(?:^|\D)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]+(?:de\s+|d['’]|of\s+)?([\p{L}\p{M}]+)\.?,?[\s-]+(?:de\s+|del\s+)?(\d{4})/u
const monthFirst = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)(?:[.,]?\s+|\.)(\d{1,2})(?:st|nd|rd|th)?(?:\s?[.,]\s?|\s+)(\d{4})/u
/** As Hungarian and Lithuanian write it: `2024. március 12.`, `2024 m. kovo 12 d.` */
const yearFirst = /(\d{4})(?:\.\s?|\s+(?:m\.\s?)?)([\p{L}\p{M}]+)\.?\s+(\d{1,2})(?!\d)/u
const figures = /(?:^|\D)(\d{1,2})([-./]) ?(\d{1,2})\2 ?(\d{4})/u
const allFigures = /(?<![\d./-])(\d{1,2})([-./])(\d{1,2})\2(?:(?:19|20)\d{2}|\d{2})(?![\d/]|[.-]\d)/gu
const shortFigures = /(?<![\d./-])(\d{1,2})([-./])(\d{1,2})\2(\d{2})(?![\d/]|[.-]\d)/u
/** Where `24.05.31` is a day of 2024. */
const shortYearLeads = new Set(['ko', 'ja', 'zh', 'hu', 'lt', 'sv', 'fa'])
/** Zones of North America, whose names mean no other: days beside them are written with the month first. */
const american = /(?<!\p{L})(?:[ECMP]T|[ECMP]DT)(?!\p{L})/u
/** POSIX takes years of two digits from here on for those of the last century. */
const lastCentury = 69
/** So many letters tell the script of a page. */
const sample = 3000

/**
 * Read a date that a text states.
 *
 * @param language ISO 639-1 code: the language of the month's name; English is tried too, and all where it is `null`.
 * @param orderOf The order of days in figures with a sign, as the rest of the page has them.
 * @returns ISO 8601: the day, with the time where it is stated, with a zone only where the text gives one that
 *   means one offset. `null` when no
 *   day is stated, or day and month cannot be told apart (`03/04/2024` in English).
 */
export function readDate(text: string, language: string | null, orderOf: OrderOf = () => null): string | null {
  const plain = inGregorian(text)
  const date = readYearLeads(plain) ?? readNamed(plain, language) ?? readFigures(plain, language, orderOf)
  return date && stamp(date)
}

/** What stands first in a day in figures, and where a day past the twelfth tells it. */
export type Order = 'day' | 'month'
export type OrderOf = (sign: string) => Order | null

/** The order of days in figures that some lines agree in, those with dots apart from others. */
export function readOrder(lines: readonly string[]): OrderOf {
  const seen = { dots: new Set<Order>(), others: new Set<Order>() }
  for (const line of lines)
    for (const [, first, sign, second] of line.matchAll(allFigures)) {
      const [a, b] = [Number(first), Number(second)]
      if (a > 12 === b > 12 || a > 31 || b > 31) continue
      seen[sign === '.' ? 'dots' : 'others'].add(a > 12 ? 'day' : 'month')
    }
  return (sign) => {
    const [order, ...others] = seen[sign === '.' ? 'dots' : 'others']
    if (others.length > 0) return null
    return order ?? (isFarFromEnglish(lines) ? 'day' : null)
  }
}

/** In other letters than Latin ones nobody sets the month first. */
function isFarFromEnglish(lines: readonly string[]): boolean {
  const text = lines.join('\n').slice(0, sample)
  return (text.match(/[a-z]/gi)?.length ?? 0) < (text.match(/\p{L}/gu)?.length ?? 0) / 2
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  /** The text without the date, where the time is looked for. */
  readonly rest: string
}

function readYearLeads(text: string): Day | null {
  const found = yearLeads.reduce<RegExpExecArray | null>((known, pattern) => known ?? pattern.exec(text), null)
  return found && { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]), rest: text.replace(found[0], ' ') }
}

function readNamed(text: string, language: string | null): Day | null {
  for (const [pattern, day, name, year] of [
    [dayFirst, 1, 2, 3],
    [monthFirst, 2, 1, 3],
    [yearFirst, 3, 2, 1]
  ] as const) {
    const found = pattern.exec(text)
    const month = found && monthOf(found[name] ?? '', language)
    if (month) return { year: Number(found[year]), month, day: Number(found[day]), rest: text.replace(found[0], ' ') }
  }
  return null
}

/**
 * Dots put the day first wherever they are used; strokes and hyphens do everywhere but in English, where either may be meant: another day
 * of the page, or a zone, may tell which. A year of two digits is read only where no other of the three can be the year.
 */
function readFigures(text: string, language: string | null, orderOf: OrderOf): Day | null {
  const long = figures.exec(text)
  const found = long ?? (shortYearLeads.has(language ?? '') ? null : shortFigures.exec(text))
  if (!found) return null
  const [whole, first, sign = '', second, last] = found
  const a = Number(first)
  const b = Number(second)
  const isEnglish = language === 'en' || language === null
  const untold = isEnglish && a <= 12 && b <= 12 && a !== b
  const order = untold ? (american.test(text) ? 'month' : orderOf(sign)) : null
  if (untold && order === null && (long === null || sign !== '.')) return null
  const monthLeads = order === 'month' || (b > 12 && (sign !== '.' || (isEnglish && long !== null)))
  const year = Number(last) + (long ? 0 : Number(last) < lastCentury ? 2000 : 1900)
  return { year, month: monthLeads ? a : b, day: monthLeads ? b : a, rest: text.replace(whole, ' ') }
}

function stamp({ year, month, day, rest }: Day): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1600) return null
  return date.toISOString().slice(0, 10) + readClock(rest)
}
