import { packs } from './index.ts'
import { localesOf } from './locales.ts'
import { namesOfMonths } from './month-names.ts'

/** Languages without a pack whose days are read all the same. */
const others = `af az be bs et eu gl gu hy is ka kk kn lb lv mk ml ms my ne pa sl sq sr sw ta te th tl uz`.split(' ')

/** A line for each language: its code, then `january=1` for each name of a month, tabs between. Worked out when the package is built. */
export const monthRows: string = packs.map(({ code }) => rowOf(code)).join('\n')

/** The same for languages without a pack. */
export const otherMonthRows: string = others
  .filter((code) => !packs.some((pack) => pack.code === code))
  .map(rowOf)
  .join('\n')

/** The names of the days of the week in all languages, long and short, tabs between. Worked out when the package is built. */
export const weekdayRow: string = [...new Set(packs.flatMap(({ code }) => localesOf(code).flatMap(namesOfWeekdays)))].join('\t')

function rowOf(code: string): string {
  return [code, ...Array.from(namesOfMonths(code), ([name, month]) => `${name}=${String(month)}`)].join('\t')
}

function namesOfWeekdays(code: string): string[] {
  return (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(code, { weekday, timeZone: 'UTC' })
    return Array.from({ length: 7 }, (_, index) => fold(format.format(new Date(Date.UTC(2001, 0, index + 1)))))
  })
}

function fold(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}
