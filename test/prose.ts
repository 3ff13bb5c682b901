import { packs } from '../src/languages/index.ts'
import { rules } from '../src/rules/index.ts'
import { bodyParagraphs } from './body-paragraphs.ts'

/** Lines of real articles that look like residue and must stay. */
export const MUST_STAY: readonly string[] = [
  'WeWork declined to comment.',
  '4:14 p.m.',
  'FRANCE WINS',
  'NISSAN SENTRA',
  'meth.',
  'Photos which were released online show Nigerian actress, Kate Henshaw',
  'Posted on social media by the performance analysts, the clip was seen by thousands.',
  'Read on for three tips on how to keep a garden in August.',
  'More than 2,500 Afghan civilians',
  'Sign up for a Hulu ad-free account for $11.99 a month',
  'Share this information, please?',
  'To take part, call the office or email [email protected].',
  'set [email protected]=3',
  'IDOLM@STER',
  'Correction, Nov. 15, 2019: The name of the bridge was misspelled.',
  "Editor's note: This story was updated with a statement.",
  '무단 전재를 금지한 약관도 논란이다',
  'Q: When did you first see the river? A: When I was four.',
  'Q: When did you first see the river?',
  'A: When I was four.',
  '2 cups flour, sifted',
  'Preheat the oven to 180 C.',
  'Maron bt Arden 6-4, 3-6, 7-6 (7-5)',
  '$139.00',
  '“Gotcha.”',
  '“Share.”',
  'Release',
  'Legacy',
  'Read also means to have read something else as well.',
  '“Subscribe to my channel,” he said.',
  'Disclosure: The author owns shares in the rope works.',
  'The captcha, a puzzle of twelve plus sixteen, kept the machines out for a year.'
]

/** A text that must stay, and what says so. */
export interface Prose {
  readonly where: string
  readonly text: string
}

let prose: readonly Prose[] | undefined

/** All prose that every rule and phrase must spare: the keeps of rules and packs, the fixtures' bodies, and `MUST_STAY`. */
export function allProse(): readonly Prose[] {
  prose ??= [
    ...rules.flatMap((rule) => rule.keeps.map((text) => ({ where: rule.id, text }))),
    ...packs.flatMap((pack) => pack.keeps.map((text) => ({ where: pack.code, text }))),
    ...bodyParagraphs().map(({ fixture, text }) => ({ where: fixture, text })),
    ...MUST_STAY.map((text) => ({ where: 'must stay', text }))
  ]
  return prose
}
