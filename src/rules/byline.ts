import { oneOf } from './wording/one-of.ts'
import { isByline, isPersonName } from './reading/person.ts'
import type { Rule } from './rule.ts'

const WORK = '[Ww]ritten|WRITTEN|[Ww]ords|[Ss]tory|[Tt]ext|[Pp]osted|[Rr]eported|[Ee]dited|[Rr]eviewed'
const JOBS =
  'Staff Writers?|Staff Reporters?|Contributing Writer|Special Correspondent|Associated Press|Political Editor|News Editor|Senior Reporter|Web Desk'

const value = (match: RegExpExecArray): string => match.groups?.['value']?.trim() ?? ''

/** Who wrote the story. */
export const byline: readonly Rule[] = [
  {
    id: 'byline-by',
    label: 'byline',
    languages: 'all',
    needs: (words) => words.bylines,
    why: 'A word for the writer stands before names and nothing else.',
    pattern: (words) => {
      const either = [...words.bylines, ...words.bylines.map((word) => word.toUpperCase())]
      return new RegExp(`^${oneOf(either)}:? (?<value>[^?!“”"]{4,180})$`)
    },
    test: (match) => isByline(value(match)),
    drops: [
      'By Ilse Maron',
      'By ILSE MARON and TOM WEND',
      'By Ilse Maron, Staff Writer',
      'By Ilse Maron | March 3, 2021',
      'Von Otto Wehr'
    ],
    keeps: [
      'By Monday the storm had passed.',
      'By Popular Demand',
      'By Ardent Bay, the nets hang in rows.',
      'By the time Ilse Maron came, it was over.',
      'Von Ardent nach Wend'
    ]
  },
  {
    id: 'byline-written',
    label: 'byline',
    languages: ['en'],
    needs: [
      'written',
      'words by',
      'story by',
      'text by',
      'posted by',
      'published by',
      'reported by',
      'edited by',
      'reviewed by',
      'author'
    ],
    why: 'A line names who wrote, edited or posted the story.',
    pattern: new RegExp(`^(?:${WORK}) (?:by|BY|By):? (?<value>[^?!“”"]{4,180})$`),
    test: (match) => isByline(value(match)),
    drops: ['Written by Ilse Maron', 'Edited by: Tom Wend', 'Posted by Ilse Maron | March 3, 2021'],
    keeps: [
      'Written by Ilse Maron in one night, the play ran for years.',
      'Words by which Tom Wend lived',
      'Published by Arden in 1911'
    ]
  },
  {
    id: 'byline-job',
    label: 'byline',
    languages: ['en'],
    needs: ['staff', 'writer', 'correspondent', 'associated press', 'editor', 'reporter', 'web desk'],
    why: 'A name and a job in a newsroom stand alone.',
    pattern: new RegExp(`^(?<value>[^,|•·–—]{3,60}?)(?: ?[,|•·–—] ?| - )(?:(?:The )?(?:${JOBS})|[^.,]{2,30} (?:${JOBS}))$`),
    test: (match) => isPersonName(value(match)),
    drops: ['Ilse Maron, Staff Writer', 'Tom Wend | The Associated Press'],
    keeps: ['Ilse Maron, writer and thief', 'Tom Wend, the last News Editor of the Post, is dead.']
  }
]
