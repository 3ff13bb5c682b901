import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { DUTCH_END } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const LIST =
  '(?:leeslijst|bewaarlijst|favorieten|bladwijzers|verlanglijst|kijklijst|bewaarde artikelen|opgeslagen artikelen|lijst met bewaarde artikelen)'

/** What Dutch pages say of the lists of the reader. */
export const dutchLists: readonly Rule[] = [
  readerNote({
    id: 'navigation-list-nl',
    label: 'navigation',
    languages: ['nl'],
    needs: listed('toegevoegd|verwijderd|bewaard|opgeslagen|gekopieerd'),
    why: 'The page tells the reader on which of their lists the story is, or what it copied.',
    says: [
      [
        lowerShape`
          ^(?:(?:dit |het |deze )?(?:artikel|verhaal|video|recept|podcast) )?(?:is )?(?:toegevoegd aan|verwijderd uit|bewaard in|opgeslagen in|verwijderd van) (?:je|jouw|
          uw|mijn) ${LIST}
          ${DUTCH_END}
        `
      ],
      [lowerShape`^(?:artikel|verhaal|recept)(?: is)? (?:bewaard|opgeslagen)${DUTCH_END}`],
      [lowerShape`^(?:de )?(?:link|url)(?: is)? gekopieerd(?: naar (?:het |je )?klembord)?${DUTCH_END}`]
    ],
    drops: ['Verwijderd uit je leeslijst', 'Dit artikel is toegevoegd aan je favorieten.', 'De link is gekopieerd.'],
    keeps: ['Het artikel is bewaard in een kluis.', 'Toegevoegd aan zijn lijst was een boek over dijken.']
  })
]
