import { holdsStory } from './reading/east-story.ts'
import { endsInStop } from './reading/headline.ts'
import type { Rule } from './rule.ts'
import { staysToReader } from './reading/to-reader.ts'
import { lazyShape } from './wording/shape.ts'

const TOKEN = String.raw`\[email[\s\u00a0]protected\]`

const CONTACTS = [
  'email',
  'e-mail',
  'mail',
  'contact',
  'contact us',
  'correo',
  'contacto',
  'courriel',
  'kontakt',
  'redaktion',
  'newsroom',
  'editor',
  'desk',
  'tip',
  'tips'
]

/** What sites say beside their rights: whose they are, what is forbidden, where to read more. */
const SITE = [
  /[©®™@]|copyright|reprodu|redistribu|permi[st]|autori[sz]|authori[sz]|prohib|interdit|vietat|nachdruck|trademark|marque|marke/iu,
  /priva|datenschutz|impressum|terms|conditions|cookie|policy|site\b|sitio|\bsito|www|\.\w{2,3}\b|conten[tuí]/iu,
  /\b(?:inc|ltd|llc|gmbh|company|group|verlag)\b/iu
]

/** Whether sentences beside a line of rights are a story's: words enough in small letters, and nothing that sites say there. */
function isStory(text: string): boolean {
  return endsInStop(text) && !SITE.some((words) => words.test(text)) && (text.match(/(?<!\S)\p{Ll}+(?!\S)/gu)?.length ?? 0) >= 3
}

