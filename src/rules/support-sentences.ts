import { lower } from './wording/lower.ts'
import { tellsStory } from './reading/tells-story.ts'
import { isToReader } from './reading/to-reader.ts'
import type { Rule } from './rule.ts'
import { lowerShape } from './wording/shape.ts'

const WHOLE = /^.{24,420}$/u

/** What is asked of the reader. */
const ASKED = lowerShape`
  \b(?:consider (?:donating|supporting|making|giving|contributing|chipping|pitching|subscribing|helping|a donation|a gift|upgrading)|would you join us|
  chip(?:ping)? in|pitch(?:ing)? in|donate (?:now|today|here|what)|please (?:\S+ )?(?:donate|support|join|contribute|give)|
  (?:become|becoming) an? (?:\S+ ){0,3}(?:member|supporter|patron|friend|donor)\b(?! of (?!our))|
  (?<=^|please |consider |and |help )support(?:ing)? (?:us|our|my|this site|independent|local|nonprofit|quality)|
  make an? (?:\S+ ){0,3}(?:gift|donation|contribution)|(?:giving|give) (?:us )?(?:as little as|today|now|what)|
  help (?:us )?keep (?:the |our |this |local |quality |independent )*(?:news|stories|journalism|site|reporting|articles|work|going))\b
`
/** What a gift does, and by whom the work is paid. */
const HELPS = lowerShape`
  \b(?:your|every|each|any|reader) (?:\S+ ){0,3}?(?:contributions?|donations?|gifts?|support|memberships?|subscriptions?|dollar|pound)\b.{0,60}
  \b(?:helps?|makes? it|makes? (?:our|this)|allows?|enables?|ensures?|funds?|keeps?|will go|goes)\b.{0,40}
  \b(?:us|our|a long way|stories like|(?:keep|fund|make|support|sustain|produce)s? (?:\S+ ){0,2}(?:stories|reporting|journalism|free))\b|
  \b(?:we|our [^.]{3,40}|newsroom) (?:rely|relies|depend|depends)(?: solely| entirely| largely)? on 
  (?:[a-z]+ ){0,4}?(?:(?:donations|support|generosity|gifts|contributions) (?:of|from) (?:our )?|)
  (?:readers like you|donations(?= to (?:keep|stay|fund|pay)|[.!]?$|[.!] )|donors|members|subscribers|readers(?= to (?:keep|stay|fund|pay)))\b|
  \bwe believe (?:that )?(?:everyone|everybody|every reader|all people|news) (?:needs?|deserves?|should|has (?:a|the) right)\b.{3,60}|
  \bour [^.]{3,50} (?:is|are) (?:\S+ )?(?:made possible|funded|supported|powered|paid for|kept alive) by .{0,50}\b(?:readers|donations|donors|members(?! of)|you)\b
`
/** For what: the site’s own news. */
const NEWS = lowerShape`
  \b(?:journalism|newsroom|reporting|(?:stories|articles|reporting|pieces|work|posts) (?:like|free)|
  keep publishing|publish(?:ing)? (?:stories|articles|news|more|quality|independent)|
  publication|paywalls?|news free|
  our (?:coverage|stories|articles|work(?! (?:at|with|on|among))|archive|independence)|my (?:work|writing)|
  this (?:story|article|piece|post|site|blog|newsletter|podcast)|(?:news|journalism|reporting|work|stories|articles|site) free for (?:all|everyone)|
  readers like you|billionaire|independent (?:media|news|magazine|publisher))\b
`
const OTHERS =
  /\b(?:victims?|survivors?|patients|rescue|shelter|charity|relief|school|church|parish|fund for|memorial|gofundme|was|were|had)\b/u
const RECEIVE = lowerShape`
  \breader-supported (?:publication|newsletter|guide|magazine|site)\.|^thanks for reading\b[^.]{0,60}[!.] 
  (?:this post is public|subscribe for free|if you(?:'re| are)? (?:enjoy|like|lik|found|want|know)|to receive)|
  \bto receive new posts and support my work\b|\bthis post is public so feel free to share it\b
`

/** Appeals for money and members in whole sentences. */
export const supportSentences: readonly Rule[] = [
  {
    id: 'paywall-support-sentence',
    label: 'paywall',
    languages: ['en'],
    needs: [
      'donat',
      'contribut',
      'support',
      'member',
      'chip in',
      'chipping in',
      'pitch in',
      'pitching in',
      'giving',
      'gift',
      'keep news',
      'readers like you',
      'by readers',
      'our readers',
      'we believe'
    ],
    why: 'An appeal asks the readers to pay for the site’s work.',
    pattern: WHOLE,
    test: ([line]) => {
      const text = lower(line)
      return (
        NEWS().test(text) &&
        (ASKED().test(text) || HELPS().test(text)) &&
        !OTHERS.test(text) &&
        !tellsStory(text) &&
        isToReader(line)
      )
    },
    drops: [
      'Your contribution, however small, helps us keep publishing stories like this one.',
      'If you value stories like the one you have just read, please consider making a donation.',
      'Help keep news free for everyone by giving as little as $3.',
      'Our newsroom depends on readers like you. Please make a tax-deductible gift today.',
      'You can support our work by becoming a member for $4 a month.',
      'We rely on the support of our readers to keep our reporting free of paywalls.',
      'We believe that everyone deserves reporting without a price, and we ask you to pay for it if you can.'
    ],
    keeps: [
      'Please consider making a donation to the shelter, which lost its roof in the storm, so that we can publish good news.',
      'Our newsroom relies on donations and on one stubborn printer.',
      'Please consider supporting our library, which is free for everyone.',
      'Your donation helps one student a year to finish a degree in journalism.',
      'We rely on our readers to tell us where the ice is thin.',
      'Your support helps us rescue dogs from the flood.',
      'Your donation helps us publish the names of the missing.',
      'We must support independent journalism if we want to know what our council does.',
      'Our newsroom is made possible by members of the union who work at night.',
      'Every donation to the party helps our candidate, he said, and stories like this do not.',
      'If you become a member of the council, you will read stories like this on every desk.',
      'Our work is made possible by the river, and by nothing else.',
      'We believe that everyone who read the reporting on the flood, the council included, knows what it cost.',
      'We gave the journalism prize a new name, and readers like you chose it.'
    ]
  },
  {
    id: 'newsletter-receive-posts',
    label: 'newsletter',
    languages: ['en'],
    needs: ['reader-supported', 'thanks for reading', 'to receive new posts', 'this post is public'],
    why: 'A platform asks the reader to subscribe to posts.',
    pattern: /^.{24,300}$/u,
    test: ([line]) =>
      RECEIVE().test(lower(line)) && isToReader(line.replace(/^[^.]{2,60} is a reader-supported [a-z]+\./u, 'This post.')),
    drops: [
      'Wend Notes is a reader-supported publication. To receive new posts and support my work, consider becoming a subscriber.',
      'Thanks for reading Wend Notes! Subscribe for free to receive new posts.',
      'Thanks for reading Wend Notes! This post is public so feel free to share it.'
    ],
    keeps: [
      'The Courier is a reader-supported publication that the ministry closed in March.',
      'Thanks for reading the letter, she told the postman.',
      'This post is public, and so is the road behind it.'
    ]
  }
]
