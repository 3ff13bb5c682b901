import { lower } from './wording/lower.ts'
import { isNames } from './reading/names.ts'
import type { Rule } from './rule.ts'
import { staysToReader } from './reading/to-reader.ts'
import { lazyShape } from './wording/shape.ts'
import { tellsStory } from './reading/tells-story.ts'

/** Labels of advertisements, and what a site says of its trade. */
export const advert: readonly Rule[] = [
  {
    id: 'advert-erid-ru',
    label: 'advert',
    languages: ['ru'],
    needs: ['erid'],
    why: 'A mark that the law asks for says who paid for an advertisement.',
    pattern: /^(?:[^!?]{0,120}[\s,.;|•]|\(?)erid\s?[:=]?\s?[a-z0-9]{6,24}\)?\.?$/iu,
    drops: [
      'РЕКЛАМА • ООО «Мельница», ERID: 2VtzqwX9',
      'Реклама. ООО «Мельница», ИНН 7701234567, erid: 2VtzqwX9',
      'erid: LjN8K1abc'
    ],
    keeps: ['Без маркировки erid рекламу размещать нельзя.', 'Он спросил, что значит erid: никто не знал.']
  },
  {
    id: 'advert-label',
    label: 'advert',
    languages: ['en'],
    needs: ['advert', 'sponsor', 'promoted', 'paid'],
    why: 'A label marks an advertisement.',
    pattern: lazyShape`
      ^[-–—*[(\s]*(?:advertisements?|advertising|advert|sponsored(?: (?:content|post|by))?|promoted(?: content)?|
      paid (?:content|post|partnership|advertisement))\s?\d{0,3}[-–—*\])\s:.]*$
    `,
    drops: ['Advertisement', '- ADVERTISEMENT -', 'ADVERTISEMENT 2', 'Sponsored Content'],
    keeps: [
      'Advertising pays for the bridge.',
      'Promoted in 1911, he never left the regiment.',
      'Paid content, the judge found, is content all the same.'
    ]
  },
  {
    id: 'advert-continues',
    label: 'advert',
    languages: ['en'],
    needs: ['continue', 'below', 'scroll', 'after ad', 'after this ad'],
    why: 'A line says that the story goes on below an advertisement.',
    pattern: lazyShape`
      ^[-–—*\s(]*(?:advertisement[\s:–—-]*)?(?:(?:story|article|content|post|report) continues|continue reading|
      keep reading|scroll(?: down)? (?:to|for)(?: continue| more| content)?(?: reading)?)
      (?: below| after| under| with)?\b(?<rest>[^.!?]{0,40})[\s!-/:-?…»→\]|]*$
    `,
    test: ({ groups, 0: line }) => {
      const rest = (groups?.['rest'] ?? '').trim()
      const end =
        /^\(?(?:(?:this|the|below|after)\s?)*(?:ads?|advert|advertisements?|below|the ad|video|photo|gallery|content|more)?\)?$/i
      return end.test(rest) && /below|after|under|scroll|advertisement/i.test(line)
    },
    drops: [
      'Story continues below',
      'Article continues below advertisement',
      'ADVERTISEMENT - CONTINUE READING BELOW',
      'Scroll to continue'
    ],
    keeps: [
      'The story continues below the weir, where the boats wait.',
      'Story continues to haunt the town',
      'Scroll down the list and one name is missing.'
    ]
  },
  {
    id: 'advert-affiliate',
    label: 'advert',
    languages: ['en'],
    needs: ['commission', 'affiliate', 'qualifying purchases'],
    why: 'A notice says that the site earns from links.',
    pattern: lazyShape`
      ^\*?(?:we|when you|if you|this (?:article|post|page|story|site)|as an amazon|some of|products|purchases|
      our|links|disclosure:|.{3,40} may (?:earn|receive|get))\b.{0,250}$
    `,
    test: ([line]) =>
      staysToReader(line) &&
      /\b(?:earn|earns|receive|get|contains?|make)\b.{1,40}\b(?:commissions?|affiliate|qualifying purchases)/i.test(line) &&
      /\b(?:links?|purchases?|buy)\b/i.test(line) &&
      !/["“”]|\b(?:said|says|told|court|police|agent|salesm)/i.test(line) &&
      !tellsStory(lower(line)),
    drops: [
      'We may earn a commission from links on this page.',
      'If you buy through our links, Ardent Post may get a small commission.',
      'As an Amazon Associate I earn from qualifying purchases.'
    ],
    keeps: [
      'We earn a commission on each boat, the agent told the court.',
      'When you sell a house, the broker may earn a commission of 3 percent.',
      'If you buy a stall, the mayor may earn a commission, residents complain.',
      'Disclosure: The author holds shares of the rope works.',
      'As an Amazon Associate I earn from qualifying purchases. Maron has the line tattooed on an arm.'
    ]
  },
  {
    id: 'advert-partners',
    label: 'advert',
    languages: ['en'],
    needs: ['partner', 'sponsor', 'advertiser'],
    why: 'A label marks words of a paying partner.',
    pattern: lazyShape`
      ^(?:a )?(?:messages?|words?|content|stor(?:y|ies)|offers?|more) (?:from|by) (?:our|the) (?:[a-z]+ )?(?:sponsors?|
      partners?|advertisers?)[\s!-/:-?…»→\]|]*$
    `,
    drops: ['A message from our sponsors', 'Content from our partners'],
    keeps: [
      'A word from the senior partner ended the meeting.',
      'More from the partners than from the union, he feared, would come'
    ]
  },
  {
    id: 'advert-sponsored-by',
    label: 'advert',
    languages: ['en'],
    needs: ['sponsored by', 'brought to you', 'paid for by', 'presented by', 'in partnership with', 'ad by', 'promoted by'],
    why: 'A label names who paid for a block.',
    pattern:
      /^(?:this (?:article|post|story|content|episode) is )?(?:sponsored|brought to you|paid for|presented|promoted|ad) by:? (?<value>[^.!?]{2,40})$/i,
    test: ({ groups }) => isNames(groups?.['value'] ?? ''),
    drops: ['Sponsored by Wend Rope Works', 'This post is brought to you by Ardent Savings Bank'],
    keeps: ['Sponsored by a brewer who never drank, the race began in 1911.', 'Presented by Maron as a gift, the boat leaked']
  },
  {
    id: 'advert-remove',
    label: 'advert',
    languages: ['en'],
    needs: ['ad', 'ads', 'ad blocker', 'adblock'],
    why: 'A button deals with an advertisement or a blocker of them.',
    pattern: lazyShape`
      ^(?:report|hide|close|remove|skip|why) (?:this |these |the )?
      (?:ads?|advert|advertisements?)[\s!-/:-?…»→\]|]*$|^(?:please )?
      (?:disable|turn off|pause) your ad ?-?blocker\b.{0,60}$
    `,
    test: ([line]) => staysToReader(line),
    drops: ['Report this ad', 'Why this ad?', 'Please disable your ad blocker'],
    keeps: ['Report this address to the police, the sign said.', 'Skip the advice and eat the soup.']
  }
]
