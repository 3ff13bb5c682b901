import { lower } from './wording/lower.ts'
import { tellsStory } from './reading/tells-story.ts'
import { isToReader, sentencesOf } from './reading/to-reader.ts'
import type { Rule } from './rule.ts'
import { lowerShape } from './wording/shape.ts'

const WHOLE = /^.{24,520}$/u

/** Who earns: the site itself. */
const EARNS = lowerShape`
  \b(?:we|i|us|partners|site|blog|team|links?|purchases?|posts?|page|earn you)(?:'ll)?
  (?: may| might| can| could| will| sometimes| also| often| do| always| usually| then)* (?:earn|receive|get|make|be paid|collect|generate|use)\b.{0,70}
  \b(?:commissions?|affiliate|compensation|compensated|kick-?back|qualifying purchases|a cut|small cut|percentage of|referral fee|small fee)\b
`
const HOLDS = lowerShape`
  ^(?:\*|note|please note|disclosure|disclaimer|affiliate disclosure|affiliate disclaimer|editorial note|fyi|heads up|[-:! ])*
  (?:(?:this|our|my|some|certain|many|a few|several|all|the|any)\b.{0,30}\b(?:posts?|articles?|pages?|site|website|blog|guides?|podcast|video|links?|review|
  recipe|newsletter|story)\b(?! between).{0,40}|posts|links|articles|affiliate links)
  (?: may| might| also)*\b ?(?:contains?|includes?|are|uses?|is|earns?|generates?)\b.{0,30}\b(?:affiliates?|commissions?)\b
`
const BOUGHT = lowerShape`
  \b(?:links?(?! between)|click|clicking|affiliate|qualifying|kick-?back|no (?:additional|extra) cost|retailers?|products and services)\b|
  \b(?:may|might)\b.{0,60} if you (?:buy|purchase)\b
`
const CHOSEN = lowerShape`
  ^(?:\*|note: )?(?:all|every|each|any|these|the)\b.{0,60}\bproducts?\b.{0,60}\b(?:independently|carefully|hand-?|thoughtfully|personally|editorially) ?
  (?:selected|chosen|curated|reviewed|picked|vetted|researched|tested)(?:,? and [a-z]+)? by\s
  (?:us\b|(?:our|the|an?) (?:[a-z]+ ){0,3}(?:editors?|team|writers|experts|editorial|staff|reviewers))\b
`
const TEAM =
  /\b(?:we|our (?:team|editors|experts|writers|reviewers)) independently (?:and [a-z]+ )?(?:research|select|review|choose|test|evaluate|pick)/u
const SEE =
  /^(?:please )?(?:see|read|check(?: out)?) (?:our|my) (?:full |affiliate |review )*(?:disclosure|disclaimer|affiliate)s?\b.{0,50}$/u
/** What the first sentence speaks of already: none of the story stands before it. */
const TRADE = lowerShape`
  affiliate|commission|\blinks?\b|\bbuy\b|purchas|reader-supported|review|recommend|evaluat|select|research|chose|curat|test|earn|disclos|disclaim|compensat|note:
`
const PAST = /\b(?:earned|received|got|made|paid me|bought|was paid|last year|in (?:19|20)\d\d)\b/u

/** What sites say in whole sentences of what they earn by links. */
export const affiliateSentences: readonly Rule[] = [
  {
    id: 'advert-affiliate-sentence',
    label: 'advert',
    languages: ['en'],
    needs: [
      'disclosure',
      'disclaimer',
      'affiliate',
      'commission',
      'qualifying purchase',
      'compensation',
      'kickback',
      'cut of',
      'referral fee',
      'percentage of'
    ],
    why: 'A notice says in the site’s own voice that it earns from links.',
    pattern: WHOLE,
    test: ([line]) => {
      const text = lower(line)
      return (
        (EARNS().test(text) || SEE.test(text) || HOLDS().test(text)) &&
        (BOUGHT().test(text) || SEE.test(text)) &&
        !PAST.test(text) &&
        TRADE().test(sentencesOf(text)[0] ?? '') &&
        !tellsStory(text) &&
        isToReader(line)
      )
    },
    drops: [
      'Some of the links on this page are affiliate links.',
      'Note: Posts may contain affiliate links. Please read our disclosure policy.',
      'The Wend Review is reader-supported. When you buy through links on our site, we may earn an affiliate commission. Learn more',
      'That means if you click a link and make a purchase, I may receive a small commission at no extra cost to you.',
      'When you purchase through links on our site, Ardent and its retail partners may get a commission.'
    ],
    keeps: [
      'I earned my first affiliate commission in 2019, when my neighbour bought a saw through a link on my page.',
      'When you click on an ad, the broker may earn a commission, and you will never know.',
      'I earn commission on every house, so when you buy from me you know why I smile.',
      'Many links between our clubs include commissions for agents when you buy a player.',
      'I make a small commission on every boat I sell, and I buy my own coffee.',
      'Bloggers must tell readers when a post contains affiliate links.',
      'Some of the links between the two families are commission agents in Arden, according to our report.',
      'This article of the law says that affiliates may earn commissions, but they must publish all purchases.',
      'Influencers must say so when a post contains affiliate links, the regulator ruled, or we will fine them.'
    ]
  },
  {
    id: 'advert-chosen-by-us',
    label: 'advert',
    languages: ['en'],
    needs: ['independently', 'carefully', 'hand-', 'handpicked', 'thoughtfully', 'personally', 'editorially'],
    why: 'A notice says who chose the goods, and that the site earns by them.',
    pattern: WHOLE,
    test: ([line]) => {
      const text = lower(line)
      if (!isToReader(line) || tellsStory(text)) return false
      return CHOSEN().test(text)
        ? /\b(?:our(?! products)|editors?|us|we)\b/u.test(text) && !/\bour products\b|staff of\b/u.test(text)
        : TEAM.test(text) && /commission|\bearn|our links|links (?:on|in|above|below)/u.test(text)
    },
    drops: [
      'All products are independently selected by our editors. If you buy something, we may earn an affiliate commission.',
      'Every product is carefully chosen by our team.',
      'Our experts independently review the tools below. We may earn a commission from purchases made through our links.'
    ],
    keeps: [
      'All of our products are carefully tested by our team.',
      'Every product is carefully chosen by the staff of our shop.',
      'We independently tested the water, and found links to the illness.',
      'All products were independently tested by the ministry, which found lead in nine of them.',
      'All products were independently tested by our lab in Arden after the outbreak.',
      'Each product is carefully selected by an old man at the mill.',
      'We independently review the minutes of the council, and nobody pays us for it.'
    ]
  }
]
