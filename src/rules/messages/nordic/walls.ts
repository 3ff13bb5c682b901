import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { NORDIC_END } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

/** What walls and newsletter forms of the North say of what the reader has left, has to confirm or may end. */
export const nordicWalls: readonly Rule[] = [
  readerNote({
    id: 'paywall-free-left-nordic',
    label: 'paywall',
    languages: ['sv', 'da', 'no'],
    needs: listed('du|allerede|redan|den här|denne|denna'),
    why: 'A wall says what the reader may read, and asks whether they subscribe.',
    says: [
      [
        lowerShape`
          ^du (?:läser|læser|leser|har)(?: (?:nu|nå|just|en|ett|et|din|dine|dina|sista|sidste|siste|alla|alle|\d{1,2}|nått|nået|nådd|läst|læst|lest|gränsen|
          grænsen|grensen|för|for|antal|antalet|antallet|kun|bara|bare))* (?:gratis|fria|gratisartik[a-z]+)(?: (?:artikel|artiklar|artikler|artikkel|saker|
          sak))?(?: (?:kvar|tilbage|igjen|den|här|denne|denna|i|månaden|måned|måneden|månad|uken|veckan|per))*${NORDIC_END}
        `,
        lowerShape`artik|sak`
      ],
      [
        lowerShape`^(?:er du |är du |har du )?(?:redan|allerede) (?:prenumerant|abonnent|kund|kunde|medlem|abonnement|konto)\? (?:logg|log|du)[^.?:]{2,30}[.!]?$`
      ],
      [
        lowerShape`
          ^(?:den här|denna|denne|dette) (?:artikeln?|artikel|saken|sak|artikkelen|videon|videoen|podcast|innholdet) (?:är|er) (?:bara|endast|kun|forbeholdt|
          reserverad|exklusiv|exklusivt)(?: tilgængelig| tillgänglig| tilgjengelig)?(?: (?:för|for|till))? (?:[a-zåäöæø]+ )?(?:prenumeranter|abonnenter|
          medlemmar|medlemmer)${NORDIC_END}
        `
      ]
    ],
    drops: [
      'Du läser en gratisartikel.',
      'Du har 2 gratis artikler igjen denne måneden.',
      'Allerede abonnent? Log ind her',
      'Denne saken er kun for abonnenter.'
    ],
    keeps: ['Du har gratis frokost.', 'Du läser en bok.', 'Redan medlem? Det frågar ingen.']
  })
]
