import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lowerShape } from './wording/shape.ts'

/** What a site says so that nobody sues: of money, health, data and bets. */
export const riskNotes: readonly Rule[] = [
  ownVoice({
    id: 'notice-money-risk',
    label: 'notice',
    needs: `advice|investing|investment|invest|capital|delayed|subject to change|crypto|general information|research|shares mentioned|stocks mentioned|
        lose|advisor|adviser|guarantee|accurate`,
    why: 'A notice says that money may be lost and that nothing is advised.',
    longest: 360,
    says: [
      [
        lowerShape`
          ^(?:this|it|the above|nothing here|none of this|nothing in this [a-z]+|the content) (?:is|should be|constitutes|is meant as)\b ?(?:not |
          taken as |considered |meant as |intended as )*(?:investment|financial|legal|medical|tax|professional|betting) advice[.!]?$
        `
      ],
      [
        lowerShape`^(?:please )?(?:always )?(?:do|conduct) your own (?:research|due diligence)(?: before (?:investing|making|trading|buying (?:any )?(?:stock|crypto|
        coin|share))\b[^,]{0,60})?[.!]?$`
      ],
      [
        lowerShape`
          ^(?:all )?(?:investing|investments?|trading|stocks|cryptocurrenc(?:y|ies)|crypto|cfds|
          the value of (?:your )?investments)\b[^.]{0,24}\b(?:involves?|carr(?:y|ies)|(?:can|may) (?:go down|fall)|(?:is|are) (?:highly |
          very )?(?:volatile|speculative|risky))\b
        `,
        lowerShape`\b(?:risks?|you (?:may|could|can|might)|as well as|lose|loss)\b`
      ],
      [lowerShape`^(?:your )?capital (?:is )?at risk[.!]?$`],
      [
        lowerShape`
          ^(?:market |stock |all |real-time )?(?:data|quotes|prices|information|market data|charts)\b[^.,]{0,30}\bdelayed\b[^.,]{0,24}(?:minutes|
          provided by|at least)
        `
      ],
      [
        lowerShape`
          ^(?:rates?|terms|offers?|fees|rates and terms|terms and rates|offers? and rates?|information)\b[^.]{0,50}\bsubject to change(?: (?:at any time|without (?:prior )?
          notice|and availability))*(?: and may [a-z ]{3,20})?[.]?$
        `
      ],
      [
        lowerShape`
          ^(?:all |any )?(?:products?|services|products and services|information|the information)\b[^.]{0,40}\b(?:for general information|
          general in nature|for information(?:al)? purposes|believed to be (?:accurate|reliable))\b
        `
      ],
      [
        lowerShape`
          ^the (?:author|writer|editor)s?\b[^.]{0,30}\b(?:holds?|owns?|has|have) (?:no|a|any|shares|long|short)?\b[^.]{0,30}\b(?:shares|stocks?|
          securities|position)\b[^.]{0,24}\b(?:mentioned|discussed|named)\b
        `
      ],
      [
        lowerShape`
          ^[^.,]{2,40} (?:does|do) not (?:endorse|guarantee|recommend)\b[^.]{0,60}\b(?:mentioned|listed|featured|advertised|linked) (?:on|in|here|
          above)\b[^.]{0,30}$
        `
      ]
    ],
    drops: [
      'This is not investment advice.',
      'Investing involves risk, including the loss of principal.',
      'Capital at risk.',
      'Products and services referenced are for general information only. Always consult a qualified advisor prior to purchasing and revising.',
      'Data may be delayed by up to 20 minutes.',
      'Rates and terms are subject to change without notice.'
    ],
    keeps: [
      'Fees at the nursery are subject to change each year.',
      'Always do your own research before you hire a roofer.',
      'The bank warns that the value of investments can fall.',
      'Trading on the quay involves fish.',
      'Trains may be delayed by up to 20 minutes.',
      'The plans are subject to change, and the council meets on May 3.',
      'This is not advice.'
    ]
  }),
  ownVoice({
    id: 'notice-health-note',
    label: 'notice',
    needs: 'doctor|physician|healthcare|health care|health professional|evaluated by|medical advice',
    why: 'A notice sends the reader to a doctor.',
    longest: 260,
    says: [
      [
        lowerShape`
          ^(?:this (?:information|article|content|page|material|site)|the (?:information|content|material) (?:on|in|provided|contained|here))\b[^.]{0,60}\b(?:should|
          does|is|must|cannot|can't)\b[^.]{0,20}\b(?:not|
          no|never)\b[^.]{0,30}\b(?:replace|substitute|take the place)\b
        `
      ],
      [lowerShape`^these statements have not been evaluated by\b`]
    ],
    drops: [
      'These statements have not been evaluated by the Food and Drug Administration.',
      'This information should not replace a visit to your doctor.'
    ],
    keeps: [
      'The advice of a neighbour does not replace that of a doctor.',
      'Ask your doctor whether the drug is right for you.',
      'These statements have not been tested in court.',
      'The doctor should not replace the nurse.'
    ]
  }),
  ownVoice({
    id: 'advert-betting-note',
    label: 'advert',
    needs: 'odds|gambl|bet |bets|betting|sportsbook|terms apply|terms and conditions apply|the fun stops|picks|bonus',
    past: true,
    why: 'A notice speaks of odds, age and the terms of bets.',
    longest: 320,
    says: [
      [
        lowerShape`
          ^(?!.*\b(?:were|was)\b)(?:all )?(?:betting |the )?(?:odds|lines|spreads?|odds and lines)\b[^.,]{0,30}\b(?:subject to change|current as of|
          accurate (?:as of|at)|courtesy of|provided by|via|correct at|as of publication)\b
        `
      ],
      [
        lowerShape`\b(?:gambling problem|problem gambling|gamble responsibly|bet responsibly|play responsibly|bet with your head)\b`,
        lowerShape`^(?:got |have )?(?:a )?(?:gambling problem|problem gambling)\?|\bcall 1|\b(?:terms|please|must be|18\+|21\+|responsibly[.!]?$|19\+)|^bet with your head`
      ],
      [
        lowerShape`^(?:\(?(?:18|19|21)\+\)?|must be (?:18|19|21))\b`,
        lowerShape`\b(?:terms|conditions|gambl|bet|bets|wager|only|older|over|present in|eligib)`
      ],
      [
        lowerShape`
          ^(?:new (?:customers?|users?|players?)(?: only)?|full )?[^.]{0,20}\b(?:terms|t&cs|terms (?:and|&) conditions|restrictions) apply[.!]?$
        `
      ],
      [lowerShape`^new (?:customers?|users?|players?) only\b`],
      [
        lowerShape`^(?:all |our |these )?(?:picks|predictions|tips|projections)\b[^.,]{0,20}\b(?:for entertainment|not guaranteed|informational)\b`
      ],
      [lowerShape`^when the fun stops,? stop\b`],
      [
        lowerShape`^(?:claim|get|grab|bet|sign up|unlock)\b[^.]{0,60}\b(?:free bets?|sportsbook|bonus bets?|(?:casino|deposit|welcome) bonus)\b[^.,]{0,40}[.!]?$`
      ]
    ],
    drops: [
      'Gambling problem? Call 1-800-555-0199.',
      'Must be 21 or older to bet. Please gamble responsibly.',
      'Odds are subject to change.',
      '18+. Terms apply. Please gamble responsibly.',
      'New customers only. Terms and conditions apply.'
    ],
    keeps: [
      'The odds from the start were against the crew.',
      'What is problem gambling?',
      'Get a bonus for every cow sold.',
      'When the fun stops, the bill arrives.',
      'Gambling problems have doubled on the island since the casino opened.',
      'The odds are subject to the weather, the skipper jokes.',
      'Must be 21 and can swim, the card on the wall says.',
      'Place the free bet slips in the box.'
    ]
  })
]
