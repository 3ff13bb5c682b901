import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lowerShape } from './wording/shape.ts'

/** How a site says that its drive for gifts goes. */
export const driveNotes: readonly Rule[] = [
  ownVoice({
    id: 'paywall-drive',
    label: 'paywall',
    needs: `match|doubled|tripled|campaign|drive|fundrais|fund-rais|goal|everyone|difference|cancel|tax-deductible|tax deductible|members|readers|donors`,
    why: 'The site says how its drive for gifts goes.',
    longest: 320,
    says: [
      [
        lowerShape`\b(?:gift|donation|contribution|dollar|pound|membership)s?\b[^.]{0,70}\b(?:matched|doubled|tripled|match(?:es|ing)?)\b`,
        lowerShape`\b(?:newsroom|readers|journalism|reporting|right now|today|dollar[- ]for[- ]dollar|our (?:work|site|nonprofit))\b`
      ],
      [
        lowerShape`\b(?:we're|we are|our|we've|we have|we still|we need)\b`,
        lowerShape`
          \b(?:our|this) (?:year-end|end-of-year|spring|summer|fall|autumn|winter|annual|membership|member|pledge) 
          (?:fund-?raising |membership |member |giving )?(?:campaign|drive|goal|appeal|fundraiser)\b
        `,
        lowerShape`\b(?:midst|middle|away from|behind|short of|close to|halfway|reach|launching|newsroom|journalism|readers|news)\b`
      ],
      [
        lowerShape`
          \bwe (?:still |now |only )?need (?:just |only |another )?[\d,]+ (?:more |new |of our )*(?:readers|members|supporters|donors|subscribers|
          donations|gifts|contributions|of you)(?: to (?:give|join us|donate|chip in|sign up|support us|become|step up|help us)\b| (?:by midnight|today|now|tonight)\b|[.!]?$)
        `
      ],
      [
        lowerShape`
          \bif (?:everyone|everybody|each person|every reader|all of (?:you|our readers))\b[^.]{0,60}\b(?:reads? (?:this|our|us)|
          reading (?:this|us|our)|visits? (?:us|our|this)|sees? this)\b[^.]{0,60}\b(?:gave|give|chip|chipped|donated?|paid|contributed?|pitched)\b
        `
      ],
      [
        lowerShape`
          ^(?:any|every|each|no) (?:amount|gift|donation|contribution|dollar|pound|bit|little bit)\b[^.]{0,40}\b(?:makes a (?:real |big |
          huge )?difference|is too small)(?: to us| for us| to our (?:newsroom|journalism|work|reporting))[.!]?$
        `
      ],
      [
        lowerShape`
          ^(?:it (?:only )?takes\b[^.]{0,40}\bto (?:give|donate|support us|subscribe|join us)|giving takes|you can (?:give|donate|support us))\b
          [^.]{0,60}\bcancel (?:at )?any ?time\b
        `
      ],
      [
        lowerShape`\btax[- ]deductible\b`,
        lowerShape`
          \byour (?:gift|donation|contribution|support)s?(?: today| now| to (?:us|our (?:newsroom|work|journalism|site|nonprofit)))? (?:is|are|
          will be)\b[^.]{0,12}tax[^.,]{0,30}[.!]?$|
          \b(?:our|independent|this|nonprofit) (?:journalism|newsroom)|^(?:please )?(?:make|give) (?:us )?a\b[^.]{0,16}tax
        `
      ],
      [
        lowerShape`
          ^(?:our )?(?:members|readers|donors|supporters|listeners|subscribers)(?: like you)? make (?:our|this|all|it)\b[^.]{0,40}\bpossible\b
        `
      ]
    ],
    drops: [
      'We are in the midst of our end-of-year campaign, our most important fundraising effort of the year.',
      'Right now, every gift to our newsroom will be matched.',
      'We need 300 readers to give by midnight to hit our goal.',
      'If everyone who reads our reporting chipped in, our fundraiser would be done in a day.',
      'It takes less than a minute to give, and you can cancel at any time.'
    ],
    keeps: [
      'Every dollar makes a difference.',
      'Your gift to our school is tax-deductible.',
      'It takes ten minutes to join the gym, and you can cancel any time.',
      'Each gift is matched by the state, so our shelter gets twice as much.',
      'We still need 40 more members to reach a quorum.',
      'We are planning our annual fundraiser in the barn again.',
      'If everyone who reads the label paid the real price, cheap shirts would vanish.',
      'We need 300 volunteers to fill the sandbags by Friday.',
      'All donations will be matched by the Dorsett family, up to 5,000 crowns.',
      'Any bit of rope makes a difference when the tide turns.',
      'Donations are tax-deductible and can be left at the harbour office.',
      'Members make the ropes by hand.'
    ]
  })
]
