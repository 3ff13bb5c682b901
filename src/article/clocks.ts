import { dateParts } from '../rules/reading/date-shape.ts'
import { readHalfDay } from '../rules/reading/half-days.ts'
import { offsetOf } from './zones.ts'

/** No word for half of the day is longer, in UTF-16 units. */
const longest = 24
const clock = new RegExp(String.raw`(?<!\d)(\d{1,2})[:h.](\d{2})(:\d{2}(?:\.\d{1,9})?)?(?!\d|\.\d|${dateParts.DURATION})`, 'u')
/** When something ends that begins at the time before it: `10:15-11:30`. */
const until = /^-(\d{2}:\d{2})(?!\d)/u

/**
 * The time of day that a text states, with the offset of its zone: `T10:15`, `T10:15+02:00`. Empty where none is stated, where there is no
 * such time, and where it is not sure which half of the day is meant.
 */
export function readClock(text: string): string {
  const found = clock.exec(text)
  if (!found) return ''
  const [whole, hours, minutes = '', seconds] = found
  const before = text.slice(Math.max(0, found.index - longest), found.index)
  const behind = text.slice(found.index + whole.length)
  const { half, end } = readHalfDay(before, behind.slice(0, longest))
  const hour = hourOf(Number(hours), half)
  if (hour === null || hour > 23 || Number(minutes) > 59) return ''
  const time = `${String(hour).padStart(2, '0')}:${minutes}`
  const ends = before.endsWith('T') || seconds !== undefined ? undefined : until.exec(behind)?.[1]
  return `T${time}${ends !== undefined && ends > time ? '' : offsetOf(behind.slice(end))}`
}

/** The hour of 24. What counts 24 hours may name the half of the day all the same: `15:15 PM`. */
function hourOf(hour: number, half: ReturnType<typeof readHalfDay>['half']): number | null {
  if (half === null || (hour > 12 && half !== 'morning')) return hour
  if (half === 'either' || hour > 12) return null
  return (hour % 12) + (half === 'evening' ? 12 : 0)
}
