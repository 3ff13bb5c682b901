import { weekdayRow } from './calendar.static.ts'

let known: ReadonlySet<string> | undefined

/** Whether a word names a day of the week in any of the languages, long or short. */
export function isWeekday(name: string): boolean {
  known ??= new Set(weekdayRow.split('\t'))
  return known.has(name.toLowerCase().replace(/\.$/, ''))
}
