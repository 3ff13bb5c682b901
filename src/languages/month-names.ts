import { localesOf } from './locales.ts'

/** Bosnian and Serbian months beside a day, which `Intl` does not decline. */
const declined = 'januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra'.split(' ')

/**
 * The names of the months of a language, in small letters, and the number of each from 1. `Intl` knows them: long and short, alone and
 * beside a day, where some languages decline them.
 *
 * @param code ISO 639-1.
 */
export function namesOfMonths(code: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const locale of localesOf(code)) {
    for (const month of ['long', 'short'] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC', ...(day && { day }) })
        for (let index = 0; index < 12; index++) {
          const parts = format.formatToParts(new Date(Date.UTC(2001, index, 1)))
          const name = fold(parts.find((part) => part.type === 'month')?.value ?? '')
          if (/\p{L}/u.test(name)) names.set(name, index + 1)
        }
      }
    }
  }
  if (code === 'hr') declined.forEach((name, index) => names.set(name, index + 1))
  if (code === 'en') names.set('sept', 9)
  // A preposition is glued to them behind a day.
  if (code === 'he') for (const [name, month] of [...names]) names.set(`ב${name}`, month)
  return names
}

function fold(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}
