import { readHalfDay } from '../rules/reading/half-days.ts'
import { offsetOf } from './zones.ts'

/** Not what a story takes to read, `3.50 min`, nor a part of a date, `12.03.2024`. */
const clock = /(?<!\d)(\d{1,2})[:h.](\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?!\d|\.\d|\s?(?:mins?\b|minut|мин[.у ]|хв|perc|phút))/iu

/**
 * The time of day that a text states, with the offset of its zone: `T10:15`, `T10:15+02:00`. Empty where none is stated, where there is no
 * such time, and where it is not sure which half of the day is meant.
 */
export function readClock(text: string): string {
  const found = clock.exec(text)
  if (!found) return ''
  const end = found.index + found[0].length
  const { half, end: skipped } = readHalfDay(text.slice(Math.max(0, found.index - 16), found.index), text.slice(end, end + 24))
  const hour = hourOf(Number(found[1]), half)
  const minute = Number(found[2])
  if (hour === null || hour > 23 || minute > 59) return ''
  return `T${String(hour).padStart(2, '0')}:${found[2]!}${offsetOf(text.slice(end + skipped))}`
}

/** The hour of 24. What counts 24 hours may name the half of the day all the same: `15:15 PM`. */
function hourOf(hour: number, half: ReturnType<typeof readHalfDay>['half']): number | null {
  if (half === null || (hour > 12 && half !== 'morning')) return hour
  if (half === 'either' || hour > 12) return null
  return (hour % 12) + (half === 'evening' ? 12 : 0)
}
