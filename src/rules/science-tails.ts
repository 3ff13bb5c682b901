import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const NAME =
  /^(?:the )?(?:\p{Lu}[\p{L}\p{M}.'’&-]*|of|the|and|for|at|de|in)(?:,? (?:\p{Lu}[\p{L}\p{M}.'’&-]*|of|the|and|for|at|de|in))*$/u

/** A journal is named in capitals, a thought in a diary is not. */
const JOURNAL = /^(?:\p{Ll}{0,2}\p{Lu}[^ ]*|&|of|the|and|in|for)(?: (?:[\p{Lu}\d&(][^ ]*|of|the|and|in|for|doi:?))*[^.!?]$/u

const INSTITUTE =
  /universit|institute|college|academy|observatory|laborator|cent(?:er|re)|society|school|hospital|foundation|association|agency|museum/iu

/** What stands under reports on studies: the paper, its journal, and the institute that sent the text. */
export const scienceTails: readonly Rule[] = [
  {
    id: 'credit-paper',
    label: 'credit',
    languages: ['en'],
    needs: ['more information:', 'journal', 'reference:', 'citation:', 'doi'],
    why: 'A line names the paper that a report is about.',
    pattern: lazyShape`
      ^(?:more information: .{8,300}(?:\bet al\b|\bdoi\b|\((?:19|20)\d\d\)).{0,120}|journal information: .{3,120}|journal(?: reference)?: .{3,40}(?:, (?:\d|
      doi).{0,80})?|
      (?:reference|original publication|publication|paper|study): .{8,260}(?:doi\b|\((?:19|20)\d\d\)).{0,120}|citation: .{8,260} retrieved .{0,12}\d.{0,200}|
      (?:doi:? ?(?:https?://(?:dx\.)?doi\.org/)?|https?://(?:dx\.)?doi\.org/)10\.\d{4,9}/\S{2,80})$
    `,
    test: ([line]) => !/["“”]/u.test(line) && (!/^journal: /iu.test(line) || JOURNAL.test(line.slice(9))),
    drops: [
      'More information: Ilse Maron et al, How piers move in floods, River Science (2031). DOI: 10.1000/rs.2031.17',
      'Journal information: River Science',
      'Citation: How piers move in floods (2031, December 22) retrieved 24 December 2031 from https://ardent.example/news/2031-12-piers.html',
      'DOI: 10.1000/rs.2031.17'
    ],
    keeps: [
      'More information: the harbour office, open until six.',
      'Journal: I slept badly again',
      'Journal: a book that she kept for nine years.',
      'Citation: the boy was fined nine crowns.'
    ]
  },
  {
    id: 'credit-provided-by',
    label: 'credit',
    languages: ['en'],
    needs: ['provided by', 'materials provided', 'reprinted from materials', 'original source'],
    why: 'A line names the institute that sent the text.',
    pattern: lazyShape`
      ^(?:(?:story source: )?materials provided by .{3,80}(?:\. (?:note: )?content may be edited.{0,60})?|(?:the above|this) (?:post|story|
      article) is (?:reprinted|adapted) from materials 
      provided by .{3,80}|original source: .{3,80}|provided by (?<value>.{3,80}))$
    `,
    test: ({ groups }) => groups?.['value'] === undefined || (NAME.test(groups['value']) && INSTITUTE.test(groups['value'])),
    drops: [
      'Provided by University of Quell',
      'Provided by the Marsh End Observatory',
      'Materials provided by University of Quell. Content may be edited for style and length.'
    ],
    keeps: ['Provided by the state, the boats rot on the quay.', 'Provided by nobody', 'Materials provided the answer.']
  },
  {
    id: 'credit-study-fields',
    label: 'credit',
    languages: ['en'],
    needs: [
      'of research',
      'article title',
      'coi statement',
      'publication date',
      'article details',
      'media contact',
      'press contact'
    ],
    why: 'A field of a press release stands alone.',
    pattern: lazyShape`
      ^(?:(?:method|subject) of research\b:?.{0,60}|article title:? .{3,200}|(?:article )?publication date: .{3,40}|coi statement\b:?.{0,200}|
      article details .{3,160}|
      (?:media|press) contacts?: .{3,160}\d.{0,60})$
    `,
    test: ([line]) => !/^subject of research.*\.$/iu.test(line),
    drops: [
      'Method of Research: Observational study',
      'COI Statement: The authors declare no competing interests.',
      'Media contact: Ilse Maron, University of Quell, 212-555-0195'
    ],
    keeps: [
      'Subject of research: the tongue of the whale.',
      'The method of research was simple: ask.',
      'Media contact was banned for the jury.'
    ]
  }
]
