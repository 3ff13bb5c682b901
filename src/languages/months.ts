import { speech } from './stop-words.static.ts'

const tables = new Map<string, ReadonlyMap<string, number>>()

/**
 * The month that a name stands for, from 1, or 0.
 *
 * @param language ISO 639-1 code; English is tried too.
 */
export function monthOf(name: string, language: string | null): number {
  const key = fold(name)
  return (language && tableOf(language).get(key)) || tableOf('en').get(key) || 0
}

/** Whether a word names a month in any of the languages. */
export function isMonth(name: string): boolean {
  const key = fold(name)
  return tableOf('en').has(key) || speech.some(({ code }) => tableOf(code).has(key))
}

/** `Intl` knows the names: long and short, alone and beside a day, where some languages decline them. */
function tableOf(language: string): ReadonlyMap<string, number> {
  const found = tables.get(language)
  if (found) return found
  const table = new Map<string, number>()
  for (const month of ['long', 'short'] as const) {
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC', ...(day && { day }) })
      for (let index = 0; index < 12; index++) {
        const parts = format.formatToParts(new Date(Date.UTC(2001, index, 1)))
        const name = fold(parts.find((part) => part.type === 'month')?.value ?? '')
        if (/\p{L}/u.test(name)) table.set(name, index + 1)
      }
    }
  }
  if (language === 'en') table.set('sept', 9)
  tables.set(language, table)
  return table
}

function fold(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}
