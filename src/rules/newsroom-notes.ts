import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lowerShape } from './wording/shape.ts'

/** What a site says of its newsroom. */
export const newsroomNotes: readonly Rule[] = [
  ownVoice({
    id: 'notice-newsroom-boasts',
    label: 'notice',
    needs: `our reporters|our journalists|our newsroom|our team|our editors|our editorial|our writers|our staff|our mission|our goal|our journalism|our reporting|
      our coverage|our local`,
    why: 'The site praises what its newsroom does for the reader.',
    longest: 360,
    says: [
      [
        lowerShape`
          ^our (?:[a-z]+ ){0,2}(?:reporters|journalists|newsroom|team|editors|writers|staff|reporting|journalism|coverage|mission|goal)\b[^.]{0,60}
          \b(?:bring(?:s|ing)?|deliver(?:s|ing)?|keep(?:s|ing)? you|hold(?:s|ing)?|giv(?:e|es|ing) you|continues?|provid(?:e|es|ing)|works?|working|writes?|helps?)\b
        `,
        lowerShape`\b(?:our reader|facts|stories|investigations|news|journalism|analysis|reporting|accurate information)\b`,
        lowerShape`
          \b(?:you|our (?:readers?|audience|community)|to account|accurate information|most accurate|hard-hitting|
          ^our (?:[a-z]+ ){0,2}(?:reporters|journalists|newsroom) work(?:s|ing)? (?:hard|around|tirelessly))\b
        `
      ]
    ],
    drops: [
      'Our newsroom continues to bring you hard-hitting investigations, well-researched analysis and timely takes.',
      'Our editorial team writes on behalf of you, our reader. Our goal is to deliver the most accurate information possible.',
      'Our reporters work around the clock to bring you the facts.'
    ],
    keeps: [
      'Our goal is to provide facts about the bridge.',
      'Our team provides analysis of soil for free.',
      'Our reporters were shot at on the bridge.',
      'Our team of seven works in the mud, and none of us complains.',
      'Our coverage of the roof keeps the rain out.'
    ]
  })
]
