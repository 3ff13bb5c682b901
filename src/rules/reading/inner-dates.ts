import { foldDigits } from '../../languages/digits.ts'
import { isMonth } from '../../languages/months.ts'
import { dateParts, FIGURES } from './date-shape.ts'

const { CLOCK, ZONE, DAY, YEAR, ISO, NUMERIC, EAST_ASIAN, GAP } = dateParts
/** A word in small letters may run into the month: `Ilse MaronMar 5, 2031`. */
const month = (name: string): string =>
  String.raw`(?:(?<!\p{L})(?:de |d['’]))?(?<${name}>\p{Lu}[\p{Ll}\p{M}]*|\p{Lu}+|[\p{Ll}\p{Lo}\p{M}]+)\.?`
const DIGITS = `${ISO}|${NUMERIC}|${EAST_ASIAN}`
const NAMED = `${DAY}[ -]${month('behind')},?[ -]${YEAR}`
/** A year that a time, how long it takes to read or a count runs into: `March 5, 20318 min read`. */
const STOPS = String.raw`(?!\d(?!\d?:\d{2}|\d? ?[Mm]in|\d{0,5} (?:[Ss]hare|[Vv]iew|[Cc]omment)))`
const CALENDAR = `(?:(?<!\\d)(?:${DIGITS}|${NAMED})|${month('before')}(?:,? |(?<=\\.))${DAY}(?: ?, ?| )${YEAR})${STOPS}`

let dates: RegExp | undefined

/** Where a part of a text is. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** The places of the calendar dates with a year in a text, each with the time of day behind it. */
export function findDates(whole: string): Place[] {
  const text = foldDigits(whole)
  if (!FIGURES.test(text)) return []
  dates ??= new RegExp(`${CALENDAR}(?:${GAP}(?:${CLOCK})(?:\\s?${ZONE}(?![\\p{L}\\d]))?)?`, 'gu')
  return Array.from(text.matchAll(dates))
    .filter(({ groups }) => {
      const name = groups?.['behind'] ?? groups?.['before']
      return name === undefined || isMonth(name)
    })
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
}
