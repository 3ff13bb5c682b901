import { isDate, isDateTime, isTime } from './date-shape.ts'
import type { Rule } from './rule.ts'
import { shape } from './shape.ts'

const value = (match: RegExpExecArray): string => match.groups?.['value']?.trim() ?? ''
const UNITS = 'sec(?:ond)?|min(?:ute)?|h(?:ou)?r|day|week|month|year'

const LABELS = [
  'published',
  'posted',
  'updated',
  'last updated',
  'last modified',
  'first published',
  'originally published',
  'modified',
  'publish date',
  'date published',
  'publicado',
  'publicada',
  'actualizado',
  'actualizada',
  'última actualización',
  'fecha de publicación',
  'publié',
  'mis à jour',
  'modifié',
  'dernière mise à jour',
  'publication',
  'veröffentlicht',
  'aktualisiert',
  'erstellt',
  'stand',
  'zuletzt aktualisiert',
  'letzte aktualisierung'
]

const AGO = shape`^(?:\d{1,3}|an?|one) ?(?:${UNITS})s? ago$`

/** When the story was published or changed. */
export const date: readonly Rule[] = [
  {
    id: 'date-labelled',
    label: 'date',
    languages: 'all',
    needs: LABELS,
    why: 'A word for publishing stands before a date and nothing else.',
    pattern: shape`^[\[(]*(?:this (?:article|story|post) was )?${LABELS}(?: on| at| el| le| am| a las)?\s?[:：|–-]?\s?(?<value>[^“”"!?]{4,100}?)[\])]*$`,
    test: (match) => isDatish(value(match)),
    drops: [
      'Published: 12 March 2024 10:15 GMT',
      'Posted on March 12, 2024',
      'Last updated 1 hour ago',
      'Aktualisiert: 12.03.2024, 10:15 Uhr',
      'Publié le 12 mars 2024'
    ],
    keeps: [
      'Published in March 2024, the list was wrong.',
      'Updated 12 times, the list was still wrong.',
      'Stand 12 March firm, the major wrote'
    ]
  },
  {
    id: 'date-time',
    label: 'date',
    languages: 'all',
    needs: [':', 'am', 'pm', 'a.m', 'p.m', 'uhr', 'h0', 'h1', 'h2', 'h3', 'h4', 'h5'],
    why: 'A date with its time stands alone.',
    pattern: /^[^“”"!?]{12,80}$/u,
    test: ([line]) => /\d[:.h]\d|\d\s?[ap]\.?m/u.test(line) && isDateTime(line),
    drops: ['March 12, 2024 | 10:15 am', '12.03.2024, 10:15 Uhr', '2024-03-12 10:15', '10:15 GMT, 12 March 2024'],
    keeps: ['March 12, 2024: the weir breaks', 'Psalm 12, 2024 words: 10', '10:15 GMT — The first boats leave.']
  },
  {
    id: 'date-ago',
    label: 'date',
    languages: ['en'],
    needs: ['ago'],
    why: 'A line says how long ago the story was published.',
    pattern: shape`^(?:published |posted |updated |about |over |almost )*(?<value>(?:\d{1,3}|an?|one) ?(?:${UNITS})s? ago)(?:\s?[|•·,]\s?.{0,40})?$`,
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
