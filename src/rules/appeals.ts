import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lowerShape } from './wording/shape.ts'

/** The site is named in capitals: `At the Ardent Post, we believe`. */
const AT_SITE = /^At (?:[Tt]he )?\p{Lu}[^ ,]*(?: (?:\p{Lu}[^ ,]*|of|and|the|&)){0,4}, we\b/u

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
        lowerShape`
          \bwe (?:have|need|'d like|would like|want)\b[^.!?]{0,24}\b(?:favou?rs?|request|ask) (?:to ask|of you)|\bask (?:you |for )*an? (?:small |
          quick |little |big )*favou?r\b
        `
      ],
      [
        lowerShape`
        \b(?:can't|cannot|can not|couldn't|could not|won't be able to) (?:do|make|produce|publish|continue)(?: (?:this|it|that|our [a-z]+))*(?: [a-z]+)? 
        without (?:you|your (?:help|support|generosity)|(?:the (?:support|help) of )?(?:our )?(?:readers|members|donors)(?: like you)?)[.!]?$
      `
      ],
      [
        lowerShape`
          ^(?:(?:before you go|so|and|that's why)\b,? ?)?(?:will|would|can|could|won't) you (?:please |consider |also )?(?:help|join|support|chip|pitch|
          stand with|make|donate|give(?! up)|become)\b
        `,
        lowerShape`
          \b(?:(?:our|this|local|independent|nonprofit|quality) (?:journalism|newsroom|reporting)|independent (?:news|media)|our (?:goal|work(?! (?:on|at|in|with|
          for|among))|mission)|
          a (?:tax-deductible )?donation (?:to us|today|now)|tax-deductible|keep (?:us|our) \S+)\b
        `
      ],
      [
        lowerShape`\bwe need your (?:help|support)\b[^.]{0,60}[.!]?$`,
        lowerShape`\b(?:journalism|newsroom|reporting|reporters|readers|our (?:stories|coverage)|independent (?:news|media)|news free|keep publishing)\b`
      ],
      [
        lowerShape`(?:^|[.,;:] )(?:here )?at [^,.]{3,40}, we(?:'re| are)? (?:believe|know|think|committed|work|strive|hold)\b`,
        lowerShape`\b(?:news|journalism|reporting|the press|free press|stories|democracy|citizens|informed|truth|readers)\b`
      ],
      [
        lowerShape`^(?:please )?help us (?:tell|report|continue|reach|grow|build a|fund|stay|keep|do more|investigate|cover|make)\b`,
        lowerShape`
          \b(?:more stories|stories like|our (?:goal|stories|work)|journalism|newsroom|independent (?:news|media|press|voice|outlet)|coverage|local news|new members|
          by (?:giving|donating))\b
        `
      ],
      [
        lowerShape`
          \b(?:please|can|consider|will you|today and|and) support(?:ing)? (?:us|our (?:work(?! (?:at|with|in|on|among))|journalism|newsroom|reporting))\b[^.]{0,80}[.!?]?$
        `
      ],
      [
        lowerShape`
          ^your (?:\S+ )?(?:support|gift|donation|contribution|membership|subscription|generosity)s?\b[^.]{0,30}\b(?:keeps?|helps?|funds?|makes?|
          powers?|pays?|allows?|ensures?|sustains?)\b
        `,
        lowerShape`
          \b(?:our (?:local |independent )?(?:reporters|journalists|newsroom|journalism|work|reporting|stories|coverage)|(?:this|independent|quality|local|nonprofit) (?:journalism|
          newsroom)|stories like|reporting like|reporters on|us (?:to )?(?:report|investigate))\b
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
    test: (line) => !/^at /iu.test(line) || AT_SITE.test(line),
    keeps: [
      'At the Wend bakery, we believe in slow news and slow bread.',
      'Will you support our work on the dam, or will you watch it burst?',
      'Help us keep our independent school open.',
      'Can you support a family on reporting alone?',
      'Help us tell the story of the weavers while there are some.',
      'We need your help to keep the library open.',
      'Your donation helps one student a year to finish a degree in journalism.',
      'We cannot keep the school open without your help, and your taxes.',
      'We cannot do this without your help, she told the crew.',
      'We need your help to find the boy in the red coat.',
      'We could not do this without rope.',
      'At the yard, we believe in oak.',
      'Your support helps us rescue dogs from the flood.',
      'Can you help us with the boat?',
      'Help us tell the birds apart.'
    ]
  })
]
