import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './shape.ts'

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
        lazyShape`
          ^(?:related: )?(?:the|our|a|this|get|want|looking|join|keep|every|each|for|look out|this is|this was|you're reading|we|prefer|you can|
          subscribe|sign up|like|don't|stay|read|here)\b
        `,
        lazyShape`
          \b(?:our (?:[a-z-]+ ){0,4}newsletters?|newsletters? (?:delivers|brings|rounds up|alerts|comes out|lands|goes out|gives|sends|tells|breaks down|arrives)|
          (?:edition|issue|stories|read this|newsletter)\b[^.]{0,60}\b(?:to|in|into) your inbox|
          one e-?mail (?:a|per) (?:day|week|month)|(?:this is an edition|this was|an issue|edition) of [^.]{3,60}newsletter|
          this (?:was|is) (?:the|our) [^.]{3,40} newsletter|free newsletters?|who start their (?:day|morning|week) with|receive the (?:letter|newsletter))\b
        `,
        lazyShape`\b(?:you|your|our|we|free|us|this|every|each|forward)\b`
      ],
      [
        lazyShape`
          ^(?:(?:please )?(?:sign up|subscribe) (?:below|here)|you can (?:sign up|subscribe))\b[^.]{0,20}\b(?:to|for)\b[^.,]{0,20}\b(?:receive|get|our|
          the)\b[^.,]{0,30}\b(?:letter|newsletter|email|updates|it|alerts)\b
        `
      ],
      [lazyShape`^we (?:send|only send|publish|write) (?:out )?(?:just |only )?(?:one|two|a|an) (?:e-?mails?|newsletters?)\b`],
      [lazyShape`^(?:was this|did someone)\b[^.?]{0,16}\bforward(?:ed)?\b`]
    ],
    test: (line) =>
      !/\b(?:were|had|closed|launched|banned|died|was sold|announced|subscribers (?:fell|rose)|readers? (?:fell|rose)|was (?:launched|closed|born))\b/u.test(
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
      'The newsletter of the guild comes out every Friday and has nine readers.',
      'Our newsletter was banned in the spring.',
      'We send one letter a week to the island by kayak.',
      'Every letter lands in the box by the mill.'
    ]
  }),
  ownVoice({
    id: 'app-told',
    label: 'app',
    needs: 'app|on the go|qr code|stream |roku|apple tv|your phone|notifications',
    why: 'The site praises its app and its stream.',
    longest: 220,
    says: [
      [
        lazyShape`
          ^(?:take|get|download|read|the story|this (?:story|article)|stay|our|stream|watch|listen|try|for|have|want|use|install|open|enjoy|it's|follow|
          never miss|scan|see)\b
        `,
        lazyShape`
          \b(?:(?:in|with|on|from|via|using|download|get|through) (?:our|the (?:[a-z]+ ){0,3}|this)(?: (?:free|new|mobile|news))* ?app\b|our (?:free |
          new |mobile |news |improved )*app\b|the (?:free |new |mobile )?\S+(?: \S+)? app (?:for|to|from|today|now|here)\b)
        `,
        lazyShape`\b(?:get|download|read|stay|better|best|free|here|you|your|breaking|alerts|latest|our)\b`
      ],
      [lazyShape`^(?:please )?scan (?:the|this) qr code\b[^.,]{0,40}\b(?:app|download|subscribe|sign up|newsletter|join)\b`],
      [
        lazyShape`
          ^(?:stream|watch)\b[^.]{3,40}\b(?:(?:for )?free, 24/7|24/7|live|anytime|any time)\b[^.]{0,30}\b(?:on roku|fire tv|apple tv|wherever you are|
          our (?:site|app|stream)|smart tvs?)\b
        `
      ]
    ],
    test: (line) =>
      !/^read in the app,|\b(?:council|government|police|police's|ministry|weather service|nhs|county|city|users|bank|drivers?)\b/iu.test(
        line
      ),
    drops: [
      'Take the Ardent with you: get our free app.',
      'The story reads better in the app.',
      'Download the free Ardent app for iPhone and Android.',
      'Scan the QR code to download our app.',
      'Stream Ardent News for free, 24/7, wherever you are.'
    ],
    keeps: [
      'The app sends alerts when the river rises.',
      'Keep the app open, and the map will load as you walk.',
      'Take the app off your phone.',
      'Scan the code on the post to unlock the bike.',
      'Watch the river live, and it is slow.'
    ]
  })
]
