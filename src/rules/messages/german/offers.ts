import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { GERMAN_END } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const TIME = '(?:\\d{1,2}|einen|ein|zwei|drei|vier|sechs) (?:monate?n?|wochen?|tagen?|tage|jahr)'

/** What German walls ask for, and on what terms. */
export const germanOffers: readonly Rule[] = [
  readerNote({
    id: 'paywall-offer-de',
    label: 'paywall',
    languages: ['de'],
    needs: listed('jetzt|testen|lesen|sichern|nutzen|probieren|holen|starten|kostenlos|gratis|für|jederzeit|monatlich|flexibel'),
    why: 'A wall names the terms of an offer.',
    says: [
      [
        lowerShape`^(?:jetzt )?(?:testen|lesen|sichern|nutzen|probieren|holen|starten)(?: sie)?(?: sich)? [^.:?]{4,80}[.!]?$`,
        lowerShape`(?:abo|plus|premium|digital(?:abo|zugang|angebot|paket)?|e-paper|webseite|inhalte)(?![a-zäöüß])`,
        lowerShape`(?:${TIME})[^.]{0,16} (?:für|gratis|kostenlos|ab|zum)(?![a-zäöüß])|(?:gratis|kostenlos|für \d[^.]{0,10})[^.]{0,12} ${TIME}`
      ],
      [
        lowerShape`
          ^(?:jetzt )?(?:${TIME} )?(?:lang )?(?:kostenlos|gratis|für (?:nur )?\d[\d,]{0,5} ?(?:€|euro)) (?:testen|lesen|weiterlesen|probieren)(?:, (?:danach|
          dann)[^.:]{3,50})?[.!]?$
        `,
        lowerShape`monat|woche|tag|jahr|weiterlesen|jetzt`
      ],
      [lowerShape`^jetzt ${TIME}(?: lang)? (?:kostenlos|gratis) (?:testen|lesen)(?:,? (?:danach|dann)[^.:]{3,50})?[.!]?$`],
      [
        lowerShape`
          ^(?:(?:(?:das|ihr|dein) (?:probe|digital|test)?abo(?:nnement)?|das angebot|danach|und) (?:ist )?)?(?:danach |und )?(?:jederzeit|monatlich|flexibel)
          (?: online| monatlich| wieder|
          einfach)* kündbar${GERMAN_END}
        `
      ]
    ],
    drops: [
      'Testen Sie unser Digitalabo einen Monat gratis.',
      'Jetzt 4 Wochen kostenlos testen, danach 9,99 Euro im Monat',
      'Ihr Abo ist monatlich kündbar.'
    ],
    keeps: [
      'Das Deutschlandticket ist monatlich kündbar.',
      'Lesen Sie das Buch in drei Tagen, rät sie.',
      'Testen Sie den Boden vor der Aussaat vier Wochen lang.'
    ]
  })
]
