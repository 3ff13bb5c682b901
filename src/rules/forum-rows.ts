import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}`
const DAY = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?(?:\d{1,2} ${MONTH}|${MONTH}(?: \d{1,2})?),? \d{4}(?:[ ,]{1,2}\d{1,2}:\d\d(?: ?[ap]m)?)?`
const COUNT = String.raw`\d{1,5}(?:[.,]\d{1,3})?k?`
const BETWEEN = String.raw`(?:,? | ?[·|•] ?)`

/** What software of forums prints around each post: XenForo, phpBB, vBulletin, Discourse. */
export const forumRows: readonly Rule[] = [
  {
    id: 'comments-forum-member',
    label: 'comments',
    languages: ['en'],
    needs: ['joined', 'posts:', 'messages', 'reaction score', 'thread starter', 'start date'],
    why: 'A forum says who wrote a post: since when, and how many.',
    pattern: lazyShape`
      ^(?:thread starter(?: \S{1,30}){1,3} start date ${DAY}
      |joined:? ${DAY}(?:${BETWEEN}(?:(?:posts|messages|location|reaction score|points|reactions|likes):?|${COUNT}))+
      |(?:posts|messages|reaction score|points):? ${COUNT}
      (?:${BETWEEN}(?:posts|messages|reaction score|points|joined|location|likes):?(?: (?:${COUNT}|${DAY}))?)+)$
    `,
    drops: [
      'Thread starter mill_wright Start date Jan 8, 2026',
      'Joined Mar 2019 · 214 posts',
      'Joined Mar 4, 2019 Messages 1,234 Reaction score 567 Points 113',
      'Posts: 214 Joined: Mon Mar 04, 2019 10:12 am',
      'Messages 31 Reaction score 12'
    ],
    keeps: [
      'Joined March 2019',
      'Posts: 12',
      'Points: 113',
      'Thread starter packs for looms start at nine crowns.',
      'Joined Mar 2019 by his brother, Tull kept the weir.',
      'Points 3 and 4 of the plan, posts 12'
    ]
  },
  {
    id: 'comments-forum-edited',
    label: 'comments',
    languages: ['en'],
    needs: ['last edited', 'total.'],
    why: 'A forum says when a post was changed.',
    pattern: lazyShape`
      ^last edited(?: by (?:a moderator|\S{1,30}(?: \S{1,30})?))?(?:(?:: | on | at |; ?| )${DAY})?(?:[,;] edited \d{1,3} times? in total\.?)?$
    `,
    test: ([line]) => /\d|moderator/i.test(line),
    drops: [
      'Last edited: Jan 8, 2026',
      'Last edited by mill_wright on Mon Jan 08, 2026 9:12 pm, edited 1 time in total.',
      'Last edited by a moderator: Jan 8, 2026'
    ],
    keeps: ['Last edited by Orla Tennick', 'Last edited by a moderator who was drunk, the page named no author.']
  },
  {
    id: 'comments-forum-posts',
    label: 'comments',
    languages: ['en'],
    needs: ['page 1 of', 'posts •', 'post •', 'posts]', 'reply with quote', 'quote reply', 'post reply', 'thread tools'],
    why: 'A row of a forum: its buttons, and how many posts a thread has.',
    pattern: lazyShape`
      ^(?:\d{1,5} posts? • page \d{1,4} of \d{1,4}|\[ \d{1,5} posts? \](?: page \d{1,4} of \d{1,4})?|(?:(?:like|quote|reply|report|post reply|
      reply with quote|multi-?quote|share|thread tools|search this thread|display modes|bookmark|top)(?:[\s·|•,]+|$)){2,8}|
      reply with quote|post reply|quote reply)$
    `,
    drops: [
      '4 posts • Page 1 of 1',
      '[ 12 posts ] Page 1 of 2',
      'Quote Reply',
      'Reply With Quote',
      'Like Quote Reply Report',
      'Thread Tools Search this Thread',
      'Post Reply'
    ],
    keeps: [
      'Quote, reply, report: nothing helped.',
      '4 posts on page 1 of the book',
      'Reply with quotes from the bill, he was told'
    ]
  },
  {
    id: 'comments-forum-closed',
    label: 'comments',
    languages: ['en'],
    needs: [
      'automatically closed',
      'not open for further replies',
      'new replies are no longer',
      'thread has been locked',
      'topic is now closed'
    ],
    why: 'A forum takes no more replies to a thread.',
    pattern: lazyShape`
      ^(?:this (?:topic|thread) was automatically closed (?:\d{1,4} (?:days?|hours?|weeks?|months?) after the last (?:reply|post))?\.? ?
      |(?:status: )?(?:this (?:thread|topic) is )?not open for further replies\.?|(?:this|the) (?:thread|topic) (?:has been|is now|is) (?:locked|closed)
      (?: to (?:further|new) replies|(?: by (?:a|the) moderators?))?\.? ?)(?:new replies are no longer allowed\.?)?$
    `,
    drops: [
      'This topic was automatically closed 90 days after the last reply. New replies are no longer allowed.',
      'Not open for further replies.',
      'This thread has been locked by a moderator.',
      'This topic is now closed to further replies.'
    ],
    keeps: [
      'This topic was automatically closed when the minister left.',
      'The weir is not open for further replies of the sea.',
      'This thread is locked in the loom at night.'
    ]
  }
]
