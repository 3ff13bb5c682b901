import { endsInStop, isHeadline, opensWithCapital } from './reading/headline.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const value = (match: RegExpExecArray): string => match.groups?.['value'] ?? ''

/** Links to other stories: idioms that no list of lead-ins holds. */
export const pointers: readonly Rule[] = [
  {
    id: 'related-readers',
    label: 'related',
    languages: ['en'],
    needs: ['readers', 'people', 'users', 'viewers', 'others'],
    why: 'What other readers opened points to another story.',
    pattern: lazyShape`
      ^(?:other )?(?:readers|people|users|viewers|others)(?: who .{3,30})?(?: are| were)?(?: also)? 
      (?:read|reading|viewed?|viewing|watch|watched|watching|liked?|loved?|enjoyed|clicked|opened|saw|shared|sharing|bought)(?: this| now)?\s?[:|–—-]\s?(?<value>.{3,160})$
    `,
    test: (match) => isHeadline(value(match)),
    drops: ['Readers also liked: The miller who never slept', 'People are also reading | New bridge will open late'],
    keeps: [
      'Users who value long walks: The Mill',
      'People also ask: why did the weir hold?',
      'Others also fled: the baker, the miller and both of their sons.'
    ]
  },
  {
    id: 'related-readers-elsewhere',
    label: 'related',
    languages: ['es', 'fr', 'de'],
    needs: ['lectores', 'lecteurs', 'leser'],
    why: 'What other readers opened points to another story.',
    pattern: lazyShape`
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
    pattern: lazyShape`
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
    pattern: lazyShape`
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
    pattern: lazyShape`
      ^(?:click (?:here )?to |tap to |continue to )?(?:read|see|watch|view) (?:the |this )?(?:full|whole|original) 
      (?:story|article|post|interview)[\s!-/:-?…»→\]|]*$
    `,
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
    pattern: lazyShape`
      ^(?:(?:read|see) (?:more|the (?:full|rest|original)(?: of (?:the|this))?(?: story| article)?)|continue reading) 
      (?:at|on|in|from)[: ] ?(?<value>.{2,40})$
    `,
    test: (match) => opensWithCapital(value(match)) && !/^[^.!?]*[.!?].+\s/u.test(value(match)) && !endsInStop(value(match)),
    drops: ['Read more at WendValley.example', 'Read the full article on Ardent Post'],
    keeps: [
      'Read more on Sundays, the teacher told her class.',
      'See more in one hour than others see in a year, the poster said.'
    ]
  }
]
