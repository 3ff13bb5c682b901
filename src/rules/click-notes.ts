import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lowerShape } from './wording/shape.ts'

/** Where a site bids its reader click for more of the kind. */
export const clickNotes: readonly Rule[] = [
  ownVoice({
    id: 'related-click-here',
    label: 'related',
    needs: `click|tap here|tap the|this link| here`,
    why: 'A link asks to be clicked for more.',
    longest: 150,
    // A notice gives the address that it speaks of.
    test: (line) => !/[:：] ?(?:https?:\/\/|www\.)\S+$/u.test(line),
    says: [
      [
        lowerShape`
          ^(?:please )?(?:click|tap|press) (?:(?:here|below|(?:on )?this link|(?:on )?(?:this|the) (?:link|button|box) (?:below|above|here)) (?:to|for|if)|
          (?:on )?the (?:link|button) to (?:read|watch|listen|hear|see|view|sign up|subscribe|register|donate|download|learn))\b
        `
      ],
      [
        lowerShape`
          ^(?:to|for|if) [^.!?]{3,110}(?<! not| n't| never),? (?:please )?(?:click|tap) (?:here|(?:on )?this link|(?:on )?the link (?:below|above|here))\b
          [^,]{0,30}$
        `
      ],
      [
        lowerShape`
          ^(?:find|see|view|get|check) (?:out )?(?:the |our )?(?:full|complete|entire|latest) (?:list|results?|schedule|story|report|interview|statement|
          text|timetable|programme|program|document|letter|rankings?|map|details|coverage|gallery|video|transcript)\b[^.,]{0,40} (?:right )?here[.!]?$
        `
      ],
      [lowerShape`^follow this link (?:to (?!its|the end)|for\b)`],
      [
        lowerShape`
          ^(?:get|sign up|subscribe|download|read|see|watch|join|order|enter)\b.{0,60}\b(?:by clicking here|(?<=, |: |- )click here|– click here)[.!]?$
        `
      ],
      [
        lowerShape`
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
      'To change your password, click on the link that the bank has sent.',
      'Click the button to confirm, then wait for the light to turn green.',
      'If you get a text like this, do not click on the link.',
      'Click here, the message read, and forty people lost their savings.',
      'Click here to see what happens, she said, and he did.',
      'The mail asked her to click here for a refund.',
      'See the full moon rise here.',
      'Follow this link to upload footage directly: https://flood.brookvale.example/upload',
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
        lowerShape`
          ^now,? (?:see|watch|read|check out|find out|learn|discover|take a look at|don't miss)\b.{0,20}\b
          (?:more|our|about|these|some)\b[^.:]{0,60}:$
        `
      ],
      [lowerShape`^now, watch [^.:,]{6,60} vs\. [^.:,]{3,40}\.$`],
      [
        lowerShape`
          ^(?:want|looking for|need|hungry for|craving) (?:even )?more\b[^?]{0,40}\? (?:check out|try|read|see|here (?:are|is)|take a look|browse|
          explore)\b[^.]{3,60}[:.!]$
        `,
        lowerShape`\b(?:our|my|these|stories|articles|coverage|guides?|posts|recipes|links|reads|episodes|reviews?|following)[^?]{0,40}$`
      ],
      [
        lowerShape`
          ^if you (?:liked|like|enjoyed|enjoy|loved|love) (?:this|that|our)(?: [a-z]+ ?(?:story|article|post|piece|list|episode|recipe|guide|review|video)| (?:story|
          article|post|piece|list|episode|recipe|guide|review|video|one))?, (?:you(?:'ll| will| may| might| should)|check out|try|read|
          see|don't miss)\b[^.]{3,60}[:.!]$
        `
      ],
      [
        lowerShape`
          ^you (?:may|might|will|should) (?:also )?(?:want to |like to |enjoy |like |be interested in )(?:read(?:ing)?|check out|these|see|
          watch)\b[^.]{0,40}[:.!]?$
        `,
        lowerShape`\b(?:stories|articles|posts|recipes|videos|reads|guides|reviews|links|other|our|headlines|topics)\b|:$`
      ],
      [
        lowerShape`
          ^(?:see |find |check out )?(?:some |even )?more (?:[a-z]+ ){0,3}(?:stories|articles|coverage|news|posts|reading|recipes|
          guides|videos)(?: about| on| from| like| by)?[^.,]{0,24}:$
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
      'Now, watch the pendulum as it slows.',
      'Now, see how much more you can do with the same dough.',
      'Need more time? Here is how to ask for it.',
      'You may enjoy these dumplings more than the soup.',
      'You might want to check out the back room.',
      'Now, see how the wheel turns: it needs no more than a trickle.',
      'More ferry stories are told in the inn than on the water.',
      'If you liked this winter, you will love the next, the skipper jokes.',
      'Now, watch the pot, and stir.'
    ]
  })
]
