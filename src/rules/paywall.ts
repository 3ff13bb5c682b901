import type { Rule } from './rule.ts'
import { staysToReader } from './reading/to-reader.ts'
import { lazyShape } from './wording/shape.ts'

const COUNT = String.raw`(?:\d{1,3}|no|one|two|three|four|five)`

const DOORS =
  'subscribe|register|sign (?:up|in)|log ?in|create (?:a|an|your) (?:free )?account|become a (?:member|subscriber)|start your (?:free )?trial'
const GOODS =
  'continue(?: reading| watching)?[\\s!-/:-?…»→\\]|]*$|(?:continue|keep|finish) reading|read (?:on|this|the (?:full|rest|whole)|more|unlimited|our)|' +
  'unlock (?:this|all|full|unlimited|the (?:full|rest|article|story))|(?:get )?(?:full|unlimited) (?:digital )?access|access (?:this|the full|all|exclusive)|view this'

/** Prompts to pay before reading on. */
export const paywall: readonly Rule[] = [
  {
    id: 'paywall-continue',
    label: 'paywall',
    languages: ['en'],
    needs: [
      'to continue',
      'to keep reading',
      'to read',
      'to unlock',
      'unlimited',
      'full access',
      'exclusive',
      'to finish',
      'to access',
      'to view this'
    ],
    why: 'A prompt asks to subscribe or register before reading on.',
    pattern: lazyShape`^(?:please )?(?:${DOORS})\b[^.“”"]{0,60}? (?:to|for|and|get) (?:${GOODS}).{0,100}$`,
    test: ([line]) => staysToReader(line),
    drops: [
      'Create a FREE account to continue reading',
      'Subscribe now to keep reading and get access to the full archive.',
      'Sign in to read the full article'
    ],
    keeps: [
      'Register with the council to read the meter yourself.',
      'Join a choir and sing to unlock the chest, doctors advise.',
      'Sign in to the yard, then continue to the gate.'
    ]
  },
  {
    id: 'paywall-to-continue',
    label: 'paywall',
    languages: ['en'],
    needs: ['to continue reading', 'to keep reading', 'to read the full', 'to finish reading', 'to read the rest'],
    why: 'A prompt asks to subscribe or register before reading on.',
    pattern: lazyShape`^to (?:(?:continue|keep|finish) reading|read the (?:full|rest))\b[^.“”"]{0,40}, (?:please )?(?:${DOORS}|choose|try)\b.{0,60}$`,
    test: ([line]) => staysToReader(line),
    drops: ['To continue reading this article, subscribe today', 'To read the full story, please log in or register.'],
    keeps: [
      'To continue reading, the monks moved closer to the fire.',
      'To keep reading in the dark, register the shapes first, says the braille teacher to her class of nine and all laugh at it aloud.'
    ]
  },
  {
    id: 'paywall-left',
    label: 'paywall',
    languages: ['en'],
    needs: ['article', 'stories', 'story', 'reads'],
    why: 'A counter says how many stories may still be read.',
    pattern: lazyShape`
      ^you(?:['’]ve| have| are)? (?:read |used |reached |viewed |only )*(?:your |the |all )*(?:last |limit of |final )*
      (?:${COUNT})? ?(?:more |of )*(?:your )?(?:${COUNT} )?(?:free|complimentary|remaining) (?:monthly )?
      (?:articles?|stor(?:y|ies)|reads?)\b.{0,60}$
    `,
    test: ([line]) => staysToReader(line),
    drops: [
      'You have 3 free articles left this month',
      'You’ve reached your limit of free articles',
      'You have read your last free story.'
    ],
    keeps: [
      'You have three stories left, the dying man told the scribe.',
      'You have free will, the articles of the guild say.',
      'You have one free article left this month. Maron has saved hers since January.'
    ]
  },
  {
    id: 'paywall-subscribers',
    label: 'paywall',
    languages: ['en'],
    needs: ['subscriber', 'members', 'subscription'],
    why: 'A label says that the story is for subscribers.',
    pattern: lazyShape`
      ^(?:this (?:article|story|content|post|page) is )?(?:exclusive(?:ly)? |only |available |reserved |free )*
      (?:for|to) (?:our )?(?:paid |paying |premium )?(?:subscribers|members)
      (?: only)?[\s!-/:-?…»→\]|]*$|^subscribers?[ -](?:only|exclusive)[\s!-/:-?…»→\]|]*$
    `,
    test: ([line]) => /subscriber|^this|exclusive/i.test(line),
    drops: ['This article is exclusive to subscribers', 'For subscribers', 'Subscriber-only'],
    keeps: ['For members only', 'For members, the club is a second home.', 'Exclusive to the last, its members wore gloves.']
  },
  {
    id: 'paywall-already',
    label: 'paywall',
    languages: ['en'],
    needs: ['already', 'not a subscriber', 'not a member', 'have an account'],
    why: 'A prompt asks readers who have paid to log in.',
    pattern: lazyShape`
      ^(?:already|not|are you|not yet) (?:a |an |have an? |registered|subscribed)
      (?:paid |print |digital )?(?:subscriber|member|account|subscription)?\s?[?!]\s?
      (?:(?:(?:log|sign)[ -]?in|subscribe|activate|click|register|sign up|join)\b.{0,40})?$
    `,
    drops: ['Already a subscriber? Log in', 'Not a member? Subscribe now', 'Already have an account? Sign in'],
    keeps: [
      'Already a member of the guild, she wanted the chair.',
      'Not a subscriber to any creed, he died content.',
      'Already a member? Then you were stuck.'
    ]
  },
  {
    id: 'paywall-support',
    label: 'paywall',
    languages: ['en'],
    needs: ['journalism', 'newsroom', 'reporting', 'our work'],
    why: 'A prompt asks for money for the newsroom.',
    pattern: lazyShape`
      ^(?:please )?(?:support|help (?:us )?fund|donate to|help us keep)\s
      (?:our |independent |quality |local |free |nonprofit |investigative |the )+
      (?:journalism|newsroom|reporting|work)\b[^“”",]{0,100}$
    `,
    test: ([line]) => staysToReader(line) && !/\b(?:is|was|has|fell|rose|said)\b/u.test(line),
    drops: [
      'Support independent journalism',
      'Support local journalism. Your donation keeps stories like this one free. Donate today.',
      'Help us fund our local reporting – donate today'
    ],
    keeps: ['Support for local journalism fell by half.', 'Support our work or stop us, the rebels wrote, but read us.']
  },
  {
    id: 'paywall-es',
    label: 'paywall',
    languages: ['es'],
    needs: ['suscriptores', 'artículos', 'para seguir leyendo', 'para continuar leyendo'],
    why: 'A Spanish prompt asks to subscribe before reading on.',
    pattern: lazyShape`
      ^(?:(?:contenido|artículo) (?:exclusivo|solo|reservado) (?:para|a) (?:nuestros )?suscriptores|(?:le|te) quedan? \d{1,3} 
      (?:artículos?|noticias?|lecturas) (?:gratis|gratuit[oa]s).{0,30}|.{3,50} para (?:seguir|continuar) leyendo)[\s!-/:-?…»→\]|]*$
    `,
    drops: [
      'Contenido exclusivo para suscriptores',
      'Te quedan 4 artículos gratuitos este mes',
      'Suscríbete para seguir leyendo'
    ],
    keeps: ['Le quedan 4 artículos por escribir antes de la boda.', 'El diario perdió 3.000 suscriptores en un año.']
  },
  {
    id: 'paywall-fr',
    label: 'paywall',
    languages: ['fr'],
    needs: ['il vous reste', 'abonnés', 'lire la suite'],
    why: 'A French prompt asks to subscribe before reading on.',
    pattern: lazyShape`
      ^(?:(?:cet )?(?:article|contenu)(?: est)? (?:réservé|exclusif) (?:à nos |aux |pour les )abonnés|il vous reste \d{1,3}
      (?:[.,]\d+)? ?(?:% de cet article|articles? gratuits?).{0,30}|.{3,50} pour lire la suite)[\s!-/:-?…»→\]|]*$
    `,
    drops: ['Article réservé à nos abonnés', 'Il vous reste 12 % de cet article à lire', 'Abonnez-vous pour lire la suite'],
    keeps: ['Il vous reste 12 jours pour payer, dit la lettre.', 'Le journal compte 9 000 abonnés dans la vallée.']
  },
  {
    id: 'paywall-de',
    label: 'paywall',
    languages: ['de'],
    needs: ['weiterlesen', 'diesen monat', 'abonnenten', 'weiterzulesen'],
    why: 'A German prompt asks to subscribe before reading on.',
    pattern: lazyShape`
      ^(?:jetzt weiterlesen\b.{0,40}|(?:sie haben|du hast) .{0,20}noch \d{1,3} (?:freie|kostenlose) (?:texte?|
      artikel|beiträge|inhalte).{0,30}|(?:nur|exklusiv) für abonnenten|.{3,50}, um weiterzulesen)[\s!-/:-?…»→\]|]*$
    `,
    drops: ['Jetzt weiterlesen mit Talbote Plus', 'Sie haben diesen Monat noch 4 kostenlose Artikel', 'Nur für Abonnenten'],
    keeps: ['Sie haben noch 4 freie Tage bis zur Ernte.', 'Wer weiterlesen will, muss sich durch neun Ordner mühen.']
  }
]
