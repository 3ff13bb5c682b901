import { endsInStop, opensWithCapital } from './reading/headline.ts'
import { oneOf } from './wording/one-of.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const value = (match: RegExpExecArray): string => match.groups?.['value'] ?? ''
const isList = (text: string): boolean => text.split(/[,;|#•·،、/]/u).every((part) => part.trim().split(/\s+/u).length <= 6)

/** Topics of the story. */
export const tags: readonly Rule[] = [
  {
    id: 'tags-list',
    label: 'tags',
    languages: 'all',
    needs: (words) => words.topics,
    why: 'A word for topics and a colon open a list of them.',
    pattern: (words) => new RegExp(`^[\\[(]*${oneOf(words.topics)}\\s?[:：]\\s?(?<value>[^“”"?!]{2,300}?)[\\])]*$`, 'i'),
    test: (match) => isList(value(match)) && !endsInStop(value(match)),
    drops: ['Tags: weir, Wend Valley, rivers', 'Filed under: Politics', 'Topics: Ilse Maron | mills'],
    keeps: [
      'Topics: the weir, the mill, and how the two came to hate each other so much.',
      'Tags: the boys scrawled them on every wall of the quay that night, and ran.',
      'Categories: none.'
    ]
  },
  {
    id: 'tags-filed',
    label: 'tags',
    languages: ['en'],
    needs: ['filed under', 'filed in', 'posted in', 'tagged', 'posted under', 'topics mentioned'],
    why: 'A line says where the story was filed.',
    pattern: lazyShape`
      ^(?:(?:filed|posted) (?:under|in)|tagged(?: (?:with|as|in|under))?|topics mentioned in this article|in this article)\s?:?\s?
      (?<value>[^“”".?!]{0,200})$
    `,
    test: (match) => isList(value(match)) && (value(match) === '' || opensWithCapital(value(match))),
    drops: ['Filed under Politics, Rivers', 'Tagged with Weirs', 'Topics mentioned in this article'],
    keeps: [
      'Filed under pressure, the suit was withdrawn in a week.',
      'Tagged as thieves, the boys left town',
      'Posted in Egypt, he learned to cook, to sing and at last to read the stars on his own'
    ]
  },
  {
    id: 'tags-hash',
    label: 'tags',
    languages: 'all',
    needs: ['#'],
    why: 'Hash tags stand in a row.',
    pattern: /^#[^\s#]{1,39}[^\s#,|·•](?:[\s,|·•]{1,3}#[^\s#]{1,39}[^\s#,|·•]){1,30}[,|·•]{0,3}$/u,
    drops: ['#weir #WendValley #rivers'],
    keeps: ['#1 and #2 fought for the cup', '#SaveTheWeir is painted on the mill.']
  }
]
