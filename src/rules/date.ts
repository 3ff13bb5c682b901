import { isDate } from './reading/date-shape.ts'
import { isDateTime, isTime } from './reading/date-time.ts'
import type { Rule } from './rule.ts'
import { lazyShape, shape } from './wording/shape.ts'

const value = (match: RegExpExecArray): string => match.groups?.['value']?.trim() ?? ''
const UNITS = 'sec(?:ond)?|min(?:ute)?|h(?:ou)?r|day|week|month|year'

const PUBLISHED = [
  'published',
  'posted',
  'first published',
  'originally published',
  'publish date',
  'date published',
  'publicado',
  'publicada',
  'fecha de publicación',
  'publié',
  'publication',
  'veröffentlicht',
  'zuerst veröffentlicht',
  'erstellt',
  'stand'
]

const UPDATED = [
  'updated',
  'last updated',
  'last modified',
  'modified',
  'actualizado',
  'actualizada',
  'última actualización',
  'mis à jour',
  'modifié',
  'dernière mise à jour',
  'aktualisiert',
  'zuletzt aktualisiert',
  'letzte aktualisierung'
]

const labelled = (words: readonly string[]): RegExp =>
  shape`
    ^[\[(]*(?:(?:this )?(?:article|story|post) (?:was )?)?${words}(?: on| at| el| le| am| a las)?\s?[:：|–-]?\s?
    (?<value>[^“”"!?]{4,100}?)[\])]*$
  `

const AGO = shape`^(?:\d{1,3}|an?|one) ?(?:${UNITS})s? ago$`

/** When the story was published or changed. */
export const date: readonly Rule[] = [
  {
    id: 'date-labelled',
    label: 'date',
    languages: 'all',
    needs: PUBLISHED,
    why: 'A word for publishing stands before a date and nothing else.',
    pattern: labelled(PUBLISHED),
    test: (match) => isDatish(value(match)),
    drops: [
      'Published: 12 March 2024 10:15 GMT',
      'Posted on March 12, 2024',
      'Publié le 12 mars 2024',
      'Story published on March 12, 2024.',
      'Zuerst veröffentlicht am 12/03/2024 - 10:15 MEZ'
    ],
    keeps: ['Published in March 2024, the list was wrong.', 'Stand 12 March firm, the major wrote']
  },
  {
    id: 'date-updated',
    label: 'date',
    languages: 'all',
    needs: UPDATED,
    why: 'A word for changing stands before a date and nothing else.',
    pattern: labelled(UPDATED),
    test: (match) => isDatish(value(match)),
    drops: ['Last updated 1 hour ago', 'Aktualisiert: 12.03.2024, 10:15 Uhr', 'Updated: November 3, 2022'],
    keeps: ['Updated 12 times, the list was still wrong.', 'Modified in March 2024, the weir held.']
  },
  {
    id: 'date-time',
    label: 'date',
    languages: 'all',
    needs: [':', 'am', 'pm', 'a.m', 'p.m', 'uhr', 'h0', 'h1', 'h2', 'h3', 'h4', 'h5', '.0', '.1', '.2', '.3', '.4', '.5'],
    why: 'A date with its time stands alone.',
    pattern: /^[^“”"!?]{12,80}$/u,
    test: ([line]) => /\d[:.h]\d|\d\s?[ap]\.?m/iu.test(line) && isDateTime(line),
    drops: [
      'March 12, 2024 | 10:15 am',
      '12.03.2024, 10:15 Uhr',
      '2024-03-12 10:15',
      '10:15 GMT, 12 March 2024',
      'Tue 12 Mar 2024 17.02 BST',
      'Mar 12, 2024 at 5:02 PM PT'
    ],
    keeps: ['March 12, 2024: the weir breaks', 'Psalm 12, 2024 words: 10', '10:15 GMT — The first boats leave.']
  },
  {
    id: 'date-ago',
    label: 'date',
    languages: ['en'],
    needs: ['ago'],
    why: 'A line says how long ago the story was published.',
    pattern: lazyShape`^(?:published |posted |updated |about |over |almost )*(?<value>(?:\d{1,3}|an?|one) ?(?:${UNITS})s? ago)(?:\s?[|•·,]\s?.{0,40})?$`,
    test: ([line]) => !/[.!?]$/u.test(line),
    drops: ['3 hours ago', 'Updated 25 mins ago', 'about an hour ago'],
    keeps: ['A year ago, nobody knew the way to the weir.', '9 years ago today he left']
  },
  {
    id: 'date-ago-others',
    label: 'date',
    languages: ['es', 'fr', 'de'],
    needs: ['hace ', 'il y a ', 'vor '],
    why: 'A line says how long ago the story was published.',
    pattern: /^(?<value>(?:hace|il y a|vor) (?:\d{1,3}|una?|une?|einer?|einem) [^\s\d.,]{3,9})$/i,
    drops: ['hace 5 horas', 'il y a 3 heures', 'vor 2 Stunden'],
    keeps: ['hace 5 horas que llueve en el valle', 'vor 2 Stunden war alles still']
  }
]

function isDatish(text: string): boolean {
  const parts = text.split(/\s?(?:[|•·]|\s[–—-]\s)\s?/)
  return /\d| ago$/.test(text) && parts.every((part) => isDate(part) || isDateTime(part) || isTime(part) || AGO.test(part))
}
