import { isWeekday } from '../../languages/weekdays.ts'
import type { Hit, Label } from '../../types.ts'
import { findDates } from '../reading/inner-dates.ts'
import { matchPhrase, matchRules } from '../engine/match.ts'

/** What stands between a headline and its story, but for who wrote it and when. */
const beside: ReadonlySet<Label> = new Set([
  'share',
  'navigation',
  'comments',
  'newsletter',
  'app',
  'credit',
  'advert',
  'byline',
  'notice',
  'bio'
])
const longest = 90
/** Rules that know a newsroom by its words alone: nothing of them is a name, which might go on. */
const desk = /desk/
/** Rules that know a day by the word before it; others take any word for a weekday. */
const worded = /^date-(?:labelled|updated)/
/** A sign between two pieces, or that nobody has commented yet. */
const mark = /^[|•·/0–—-]$/u
/** A time of day or a zone behind a date. */
const behindDay = /^[ ,|]{0,3}(?:\p{L}{1,3}\.? )?(?:\d{1,2}[:.h]\d{2})?(?: ?(?:Uhr|hrs?|h))?(?: ?\(?[A-Z]{2,5}\)?)?$/u
const weekday = /^(?<name>\p{L}+)[.,]*(?: den| le| el)? $/u
const preposition = /^(?:On|Am|Le|El|Em|Den|Il) $/u

/**
 * What a piece of a line says that stands between a headline and its story: `labelled` is a day with a word for it, `day` one
 * without; a `writer` is a word for the writer and names, whose end cannot be told from them alone; `open` is said with words that
 * may be any.
 */
export type HeadMatter = 'labelled' | 'day' | 'writer' | 'open' | 'exact'

/** Read a piece of a line that stands between a headline and its story, if it says nothing else. */
export function readHeadMatter(text: string): HeadMatter | undefined {
  if (text === '' || text.length > longest) return undefined
  if (mark.test(text)) return 'exact'
  const hits = matchRules(text)
  const day = /\d/.test(text) ? readDay(text, hits) : undefined
  if (day || /\d$/.test(text)) return day
  const phrase = matchPhrase(text)
  if (phrase && beside.has(phrase.label) && (phrase.label !== 'bio' || text.includes(' ')))
    return phrase.phrase.includes('…') ? 'open' : 'exact'
  const hit = hits.find(({ label }) => label !== 'bio' && beside.has(label))
  if (!hit) return undefined
  if (hit.label === 'byline') return desk.test(hit.rule) ? 'exact' : 'writer'
  return 'open'
}

function readDay(text: string, hits: readonly Hit[]): HeadMatter | undefined {
  const dates = findDates(text)
  const date = dates[0]
  if (!date || dates.length > 1 || !behindDay.test(text.slice(date.end))) return undefined
  const before = text.slice(0, date.start)
  if (before === '') return /[:h]\d{2}/.test(text) ? 'labelled' : 'day'
  if (preposition.test(before) || isWeekday(weekday.exec(before)?.groups?.['name'] ?? '')) return 'day'
  return hits.some(({ rule }) => worded.test(rule)) ? 'labelled' : undefined
}
