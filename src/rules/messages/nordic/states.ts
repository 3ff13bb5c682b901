import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { NORDIC_END } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const THIS = '(?:den här|det här|denna|denne|detta|dette)'

/** What pages of the North say of notifications, graphics, browsers and lines to the net. */
export const nordicStates: readonly Rule[] = [
  readerNote({
    id: 'app-notifications-nordic',
    label: 'app',
    languages: ['sv', 'da', 'no'],
    needs: listed('notiser|pushnotiser|notifikationer|varsler|push-varsler|vill du|vil du'),
    why: 'The page offers notifications, or says whether they are on.',
    says: [
      [
        lowerShape`
          ^(?:push)?-?(?:notiser|notifikationer|varsler)(?: (?:om|för|for) ${THIS} [a-zåäöæø]{3,14})? (?:är|er) (?:nu |nå )?(?:avstängda|avslagna|påslagna|
          aktiverade|inaktiverade|blockerade|på|av|slået (?:fra|til)|slått (?:av|på)|deaktivere?t|aktivere?t|blokere?t|blokkert)${NORDIC_END}
        `
      ],
      [
        lowerShape`^(?:vill|vil) du (?:få|ha|modtage|motta) (?:push)?-?(?:notiser|notifikationer|varsler)(?: (?:om|för|for|når|när|på) [^.,:?]{3,40})?\?$`
      ]
    ],
    drops: ['Notiser är avstängda.', 'Varsler er slått av.', 'Vill du få notiser om det här ämnet?'],
    keeps: ['Notiser är vardagens plåga.', 'Notiserna stängs av på natten.', 'Slik slår du av varsler']
  })
]
