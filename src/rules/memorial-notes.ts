import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

/** What sites of obituaries ask of those who mourn: flowers, trees, candles and words, in the site's own shop. */
export const memorialNotes: readonly Rule[] = [
  {
    id: 'advert-memorial-shop',
    label: 'advert',
    languages: ['en'],
    needs: [
      'memorial tree',
      'plant a tree',
      'plant trees',
      'send flowers',
      'order flowers',
      'sympathy',
      'flower store',
      'floral'
    ],
    why: 'A site of obituaries sells flowers and trees.',
    pattern: lazyShape`
      ^(?:(?:to (?:plant (?:a |memorial )*trees?|send (?:sympathy )?(?:flowers|gifts)|order (?:memorial )*(?:trees|flowers)|plant a beautiful memorial tree)
      \b[^.!?]{0,140}(?:visit|click|in) [^.!?]{0,40}\b(?:sympathy store|tribute store|floral store
      |flower (?:store|shop)|heartfelt sympathies store|tribute page|here)
      |(?:send|order) flowers (?:to the (?:family|service)(?: of [^.,!?]{2,60})?|in memory of [^.,!?]{2,60}|for [^.,!?]{2,60}['’]s (?:service|family))
      |plant a (?:memorial )?tree in memory of [^.,!?]{2,60}|send (?:a )?sympathy (?:gifts?|cards?|flowers)|(?:visit|shop)
      (?: our| the)? (?:sympathy|tribute|floral) store)[.!]?)$
    `,
    drops: [
      'To plant a memorial tree in memory of Josiah, please visit our Sympathy Store.',
      'To send flowers to the family or plant a tree in memory of Josiah Tull, please visit our floral store.',
      'To order memorial trees or send flowers to the family in memory of Josiah Tull, please visit our flower store.',
      'Send flowers to the family',
      'Plant a tree in memory of Josiah Tull',
      'Send a Sympathy Card'
    ],
    keeps: [
      'To plant a memorial tree in memory of Josiah, the school gave up its yard.',
      'Send flowers to the family, the vicar said, and soup.',
      'Plant a tree in memory of Josiah, and water it.',
      'In lieu of flowers the family asks for gifts to the weir.',
      'In lieu of flowers, please visit the Skelling hospice and order a tree.'
    ]
  },
  {
    id: 'comments-guest-book',
    label: 'comments',
    languages: ['en'],
    needs: ['guest book', 'guestbook', 'condolence', 'memory', 'tribute wall', 'candle'],
    why: 'A site of obituaries asks for words of those who mourn.',
    pattern: lazyShape`
      ^(?:(?:sign|view|read|show|see|add to)(?: the| this| all| [a-z]{2,20}['’]s)? (?:online )?(?:guest ?book|tribute wall)(?: entries| of [^.,!?]{2,50})?
      |(?:share|leave|post|add|offer|send|write)(?: a| your| the)? (?:memory|condolences?|tribute|candle) (?:or (?:a )?(?:memory|condolences?|tribute|photo)
      |with the family|for the family|on (?:the|this) (?:tribute wall|guest ?book|page)|below|online)
      |light a (?:virtual )?candle (?:in memory of|for) [^.,!?]{2,50})$
    `,
    drops: [
      'Sign the Guest Book',
      'View Josiah’s Guestbook',
      'Share a memory or condolence',
      'Leave a condolence for the family',
      'Light a candle in memory of Josiah Tull'
    ],
    keeps: [
      'Sign the guest book at the mill and take a loaf.',
      'Share a memory of the flood with your child',
      'Light a candle for the drowned, the bishop asked.',
      'The guest book of the inn burned with it.'
    ]
  }
]