/** Copyright, site lines and contact at the foot of a page. */
export const footer: readonly Rule[] = [
  {
    id: 'footer-copyright',
    label: 'footer',
    languages: 'all',
    needs: ['copyright', '©', '(c)'],
    why: 'A copyright line names year and owner.',
    pattern: lazyShape`
      ^(?:all content )?(?:copyright\s?(?:©|\(c\))?|©\s?(?:copyright)?|\(c\)\s?(?:copyright)?)\s?
      (?:(?:by )?(?:19|20)\d{2}(?:\s?[-–—]\s?(?:(?:19|20)?\d{2}|present))?)[\s,.|–—-]*
      (?:by )?(?<owner>.{0,60}?)(?:[.,|]\s?.{0,250})?$
    `,
    test: ({ 0: line, groups }) => !/^\p{Ll}/u.test(groups?.['owner'] ?? '') && !holdsStory(line),
    drops: [
      '© 2024 Ardent Post. All rights reserved.',
      'Copyright 2019 Wend Valley News. No part of this page may be reproduced.',
      '© 1998-2023 Ardent Post'
    ],
    keeps: [
      'Copyright 1976 rules still bind the libraries of the valley.',
      'Copyright law has not changed since 1998.',
      '© is the sign that Maron never used.'
    ]
  },
  {
    id: 'footer-copyright-name',
    label: 'footer',
    languages: 'all',
    needs: ['copyright', '©'],
    why: 'A copyright line names its owner.',
    pattern: lazyShape`
      ^(?:copyright\s?(?:©|\(c\))|©\s?copyright|©)\s?(?<owner>[^\s\d.|©][^.|©]{1,60}?)[,.|]?\s?
      (?:(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?\b|[a-z]+ [a-z]+ reserved)[\s!-/:-?…»→\]|]*.{0,80}$
    `,
    test: ([line]) => !holdsStory(line),
    drops: ['© Ardent Post 2024', 'Copyright © Wend Valley News. All rights reserved.'],
    keeps: [
      'The stone bears a © Arden 1911, scratched with a nail.',
      'Copyright © 水車新報 All Rights Reserved.谷川さんは橋が落ちるのを見た。'
    ]
  },
  {
    id: 'footer-rights',
    label: 'footer',
    languages: 'all',
    needs: [
      'rights reserved',
      'rechte vorbehalten',
      'derechos reservados',
      'droits réservés',
      'diritti riservati',
      'direitos reservados'
    ],
    why: 'A line reserves all rights.',
    pattern: lazyShape`
      ^(?:[^“”"]{0,80}[.,|©\d–—-]\s?|[^“”"]{0,50} )?(?:all rights reserved|alle rechte vorbehalten|todos los derechos reservados|
      tous droits réservés|tutti i diritti riservati|todos os direitos reservados)\b[^“”"]{0,160}$
    `,
    test: ([line]) => {
      const rights = /(?:reserved|vorbehalten|reservados|réservés|riservati)(?:[\s!-/:-?…»→\]|]*$|\s?[.|] )/i.exec(line)
      if (!rights || /[.!?…][”’)]? ?©/.test(line)) return false
      // A sentence before or behind is the story's, glued to the line.
      const own = line.slice(0, rights.index).split(/copyright/i)[0] ?? ''
      const before = /^.*[.!?…](?= |\p{Lu}|$)/u.exec(own)?.[0] ?? ''
      return !isStory(before) && !isStory(line.slice(rights.index + rights[0].length)) && !holdsStory(line)
    },
    drops: ['All rights reserved.', 'Ardent Media Ltd. All Rights Reserved | Terms', 'Alle Rechte vorbehalten'],
    keeps: [
      'All rights reserved. The phrase stood on the last page of the book that the judge held up.',
      'Every page of the ledger ends alike. All rights reserved.',
      'The pier will open on Friday, he said. Copyright 2024 Harbour Post. All rights reserved.',
      'The pier will open on Friday, he said.All rights reserved.',
      'With all rights reserved to the crown, the mill stood idle.',
      'His last words, all rights reserved, became a joke.'
    ]
  },
  {
    id: 'footer-reproduction',
    label: 'footer',
    languages: ['en'],
    needs: ['reproduced', 'redistributed', 'republished', 'reproduction', 'rewritten'],
    why: 'A line forbids copying.',
    pattern: lazyShape`
      ^(?:this (?:material|content|article|story)|no part of this|the content of|all content|(?:any )?(?:unauthori[sz]ed )?reproduction)\b
      [^“”"]{0,80}\b(?:may not be|may be reproduced|is (?:strictly )?(?:prohibited|forbidden)|
      without (?:[a-z]+ ){0,3}(?:permission|consent))\b.{0,200}$
    `,
    test: ([line]) => staysToReader(line) && /reproduc|redistribut|republish|rewritten/i.test(line),
    drops: [
      'This material may not be published, broadcast, rewritten, or redistributed.',
      'Reproduction without permission is prohibited.'
    ],
    keeps: [
      'Reproduction in eels is a riddle that may be solved this year.',
      'No part of this river may be fished.',
      'No part of this article may be reproduced without permission. The monk copied it all the same, by candle light.'
    ]
  },
  {
    id: 'footer-token',
    label: 'footer',
    languages: 'all',
    needs: ['[email protected]', '[email\u00a0protected]'],
    why: 'A hidden mail address stands alone or after a word for contact.',
    pattern: lazyShape`^(?:[^:.]{0,50}\b${CONTACTS}\b[^:.]{0,20}:\s?|[|–—-]\s?)?${TOKEN}[\s!-/:-?…»→\]|]*$`,
    drops: ['[email protected]', 'Email: [email\u00a0protected]', 'Contact the news desk: [email protected]'],
    keeps: ['To join the dig, call the museum or email [email protected].', 'Send your soup to Ilse Maron at [email protected].']
  },
  {
    id: 'footer-tip',
    label: 'footer',
    languages: ['en'],
    needs: ['tip', 'story idea', 'story to', 'news to share'],
    why: 'A prompt asks readers for tips.',
    pattern: lazyShape`
      ^(?:(?:got|have|do you have|know) (?:an? |any )?(?:news |confidential |hot )?(?:tips?|story|story idea|
      news)(?: (?:for us|to share|to tell|or .{3,30}))?\?.{0,140}|(?:send|submit)(?: us)? (?:a |an? anonymous |
      your )?(?:news )?tips?(?: .{2,50})?)$
    `,
    test: ([line]) => line.includes('?') || !/[.,]/u.test(line),
    drops: ['Got a tip? Write to our news desk.', 'Do you have a story to share? Email us.', 'Submit a news tip'],
    keeps: ['Have a tip of the asparagus first, the cook says.', 'Send tips by pigeon, the bookmaker asked, and they did.']
  },
  {
    id: 'footer-powered',
    label: 'footer',
    languages: 'all',
    needs: ['powered by', 'theme:'],
    why: 'A line names the software of the site.',
    pattern: lazyShape`
      ^(?:proudly powered by .{2,40}|powered by (?:wordpress|blogger|ghost|squarespace|wix|drupal|joomla|substack|
      medium|disqus|newspack|blox)\b.{0,40}|theme: .{2,40} by .{2,40})[\s!-/:-?…»→\]|]*$
    `,
    drops: ['Proudly powered by WordPress', 'Powered by Ghost', 'Theme: Brook by Arden Themes'],
    keeps: ['Powered by two old diesels, the ferry crossed in an hour.', 'The theme: loss, seen by children.']
  }
]
