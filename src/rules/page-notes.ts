import { opensWithCapital } from './reading/headline.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

/** What pages of English sites count, and whom they bid call or pay: lines of galleries, counters, stations, clubs. */
export const pageNotes: readonly Rule[] = [
  {
    id: 'navigation-picture-of',
    label: 'navigation',
    languages: 'all',
    needs: ['/'],
    why: 'Figures in brackets count the pictures of a gallery.',
    pattern: /^\[ ?(?<at>\d{1,3}) ?\/ ?(?<of>\d{1,3}) ?\]$/,
    test: ({ groups }) => Number(groups?.['at']) <= Number(groups?.['of']),
    drops: ['[1/3]', '[ 12 / 40 ]', '[3/3]'],
    keeps: ['[24/7]', '1/3', '[1/3] the mill burns']
  },
  {
    id: 'navigation-pictures-all',
    label: 'navigation',
    languages: ['en'],
    needs: ['image', 'photo', 'picture', 'gallery'],
    why: 'A button opens a gallery, and says how many pictures it has.',
    pattern: lazyShape`
      ^(?:view|show|see|open|browse)(?: (?:all|the|full|photo|picture|image))* (?:\d{1,3} (?:more )?(?:images?|photos?|pictures?)|
      gallery ?\(?\d{1,3}(?: (?:images?|photos?|pictures?))?\)?)[\s!-/:-?…»→\]|]*$
    `,
    drops: ['View 3 Images', 'Show all 12 photos', 'View gallery (7)', 'Open photo gallery (12 pictures)'],
    keeps: ['See 12 pictures of the flood', 'See the gallery of rogues', 'Show 3 photos of the boat to any fisherman.']
  },
  {
    id: 'navigation-reading-time-told',
    label: 'navigation',
    languages: ['en'],
    needs: ['read'],
    why: 'The time it takes to read the story.',
    pattern: lazyShape`
      ^(?:(?:an? )?(?:(?:est|approx)\.? )?\d{1,2}(?: ?[–-] ?\d{1,2})?[ -]?min(?:ute)?s?\.?(?:,? (?:and )?\d{1,2} sec(?:ond)?s?)? (?:to read|read(?:ing time)?)|
      (?:minutes?|mins?) (?:to )?read: ?\d{1,2}|(?:time to read|(?:est|approx)(?:imate)?\.? read(?:ing)? time):? ?\d{1,2} ?min(?:ute)?s?(?: read)?|
      read in \d{1,2} min(?:ute)?s?)\.?$
    `,
    drops: [
      '5 min to read',
      '1 minute, 30 seconds read',
      'Min read: 5',
      'Est. reading time: 4 min',
      'Time to read: 3 minutes',
      'A 5-minute read'
    ],
    keeps: [
      '5 minutes to read the will',
      'It took him 5 min to read.',
      'Time to read: the library opens at last',
      'A 5-minute read of the sea'
    ]
  },
  {
    id: 'navigation-reading-time-short',
    label: 'navigation',
    languages: ['en'],
    needs: ['than a min', 'under 1 min', 'under a min', 'than 1 min', 'than one min'],
    why: 'The time it takes to read the story.',
    pattern:
      /^(?:(?:reading|read) time:? ?(?:less than|under) (?:a|1|one) min(?:ute)?(?: read)?|(?:less than|under) (?:a|1|one) min(?:ute)? read)\.?$/i,
    drops: ['Reading time: under 1 minute', 'Less than a minute read', 'Less than 1 min read'],
    keeps: ['Less than a minute later the mill fell.', 'Under 1 minute of rain fell', 'Under 1 minute']
  },
  {
    id: 'related-whole-here',
    label: 'related',
    languages: ['en'],
    needs: ['here', 'below', 'above'],
    why: 'A line points to a recording or text on the page.',
    pattern: lazyShape`
      ^(?:(?:you can|click to) )?(?:listen (?:back )?to|hear|watch|see|read) (?:the|that|our|more of the)(?: [a-z'’]{2,20}){0,2}
      [ ](?:report|interview|chat|conversation|discussion|podcast|programme|segment|bulletin|press release|statement)(?: in full)? (?:here|below|above)(?: in full)?[.:]?$
    `,
    drops: [
      'You can listen to the full report here:',
      'Watch the full interview below.',
      'Listen back to the whole conversation here'
    ],
    keeps: [
      'You can hear the report of the guns below the weir.',
      'Read the statement below him and wonder.',
      'Hear the chat here and you will think of geese.'
    ]
  },
  {
    id: 'notice-counted-views',
    label: 'notice',
    languages: ['en'],
    needs: ['views', 'visits', 'reads', 'hits'],
    why: 'The page counts how often it was seen.',
    pattern: lazyShape`
      ^(?:(?:(?:post|page|article|total|story|number of) )?(?:page ?)?(?:views|visits|reads)|(?:post|page|article|total|story) hits) ?: ?\d[\d,.]{0,9}k?[\s|•·]*$
    `,
    drops: ['Views: 318', 'Visits: 1204', 'Post Views: 1,318', 'Article hits: 77', 'Total views : 2.1k'],
    keeps: ['Hits: 12', 'Visits: 12 ships a year', 'Views: 7 out of 10']
  },
  {
    id: 'newsletter-call-studio',
    label: 'newsletter',
    languages: ['en'],
    needs: ['studio', 'line', 'hotline', 'newsline', 'newsroom', 'newsdesk', 'news desk', 'phone-in'],
    why: 'A station or paper says where listeners and readers may call.',
    pattern: lazyShape`
      ^(?:[^.!?]{3,40}\? (?:[^.!?]{3,50}[.!] )?)?(?:please )?(?:(?:call|phone|ring|text|whatsapp|message|contact)
      (?:(?:,| or|/) ?(?:call|phone|ring|text|whatsapp|message|email))*) (?:in to )?(?:(?:the|our)(?: (?!police|crime)[^\s.,!?]{1,20}){0,4}
      [ ](?:studio|jam ?line|travel ?line|traffic (?:hot)?line|news ?line|newsroom|news ?desk|request line|phone-in)|our [^.,!?]{0,24}(?:tip|hot) ?line)
      (?: on| at|:) ?[+(]?\d[\d\s()–-]{3,18}\d[.!]?$
    `,
    drops: [
      'Call the Harbour FM jam line on 0800 555 0123',
      'Seen something? Never text and drive. Call the Wend FM travel line on 0800 555 0123',
      'Text the studio on 88000',
      'Call or text our newsroom at (555) 014-7783'
    ],
    keeps: [
      'Call the police hotline on 0800 555 0123',
      'Call the studio on the quay, not the painter.',
      'Witnesses can call the crime line on 0800 555 0123',
      'Call the newsroom on 12 May and nobody answered'
    ]
  },
  {
    id: 'advert-club-sponsor',
    label: 'advert',
    languages: ['en'],
    needs: ['sponsor', 'partner'],
    why: 'A club names its sponsor.',
    pattern:
      /^(?:(?:main|principal|official|title|headline|shirt|kit) ){1,3}(?:(?:club|team|jersey|shirt|kit) )?(?:sponsors?|partners?) ?: ?(?<value>[^.!?:]{2,50})$/i,
    test: ({ groups }) => opensWithCapital(groups?.['value'] ?? ''),
    drops: ['Main club sponsor: Wend Windows', 'Official kit partner: Rell Ropes', 'Main sponsors: Ardent Ales'],
    keeps: ['Main sponsor: the council, which paid half', 'Sponsor: Sen. Otto Wehr', 'Main sponsor: Wend Windows. It pays half.']
  },
  {
    id: 'advert-advertise-here',
    label: 'advert',
    languages: ['en'],
    needs: ['advertise '],
    why: 'A gap for an advertisement asks for one.',
    pattern: lazyShape`
      ^(?:advertise (?:here|with us|in this space|on this (?:site|page))|(?:want|would you like|looking|like) to advertise (?:here|with us|on this (?:site|page))\??|
      your (?:ad|advert|advertisement) (?:could (?:be|go) |goes )?here)(?:[\s:,–-]+(?:from|for|at|call|e-?mail|contact|today|now|just|only)\b[^.,!?]{0,70})?[.!]?$
    `,
    drops: [
      'Advertise here from £25 a week – call Berta',
      'Advertise with us today',
      'Want to advertise here? Call 01632 960123'
    ],
    keeps: [
      'Advertise here, the sign on the barn says, and nobody does.',
      'Advertise here for a wife, his mother told him, and he did.'
    ]
  }
]
