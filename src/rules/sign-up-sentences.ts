import { lower } from './wording/lower.ts'
import { tellsStory } from './reading/tells-story.ts'
import { isToReader, sentencesOf } from './reading/to-reader.ts'
import type { Rule } from './rule.ts'
import { lowerShape } from './wording/shape.ts'

const WHOLE = /^.{20,360}$/u
const ASKED =
  /\b(?:subscribe|subscribing|subscription|sign[ -]?up|signing up|join|register|consider|enter your email|get it in)\b/u
/** What is subscribed to. */
const OURS = lowerShape`
  (?:subscribe|subscribing|sign[ -]?up|signing up|join|register|subscription|consider supporting)(?: (?:to|for|here|now|today|free|get|receive|with|by email))*\s
  (?:our|my|this|free) (?:(?!of |in |by |at )[a-z'&-]+ ){0,5}?
  (?:newsletters?|magazine|mailing list|e-?mails?|email (?:list|alerts)|digest|briefing|bulletin|you ?tube channel|podcast|blog|journalism|reporting)\b
  (?! (?:club|workshop|course|class|festival|(?:from|of|at) (?:your|the|an?) ))
`
const OPENS = lowerShape`
  ^(?:if you(?:'re| are|'ve|) ?(?:are )?(?:enjoy|lik|lov|valu|found|find)|want |do you (?:want|like|enjoy|love)|did you (?:like|enjoy)|(?:like|love|enjoy|enjoying|liked|enjoyed) 
  [^.!?]{3,50}\?|don't (?:miss|want to miss)|never miss|for (?:more|the latest)|stay |keep up|to (?:receive|get|read|stay|keep|never)|was this|you're reading|you are reading|
  are you |interested in |looking for |hungry for |get |receive |sign[ -]?up|subscribe|join |register|enter your email|not a subscriber|please |before you go|
  this (?:article|story|post|column|piece|essay|text|interview) (?:first |originally )?(?:appeared|ran|was|is))
`
/** A letter that is read, or where the item was in one. */
const FROM =
  /^(?:you're reading|you are reading|was this|this (?:article|story|post|column|piece|essay|text|interview) .{2,40} in|not a subscriber)\b.{1,80}newsletter/u
const SENT = lowerShape`
  \b(?:newsletter|briefing|digest|e-?mail)s?\b.{0,80}\b(?:delivered|sent|straight|right|directly|lands?|arrives?) .{0,20}(?:to|in|into) your (?:inbox|e-?mail|mailbox)|
  ^enter your e-?mail (?:address )?(?:below|here|above)\b.{0,90}$|^(?:never miss|don't miss) an? (?:post|story|article|issue)[.!] subscribe\b
`
const STORY =
  /\b(?:closed|launched|banned|died|was sold|reported|announced|subscribers (?:fell|rose|pay|paid)|fell|rose|\d+ percent)\b/u

/** Prompts to subscribe in whole sentences. */
export const signUpSentences: readonly Rule[] = [
  {
    id: 'newsletter-sign-up-sentence',
    label: 'newsletter',
    languages: ['en'],
    needs: ['newsletter', 'subscrib', 'subscription', 'mailing list', 'sign up', 'signing up', 'your inbox'],
    why: 'A prompt in the site’s own voice asks to subscribe or sign up.',
    pattern: WHOLE,
    test: ([line]) => {
      const text = lower(line)
      const asks = OPENS().test(text) && ASKED.test(text) && (OURS().test(text) || FROM.test(text))
      return (
        (asks ||
          (SENT().test(text) &&
            /\b(?:our|my|get|receive|sign[ -]?up|subscribe|want|love|enter|never|don't miss)\b/u.test(text) &&
            line.length < 180 &&
            sentencesOf(text).length < 4)) &&
        !STORY.test(text) &&
        !tellsStory(text) &&
        isToReader(line)
      )
    },
    drops: [
      'If you’re enjoying this article, consider subscribing to our magazine.',
      'Like what you’re reading? Subscribe to our newsletter and never miss a story.',
      'You’re reading the Morning Wend newsletter. Sign up to get it in your inbox.',
      'For more stories like this, sign up to our Sunday newsletter.',
      'Love gardens? Our Green Wend newsletter has all the best tips, delivered right to your inbox.',
      'Never miss a post. Subscribe to get new stories by email.'
    ],
    keeps: [
      'If you enjoy quiet, join our magazine of two in the old mill, the poster read.',
      'Never miss a chance to subscribe to a view you do not share in our magazine.',
      'Please subscribe to my theory or offer your own, our podcast host begged.',
      'A forged email lands in your inbox every nine seconds.',
      'Sign up for our podcast club at the school.',
      'Do you want to subscribe to this view of the law?',
      'For more than nine years our newsletter had two subscribers, and one of them was the printer.',
      'Sign up for the town’s alerts and you will hear the siren before the water comes.',
      'Stay away from the bridge, and join us at the church if your cellar is wet.'
    ]
  }
]
