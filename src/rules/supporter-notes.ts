import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lowerShape } from './wording/shape.ts'

/** What a site says of those who own it and pay for it. */
export const supporterNotes: readonly Rule[] = [
  ownVoice({
    id: 'paywall-who-pays',
    label: 'paywall',
    needs: `paywall|billionaire|shareholders|advertisers| ads|like you|supported|funded|free to read|member|supporter|subscriber|thank you|thanks for|full list|
      our supporters`,
    why: 'The site says who owns it, who pays for it, and thanks them.',
    longest: 320,
    says: [
      [
        lowerShape`
          \bwe(?: at \S+)? (?:have no|don't have|do not have|don't run|do not run|don't take|do not take|aren't|are not|don't answer to|
          do not answer to|don't hide|do not hide)\b[^.]{0,60}\b(?:paywalls?|ads|advertisers|shareholders|billionaires?|corporate|hedge fund)\b
        `,
        lowerShape`
          \b(?:paywall|billionaire|hedge fund|journalis|newsroom|reporting|readers|our site|corporate (?:owner|media|backer)|advertisers (?:or|and)|ads (?:or|and) (?:we|do)|
          to (?:tell|shape|decide) what)
        `
      ],
      [
        lowerShape`^no (?:billionaire|corporation|hedge fund|party|advertiser|shareholder)s? (?:owns?|tells?|controls?|pays?) us\b`
      ],
      [
        lowerShape`
          \b(?:(?:rel(?:y|ies)|depends?|counts?)(?: \S+)? (?:up)?on|(?:supported|funded|powered|possible) by|thanks to|(?:gifts|donations|support|contributions|
          generosity) (?:of|from))(?: \S+){0,3}? (?:people|readers|supporters|members|donors|listeners|viewers) like you\b|
          ^(?:readers|supporters|members|donors|listeners|viewers) like you (?:make|power|fund|keep|support)
        `
      ],
      [
        lowerShape`
          \b(?:we|our (?:work|journalism|reporting|newsroom|site)|this site) (?:are|is)[^.]{0,20} ?(?:funded|supported|powered|paid for|backed|
          sustained)\b[^.]{0,20} by (?:(?:our )?(?:readers|members|listeners|viewers|donors|supporters|subscribers|audience|community)|you[.!]?$|you, (?:our|the) reader|donations)
        `
      ],
      [
        lowerShape`
          ^(?:this|our) (?:article|story|reporting|journalism|content|stories|newsletter|site|coverage|work)[^.,]{0,20} (?:is|are|remains?|
          stays?) free(?: (?:to read|for (?:all|everyone)|of paywalls?))?(?:[.!]?$| (?:thanks to|because)\b)
        `
      ],
      [lowerShape`^[^.,]{2,40} is (?:\S+ )?(?:reader|listener|member|viewer)[- ](?:supported|funded)[.!]?$`],
      [lowerShape`^[^.,]{2,40} is free (?:to read|for everyone) (?:because|thanks to) (?:our )?(?:readers|members|you)\b`],
      [
        lowerShape`
          ^become an? (?:[^.,]{2,30} )?(?:member|supporter|patron|subscriber|insider|friend)\b(?! of (?!our))[^.]{0,20}(?:\b(?:today|now)[.!]?$|\b(?:for (?:just|
          only|as little as|[$£€])|
          from [$£€]|and (?:(?:help|support) (?:us|our|independent|local)|unlock)))
        `
      ],
      [
        lowerShape`^(?:and )?(?:thank you|thanks)(?: so much| very much| again)? (?:for|to)\b(?!.* and for (?!(?:your support|supporting|being)))`,
        lowerShape`
          \b(?:for (?:supporting (?:us|our|independent|local|quality|[^.]{2,24} journalism)|standing with us|being (?:a|our) (?:[a-z]+ )?(?:reader|member|subscriber|
          supporter|donor)|your (?:readership|(?:support|gift|donation) (?:of|for|to) (?:our|independent|local|this)))|to our (?:members|readers|supporters|
          donors)(?=[.!]?$| for| who))\b
        `
      ],
      [
        lowerShape`\b(?:see|view|read|find) (?:the |a )?(?:full )?list of our (?:supporters|donors|funders|sponsors|members)(?: here)?[.!]?$`
      ]
    ],
    drops: [
      'We don’t run ads and we don’t have a paywall.',
      'No billionaire owns us, and no party tells us what to write.',
      'As a nonprofit, the Ardent relies on people like you.',
      'The Ardent is reader-supported.',
      'Thank you for supporting independent journalism.',
      'This article is free to read thanks to our members.'
    ],
    keeps: [
      'We have no ads, no sign and no phone, but a full house.',
      'We don’t have shareholders; we have cows.',
      'Thanks to our members, the pool will open in spring.',
      'Without people like you, donations dry up.',
      'We are supported by our families.',
      'Thank you for your support.',
      'The Courier is a reader-supported paper that the ministry closed in March.',
      'The paper is free for everyone in the valley, and nobody reads it.',
      'We have no owner and no boss, and the yard runs well.',
      'Become a member of the guild and you may sell rope.',
      'Thank you for the bread, the note on the door said.',
      'People like you and me never see the deck.'
    ]
  })
]
