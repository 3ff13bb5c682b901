import { endsInStop, isHeadline, isHeadlineOrSentence, opensWithCapital } from './headline.ts'
import { oneOf } from './one-of.ts'
import type { Rule, Words } from './rule.ts'
import { shape } from './shape.ts'

const MARKS = String.raw`^[\s•▪▶►»>*\[(-]*`
const SEPARATOR = String.raw`(?:\s?[:：|»›→►▶]|\s[–—-]\s)\s?`
const OURS = 'our|this|unser|unseren?|diesen|nuestr[oa]|notre|nos'
const HEADLINE = String.raw`(?<value>.{3,200}?)[\])]?$`

const value = (match: RegExpExecArray): string => match.groups?.['value'] ?? ''
const lead = (match: RegExpExecArray): string => match.groups?.['lead'] ?? ''
const isLong = (text: string): boolean => /\s/.test(text) || text.toLowerCase() === text.toUpperCase()
const isCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()
const leads = (words: Words): readonly string[] => [...words.leadIns, ...words.headings]
const all = (words: Words): readonly string[] => [...leads(words), ...words.links]

/** Links to other stories. */
export const related: readonly Rule[] = [
  {
    id: 'related-lead-in',
    label: 'related',
    languages: 'all',
    needs: leads,
    why: 'A lead-in phrase and a colon, bar or dash point to another story.',
    pattern: (words) => new RegExp(`${MARKS}(?<lead>${oneOf(leads(words))})${SEPARATOR}${HEADLINE}`, 'i'),
    test: (match) =>
      (isLong(lead(match)) ? isHeadlineOrSentence(value(match)) : isHeadline(value(match))) && opensWithCapital(lead(match)),
    drops: [
      'Read Also:   Judge blocks the harbour tax',
      'READ MORE: Trawler lost off Cape Ardent',
      'Related | Otters return to the Wend'
    ],
    keeps: [
      'He read also: “The court is open.”',
      'Related: a cousin of the accused, who also sat on the board of the mill.',
      'Read more: that was the only advice she ever gave to young writers.',
      'Read also means to have read something else as well.',
      'You may also like: the soup, the bread and, above all, the view of the bay.'
    ]
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
    id: 'related-heading',
    label: 'related',
    languages: 'all',
    needs: (words) => words.headings,
    why: 'The heading of a list of links is glued to the first headline.',
    pattern: (words) => new RegExp(`${MARKS}(?<lead>${oneOf(words.headings)})\\s${HEADLINE}`, 'i'),
    test: (match) =>
      isHeadline(value(match)) && opensWithCapital(lead(match)) && isLong(lead(match)) && value(match).includes(' '),
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
    test: (match) => isHeadlineOrSentence(value(match)),
    drops: ['Trending | Storm leaves the valley without power', 'More videos → Otters on the weir'],
    keeps: ['Trending: that is the word Maron hates most.', 'Learn more and worry less, the old printer used to say.']
  },
  {
    id: 'related-readers',
    label: 'related',
    languages: ['en'],
    needs: ['readers', 'people', 'users', 'viewers', 'others'],
    why: 'What other readers opened points to another story.',
    pattern:
      /^(?:other )?(?:readers|people|users|viewers|others)(?: who .{3,30})?(?: are| were)?(?: also)? [a-z]{3,9}(?: this| now)?\s?[:|–—-]\s?(?<value>.{3,160})$/i,
    test: (match) => isHeadline(value(match)),
    drops: ['Readers also liked: The miller who never slept', 'People are also reading | New bridge will open late'],
    keeps: ['People also ask: why did the weir hold?', 'Others also fled: the baker, the miller and both of their sons.']
  },
  {
    id: 'related-readers-elsewhere',
    label: 'related',
    languages: ['es', 'fr', 'de'],
    needs: ['lectores', 'lecteurs', 'leser'],
    why: 'What other readers opened points to another story.',
    pattern: shape`
      ^(?:otros |nuestros |los |autres |les |nos |andere |unsere |viele )*
      (?:lectores|lecteurs|leser(?:innen)?)(?: [^\s:|–—]{2,14}){1,3}\s?[:|–—-]\s?
      (?<value>.{3,160})$
    `,
    test: (match) => isHeadline(value(match)),
    drops: [
      'Otros lectores leyeron: La presa que resistió',
      'Les autres lecteurs ont lu : Le moulin qui ne dort pas',
      'Andere Leser lasen auch: Die Mühle am Fluss'
    ],
    keeps: [
      'Los lectores preguntan: ¿quién pagará la presa?, y nadie contesta.',
      'Andere Leser schrieben: nie wieder!, und gingen.'
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
  },
  {
    id: 'related-elsewhere',
    label: 'related',
    languages: ['en'],
    needs: [
      'elsewhere on',
      'elsewhere in',
      'also on',
      'also in',
      'more on this',
      'more from',
      'new on',
      'from our',
      'from the archive',
      'best of our'
    ],
    why: 'A pointer to the rest of the site stands before a headline.',
    pattern: shape`
      ^(?:elsewhere|also|more|new|best|latest)? ?(?:on|in|from|of)\s
      (?:our|this|the) (?:site|archives?|website|pages|network|partners?|newsroom)\s?[:|–—-]\s?
      (?<value>.{3,160})$
    `,
    test: (match) => isHeadline(value(match)),
    drops: ['Also on this site: Beekeepers count their losses', 'From the archive | The night the weir broke'],
    keeps: [
      'Elsewhere on the site: two sheds, a crane and a boat without a name.',
      'From our archive we know that the mill burned in 1911.'
    ]
  },
  {
    id: 'related-not-miss',
    label: 'related',
    languages: ['en'],
    needs: ["don't", 'do not'],
    why: 'An invitation not to miss another story stands before its headline.',
    pattern:
      /^(?:don['’]t|do not) (?:miss|skip|overlook)(?: (?:it|this|these|our|out|one|story|stories|report|latest))+\s?[:|–—-]\s?(?<value>.{3,160})$/i,
    test: (match) => isHeadline(value(match)),
    drops: ['Don’t miss our report – Inside the last rope works', 'DO NOT MISS THIS: Bakers of the Wend'],
    keeps: ['Don’t miss this: the light at dusk is worth the climb.', 'Do not skip this step - the dough needs its rest.']
  },
  {
    id: 'related-view-all',
    label: 'related',
    languages: ['en'],
    needs: ['view', 'see', 'show', 'browse', 'explore', 'more'],
    why: 'A link leads to a list of stories.',
    pattern: shape`
      ^(?:(?:view|see|show|browse|explore|load) )?(?:all|more)
      (?: of)?(?: (?:our|the|related|latest|recent|top))* 
      (?:posts|stories|articles|videos|headlines|episodes)[\s!-/:-?…»→\]|]*$
    `,
    drops: ['View all posts', 'See more related stories', 'More articles »'],
    keeps: [
      'See all the stories that the miller told, and more, on stage this week.',
      'View all of it or none, the judge told the jury.'
    ]
  },
  {
    id: 'related-view-all-topic',
    label: 'related',
    languages: ['en'],
    needs: ['posts', 'stories', 'articles', 'videos', 'more news', 'all news'],
    why: 'A link leads to more stories of one topic or site.',
    pattern:
      /^(?:(?:view|see|show|read) )?(?:all|more) (?:related )?(?:posts|stories|articles|news|videos) (?:in|from|by|about|on|like)[: ] ?(?<value>.{2,50})$/i,
    test: (match) => opensWithCapital(value(match)) && !endsInStop(value(match)),
    drops: ['More stories from Wend Valley', 'View all articles by Ilse Maron'],
    keeps: ['More stories from the flood will be told on Friday.', 'More news about the bridge is expected at noon']
  },
  {
    id: 'related-full-story',
    label: 'related',
    languages: ['en'],
    needs: ['full', 'whole', 'original'],
    why: 'A link leads to the whole story.',
    pattern:
      /^(?:click (?:here )?to |tap to |continue to )?(?:read|see|watch|view) (?:the |this )?(?:full|whole|original) (?:story|article|post|interview)[\s!-/:-?…»→\]|]*$/i,
    drops: ['Read the full story', 'Click here to read the original article »'],
    keeps: [
      'Read the full story of the mill aloud and it takes an hour.',
      'To read the whole article takes patience, Maron admits.'
    ]
  },
  {
    id: 'related-more-at',
    label: 'related',
    languages: ['en'],
    needs: ['read more', 'read the full', 'read the rest', 'read the original', 'see more', 'continue reading'],
    why: 'A link leads to the story on another site.',
    pattern:
      /^(?:(?:read|see) (?:more|the (?:full|rest|original)(?: of (?:the|this))?(?: story| article)?)|continue reading) (?:at|on|in|from)[: ] ?(?<value>.{2,40})$/i,
    test: (match) => opensWithCapital(value(match)) && !/[.!?].+\s/u.test(value(match)) && !endsInStop(value(match)),
    drops: ['Read more at WendValley.example', 'Read the full article on Ardent Post'],
    keeps: [
      'Read more on Sundays, the teacher told her class.',
      'See more in one hour than others see in a year, the poster said.'
    ]
  }
]
