import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lowerShape } from './wording/shape.ts'

/** By whose grant a story was made. */
export const grantNotes: readonly Rule[] = [
  ownVoice({
    id: 'notice-paid-reporting',
    label: 'notice',
    needs: `supported by|funded by|made possible|support for this|funding for this|provided by|underwritten|receives funding|receives support`,
    why: 'The site says by whose grant a story was made.',
    past: true,
    longest: 320,
    says: [
      [
        lowerShape`
          ^(?:(?:this|our|all) (?:[a-z-]+ ){0,3}
          (?:story|article|reporting|investigation|coverage|piece(?! of)|podcast|journalism)|(?:support|funding) for (?:this|our) (?:[a-z-]+ ){0,3}(?:story|article|
          reporting|coverage|series|newsroom|journalism|podcast|work))\b[^.,]{0,24}
          \b(?:is|was|are|were|has been|comes|came)\b[^.,]{0,24}\b(?:possible|supported|funded|underwritten|provided|sponsored|from)\b[^.,]{0,20}\b(?:by|from|
          with|through)\b
        `,
        lowerShape`\b(?:grant|foundation|fund(?! of (?!the))|fellowship|readers|members|donors|journalism)\b|^(?!.*investigation).*\b(?:institute|center|centre|
        initiative|trust|project)\b`
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
      'This piece of land was provided by the Marsh Trust.',
      'This investigation was supported by the Fraud Institute.',
      'Funding for this bridge is provided by the Wend Foundation.',
      'This coverage of the roof was made possible by tar.',
      'Support for this plan comes from the Fund for Rivers.'
    ]
  })
]
