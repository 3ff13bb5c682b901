import { listed } from '../../wording/listed.ts'
import { MESSAGE_END } from '../ends/english.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const OWNED =
  '(?:e-?mail(?: address)?|comment|reply|account|subscription|password|session|vote|feedback|message|report|request|question|submission|profile|settings|' +
  'preferences|review|rating|browser|device)'
const DONE =
  '(?:confirmed|verified|posted|submitted|sent|saved|updated|created|activated|registered|recorded|received|deleted|removed|flagged|reported|expired|' +
  'processed|reset|published|changed|awaiting moderation|under review|out of date|outdated)'
const PAGE = '(?:article|story|page|post|item|recipe|video|topic|author|comment|user|column|series|tag|newsletter)'

/** What a page says for a moment when something was done on it, or failed: it is in the markup all the time. */
export const toasts: readonly Rule[] = [
  {
    id: 'navigation-toast-done',
    label: 'navigation',
    languages: ['en'],
    needs: listed(
      `confirmed|verified|posted|submitted|your message has been sent|saved|updated|activated|registered|recorded|received|deleted|removed|flagged|reported|expired
      processed|moderation|under review|out of date|outdated|reset|account has been created|been published|changed`
    ),
    why: 'The page tells the reader what became of what they sent.',
    pattern: lazyShape`
      ^(?:(?:sorry|success|error|great|oops)[,!:.] )?your ${OWNED} (?:has|have|is|are|was|were|could not|couldn['’]t|cannot|can['’]t|will)
      (?: (?:been|be|now|not|already|successfully|being))* ${DONE}(?: (?:successfully|and will|for moderation|to our|at this time)\b[^.,;:"“]{0,40})?${MESSAGE_END}
    `,
    drops: [
      'Your email has been confirmed.',
      'Your comment could not be posted. Please try again.',
      'Success! Your settings have been saved'
    ],
    keeps: [
      'Your account has been frozen, the letter said.',
      'Your comment was removed because you lied, they told him.',
      'Your session has expired with the last judge of the court.'
    ]
  },
  {
    id: 'navigation-toast-you',
    label: 'navigation',
    languages: ['en'],
    needs: listed('unsubscribed|subscribed|following|unfollowed|signed|logged|already|bookmarked'),
    why: 'The page tells the reader what they have done on it.',
    pattern: lazyShape`
      ^you(?:['’]re| are|['’]ve| have)(?: (?:now|already|successfully|been))* (?:(?:un)?subscribed|(?:un)?followed|following|logged|signed|registered|flagged|
      reported|voted|liked|bookmarked)(?: (?:in|out|up))?(?: (?:to|from|for|as))?(?: (?:this|our|all|your) [^.,;:"“]{0,20}${PAGE}s?)?${MESSAGE_END}
    `,
    test: ([line]) => /\b(?:now|already|successfully|been|this|our|logged|signed|unsubscribed|unfollowed)\b/i.test(line),
    drops: ['You have been unsubscribed.', 'You’re now following this topic.', 'You have already flagged this comment.'],
    keeps: [
      'You have already voted for the bridge twice.',
      'You are signed for life.',
      'You’ve followed the case from the start.'
    ]
  }
]
