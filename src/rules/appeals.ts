import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './shape.ts'

/** Appeals for money whose sentences may each stand in a paragraph of their own. */
export const appeals: readonly Rule[] = [
  ownVoice({
    id: 'paywall-appeal',
    label: 'paywall',
    needs: `favor|favour|without |your help|your support|help us|can you|could you|will you|would you|we believe|ask you|support us`,
    why: 'The site asks its readers for help and says what it believes in.',
    past: true,
    longest: 420,
    says: [
      [
        lazyShape`
          \bwe (?:have|need|'d like|would like|want)\b[^.!?]{0,24}\b(?:favou?rs?|request|ask) (?:to ask|of you)|\bask (?:you |for )*an? (?:small |
          quick |little |big )*favou?r\b
        `
      ],
      [
        lazyShape`
        \b(?:can't|cannot|can not|couldn't|could not|won't be able to) (?:do|make|produce|publish|continue|keep)\b[^.!?]{1,40} 
        without (?:you\b|(?:your|our|readers|the (?:support|help) of) ?(?:readers|help|support|members|you|like|donors|generosity|our)\b)
      `
      ],
      [
        lazyShape`
          ^(?:(?:before you go|so|and|that's why)\b,? ?)?(?:will|would|can|could|won't) you (?:please |consider |also )?(?:help|join|support|chip|pitch|
          stand with|make|donate|give|become)\b
        `,
        lazyShape`
          \b(?:journalism|newsroom|reporting|donation|independent (?:news|media)|new members|our (?:goal|work|readers|mission)|tax-deductible|
          keep (?:us|it|our) \S+)\b
        `
      ],
      [lazyShape`\bwe need your (?:help|support)\b(?! (?:to|in) (?:find|identify|catch|locate|solve))[^.]{0,60}[.!]?$`],
      [
        lazyShape`(?:^|[.,;:] )(?:here )?at [^,.]{3,40}, we(?:'re| are)? (?:believe|know|think|committed|work|strive|hold)\b`,
        lazyShape`\b(?:news|journalism|reporting|the press|free press|stories|democracy|citizens|informed|truth|readers)\b`
      ],
      [
        lazyShape`^(?:please )?help us (?:tell|report|continue|reach|grow|build a|fund|stay|keep|do more|investigate|cover|make)\b`,
        lazyShape`\b(?:stories|story|goal|journalism|reporting|news|newsroom|independent|coverage|the truth|new members)\b`
      ],
      [
        lazyShape`
          \b(?:please|can|consider|will you|today and|and) support(?:ing)? (?:us|our (?:work|journalism|newsroom|reporting))\b[^.]{0,80}[.!?]?$
        `
      ],
      [
        lazyShape`
          ^your (?:\S+ )?(?:support|gift|donation|contribution|membership|subscription|generosity)s?\b[^.]{0,30}\b(?:keeps?|helps?|funds?|makes?|
          powers?|pays?|allows?|ensures?|sustains?)\b
        `,
        lazyShape`
          \b(?:our (?:reporters|journalists|newsroom|journalism|work|reporting|stories|coverage)|journalism|newsroom|stories like|reporting like|
          reporters on|us (?:to )?(?:report|investigate))\b
        `
      ]
    ],
    drops: [
      'Since you made it to the bottom of this article, we have a small favor to ask.',
      'We cannot do this without your help.',
      'At the Ardent, we believe that a vibrant democracy is impossible without well-informed citizens.',
      'Will you help us reach our goal of 500 new members by Friday?',
      'Your support keeps our reporters on the beat.'
    ],
    keeps: [
      'We cannot do this without your help, she told the crew.',
      'We need your help to find the boy in the red coat.',
      'We could not do this without rope.',
      'At the yard, we believe in oak.',
      'Your support helps us rescue dogs from the flood.',
      'Can you help us with the boat?',
      'Help us tell the birds apart.'
    ]
  }),
  ownVoice({
    id: 'paywall-drive',
    label: 'paywall',
    needs: `match|doubled|tripled|campaign|drive|fundrais|fund-rais|goal|everyone|difference|cancel|tax-deductible|tax deductible|members|readers|donors`,
    why: 'The site says how its drive for gifts goes.',
    longest: 320,
    says: [
      [
        lazyShape`\b(?:gift|donation|contribution|dollar|pound|membership)s?\b[^.]{0,70}\b(?:matched|doubled|tripled|match(?:es|ing)?)\b`,
        lazyShape`\b(?:your|you|us|our|we|newsroom|readers|journalism|right now)\b`
      ],
      [
        lazyShape`\b(?:we're|we are|our|we've|we have|we still|we need)\b`,
        lazyShape`
          \b(?:fund-?rais(?:er|ing)|(?:year-end|end-of-year|spring|summer|fall|autumn|winter|annual|membership|member|pledge) 
          (?:fund-?raising |membership |giving )?(?:campaign|drive|goal|appeal|fundraiser))\b
        `
      ],
      [
        lazyShape`
          \bwe (?:still |now |only )?need (?:just |only |another )?[\d,]+ (?:more |new |of our )*(?:readers|members|supporters|donors|subscribers|
          donations|gifts|contributions|of you)\b
        `
      ],
      [
        lazyShape`
          \bif (?:everyone|everybody|each person|every reader|all of (?:you|our readers))\b[^.]{0,60}\b(?:reads?|reading|reader|visits?|
          sees?)\b[^.]{0,60}\b(?:gave|give|chip|chipped|donated?|paid|contributed?|pitched)\b
        `
      ],
      [
        lazyShape`
          ^(?:any|every|each|no) (?:amount|gift|donation|contribution|dollar|pound|bit|little bit)\b[^.]{0,40}\b(?:makes a (?:real |big |
          huge )?difference|is too small)(?: to us| for us)?[.!]?$
        `
      ],
      [lazyShape`^(?:it (?:only )?takes|you can|giving takes)\b[^.]{0,90}\bcancel (?:at )?any ?time\b`],
      [
        lazyShape`\btax[- ]deductible\b`,
        lazyShape`\byour (?:gift|donation|contribution|support)|\bjournalism|\bnewsroom|\b(?:make|give) a\b[^.]{0,30}tax`
      ],
      [
        lazyShape`
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
      'We need 300 volunteers to fill the sandbags by Friday.',
      'All donations will be matched by the Dorsett family, up to 5,000 crowns.',
      'Any bit of rope makes a difference when the tide turns.',
      'Donations are tax-deductible and can be left at the harbour office.',
      'Members make the ropes by hand.'
    ]
  })
]
