import { endsInStop, isHeadline, isHeadlineOrSentence, opensWithCapital } from './reading/headline.ts'
import { writerWithRole } from './reading/roles.ts'
import { oneOf } from './wording/one-of.ts'
import type { Rule, Words } from './rule.ts'

const MARKS = String.raw`^[\s•▪▶►»>→*+\[(-]*`
/** The last are those of Hindi, `:-` and a dash behind the word, and of Arabic and Persian. */
const SEPARATOR = String.raw`(?:\s?:-|\s?[:：|»›→►▶>]|\s?[–—-]\s|\s?(?:؛|\.\.)(?=\s?[\u0600-\u06ff]))\s?`
const OURS = 'our|this|unser|unseren?|diesen|nuestr[oa]|notre|nos'
const HEADLINE = String.raw`(?<value>.{3,200}?)[\])]?$`

/** Without capitals and with short words, any sentence behind a heading looks like a headline. */
const UNTOLD =
  /[\u05d0-\u05ea\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2\u0980-\u0aff]|بریکنگ نیوز|(?:बातम्या|बातमी|वाचा|वाचलेले|घडामोडी|पाहा)$/u

const value = (match: RegExpExecArray): string => match.groups?.['value'] ?? ''
const lead = (match: RegExpExecArray): string => match.groups?.['lead'] ?? ''
const isLong = (text: string): boolean => /\s/.test(text) || text.toLowerCase() === text.toUpperCase()
const isCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()
const leads = (words: Words): readonly string[] => [...words.leadIns, ...words.headings]
const all = (words: Words): readonly string[] => [...leads(words), ...words.links]

/** A headline with a full stop is no longer: a sentence of the story runs on behind one, who knows where. */
const longestStopped = 95

function runsOn(value: string): boolean {
  return value.length > longestStopped && endsInStop(value)
}

