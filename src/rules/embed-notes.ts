import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './shape.ts'

const SHOWN =
  '(?:video|content|post|map|media|embed|tweet|player|feature|element|audio|image|gallery|article|page|widget|chart|graphic|comments|asset|material|story)'

/** What stands in the place of media and adverts that did not load, and what accounts and apps offer. */
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
        lazyShape`\b(?:see|view|watch|load|show|display|access|play|use)\b[^.]{0,40}\b${SHOWN}\b`,
        lazyShape`\b(?:please|need|must|allow|accept|enable|have to|give)\b[^.]{0,60}\b(?:cookies|your consent|consent to|consent$)`
      ],
      [
        lazyShape`
          \b(?:cookie (?:choices|settings|preferences)|cookies)\b[^.]{0,40}\b${SHOWN}\b[^.]{0,40}\b(?:blocked|unavailable|not (?:available|shown|
          displayed)|cannot|can't|hidden)\b
        `
      ],
      [
        lazyShape`
          ^(?:sorry,? )?(?:this|the|that)(?: embedded| social media| requested)? ${SHOWN}\b[^.,]{0,20}\b(?:could not|couldn't|cannot|can't|is no longer|
          is not|isn't|is currently|failed)\b[^.,]{0,16}\b(?:be )?(?:loaded|load|displayed|played|shown|available|embedded)\b
        `
      ],
      [
        lazyShape`^(?:sorry,? )?this(?: embedded)? ${SHOWN} has been (?:deleted|removed|hidden)(?: by (?:its|the) (?:author|owner|user))?[.!]?$`
      ],
      [
        lazyShape`
          ^(?:we're|we are|sorry,? (?:we're|we are)|unable|failed)\b[^.]{0,24}\b(?:having trouble|having problems|unable|to load|
          load)\b[^.]{0,24}\b(?:the|this) ${SHOWN}\b
        `
      ],
      [lazyShape`^the embedded asset does not exist\b`]
    ],
    drops: [
      'In order to view the video, please allow Manage Cookies',
      'We need your consent to load this social media content.',
      'This content could not be loaded',
      'Due to your cookie choices, this content is blocked.',
      'Unable to load the map.'
    ],
    keeps: [
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
      [lazyShape`^(?:don't|do not) want to see (?:this|these|ads|this ad|these ads)\?$`],
      [
        lazyShape`
          ^(?:why am i seeing|was|is|how relevant is|did|report|hide|close|skip|thank you for your feedback on|thanks for your feedback on|mute|
          remove) th(?:is|ese) ads?\b[^.,]{0,40}[?.!]?$
        `
      ],
      [
        lazyShape`^(?:tired of|sick of|fed up with|hate|dislike|bothered by|want fewer|see fewer|prefer no) (?:the |seeing )?ads\?.{0,60}$`
      ],
      [
        lazyShape`
          ^(?:go|read|browse|enjoy|get|remove|turn off|hide|stop seeing)\b.{0,24}\b(?:ad-free|ads)\b.{0,24}\b(?:membership|member|subscri|for (?:just |
          only )?[$£€]|a month|today)\b.{0,24}$
        `
      ],
      [
        lazyShape`
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
      'Don’t want to see the terns go? Then keep the dog on the lead.',
      'Was this ad the first of its kind?, the guild asked.',
      'Remove ads for cures from the walls, the mayor ordered.'
    ]
  }),
  ownVoice({
    id: 'navigation-save-item',
    label: 'navigation',
    needs: 'save|saved|bookmark|reading list|your library|your account',
    why: 'The site offers to keep an item in the reader’s account.',
    longest: 120,
    says: [
      [
        lazyShape`
          ^(?:click|tap|sign in|log in|sign up|register|subscribe|create an? (?:free )?account|save|add|bookmark|you (?:need|must|have)|want|
          remove)\b[^.,]{0,40}\b(?:save|bookmark|saved|add|read it later|read later|for later|reading list)\b[^.,]{0,24}\b(?:this|stories|articles|
          story|article|later|list|it)\b
        `
      ],
      [lazyShape`^add this (?:article|story|page) to (?:your|my)\b`],
      [
        lazyShape`
          ^(?:save|bookmark|add|gift|unlock) this (?:article|story|page|post|recipe)(?: (?:to (?:read (?:it )?later|your [a-z ]{3,30}|a friend)|
          for (?:later|free|a friend)|now))?[.!]?$
        `
      ],
      [lazyShape`^this (?:article|story|page) (?:has been|is|was)(?: now)? (?:saved|added|bookmarked)\b[^.,]{0,40}[.!]?$`],
      [
        lazyShape`
          ^(?:find|see|view|access) (?:this|your saved|saved) (?:article|story|stories|articles)\b[^.,]{0,40}\b(?:account|profile|saved|library|list)\b
        `
      ],
      [lazyShape`^you(?:'ll| will) be (?:asked|prompted|able|taken) to (?:sign|log) (?:in|into|on)\b`],
      [lazyShape`^remove from (?:saved|favou?rites|my|your|reading list|bookmarks)\b`]
    ],
    past: true,
    drops: [
      'Click to save this article.',
      'Sign in to save this article to your reading list.',
      'You’ll be asked to sign into your account.',
      'This article has been saved to your library.',
      'Remove from saved articles'
    ],
    keeps: [
      'You’ll be asked to sign the guest book.',
      'Save this article of clothing for the cold.',
      'This page has been added to the log by another hand.'
    ]
  })
]
