import { localesOf } from '../../languages/locales.ts'
import { speech } from '../../languages/stop-words.static.ts'

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const
// One, two, few and many: the forms that languages tell apart.
const COUNTS = [1, 2, 3, 5, 11, 21]
const NUMBER = /[\d٠-٩۰-۹०-९০-৯]+/u

/** What says `ago` in other languages than English. */
export const agoWords = [
  'fa',
  'há',
  'geleden',
  'temu',
  'acum',
  'před',
  'pred',
  'prije',
  'pre',
  'преди',
  'parë',
  'пре',
  'sedan',
  'siden',
  'sitten',
  'ezelőtt',
  'lalu',
  'trước',
  'önce',
  'назад',
  'тому',
  'πριν',
  'قبل',
  'منذ',
  'पहले',
  'முன்',
  'முன்பு',
  'క్రితం',
  'മുമ്പ്',
  'ที่แล้ว',
  'ที่ผ่านมา',
  'আগে',
  'پہلے',
  'পূর্বে',
  'पूर्वी',
  'پیش',
  '前',
  '전',
  'hace',
  'il y a',
  'vor',
  'prieš',
  'eest',
  'tagasi',
  'pirms',
  'yang lalu',
  'לפני'
] as const
/** Each age of `Intl` holds one of them. To list the ages takes 40 ms, and few texts hold any. */
const SAYS_AGO = new RegExp(
  String.raw`(?<!\p{L})(?:ago|sen|napja|órája|perce|خلال|${agoWords.join('|')})(?!\p{L})|[前전]|ที่(?:แล้ว|ผ่านมา)`,
  'iu'
)

let known: { readonly exact: ReadonlySet<string>; readonly counted: ReadonlySet<string> } | undefined

/** Whether a text says how long ago something was, in any language, and nothing else: `3 hours ago`. `Intl` knows the words. */
export function isAgo(text: string): boolean {
  if (!SAYS_AGO.test(text)) return false
  known ??= listAgo()
  const plain = fold(text)
  return known.exact.has(plain) || (NUMBER.test(plain) && known.counted.has(plain.replace(NUMBER, '#')))
}

function listAgo(): { exact: ReadonlySet<string>; counted: ReadonlySet<string> } {
  const exact = new Set<string>()
  const counted = new Set<string>()
  for (const locale of speech.flatMap(({ code }) => localesOf(code)))
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.RelativeTimeFormat(locale, { style })
      for (const unit of UNITS)
        for (const count of COUNTS) {
          const text = fold(format.format(-count, unit))
          if (NUMBER.test(text)) counted.add(text.replace(NUMBER, '#'))
          else exact.add(text)
        }
    }
  return { exact, counted }
}

function fold(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[\s\u200e\u200f]+/gu, '')
      // `Intl` counts behind the Hebrew words for one and two.
      .replace(/\(\d\)$/u, '')
      // What `Intl` says in one way only.
      .replace(/^منذ/u, 'قبل')
      .replace(/^πριναπό/u, 'πριν')
      // Norwegian, of which `Intl` has only one of two words for days.
      .replace(/dag(?:er)?siden$/u, 'døgnsiden')
      // As English sites put it shorter.
      .replace(/^an?(?=hour|minute|day|week)/u, '1')
      .replace(/(?<=\d)h(?:rs?)?ago$/u, 'hr.ago')
      .replace(/(?<=\d)m(?:ins?)?ago$/u, 'min.ago')
      // As Hungarian sites do.
      .replace(/órája$/u, 'órávalezelőtt')
      .replace(/perce$/u, 'perccelezelőtt')
      // As Thai and Tamil ones do.
      .replace(/ชั่วโมงที่แล้ว$/u, 'ชั่วโมงที่ผ่านมา')
      .replace(/முன்பு$/u, 'முன்')
      // As Estonian ones do.
      .replace(/tundi?tagasi$/u, 'tunnieest')
      .replace(/(?<=minuti|päeva|nädala|aasta|kuu)[td]?tagasi$/u, 'eest')
      .replace(/\.$/u, '')
  )
}
