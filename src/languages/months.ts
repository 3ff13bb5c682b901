import { monthRows, otherMonthRows } from './calendar.static.ts'
import { foldMonth, namesOfMonths } from './month-names.ts'

const tables = new Map<string, ReadonlyMap<string, number>>()
let all: ReadonlyMap<string, number> | undefined

/**
 * The month that a name stands for, from 1, or 0.
 *
 * @param language ISO 639-1 code; English is tried too, and then what all languages agree on: `listopad` is two months.
 */
export function monthOf(name: string, language: string | null): number {
  const key = foldMonth(name)
  return (language === null ? 0 : tableOf(language).get(key)) || tableOf('en').get(key) || agreed(key)
}

/** Whether a word names a month in any of the languages. */
export function isMonth(name: string): boolean {
  return months().has(foldMonth(name))
}

function agreed(key: string): number {
  return months().get(key) ?? 0
}

/** Names of all languages; 0 stands for names of several months. Languages with a pack come before others. */
function months(): ReadonlyMap<string, number> {
  if (all) return all
  const known = join(monthRows)
  return (all = new Map([...join(otherMonthRows), ...known]))
}

function join(rows: string): Map<string, number> {
  const joined = new Map<string, number>()
  for (const [name, month] of rows.split('\n').flatMap(readRow))
    joined.set(name, (joined.get(name) ?? month) === month ? month : 0)
  return joined
}

function tableOf(language: string): ReadonlyMap<string, number> {
  const known = tables.get(language)
  if (known) return known
  const row = `${monthRows}\n${otherMonthRows}`.split('\n').find((row) => row.startsWith(`${language}\t`))
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