/** Links to other stories: a lead-in of a language pack before a headline. */
export const related: readonly Rule[] = [
  {
    id: 'related-lead-in',
    label: 'related',
    languages: 'all',
    needs: leads,
    why: 'A lead-in phrase and a colon, bar or dash point to another story.',
    pattern: (words) => new RegExp(`${MARKS}(?<lead>${oneOf(leads(words))})${SEPARATOR}${HEADLINE}`, 'i'),
    test: (match) =>
      (isLong(lead(match)) ? isHeadlineOrSentence(value(match)) : isHeadline(value(match))) &&
      opensWithCapital(lead(match)) &&
      !runsOn(value(match)),
    drops: [
      'Read Also:   Judge blocks the harbour tax',
      'READ MORE: Trawler lost off Cape Ardent',
      'Related | Otters return to the Wend',
      'ये भी पढ़ें :- नदी का जलस्तर घटा',
      'اقرأ أيضا.. جسر جديد فوق الوادي'
    ],
    keeps: [
      '（相关报道：老街的二十年）从1988年起在此卖鱼的她很担心。',
      'Read also: Storm cuts power in Ardent Engineers worked through the night to mend the lines, the grid operator said.',
      'He read also: “The court is open.”',
      'Related: a cousin of the accused, who also sat on the board of the mill.',
      'Read more: that was the only advice she ever gave to young writers.',
      'Read also means to have read something else as well.',
      'You may also like: the soup, the bread and, above all, the view of the bay.',
      'Más información: Ana Ríos, teléfono 555 010',
      'Więcej informacji: Anna Wilk, tel. 555 010'
    ]
  },
  {
    id: 'related-lead-alone',
    label: 'related',
    languages: 'all',
    needs: leads,
    why: 'A lead-in phrase in capitals stands alone, over the headline that it points to.',
    pattern: (words) => new RegExp(`${MARKS}(?<lead>${oneOf(leads(words))})\\s?[:»›→►▶>]{0,3}$`, 'i'),
    test: (match) => isLong(lead(match)) && isCapitals(lead(match)),
    drops: ['LEE TAMBIÉN', 'LEES OOK', 'LIRE ÉGALEMENT >'],
    keeps: ['Lee también', 'SHE HAD READ ALSO']
  },
  {
    id: 'related-capitals',
    label: 'related',
    languages: 'all',
    needs: all,
    why: 'A lead-in phrase in capitals stands before a headline.',
    pattern: (words) => new RegExp(`${MARKS}(?<lead>${oneOf(all(words))})(?<gap>${SEPARATOR}| )${HEADLINE}`, 'i'),
    test: (match) =>
      isCapitals(lead(match)) &&
      !isCapitals(value(match)) &&
      isHeadline(value(match)) &&
      (isLong(lead(match)) || match.groups?.['gap'] !== ' '),
    drops: [
      'READ ALSO Naira gains against the dollar',
      'WATCH: Drone films the Ardent landslide',
      'DON’T MISS Ten ways to mend a net'
    ],
    keeps: [
      'READ MORE BOOKS, said the banner over the door of the Wend Valley library.',
      'WATCH ground officers are to patrol the quay at night.',
      'TOP seed Ilse Maron lost in the second round.'
    ]
  },
  {
    id: 'related-bracketed',
    label: 'related',
    languages: 'all',
    needs: all,
    why: 'Brackets around a lead-in phrase and a headline point to another story.',
    pattern: (words) => new RegExp(String.raw`^[\[(]\s?${oneOf(all(words))}\s?[:：|–—-]\s?(?<value>[^\])]{3,200})[\])]$`, 'i'),
    test: (match) => opensWithCapital(value(match)),
    drops: ['[Related: How the Wend was cleaned]', '(Read more: Ferry firm cancels winter sailings)'],
    keeps: ['[Related: a second suspect, a cousin of the first, was never found]', 'The note read: [See also: page nine].']
  },
  {
    id: 'related-bracketed-lead',
    label: 'related',
    languages: 'all',
    needs: leads,
    why: 'A lead-in phrase in brackets stands before a headline.',
    pattern: (words) => new RegExp(String.raw`^\[\s?(?<lead>${oneOf(leads(words))})\s?:?\s?\]\s?:?\s?(?<value>.{3,160})$`, 'i'),
    test: (match) => isLong(lead(match)) && opensWithCapital(lead(match)) && isHeadline(value(match)),
    drops: ['[READ MORE] Police close the Wend Bridge', '[ALSO READ]: Ferry firm cancels winter sailings'],
    keeps: ['[Read more] was all that the note on her desk said.', '[see also] the second letter, which he never sent.']
  },
  {
    id: 'related-heading',
    label: 'related',
    languages: 'all',
    needs: (words) => words.headings,
    why: 'The heading of a list of links is glued to the first headline.',
    pattern: (words) => new RegExp(`${MARKS}(?<lead>${oneOf(words.headings)})\\s${HEADLINE}`, 'i'),
    test: (match) =>
      isHeadline(value(match)) &&
      opensWithCapital(lead(match)) &&
      !UNTOLD.test(lead(match)) &&
      isLong(lead(match)) &&
      value(match).includes(' '),
    drops: ['You may also like Five ways to dry a boat', 'Related articles Mill town votes for a new bridge'],
    keeps: [
      'You may also like Ilse Maron, who plays the harbour master with a dry wit.',
      'Related articles of clothing were found in the boat.'
    ]
  },
  {
    id: 'related-arrow',
    label: 'related',
    languages: 'all',
    needs: (words) => words.links,
    why: 'A link phrase and a bar or arrow point to another story.',
    pattern: (words) => new RegExp(String.raw`${MARKS}${oneOf(words.links)}\s?[|»›→►▶]\s?${HEADLINE}`, 'i'),
    test: (match) => isHeadlineOrSentence(value(match)) && writerWithRole(value(match)) === null,
    drops: ['Trending | Storm leaves the valley without power', 'More videos → Otters on the weir'],
    keeps: [
      'Exclusive | Ilse Maron, Transport Editor',
      'Trending: that is the word Maron hates most.',
      'Learn more and worry less, the old printer used to say.'
    ]
  },
  {
    id: 'related-lead-in-named',
    label: 'related',
    languages: 'all',
    needs: leads,
    why: 'A lead-in phrase names a report or section before a headline.',
    pattern: (words) =>
      new RegExp(
        `${MARKS}(?<lead>${oneOf(leads(words))}) (?:(?:${OURS})(?: [^\\s:|»→]{2,20}){1,3}${SEPARATOR}|[^\\s:|»→]{2,20}\\s?[|»→])\\s?${HEADLINE}`,
        'i'
      ),
    test: (match) => isHeadline(value(match)) && isLong(lead(match)) && opensWithCapital(lead(match)),
    drops: ['Read also our report: Inside the last rope works', 'Mehr aus Kultur | Die Mühle tanzt wieder'],
    keeps: ['Read more this summer: that was her only plan.', 'Read also our hearts: they tire.']
  }
]
