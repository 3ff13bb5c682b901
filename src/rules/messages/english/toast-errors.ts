import { listed } from '../../wording/listed.ts'
import { MESSAGE_END } from '../ends/english.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const LIST = '(?:reading list|bookmarks|favou?rites|watch ?list|saved (?:stories|articles|items|list)|my list|saved)'

/** What forms, lists and comment tools say when something was done, or does not work. */
export const toastErrors: readonly Rule[] = [
  {
    id: 'navigation-toast-list',
    label: 'navigation',
    languages: ['en'],
    needs: listed('reading list|bookmarks|favorites|favourites|watchlist|watch list|saved'),
    why: 'The page tells the reader on which of their lists the story is.',
    pattern: lazyShape`
      ^(?:this (?:article|story|page|post|item|recipe|video) (?:has been |was |is now )?)?(?:added to|removed from|saved to|saved in) (?:your |my )?${LIST}${MESSAGE_END}
    `,
    drops: ['Added to your saved stories.', 'This article was added to your reading list.'],
    keeps: ['Added to her reading list was a book on weirs.', 'Removed from the watch list, the heron is back.']
  },
  {
    id: 'navigation-form-error',
    label: 'navigation',
    languages: ['en'],
    needs: listed(
      `at least one|tick the box|check the box|valid|an account with|your account|log you in|sign you|verify your|already registered|already in use|already taken|already exists
      do not match|don't match|too many attempts|too many requests|process your|your browser|outdated browser|offline|is required`
    ),
    why: 'A form says what is wrong with what was entered.',
    pattern: lazyShape`
      ^(?:(?:sorry|error|oops)[,!:.] )?(?:please (?:select at least one|(?:tick|check) the box|enter a valid (?:e-?mail|phone|name|zip|post))\b[^.,;:"“]{0,50}|we
      (?: couldn['’]t| could not| can['’]t| cannot| were unable to| weren['’]t able to) (?:find (?:an account (?:with|for|matching) (?:that|this|your)|
      your account(?= with| using|\W*$))|process your request|log you in|sign you (?:in|up)|
      verify your (?:e-?mail|account))[^.,;:"“]{0,40}|this (?:e-?mail(?: address)?|user ?name|display name|screen name) is already (?:registered|in use|taken)|this field is (?:
      required|not valid|invalid)[^.,;:"“]{0,20}|passwords (?:do not|don['’]t|must) match|too many (?:attempts|requests)|you (?:are using an|appear to be|seem to be|
      are currently) (?:outdated browser|offline)|please (?:upgrade|update) your browser(?: (?:to|for|or)\b[^.,;:"“]{0,50})?)${MESSAGE_END}
    `,
    drops: [
      'We couldn’t find an account with that email address.',
      'This email address is already registered.',
      'Passwords do not match',
      'Too many attempts. Please try again later.'
    ],
    keeps: [
      'Please select at least one of the three boats, the clerk told them.',
      'We couldn’t find an account of the flood in any church.',
      'We couldn’t find your account of the night convincing.',
      'Please update your browser and your virus scanner before you shop online.',
      'Too many attempts have been made on the weir.'
    ]
  },
  {
    id: 'comments-state-of-thread',
    label: 'comments',
    languages: ['en'],
    needs: listed('comments are|comments have been|can comment|can post comments|replies to this|more replies|more comments'),
    why: 'A comment tool says who may write, or what it hides.',
    pattern: lazyShape`
      ^(?:comments (?:are|have been) (?:now )?(?:closed|turned off|disabled|switched off)(?: (?:for|on|after|at)\b[^.,;:"“]{0,40})?|(?:only|registered)
      (?: registered| paying| logged-in)? ?(?:subscribers|members|users|readers) can (?:comment|post comments|
      reply)(?: (?:here|(?:on|to) (?:this|our)\b[^.,;:"“]{0,30}))?|
      replies to this comment (?:are|have been) [a-z ]{3,20}|(?:show|view|load|see) \d{1,4} more (?:repl(?:y|ies)|comments?))${MESSAGE_END}
    `,
    drops: ['Comments are closed after 48 hours.', 'Only subscribers can comment on this article.', 'Show 3 more replies'],
    keeps: [
      'Comments are closed to those who cannot read, he joked.',
      'Only members can reply to the king.',
      'Only readers can comment on a life so long.'
    ]
  }
]
