import { isMonth } from '../../languages/months.ts'
import { isWeekday } from '../../languages/weekdays.ts'

/**
 * What stands before the writer behind the day, and before a rubric behind the writer, as themes print it in many languages:
 * `Publicado el 8 junio 2031 por Ilse Maron en Viajes`. Elsewhere such words stand before much else.
 */
const joints: readonly (readonly [by: string, rubric: string])[] = [
  ['por', 'en|em'],
  ['par', 'dans|en'],
  ['da', 'in'],
  ['di', 'in'],
  ['von', 'in|unter'],
  ['door', 'in'],
  ['przez', 'w|we'],
  ['a[vf]', 'i|under'],
  ['de', 'în|en|dans'],
  ['oleh', 'di|dalam|pada'],
  ['nga', 'në'],
  ['per', 'a'],
  ['автором?', 'в|у|во'],
  ['от', 'в'],
  ['од', 'во|у'],
  ['від', 'в|у'],
  ['od', 'u|v|ve'],
  ['από', 'σε|στην?|στον?|στα|στις']
]
const behindDay = joints.map(
  ([by, rubric]) => new RegExp(`^${by}:? (?<names>\\p{Lu}.*?)(?: (?:${rubric}) (?<rubric>\\p{Lu}.*))?$`, 'u')
)
/** A rubric behind the day, where the writer stands before it: `… më 8 qershor 2031 në Udhëtime`. */
const small = /^(?:en|em|dans|w|we|in|unter|under|i|în|di|dalam|pada|në|a|в|во|у|u|v|ve|σε|στην?|στον?|στα|στις) (?=\p{Lu})/u

/** Whom a text behind a day names behind a word for it, and the rubric behind them. */
export function readPosted(text: string): { readonly names: string; readonly rubric: string } | null {
  for (const pattern of behindDay) {
    const { names, rubric = '' } = pattern.exec(text)?.groups ?? {}
    if (names !== undefined) return { names, rubric }
  }
  return null
}

/** A rubric without the small word before it. */
export function withoutIn(text: string): string {
  return text.replace(small, '')
}

const number = /^\d{1,2}(?:st|nd|rd|th|\.)?,?$/u

/** A line with a sign in place of the day that has no year, and stands behind a writer: `By Ilse Maron Sun 7th Dec - 10:44pm`. */
export function withoutYearless(text: string): string {
  const words = text.split(' ')
  const names = (word: string | undefined): boolean => word !== undefined && isMonth(word.replace(/[.,]$/u, ''))
  const at = words.findIndex((word, index) => number.test(word) && (names(words[index - 1]) || names(words[index + 1])))
  if (at < 0) return text
  const first = names(words[at + 1]) ? at : at - 1
  const isNamed = isWeekday((words[first - 1] ?? '').replace(/[.,]$/u, ''))
  return [...words.slice(0, isNamed ? first - 1 : first), '|', ...words.slice(first + 2)].join(' ')
}
