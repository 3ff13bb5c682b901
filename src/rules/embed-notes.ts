import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lowerShape } from './wording/shape.ts'

const SHOWN =
  '(?:video|content|post|map|media|embed|tweet|player|feature|element|audio|image|gallery|article|page|widget|chart|graphic|comments|asset|material|story)'

/** What stands in the place of media and adverts that did not load. */
export const embedNotes: readonly Rule[] = [
  ownVoice({
    id: 'consent-media',
    label: 'consent',
    needs:
      'cookie|consent|could not be|not be loaded|loading|load the|unable to|deleted|embedded|no longer available|not available|blocked|third party',
    why: 'A note stands in the place of media that are not shown.',
    past: true,
    longest: 260,
    says: [
      [
        lowerShape`\b(?:see|view|watch|load|show|display|access|play|use)\b[^.]{0,40}\b${SHOWN}\b`,
        lowerShape`\b(?:please|need|must|allow|accept|enable|have to|give)\b[^.]{0,60}\b(?:cookies|your consent|consent to|consent$)`
      ],
      [
        lowerShape`
          \b(?:cookie (?:choices|settings|preferences)|cookies)\b[^.]{0,40}\b${SHOWN}\b[^.]{0,40}\b(?:blocked|unavailable|not (?:available|shown|
          displayed)|cannot|can't|hidden)\b
        `
      ],
      [
        lowerShape`
          ^(?:sorry,? )?(?:this|the|that)(?: embedded| social media| requested)? ${SHOWN}\b[^.,]{0,20}\b(?:could not|couldn't|cannot|can't|is no longer|
          is not|isn't|is currently|failed)\b[^.,]{0,16}\b(?:be )?(?:loaded|load|displayed|played|shown|available|embedded)
          (?: (?:because|due|outside|without|for legal|yet|anymore|right now|at (?:this|the) (?:time|moment)|in your (?:country|region|area|location)|
          on this (?:device|browser)|by your)\b[^.,]{0,80})?[.!]?$
        `
      ],
      [
        lowerShape`^(?:sorry,? )?this(?: embedded)? ${SHOWN} has been (?:deleted|removed|hidden)(?: by (?:its|the) (?:author|owner|user))?[.!]?$`
      ],
      [
        lowerShape`
          ^(?:we're|we are|sorry,? (?:we're|we are)|unable|failed)\b[^.]{0,24}\b(?:having trouble|having problems|unable|to load|
          load)\b[^.]{0,24}\b(?:the|this) ${SHOWN}(?: (?:right now|at (?:this|the) (?:time|moment)|in your (?:country|region)))?[.!]?$
        `
      ],
      [lowerShape`^the embedded asset does not exist\b`]
    ],
    drops: [
      'In order to view the video, please allow Manage Cookies',
      'We need your consent to load this social media content.',
      'This content could not be loaded',
      'Due to your cookie choices, this content is blocked.',
      'Unable to load the map.'
    ],
    keeps: [
      'This feature is not available on the cheaper phone.',
      'The audio could not be played to the court.',
      'We are unable to publish the content of the letter.',
      'To see the post office, you need the consent of the guard.',
      'This post has been cut from the budget.',
      'The map could not be read by the crew.',
      'The story has been removed from the school’s shelves.'
    ]
  }),
  ownVoice({
    id: 'advert-feedback',
    label: 'advert',
    needs: 'see this|this ad|these ads|ad-free|ads|ad feedback|the ad|ad was|ad froze|ad never|video player was|on ad ',
    why: 'A question or button asks about an advert.',
    past: true,
    longest: 110,
    says: [
      [lowerShape`^(?:don't|do not) want to see (?:this|these|ads|this ad|these ads)\?$`],
      [
        lowerShape`
          ^(?:(?:why am i seeing|how relevant is|report|hide|close|skip|thank you for your feedback on|thanks for your feedback on|mute|remove) th(?:is|ese) ads?\b
          [^.,]{0,40}[?.!]?|(?:was|is|did) th(?:is|ese) ads? (?:helpful|relevant|useful|interesting|inappropriate|load|play|work)\b[^.,]{0,20}\?)$
        `
      ],
      [
        lowerShape`^(?:tired of|sick of|fed up with|hate|dislike|bothered by|want fewer|see fewer|prefer no) (?:the |seeing )?ads\?
          (?: (?:go|try|get|subscribe|become|upgrade|remove|turn|join|sign|read|support|click)\b.{0,56})?$`
      ],
      [
        lowerShape`
          ^(?:go|read|browse|enjoy|get|remove|turn off|hide|stop seeing)\b.{0,24}(?:\bads\b.{0,24}\b(?:membership|member|subscri|for (?:just |only )?[$£€])|
          \bad-free\b.{0,24}\b(?:membership|member|subscri[a-z]*|
          for (?:just |only )?[$£€]|a month|today)).{0,24}$
        `
      ],
      [
        lowerShape`
          ^(?:video player was slow to load|audio on ad was|ad froze|ad never loaded|video content never loaded|ad prevented|content moved around|
          the ad was repetitive)\b
        `
      ]
    ],
    drops: [
      'Don’t want to see this?',
      'Was this ad helpful?',
      'Tired of ads? Go ad-free for $2 a month.',
      'Audio on ad was too loud'
    ],
    keeps: [
      'Is this ad sexist?',
      'Tired of ads? So is the town.',
      'Hide the ads for a month and see what you miss.',
      'Don’t want to see the terns go? Then keep the dog on the lead.',
      'Was this ad the first of its kind?, the guild asked.',
      'Remove ads for cures from the walls, the mayor ordered.'
    ]
  })
]
