import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lowerShape } from './wording/shape.ts'

/** What a site says of its newsletters and apps in whole sentences. */
export const letterNotes: readonly Rule[] = [
  ownVoice({
    id: 'newsletter-told',
    label: 'newsletter',
    needs:
      'newsletter|inbox|one email|email a week|daily digest|daily email|start their day|mailing list|edition|the letter|sign up',
    why: 'The site tells what its newsletter brings.',
    longest: 320,
    past: true,
    says: [
      [
        lowerShape`
          ^(?:related: )?(?:the|our|a|this|get|want|looking|join|keep|(?:every|each) (?:day|week|month|morning|evening|[a-z]+day)|for|look out|this is|this was|
          you're reading|we|prefer|you can|
          subscribe|sign up|like|don't (?:miss|want)|stay|read|here)\b
        `,
        lowerShape`
          \b(?:our (?:[a-z-]+ ){0,4}newsletters?|newsletters? (?:delivers|brings you|rounds up|alerts|comes out|lands|goes out|gives|sends|tells|breaks down|arrives)|
          (?:edition|issue|stories|read this|newsletter)\b[^.]{0,60}\b(?:to|in|into) your inbox|
          one e-?mail (?:a|per) (?:day|week|month)|(?:this is an edition|this was|an issue|edition) of [^.]{3,60}newsletter|
          this (?:was|is) (?:the|our) [^.]{3,40} newsletter(?=[.,!]|$)|(?:get|join|read|to|for|our|this|with) (?:a |the )?free newsletters?|who start their (?:day|
          morning|week) with|receive the (?:letter|newsletter))\b
        `,
        lowerShape`
          \b(?:you|your|subscribe|sign[ -]?up|get|join|receive|inbox|free|every (?:day|week|month|morning|[a-z]+day)|(?:once|twice|times|one|e-?mail) (?:a|per) (?:day|week|month)|
          forward|this (?:is|was)|an edition|start their|delivers|daily|weekly)\b
        `
      ],
      [
        lowerShape`
          ^(?:(?:please )?(?:sign up|subscribe) (?:below|here)|you can (?:sign up|subscribe))\b[^.]{0,20}\b(?:to|for)\b[^.,]{0,20}\b(?:receive|get|our|
          the)\b[^.,]{0,30}\b(?:letter|newsletter|email|updates|it|alerts)\b
        `,
        lowerShape`\b(?:our|newsletter|letter|here|below)\b`
      ],
      [
        lowerShape`^we (?:send|only send|publish|write) (?:out )?(?:just |only )?(?:one|two|a|an) (?:e-?mails?|newsletters?) (?:(?:a|per|every|each|once) |on |and no|with)`
      ],
      [lowerShape`^(?:was this|did someone)\b[^.?]{0,16}\bforward(?:ed)? (?:to you|you this|this|it to you|you)\b`]
    ],
    test: (line) =>
      !/\b(?:were|had|closed|launched|banned|died|was sold|announced|subscribers (?:fell|rose)|readers? (?:fell|rose)|was born|cost|turned|killed)\b/u.test(
        line
      ),
    drops: [
      'The free River Notes newsletter delivers one story to your inbox every Monday.',
      'Related: Our free weekly newsletter alerts you to what research says about schools and classrooms.',
      'Want more stories like this? Our newsletter comes out twice a week.',
      'We send one email a week, and no spam.',
      'This is an edition of Harbour Notes, a newsletter about life on the coast.'
    ],
    keeps: [
      'A free newsletter turned a clerk into the most feared reporter of the coast.',
      'Did someone forward the letter to the press?',
      'Each edition lands in your inbox at dawn.',
      'We publish a newsletter for the deaf.',
      'You can sign up for the alerts at city hall.',
      'The newsletter of the guild comes out every Friday and has nine readers.',
      'Our newsletter was banned in the spring.',
      'We send one letter a week to the island by kayak.',
      'Every letter lands in the box by the mill.'
    ]
  })
]
