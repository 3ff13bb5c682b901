import { monthOf } from '../languages/months.ts'

const path = /[/-](?<year>(?:19|20)\d{2})[/-](?<month>\d{1,2}|[a-z]{3})[/-](?<day>\d{1,2})(?=[/-]|$)/iu
const figures = /[/-](?<year>20\d{2})(?<month>[01]\d)(?<day>[0-3]\d)(?=[/_.-]|$)/u

/** The day that an address names, as sites file their stories by it: `/2031/03/12/weir-opens`, `/2031/mar/12/`, `/20310312-weir`. ISO 8601. */
export function dayOfUrl(url: string | undefined): string | null {
  const address = url?.split(/[?#]/u, 1)[0] ?? ''
  const { year = '', month = '', day = '' } = (path.exec(address) ?? figures.exec(address))?.groups ?? {}
  const number = /\d/u.test(month) ? Number(month) : monthOf(month, null)
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day)))
  if (year === '' || number < 1 || date.getUTCMonth() !== number - 1) return null
  return date.toISOString().slice(0, 10)
}
