/**
 * The names of the months of a language, in small letters, and the number of each from 1. `Intl` knows them: long and short, alone and
 * beside a day, where some languages decline them.
 *
 * @param code ISO 639-1.
 */
export function namesOfMonths(code: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const month of ['long', 'short'] as const) {
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(code, { month, timeZone: 'UTC', ...(day && { day }) })
      for (let index = 0; index < 12; index++) {
        const parts = format.formatToParts(new Date(Date.UTC(2001, index, 1)))
        const name = fold(parts.find((part) => part.type === 'month')?.value ?? '')
        if (/\p{L}/u.test(name)) names.set(name, index + 1)
      }
    }
  }
  if (code === 'en') names.set('sept', 9)
  return names
}

function fold(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}
