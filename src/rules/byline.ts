import { isNames } from './names.ts'
import { oneOf } from './one-of.ts'
import type { Rule } from './rule.ts'

const WORD = String.raw`(?:(?:\p{Lu}|Mc|Mac|O['’]|[dD]['’])[\p{L}\p{M}'’.-]*|(?:van|von|de|der|den|la|le|del|da|dos|di|bin|al|el|ter|y)(?= ))`
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?: ${WORD}){1,4}`
const NAMES = String.raw`${NAME}(?:(?:,| and| &|, and| y| et| und| e) ${NAME}){0,5}`
const ROLE = String.raw`(?:\s?(?:[,|•·–—-]|\bfor\b|\bin\b)\s?(?<role>[^.?!“”"]{2,60}))?`
// What opens a subheading or a sentence after "By", and never a name.
const NO_NAME = new Set(
  `Popular Royal Public Any All The A An Its His Her Their Our My No New Next Early Late Law Land Sea Air Design Mutual Special Common Order Far
  Day Night Then Now This That Monday Tuesday Wednesday Thursday Friday Saturday Sunday`.split(/\s+/u)
)
const WORK = '[Ww]ritten|WRITTEN|[Ww]ords|[Ss]tory|[Tt]ext|[Pp]osted|[Rr]eported|[Ee]dited|[Rr]eviewed'
const JOBS =
  'Staff Writers?|Staff Reporters?|Contributing Writer|Special Correspondent|Associated Press|Political Editor|News Editor|Senior Reporter|Web Desk'

const value = (match: RegExpExecArray): string => match.groups?.['value']?.trim() ?? ''
const role = (match: RegExpExecArray): string => match.groups?.['role']?.trim() ?? ''
const roleFits = (match: RegExpExecArray): boolean =>
  role(match) === '' ||
  /^[\p{Lu}\p{N}@]/u.test(role(match)) ||
  /^(?:staff|senior|chief|special|contributing|for|political|news|crime|sports|business|education|health)\b/i.test(role(match))

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
      return new RegExp(`^${oneOf(either)}:? (?<value>${NAMES})${ROLE}$`, 'u')
    },
    test: (match) => !NO_NAME.has(value(match).split(' ')[0] ?? '') && roleFits(match) && value(match).length <= 120,
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
    pattern: new RegExp(`^(?:${WORK}) (?:by|BY|By):? (?<value>${NAMES})${ROLE}$`, 'u'),
    test: roleFits,
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
    pattern: new RegExp(`^(?<value>${NAME})\\s?[,|•·–—-]\\s?(?:(?:The )?(?:${JOBS})|[^.,]{2,30} (?:${JOBS}))$`, 'u'),
    test: (match) => isNames(value(match)),
    drops: ['Ilse Maron, Staff Writer', 'Tom Wend | The Associated Press'],
    keeps: ['Ilse Maron, writer and thief', 'Tom Wend, the last News Editor of the Post, is dead.']
  }
]
