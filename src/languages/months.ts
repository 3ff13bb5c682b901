import { monthRows } from './calendar.static.ts'
import { namesOfMonths } from './month-names.ts'

const tables = new Map<string, ReadonlyMap<string, number>>()
let all: ReadonlyMap<string, number> | undefined

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
  all ??= new Map(monthRows.split('\n').flatMap(readRow))
  return all.has(fold(name))
}

function tableOf(language: string): ReadonlyMap<string, number> {
  const known = tables.get(language)
  if (known) return known
  const row = monthRows.split('\n').find((row) => row.startsWith(`${language}\t`))
  const table = row === undefined ? namesOfMonths(language) : new Map(readRow(row))
  tables.set(language, table)
  return table
}

function readRow(row: string): (readonly [name: string, month: number])[] {
  return row
    .split('\t')
    .slice(1)
    .map((cell) => {
      const [name = '', month] = cell.split('=')
      return [name, Number(month)]
    })
}

function fold(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}
