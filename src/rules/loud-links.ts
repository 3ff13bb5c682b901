import { isHeadline } from './reading/headline.ts'
import type { Rule } from './rule.ts'

/** Links that shout where lines of the story speak. */
export const loudLinks: readonly Rule[] = [
  {
    id: 'related-more',
    label: 'related',
    languages: ['en'],
    needs: ['more:', 'more from ', 'more on '],
    why: 'MORE in capitals stands before a headline.',
    pattern: /^(?:MORE|MORE (?:FROM|ON) [^:]{2,40}):\s?(?<value>.{3,200})$/u,
    test: ({ groups }) => isHeadline(groups?.['value'] ?? ''),
    drops: ['MORE: Five ferries that never came back', 'MORE FROM WEND NEWS: Otters return to the mill'],
    keeps: [
      'More: Utopia is set on an island.',
      'MORE: that was all the note said.',
      'MORE: Five ferries sank. Nobody drowned, the guild said.'
    ]
  },
  {
    id: 'navigation-here',
    label: 'navigation',
    languages: ['en'],
    needs: ['click here', 'go here', 'tap here'],
    why: 'A line in capitals asks to click.',
    pattern: /^[*[(]*(?:CLICK|GO|TAP) HERE (?:TO|FOR) (?<value>\P{Ll}{3,120}?)[\])*]*$/u,
    test: ({ groups }) => (groups?.['value'] ?? '').trim().split(' ').length <= 14,
    drops: ['CLICK HERE TO JOIN RIVER NATION', 'GO HERE FOR MORE TRUE TALES FROM WEND NEWS'],
    keeps: [
      'Click here to see what happens, the e-mail said, and she clicked.',
      'GO HERE, GO THERE: a day with the postman of Wend'
    ]
  }
]
