import { isDateTime, isTime } from './reading/date-time.ts'
import type { Rule } from './rule.ts'

/** Stamps of live blogs and transcripts: kept by the default policy, so that the rules guard them. */
export const timestamp: readonly Rule[] = [
  {
    id: 'timestamp-alone',
    label: 'timestamp',
    languages: 'all',
    needs: [':', 'a.m', 'p.m', 'am', 'pm', 'uhr', 'h0', 'h1', 'h2', 'h3', 'h4', 'h5'],
    why: 'A time of day stands alone.',
    pattern: /^[([]?(?<value>\d{1,2}[^\n]{1,24}?)[)\]]?(?:\s?[—–-])?$/u,
    test: (match) => isTime(match.groups?.['value'] ?? ''),
    drops: ['4:14 p.m.', '10:32 GMT —', '[00:12:45]', '15.20 Uhr'],
    keeps: ['4:14 and 4:15 were sung by all.', '3.2 million', '10:32 GMT, the boats leave.']
  },
  {
    id: 'timestamp-opening',
    label: 'timestamp',
    languages: 'all',
    needs: [':', 'p.m', 'a.m', 'uhr', 'h0', 'h1', 'h2', 'h3', 'h4', 'h5'],
    why: 'A time of day opens an entry of a live report.',
    pattern: /^(?<value>\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:[A-Z]{2,4}|Uhr|h))?)\s?[—–:|-]\s?\S/u,
    // `15:40 | 23/05/2024` says when the story was published.
    test: ({ input }) => !isDateTime(input),
    drops: ['10:32 GMT — The first boats leave the quay.', '4.20 p.m.: Rain stops play.'],
    keeps: ['10:32 GMT passed and no boat had left.', '4.20 metres - a record - was the depth.']
  }
]
