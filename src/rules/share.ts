import { byPrefix } from './wording/prefixes.ts'
import { NETWORKS } from './reading/networks.ts'
import type { Rule } from './rule.ts'
import { oneOf } from './wording/one-of.ts'
import { lazyShape } from './wording/shape.ts'

const SURE = [
  'facebook',
  'twitter',
  'whatsapp',
  'linkedin',
  'pinterest',
  'reddit',
  'telegram',
  'instagram',
  'tumblr',
  'bluesky',
  'mastodon'
]
const BETWEEN = String.raw`(?:[\s\d.,|•·/()+&:–—-]|(?<=\d)[km]\b)*`

const LATIN = /\p{Script=Latin}/u

/** Networks and buttons in a row. Each name is taken whole and never given back, so that hostile lines cost no more than honest ones. */
function row(buttons: readonly string[]): RegExp {
  const name = `(?:${byPrefix(buttons)}|${NETWORKS})${BETWEEN}`
  return new RegExp(`^(?=.{8,200}$)(?=.*${oneOf(SURE)})(?:(?=(?<name>${name}))\\k<name>){2,40}$`, 'i')
}

/** Share and copy buttons. Those of all scripts together would make a pattern too large to be proved linear. */
export const share: readonly Rule[] = [
  {
    id: 'share-bar',
    label: 'share',
    languages: 'all',
    needs: SURE,
    why: 'Names of networks and share buttons stand in a row.',
    pattern: (words) => row(words.buttons.filter((button) => LATIN.test(button))),
    drops: ['Share Twitter WhatsApp Facebook Reddit Email', 'FacebookTwitterEmail', 'Facebook 12 | X | Print'],
    keeps: ['Facebook and Twitter fell on Friday', 'Share of Twitter falls', 'Reddit, Pinterest and the art of the queue']
  },
  {
    id: 'share-bar-world',
    label: 'share',
    languages: 'all',
    needs: SURE,
    why: 'Names of networks and share buttons stand in a row.',
    pattern: (words) => row([...words.buttons.filter((button) => !LATIN.test(button)), 'copy link', 'link', 'save']),
    drops: ['Поделиться Facebook Twitter', 'Facebook | WhatsApp | نسخ الرابط', 'シェア Facebook Twitter'],
    keeps: ['Facebook и Twitter упали в пятницу', 'Facebook と Twitter の話']
  },
  {
    id: 'share-on',
    label: 'share',
    languages: ['en'],
    needs: ['share', 'tweet', 'post', 'send', 'click', 'pin', 'email'],
    why: 'A button shares the story on a network.',
    pattern: lazyShape`
      ^(?:click to )?(?:share|tweet|post|send|save|pin|e-?mail|print)
      (?: (?:this|it|article|story|page|a link))*(?: (?:on|to|via|by|with|in))? 
      (?:an? |a friend by )?(?<value>[^()[\]:.,!?]{1,20})(?:\(opens in (?:a )?new (?:window|tab)\).{0,20})?$
    `,
    test: ({ groups }) => new RegExp(`^(?:${NETWORKS}|friend|link to a friend)$`, 'i').test(groups?.['value']?.trim() ?? ''),
    drops: ['Share on Facebook', 'Click to share on X (Opens in new window) X', 'Share this article via email'],
    keeps: ['Share on paper, not online', 'Post on Monday', 'Share this information, please?']
  },
  {
    id: 'share-new-window',
    label: 'share',
    languages: ['en'],
    needs: ['opens in'],
    why: 'A button says that it opens a new window.',
    pattern: /^[^.!?]{1,60}\(opens in (?:a )?new (?:window|tab)\)[^.!?]{0,20}$/i,
    drops: ['Click to print (Opens in new window) Print', 'More (Opens in new tab)'],
    keeps: ['The shop (opens in a new window of the old mill) sells rope.']
  },
  {
    id: 'share-this',
    label: 'share',
    languages: ['en'],
    needs: ['share', 'send this'],
    why: 'A heading or button asks to share the story.',
    pattern: lazyShape`
      ^(?:please )?(?:share|send)(?: this)? (?:article|story|post|page|video|news|recipe|full article|via|on|
      with (?:your )?friends|on social media|this)\s?(?:on|via|with (?:your )?friends|now)?[\s!-/:-?…»→\]|]*$
    `,
    drops: ['Share this article', 'Share this:', 'Share story'],
    keeps: ['Share this story with a child and watch her eyes.', 'Share news of the birth, the mother said.']
  },
  {
    id: 'share-copy-link',
    label: 'share',
    languages: 'all',
    needs: ['link', 'url', 'clipboard', 'enlace', 'lien'],
    why: 'A button copies the link to the story.',
    pattern: lazyShape`
      ^(?:copy|get|copiar|copier|kopiere|short)?(?: the| this| el| le| den)? ?
      (?:link|url|enlace|lien|shortlink)(?: (?:to|copied|copiado|copié|kopiert|kopieren)(?: to (?:the )?clipboard)?)?[\s!-/:-?…»→\]|]*$
    `,
    test: ([line]) => /cop|get|short|kop/i.test(line),
    drops: ['Copy link', 'Link copied to clipboard!', 'Copiar enlace', 'Link kopieren'],
    keeps: ['Copy the link of the chain and weld it shut.', 'Get the link between cause and effect right, she says.']
  },
  {
    id: 'share-count',
    label: 'share',
    languages: ['en'],
    needs: ['share', 'view', 'like', 'read', 'tweet', 'clap'],
    why: 'A count of shares or views stands alone.',
    pattern: /^(?:\d[\d.,]*[km]? (?:total )?(?:shares?|views|likes|tweets|reads|claps)(?:[\s|,•·]+|$)){1,4}$/i,
    drops: ['1.2k shares', '301 views | 12 likes'],
    keeps: ['1,200 shares were sold on the first day.', '40 views of the Wend']
  },
  {
    id: 'share-if-you-liked',
    label: 'share',
    languages: ['en'],
    needs: ['like this', 'found this', 'enjoy this', 'enjoyed this', 'spread the word', 'sharing is caring'],
    why: 'A prompt asks whether the story was liked.',
    pattern: lazyShape`
      ^(?:(?:did you |if you )?(?:like|liked|enjoy|enjoyed|found) this(?: (?:article|story|post|content))?(?: helpful| useful)?
      [:?,!…]{1,3}(?: (?:please )?share (?:it|this)\b.{0,40})?|spread the word|sharing is caring)[\s!-/:-?…»→\]|]*$
    `,
    drops: ['Like this:', 'Enjoyed this article? Share it with your friends', 'Sharing is caring!'],
    keeps: ['Did you like this? he asked, and burned the canvas.', 'If you enjoyed this story, you never met the man.']
  }
]
