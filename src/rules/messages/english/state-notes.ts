import { listed } from '../../wording/listed.ts'
import { MESSAGE_END } from '../ends/english.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** What notifications, graphics and walls say of their own state. */
export const stateNotes: readonly Rule[] = [
  {
    id: 'app-notifications-state',
    label: 'app',
    languages: ['en'],
    needs: ['notifications'],
    why: 'The page offers notifications, or says whether they are on.',
    pattern: lazyShape`
      ^(?:(?:turn on|enable|allow|switch on) (?:desktop|push|browser|breaking news|news) notifications(?: (?:for|from|to)\b[^.,;:"“]{0,40})?|notifications are (?:now )?
      (?:on|off|enabled|disabled|blocked)(?: (?:for|on|in)\b[^.,;:"“]{0,30})?|you have notifications (?:blocked|turned off|disabled)|your browser(?: settings)? (?:is blocking|
      blocks?) notifications[^.,;:"“]{0,30})${MESSAGE_END}
    `,
    drops: ['Turn on desktop notifications', 'You have notifications blocked.', 'Notifications are enabled for this device.'],
    keeps: ['Turn on notifications, her son kept saying.', 'Notifications are on the wall of the town hall.']
  },
  {
    id: 'navigation-graphic-missing',
    label: 'navigation',
    languages: ['en'],
    needs: listed('graphic|chart|map|poll|form|video|gallery|interactive|hover'),
    why: 'The page says how to come by a graphic, form or film that is not shown.',
    pattern: lazyShape`
      ^(?:(?:if you |are you )?(?:can['’]t|cannot|unable to|having trouble) (?:see|view|seeing|viewing) (?:the|this) (?:graphic|chart|map|poll|form|video|gallery)
      [^.;:"“]{0,20}[?.,]? (?:click|tap|open|try)[^.;:"“]{0,40}|this (?:graphic|chart|map|content|feature) (?:is not|isn['’]t) supported (?:in|by|on) your [^.,;:"“]{0,20}|
      hover over the (?:chart|map|graphic|lines?|bars?)[^.,;:"“]{0,30}|interactive: [^.,;:"“]{0,40}|this video can ?not be played|gallery: \d{1,3} (?:images|photos|pictures))
      ${MESSAGE_END}
    `,
    drops: [
      'Unable to see the graphic above? Click here.',
      'This graphic is not supported in your app. Please open this page in a browser.',
      'Gallery: 12 images'
    ],
    keeps: [
      'This chart is not supported in law, the captain found.',
      'Hover over the map long enough and the river moves, he wrote.'
    ]
  },
  {
    id: 'paywall-reading-free',
    label: 'paywall',
    languages: ['en'],
    needs: listed(
      'free article|free story|free preview|access to this|to read this|to continue reading|annual subscription|offer terms|subscription options'
    ),
    why: 'A wall says what the reader may read, or for how much.',
    pattern: lazyShape`
      ^(?:you(?:['’]re| are) reading (?:a|your)(?: last| first| final)? free (?:article|story|preview)[^.,;:"“]{0,30}|you (?:now )?have access to this (?:article|content|
      story)[^.,;:"“]{0,40}|you must be an? [a-z ]{0,15}(?:member|subscriber) to (?:read|view|continue)[^.,;:"“]{0,30}|save \d{1,2}% on (?:an|your) annual subscription|
      see (?:offer terms|subscription options|full offer details))${MESSAGE_END}
    `,
    drops: ['You’re reading a free article.', 'You must be a member to read this story.', 'See offer terms'],
    keeps: ['You must be a member to read this, said the librarian.', 'You have access to this river for a fee.']
  }
]
