import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { NORDIC_END } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const LIST =
  '(?:läslista|favoriter|bokmärken|sparade (?:artiklar|listor)|sparlista|læseliste|favoritter|bogmærker|gemte artikler|leselisten?|favorittene|' +
  'bokmerkene|lagrede (?:saker|artikler))'

/** What pages of the North say of the lists of the reader. */
export const nordicLists: readonly Rule[] = [
  readerNote({
    id: 'navigation-list-nordic',
    label: 'navigation',
    languages: ['sv', 'da', 'no'],
    needs: listed(
      'artikel|artikeln|artiklen|artikkelen|saken|tillagd|lagt|lagts|tilføjet|fjernet|borttagen|sparad|gemt|lagret|länk|länken|link|linket|lenken|lenke'
    ),
    why: 'The page tells the reader on which of their lists the story is, or what it copied.',
    says: [
      [
        lowerShape`
          ^(?:(?:artikeln|artiklen|artikkelen|saken|receptet|videon) (?:är|er|har|blev|ble) )?(?:nu |nå )?(?:tillagd i|lagts till i|lagt till i|lagt til i|tilføjet til|
          fjernet fra|gemt i|lagret i|
          sparad i|sparats i|tagits bort från|borttagen från) (?:(?:din|dina|dine|min|mina) )?${LIST}(?: din| dine| mine)?${NORDIC_END}
        `
      ],
      [lowerShape`^(?:artikeln?|artikkelen|artiklen|saken) (?:är |er |har )?(?:sparad|sparats|gemt|lagret)${NORDIC_END}`],
      [
        lowerShape`
          ^(?:länken?|link|linket|lenken?)(?: (?:är|er|har|blev|ble))? (?:kopierad|kopierats|kopieret|kopiert)(?: (?:till?|i) (?:urklipp|udklipsholderen?|utklippstavlen?))?
          ${NORDIC_END}
        `
      ]
    ],
    drops: [
      'Artikeln har tagits bort från dina sparade artiklar.',
      'Artiklen er tilføjet til din læseliste.',
      'Fjernet fra leselisten din',
      'Länken har kopierats'
    ],
    keeps: [
      'Artikeln har tagits bort från tidningens sajt.',
      'Linket er delt tusindvis af gange.',
      'Artikkelen er fjernet fra avisens nettsider.'
    ]
  })
]
