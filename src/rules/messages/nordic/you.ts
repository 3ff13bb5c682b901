import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { NORDIC_END, NORDIC_START } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const NOW = '(?:nu|nå|redan|allerede|automatiskt?|inte|ikke|blevet|blitt|har)'
const THIS = '(?:det här|den här|detta|denna|dette|denne)'
const TOPIC =
  '(?:ämnet?|skribenten?|författaren?|journalisten?|serien?|podden|diskussionen?|användaren|emnet?|temaet|skribent|forfatteren?|journalist|podcasten?|brugeren?|serie|debatten)'

/** What pages of the North say the reader has done on them. */
export const nordicYou: readonly Rule[] = [
  readerNote({
    id: 'navigation-you-nordic',
    label: 'navigation',
    languages: ['sv', 'da', 'no'],
    needs: listed('du'),
    why: 'The page tells the reader what they have done on it.',
    says: [
      [
        lowerShape`${NORDIC_START}du (?:är|er|har) (?:${NOW} )*(?:in|ut|ud)?(?:loggade?t?|loggats|logget) ?(?:in|ut|ind|ud|inn|på)?${NORDIC_END}`,
        lowerShape`inlogg|utlogg|logga[td]s? (?:in|ut)|logget (?:ind|ud|inn|ut|på)`
      ],
      [
        lowerShape`
          ${NORDIC_START}du (?:är|er|har|abonnerer|prenumererar)(?: ${NOW})* ?(?:prenumerant|anmäld|avanmäld|avregistrerats|avregistrerad|tilmeldt|afmeldt|meldt av|
          påmeldt|avmeldt|abonnerer|
          prenumererar)?(?: (?:på|till|från|fra|for|til))?(?: (?:våra|vårt|vores|vårt|${THIS}|det|alla|alle))? (?:nyhetsbrev(?:et|en)?|nyhedsbrev(?:et|e)?)${NORDIC_END}
        `
      ],
      [
        lowerShape`^du (?:följer|følger) (?:(?:nu|nå|allerede|redan|inte längre|ikke længere|ikke lenger) )${THIS} ${TOPIC}${NORDIC_END}`
      ],
      [lowerShape`^du (?:följer|følger) ${THIS} ${TOPIC} (?:nu|nå|inte längre|ikke længere|ikke lenger)${NORDIC_END}`],
      [
        lowerShape`
          ^du har (?:redan|allerede) (?:röstat|stemt|(?:anmält|anmeldt|meldt|rapporterat|rapporteret|rapportert) ${THIS} (?:kommentaren?|inlägget|indlæg)|
          svarat på ${THIS} (?:enkäten|
          undersökningen))(?: i ${THIS} [a-zåäöæø]{3,20})?${NORDIC_END}
        `
      ],
      [
        lowerShape`
          ^du (?:får|har|modtager|mottar)(?: nu| nå| inga| ingen| ikke)*(?: nya| nye)? (?:push)?(?:notiser|notifikationer|varsler|beskeder om|varslinger)(?: (?:om|för|
          fra|från|for|på) ${THIS}
          (?: [a-zåäöæø]{3,16}))?${NORDIC_END}
        `
      ]
    ],
    drops: [
      'Du har loggats ut.',
      'Du er nu logget ind.',
      'Du er allerede tilmeldt dette nyhedsbrev.',
      'Du følger nå dette temaet.',
      'Du har redan röstat.',
      'Du har inga nya notiser.'
    ],
    keeps: [
      'Du följer stigen till sjön.',
      'Du har allerede vundet.',
      'Du er nå broren min.',
      'Du har inga skulder.',
      'Du loggar in på livet.'
    ]
  })
]
