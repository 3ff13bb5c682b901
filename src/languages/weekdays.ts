import { speech } from './stop-words.static.ts'

let known: ReadonlySet<string> | undefined

/** Whether a word names a day of the week in any of the languages. `Intl` knows the names, long and short. */
export function isWeekday(name: string): boolean {
  known ??= listWeekdays()
  return known.has(fold(name))
}

function listWeekdays(): Set<string> {
  const names = new Set<string>()
  for (const { code } of speech)
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(code, { weekday, timeZone: 'UTC' })
      for (let day = 1; day <= 7; day++) names.add(fold(format.format(new Date(Date.UTC(2001, 0, day)))))
    }
  return names
}

function fold(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}
