import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './shape.ts'

/** Where else a site lets the reader listen and look: its podcasts, galleries and films. */
export const listenLook: readonly Rule[] = [
  ownVoice({
    id: 'related-podcast',
    label: 'related',
    needs: `podcast|episode|audio player|the player`,
    why: 'The site sends its reader to a podcast.',
    says: [
      [
        lazyShape`
          ^(?:(?:you can |you'll )?(?:listen|hear|find|subscribe|follow|watch|download|stream|catch up|tune in|check out|get|press play|click|tap)\b|for more\b|
          want |
          looking for |like what |the (?:full|whole|entire|complete|extended)\b|this (?:week's )?(?:interview|conversation|episode|discussion|story|piece|
          article)\b|our |
          more\b|(?:a |every )?(?:new|past|previous|all) (?:episodes?|interviews)\b|this week on|if you (?:like|
          enjoy|prefer))
        `,
        lazyShape`
          \b(?:wherever (?:you (?:get|listen|find|download|stream)|else)|(?:our|weekly|new|as a|this|the \S+(?: \S+){0,2}) podcasts?\b|podcast (?:app|
          player|platform)s?|apple podcasts|on spotify|
          (?:all|major) (?:major |podcast )*platforms|(?:full|past|latest|new|more|previous|this week's|other) episodes?\b|audio player|player (?:above|below))
        `,
        lazyShape`\b(?:you|your|our|here|above|below|we|available|apple|spotify|every (?:week|month|[a-z]+day)|weekday|out now)\b`
      ]
    ],
    drops: [
      'Listen and subscribe wherever you get your podcasts.',
      'The full interview with Petra Holm is available on our podcast, The River Hour.',
      'Press play above to listen to the episode, or find it on Spotify.',
      'New episodes of Salt and Iron drop every Thursday.'
    ],
    keeps: [
      'Listen wherever you are, the old song goes, and you hear the bell.',
      'The podcast that the brothers record in their barn has nine thousand listeners.',
      'Our podcast was born in a barn.',
      'The full episode lasts an hour, and she plays both parts.'
    ]
  }),
  ownVoice({
    id: 'related-look-below',
    label: 'related',
    needs: `gallery|galleries|slideshow|video|photo|picture|image|map|player|interactive`,
    why: 'The site points to pictures and films on the page.',
    past: true,
    says: [
      [
        lazyShape`
          ^(?:(?:click|scroll|swipe|flip|browse|tap|keep (?:scrolling|clicking)|go|page|see|view|watch|check out|play|explore|launch|hit play|press play)\b|
          take a (?:look|peek)|(?:can't|cannot|can not|unable to) (?:see|view)|if you (?:can't|cannot|are unable)|hover|(?:mobile|app|desktop) users|
          (?:are you )?having trouble|trouble|want (?:to see )?more|for more|more (?:photos|pictures|images|videos)\b|(?:now, )?(?:scroll|see) )
        `,
        lazyShape`
          \b(?:(?:above|below)(?=[,.!:]|$| to \b| for (?:more|a|the|all|additional)\b| from (?:our|the)\b| and \b)|to enlarge|
          to (?:see|view|watch) (?:the (?:full|rest|gallery|video|photos|slideshow)|more|all|every)|(?:click|tap) here|
          (?:gallery|slideshow|video|photos|pictures|images|map) here\b|rest of the (?:pictures|photos|images|gallery)|refreshing|hover over the|youtube channel)
        `
      ],
      [lazyShape`^in the (?:video|clip|gallery|player) (?:above|below), (?:our|we|you)\b`]
    ],
    drops: [
      'Scroll through the gallery below to see photos of the new bridge today!',
      'Watch the video above to see how the hull was raised.',
      'Click on the photos to enlarge.',
      'Can’t see the gallery? Click here.'
    ],
    keeps: [
      'See the photographs in the gallery below the church.',
      'Watch the video above the bar, the landlord tells his guests.',
      'Look at the map: the river is not on it.',
      'Go to the gallery and see all of it.'
    ]
  }),
  ownVoice({
    id: 'related-click-here',
    label: 'related',
    needs: `click|tap here|tap the|this link| here`,
    why: 'A link asks to be clicked for more.',
    longest: 150,
    says: [
      [
        lazyShape`^(?:please )?(?:click|tap|press) (?:here|below|(?:on )?(?:this|the) (?:link|button|box)(?: (?:below|above|here))?) (?:to|for|if)\b`
      ],
      [lazyShape`^(?:to|for|if) [^.!?]{3,110},? (?:please )?(?:click|tap) (?:here|(?:on )?(?:this|the) link)\b[^,]{0,30}$`],
      [
        lazyShape`
          ^(?:find|see|view|get|check) (?:out )?(?:the |our )?(?:full|complete|entire|latest) (?:list|results?|schedule|story|report|interview|statement|
          text|timetable|programme|program|document|letter|rankings?|map|details|coverage|gallery|video|transcript)\b[^.,]{0,40} (?:right )?here[.!]?$
        `
      ],
      [lazyShape`^follow this link (?:to|for)\b`],
      [
        lazyShape`
          ^(?:get|sign up|subscribe|download|read|see|watch|join|order|enter)\b.{0,60}\b(?:by clicking here|(?<=, |: |- )click here|– click here)[.!]?$
        `
      ],
      [
        lazyShape`
          ^click to (?:enlarge|zoom|expand|save|print|copy|enter|vote|view (?:the|this)|see (?:the|all)) ?(?:this|the|image|photo|link|article|story|
          picture| )*[.!]?$
        `
      ]
    ],
    drops: [
      'Click here for dates, pricing, & availability!',
      'To read the full report, click here.',
      'GET THE ARDENT ON THE GO BY CLICKING HERE',
      'Find the full results here.',
      'Click to save this article.'
    ],
    keeps: [
      'Click here, the message read, and forty people lost their savings.',
      'Click here to see what happens, she said, and he did.',
      'The mail asked her to click here for a refund.',
      'See the full moon rise here.',
      'For a click here and a click there, they pay in pennies.'
    ]
  }),
  ownVoice({
    id: 'related-now-see',
    label: 'related',
    needs: `now,|more|check out|try these|you might|read`,
    why: 'A line opens a list of links to more of the kind.',
    longest: 110,
    says: [
      [
        lazyShape`
          ^now,? (?:see|watch|read|check out|find out|learn|discover|take a look at|don't miss)\b.{0,20}\b(?:more|our|about|these|
          some)\b[^.]{0,60}[:.!]$
        `
      ],
      [lazyShape`^now, watch (?:[^.:,]|vs\.){6,80}\.$`],
      [
        lazyShape`
          ^(?:want|looking for|need|hungry for|craving) (?:even )?more\b[^?]{0,40}\? (?:check out|try|read|see|here (?:are|is)|take a look|browse|
          explore)\b[^.]{3,60}[:.!]$
        `
      ],
      [
        lazyShape`
          ^if you (?:liked|like|enjoyed|enjoy|loved|love) (?:this|that|our)\b[^.,]{0,30}, (?:you(?:'ll| will| may| might| should)|check out|try|read|
          see|don't miss)\b[^.]{3,60}[:.!]$
        `
      ],
      [
        lazyShape`
          ^you (?:may|might|will|should) (?:also )?(?:want to |like to |enjoy |like |be interested in )(?:read(?:ing)?|check out|these|see|
          watch)\b[^.]{0,40}[:.!]?$
        `
      ],
      [
        lazyShape`
          ^(?:here are |see |find |check out )?(?:some |a few |even )?more (?:[a-z]+ ){0,3}(?:stories|articles|coverage|news|posts|reading|recipes|
          guides|videos)(?: about| on| from| like)?[^.,]{0,40}:$
        `
      ]
    ],
    drops: [
      'Now, see some more of our favorite bridges:',
      'Now, watch an engineer guess cheap vs. expensive piers.',
      'Want more? Check out these stories:',
      'More ferry stories:'
    ],
    keeps: [
      'Now, see how the wheel turns: it needs no more than a trickle.',
      'More ferry stories are told in the inn than on the water.',
      'If you liked this winter, you will love the next, the skipper jokes.',
      'Now, watch the pot, and stir.'
    ]
  })
]
