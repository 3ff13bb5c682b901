import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lowerShape } from './wording/shape.ts'

const ITEM = '(?:story|article|post|content|page|episode|newsletter|section|series|video|review|guide|coverage|podcast)'

/** Who paid is named in capitals, unless as the site’s partner. */
const LOWER_PAYER =
  /\b(?:[Ss]ponsored|brought to you|[Pp]aid for|[Cc]ontent|[Pp]roduced) (?:by|from) (?:[Tt]he )?(?!our |an? (?:partner|sponsor|advertiser))\p{Ll}/u

/** Who paid for an item, and what that does not change. */
export const sponsorNotes: readonly Rule[] = [
  ownVoice({
    id: 'advert-sponsored-item',
    label: 'advert',
    needs: `newsroom|editorial|commission|portion|does not|do not|receive|offers|sponsor|brought to you|in partnership with|paid content|paid for by|
        on behalf of|content provided by|branded|promotional|brand studio|advertis|with support from`,
    why: 'The site says who paid for the item.',
    past: true,
    longest: 300,
    says: [
      [
        lowerShape`
          ^(?:this|the following|today's) (?:[a-z]+ )?${ITEM} (?:is|was|has been|contains|comes)\b[^.,]{0,40}\b(?:sponsored|sponsor|brought to you|
          paid for|in (?:paid )?partnership with|on behalf of|promotional|advertising|a paid)\b
        `
      ],
      [
        lowerShape`
          ^this is (?:an? )?(?:sponsored|paid|branded|promotional|partner|advertiser)(?: [a-z]+)? (?:${ITEM}|feature|message|partnership|
          advertisement)\b
        `
      ],
      [
        lowerShape`
          ^(?:sponsored|branded|paid|partner) content (?:by|from|provided|created|for)\b[^.,]{3,60}[.]?$|^content (?:provided|sponsored|
          paid for) by [^.,]{3,50}[.]?$|^paid for by [^.,]{3,50}[.]?$|^produced by [^.,]{3,50} (?:studios?|in partnership|
          with support from) [^.,]{3,60}$
        `
      ],
      [
        lowerShape`
          ^(?:the|our) (?:[a-z]+ )?(?:newsroom|editorial|editors|reporters|staff|journalists|news team)\b[^.,]{0,40}\b(?:was|were|is|are|had|has|have|
          did|played)\b[^.,]{0,20}\b(?:not|no)\b
        `,
        lowerShape`
          \b(?:involve(?:d|ment)|part|role|input|participate)\b[^.,]{0,40}\b(?:(?:creation|production|writing|making)(?: and [a-z]+| or [a-z]+)? of (?:this|it|the ${ITEM})|
          (?:in|with) (?:creating|producing|writing|making)? ?this|in its (?:creation|production|writing)|content)\b
        `
      ],
      [
        lowerShape`
          ^(?:advertisers|sponsors|our (?:advertisers|sponsors|partners|commissions?)|commissions?|affiliate (?:links|partnerships)|this|these (?:links|
          partnerships)|compensation|we)\b[^.]{0,20}\b(?:do not|don't|does not|doesn't|never|have no|has no)\b[^.]{0,24}\b(?:affects?|influences?|
          impacts?|influence over|say in|control)\b[^.]{0,30}\b(?:our|editors'?|coverage|reviews?|ratings|recommendations|content|editorial)\b
        `
      ],
      [
        lowerShape`
          \b(?:some|many|most|all|the) (?:of the )?(?:offers?|cards|products|listings|links)\b[^.]{0,50}\b(?:from|by|with) (?:our )?(?:advertisers|
          partners|sponsors|companies)\b[^.]{0,40}\b(?:pay|compensat|commission)
        `,
        lowerShape`\b(?:our|us|we|this (?:page|site)|here)\b`
      ],
      [
        lowerShape`
          ^(?:[^.,]{2,30}|we) (?:may|might|can) (?:earn|receive|get|be paid)\b[^.,]{0,30}\b(?:portion|share|percentage|cut|fee|
          commission)\b[^.]{0,70}\b(?:our (?:site|links?|page|app)|this (?:page|site|story|article)|links? (?:on|in|above|below|here)|(?:through|via|from|click|
          use) (?:a |the |these )?links?)\b
        `
      ]
    ],
    test: (line) => !LOWER_PAYER.test(line),
    drops: [
      'This article is sponsored by Oddie Outfitters.',
      'This story is brought to you by Oddie Outfitters.',
      'The newsroom was not involved in the creation of this content.',
      'Commissions do not affect our editors’ opinions or evaluations.',
      'The Ardent may earn a portion of sales from products bought through our site.'
    ],
    keeps: [
      'Agents may receive a share of the price when you sign.',
      'Your bank may receive a fee for each fund you buy.',
      'Some of the cards come from companies that pay the state a commission.',
      'The newsroom was not allowed any part in the making of the deal.',
      'Paid for by the people of Arden.',
      'The show is sponsored by Oddie Outfitters, which also sells the boots.',
      'The newsroom was not part of the deal.',
      'This series of floods was paid for by nobody.',
      'Paid for by the crown, the bridge still fell.',
      'Advertisers do not affect the river.'
    ]
  })
]
