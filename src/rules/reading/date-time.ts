import { inGregorian } from '../../languages/calendars.ts'
import { dateEnd, dateParts, isDate } from './date-shape.ts'

const { CLOCK, ZONE, GAP } = dateParts
const OPENS_IN_TIME = new RegExp(`^(?:${CLOCK})`, 'u')
const OPENS_IN_ZONE = new RegExp(`^\\s?${ZONE}`, 'u')
const OPENS_IN_GAP = new RegExp(`^${GAP}(?:on )?`, 'u')
const TIME_BEHIND = new RegExp(`^${GAP}(?:${CLOCK})(?:\\s?${ZONE})?$`, 'u')
const TIME = new RegExp(`^(?:${CLOCK})(?:\\s?${ZONE})?$`, 'u')

/**
 * Whether a text is a calendar date with a time of day, in either order, and nothing else.
 *
 * Looked for part by part: V8 takes ten times as long to compile one pattern of all, in which each part may be left out before the next.
 */
export function isDateTime(whole: string): boolean {
  if (whole.length > 80) return false
  const text = inGregorian(whole)
  const date = dateEnd(text)
  return date > 0 ? TIME_BEHIND.test(text.slice(date)) : isTimeAndDate(text)
}

/** What looks like a zone behind the time may be a month in capitals: `10:15 MAR 12, 2024`. */
function isTimeAndDate(text: string): boolean {
  const time = OPENS_IN_TIME.exec(text)?.[0]
  if (time === undefined) return false
  const behind = text.slice(time.length)
  return [behind.replace(OPENS_IN_ZONE, ''), behind].some((rest) => isDate(rest.replace(OPENS_IN_GAP, '')))
}

/** Whether a text is a time of day, with or without a zone, and nothing else. */
export function isTime(text: string): boolean {
  return text.length <= 30 && TIME.test(inGregorian(text))
}
