import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './shape.ts'

/** What a site says of those who own it, work for it and pay for it. */
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
        lazyShape`
          \bwe(?: at \S+)? (?:have no|don't have|do not have|don't run|do not run|don't take|do not take|aren't|are not|don't answer to|
          do not answer to|don't hide|do not hide)\b[^.]{0,60}\b(?:paywalls?|ads|advertisers|shareholders|billionaires?|corporate|hedge fund)\b
        `
      ],
      [
        lazyShape`^no (?:billionaire|corporation|hedge fund|party|advertiser|shareholder)s? (?:owns?|tells?|controls?|pays?) us\b`
      ],
      [
        lazyShape`\b(?:people|readers|supporters|members|donors|listeners|viewers) like you\b`,
        lazyShape`\b(?:rel(?:y|ies)|depends?|support(?:ed)?|possible|powers?|funds?|gifts?|donat|without|thanks to|contribut|counts? on)`
      ],
      [
        lazyShape`
          \b(?:we|our (?:work|journalism|reporting|newsroom|site)|this site) (?:are|is)[^.]{0,20} ?(?:funded|supported|powered|paid for|backed|
          sustained)\b[^.]{0,20} by (?:our |you\b|readers|members|listeners|donations)
        `
      ],
      [
        lazyShape`
          ^(?:this|our) (?:article|story|reporting|journalism|content|stories|newsletter|site|coverage|work)[^.,]{0,20} (?:is|are|remains?|
          stays?) free(?: (?:to read|for (?:all|everyone)|of paywalls?))?(?:[.!]?$| (?:thanks to|because)\b)
        `
      ],
      [lazyShape`^[^.,]{2,40} is (?:\S+ )?(?:reader|listener|member|viewer)[- ](?:supported|funded)[.!]?$`],
      [lazyShape`^[^.,]{2,40} is free (?:to read|for everyone) (?:because|thanks to) (?:our )?(?:readers|members|you)\b`],
      [
        lazyShape`
          ^become an? (?:[^.,]{2,30} )?(?:member|supporter|patron|subscriber|insider|friend)\b(?! of (?!our))[^.]{0,20}\b(?:today|now|for (?:just|only|
          as little as|free|[$£€])|from [$£€]|and (?:get|help|support|enjoy|unlock))
        `
      ],
      [
        lazyShape`^(?:and )?(?:thank you|thanks)(?: so much| very much| again)? (?:for|to)\b(?!.* and for (?!(?:your support|supporting|being)))`,
        lazyShape`
          \b(?:for (?:supporting|standing with|being (?:a|our)|your (?:support|gift|donation|trust|readership))|to our (?:members|readers|
          supporters|donors))\b
        `
      ],
      [lazyShape`\b(?:see|view|read|find) (?:the |a )?(?:full )?list of our (?:supporters|donors|funders|sponsors|members)\b`]
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
      'The Courier is a reader-supported paper that the ministry closed in March.',
      'The paper is free for everyone in the valley, and nobody reads it.',
      'We have no owner and no boss, and the yard runs well.',
      'Become a member of the guild and you may sell rope.',
      'Thank you for the bread, the note on the door said.',
      'People like you and me never see the deck.'
    ]
  }),
  ownVoice({
    id: 'notice-newsroom-boasts',
    label: 'notice',
    needs: `our reporters|our journalists|our newsroom|our team|our editors|our editorial|our writers|our staff|our mission|our goal|our journalism|our reporting|
      our coverage|our local`,
    why: 'The site praises what its newsroom does for the reader.',
    longest: 360,
    says: [
      [
        lazyShape`
          ^our (?:[a-z]+ ){0,2}(?:reporters|journalists|newsroom|team|editors|writers|staff|reporting|journalism|coverage|mission|goal)\b[^.]{0,60}
          \b(?:bring(?:s|ing)?|deliver(?:s|ing)?|keep(?:s|ing)? you|hold(?:s|ing)?|giv(?:e|es|ing) you|continues?|provid(?:e|es|ing)|works?|working|writes?|helps?)\b
        `,
        lazyShape`\b(?:our reader|facts|stories|investigations|news|journalism|analysis|reporting|accurate information)\b`
      ]
    ],
    drops: [
      'Our newsroom continues to bring you hard-hitting investigations, well-researched analysis and timely takes.',
      'Our editorial team writes on behalf of you, our reader. Our goal is to deliver the most accurate information possible.',
      'Our reporters work around the clock to bring you the facts.'
    ],
    keeps: [
      'Our reporters were shot at on the bridge.',
      'Our team of seven works in the mud, and none of us complains.',
      'Our coverage of the roof keeps the rain out.'
    ]
  }),
  ownVoice({
    id: 'notice-paid-reporting',
    label: 'notice',
    needs: `supported by|funded by|made possible|support for this|funding for this|provided by|underwritten|receives funding|receives support`,
    why: 'The site says by whose grant a story was made.',
    past: true,
    longest: 320,
    says: [
      [
        lazyShape`
          ^(?:(?:this|our|all) (?:[a-z-]+ ){0,3}
          (?:story|article|reporting|investigation|coverage|piece|podcast|journalism)|(?:support|funding) for (?:this|our) [a-z ]{3,24})\b[^.,]{0,24}
          \b(?:is|was|are|were|has been|comes|came)\b[^.,]{0,24}\b(?:possible|supported|funded|underwritten|provided|sponsored|from)\b[^.,]{0,20}\b(?:by|from|
          with|through)\b
        `,
        lazyShape`\b(?:grant|foundation|fund|fellowship|institute|center|centre|initiative|readers|members|donors|trust|journalism|project)\b`
      ]
    ],
    test: (line) =>
      !/(?:, | and )(?:and )?(?:took|has|it|is|which|who|handed)\b/u.test(line) &&
      (/\p{Lu}/u.test(line.slice(20)) || /readers|members|donors/u.test(line)),
    drops: [
      'This reporting was supported by a grant from the Quell Fund for Journalism.',
      'Our environment coverage is supported by the Dorsett Foundation. We retain full editorial control.',
      'This story was made possible by the support of our members.'
    ],
    keeps: [
      'This investigation was supported by a grant from the Arden Foundation and took nine years.',
      'This coverage of the roof was made possible by tar.',
      'Support for this plan comes from the Fund for Rivers.'
    ]
  })
]
