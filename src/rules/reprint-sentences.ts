import { lower } from './wording/lower.ts'
import type { Rule } from './rule.ts'
import { lowerShape, shape } from './wording/shape.ts'
import { tellsStory } from './reading/tells-story.ts'

const QUOTED = /["“”„«»]/u
const TOLD = /\b(?:never|said|says|told|wrote|he|she|his|her|court|judge|sued|lawsuit|according)\b/u
const ITEM =
  'story|article|post|piece|essay|column|interview|review|report|analysis|investigation|commentary|excerpt|obituary|work|op-ed|text'
const ITEMS = 'stories|articles|content|posts|reporting|work|pieces'
const AGAIN = '(?:re-?publish|reprint|repost|reproduce)'

/** Who may print it again. */
const MAY = lowerShape`
  ^[*(]?(?:(?:please )?(?:feel free|you are (?:free|welcome|allowed)|you're (?:free|welcome)) to|you (?:can|may)|(?:do you )?want to|would you like to|interested in|to|
  please|for permission to|for rights to|if you(?:'d| would)? (?:like|want) to|we (?:encourage|invite|allow) [^.]{3,40} to)?[ ]?
  ${AGAIN}(?:ing)? (?:our|this|these|the|any of our|an? [a-z ]{3,30}|my) (?:[a-z]+ )?(?:${ITEM}|${ITEMS})\b
`
const RULES = lowerShape`
  \?(?: |$)|\bfree\b|creative commons|\bcc[ -]by\b|guidelines|\bplease\b|permission|licen[cs]|credit|contact|\bonline\b
`
/** A work of art is made again in other ways than a story. */
const MADE =
  /^(?!.*(?:permission|licen[cs]e|credit|rights|published)).*\breproduc(?:e|ing) (?:this|the) (?:work|analysis|text)\b/u
const ORDERS = /\b(?:please|contact|visit|e-?mail|click)\b/u
const OWN_ITEMS = lowerShape`
  ^[*(]?(?:all )?our (?:${ITEMS}) (?:may|can|are free to) be? ?${AGAIN}(?:ed|d)?\b
`
const LICENSED = lowerShape`
  ^[*(©]?(?:(?:this|our|the|all|text|unless|except)\b[^.,“”]{0,60}(?:, (?:the |all |our )?[a-z ]{3,60})?\b(?:is|are)|licen[cs]ed)
  (?: (?:licen[cs]ed|available|published|released|distributed|republished|reprinted|made available|shared|offered|reproduced))? ?
  (?:here )?(?:under|with) (?:an? |the )?(?:terms of )?.{0,40}\b(?:creative commons|cc[ -]by)
`
const OWN = /\b(?:this|our) |^licen|^unless|^except/u
const PRINTED = lowerShape`
  ^[*(]?a version of this (?:${ITEM})(?: was)?(?: also| first| originally| previously)? (?:appears|appeared|ran|published|aired|runs) (?:in|on|by|as)\b|
  ^[*(]?this (?:${ITEM}) (?:appeared|appears|ran|was published|was originally published) in the .{0,50}\b(?:print edition|(?:19|20)\d\d (?:print )?issue)\b
`
const PLACED = / (?:in|on|by|as) (?:.{0,40}(?<=[ ‘“"])\p{Lu}|.{0,30}(?:print|magazine|newsletter|blog))/u
const REPUBLISHED = lowerShape`
  ^[*(]?this (?:${ITEM}) (?:is|was|has been)(?: originally| first| being)? (?:co-?published|co-?produced|produced|republished|reprinted|reproduced|reported|adapted|
  excerpted|supported|shared|syndicated|provided|published|made possible|co-?reported)\b (?:here )?(?:by|with|from|in|under|through|via|thanks)\b
`
const TERMS = lowerShape`
  \b(?:republished|reprinted|reproduced|co-?published|co-?produced|syndicated|excerpted)\b|
  permission|creative commons|licen[cs]e|nonprofit newsroom|non-profit newsroom|first published in our
`
const WEAK =
  /^\W*this (?:story|article|post|piece) .*(?:partnership with|collaboration with|support from|nonprofit|newsroom|grant from)/u
const REPRINTED = shape`
  ^[*(]?(?:reprinted|republished|reproduced|excerpted|adapted|used)(?: here)? (?:with|by) (?:the )?(?:kind )?permission (?:of|from|by) (?<site>[^,.;:]{3,70})\.?\)?$
`
const NAMED = / (?:the )?\p{Lu}\p{L}+/u

/** Notes on where the item was printed, and who may print it again. */
export const reprintSentences: readonly Rule[] = [
  {
    id: 'notice-reprint',
    label: 'notice',
    languages: ['en'],
    needs: ['republish', 're-publish', 'reprint', 'repost', 'reproduc'],
    why: 'The site says who may print the item again.',
    pattern: /^.{12,360}$/u,
    test: ([line]) => {
      const text = lower(line)
      const asks =
        (MAY().test(text) && (/^\W*to /u.test(text) ? ORDERS : RULES()).test(text)) ||
        OWN_ITEMS().test(text) ||
        /^order (?:article )?reprints?(?: of this (?:story|article))?(?: here)?\.?$/u.test(text)
      return asks && !QUOTED.test(line) && !TOLD.test(text) && !/\b(?:was|were|needed)\b/u.test(text) && !MADE.test(text)
    },
    drops: [
      'Republish our articles for free, online or in print, under a Creative Commons license.',
      'Want to republish this story? See our guidelines.',
      'You are free to republish this article both online and in print.',
      'To republish this article, please credit the author and link to the original.',
      'Our stories may be republished under a licence.',
      'Order reprints'
    ],
    keeps: [
      'You may not reprint the novel, the heirs wrote, and the printer did.',
      'To republish the article of 1911 was a crime, and it took courage.',
      'To reproduce this work at home, please use gloves.',
      'To reproduce this work, the forger needed a licence and a steady hand.',
      'Our stories may be told again, the old man sang.',
      'Reprint this story in every valley: that was the dream of the first editor.'
    ]
  },
  {
    id: 'notice-licensed',
    label: 'notice',
    languages: ['en'],
    needs: ['creative commons', 'cc by', 'cc-by'],
    why: 'The site says under which licence the item is.',
    pattern: /^.{20,300}$/u,
    test: ([line]) => {
      const text = lower(line)
      return LICENSED().test(text) && OWN.test(text) && !/, (?:and|but) /u.test(text) && !QUOTED.test(line) && !TOLD.test(text)
    },
    drops: [
      'This work is licensed under a Creative Commons Attribution 4.0 International License.',
      'Except where otherwise noted, content on this site is licensed under a Creative Commons licence.'
    ],
    keeps: [
      'The photo was released under a Creative Commons licence, and the paper took it without a name.',
      'Our content is published under a Creative Commons licence, and our lawyers hate it.',
      'This is the man who put all maps of the valley under a Creative Commons licence, he told us.'
    ]
  },
  {
    id: 'notice-print-version',
    label: 'notice',
    languages: ['en'],
    needs: ['a version of this', 'print edition', 'issue'],
    why: 'The site says where the item was printed.',
    pattern: /^.{24,320}$/u,
    test: ([line]) => PRINTED().test(lower(line)) && PLACED.test(line),
    drops: [
      'A version of this article appears in print on March 3, Section A, Page 13 of the national edition with the headline: The Weir.',
      'A version of this story appeared in the May 2021 issue of Ardent magazine.',
      'This article appeared in the Culture section of the print edition under the headline “The weir that held”'
    ],
    keeps: [
      'A version of this tale appears in every valley north of Arden.',
      'This article appeared in the paper he hated most, and his mother framed it.',
      'A version of this story appeared in our family every winter.',
      'A version of this plan was published in 1911.'
    ]
  },
  {
    id: 'notice-republished',
    label: 'notice',
    languages: ['en'],
    needs: [
      'published',
      'republished',
      'produced',
      'reprinted',
      'reproduced',
      'permission',
      'supported',
      'reported',
      'adapted',
      'excerpted',
      'syndicated'
    ],
    why: 'The site says who made the item, and by whose leave it is printed here.',
    pattern: /^.{20,320}$/u,
    test: ([line]) => {
      const text = lower(line)
      const site = REPRINTED.exec(line)?.groups?.['site']
      const isPrinted = site
        ? /^(?:the )?\p{Lu}/u.test(site)
        : REPUBLISHED().test(text) &&
          (TERMS().test(text) || (WEAK.test(text) && !/ and (?:[a-z]+ed|took|it|has)\b/u.test(text))) &&
          NAMED.test(line.slice(12))
      return isPrinted && !QUOTED.test(line) && !TOLD.test(text) && !tellsStory(text)
    },
    drops: [
      'This story was produced by the Wend Institute for News, a nonprofit newsroom, and is republished here under a licence.',
      'This article was originally published by Ardent Post and is reproduced with permission.',
      'This article is republished from The Arden Debate under a Creative Commons license. Read the original article.',
      'This story was co-published with the Wend Valley Tribune.',
      'Reprinted with permission from Ardent Monthly.'
    ],
    keeps: [
      'This report was produced with the permission of nobody, and it shows.',
      'This work is supported by a grant of nine cows.',
      'This work was supported by a grant from the Arden Foundation and took nine years.',
      'This report was produced in partnership with the Wend Institute and handed to ministers on Friday.',
      'Reprinted with permission of the bishop, the hymn sold out.',
      'This text was published by monks under a licence of the abbot.',
      'This report was produced with permission of Wend Council, which the tenants doubt.'
    ]
  }
]
