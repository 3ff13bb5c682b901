import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { DUTCH_END } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const THIS = '(?:(?:op|bij|onder|voor) (?:dit|deze) (?:artikel|bericht|verhaal|onderwerp|video|column))'

/** What Dutch comment tools say of a thread. */
export const dutchThreads: readonly Rule[] = [
  readerNote({
    id: 'comments-thread-nl',
    label: 'comments',
    languages: ['nl'],
    needs: listed('reageren|reactie|reacties|antwoorden|commentaar'),
    why: 'A comment tool says who may write, what became of a comment, or what it shows.',
    says: [
      [
        lowerShape`
          ^(?:(?:de )?(?:reactiemogelijkheid|reacties) ${THIS}(?: is| zijn)|je kunt|u kunt|reageren(?: ${THIS})?(?: is| kan)|
          het is)(?: [^.,:]{0,40})? (?:gesloten|uitgeschakeld|niet (?:meer )?(?:mogelijk|reageren)|te reageren|niet meer)(?: ${THIS})?${DUTCH_END}
        `,
        lowerShape`gesloten|uitgeschakeld|niet (?:meer|mogelijk)`
      ],
      [
        lowerShape`
          ^alleen (?:ingelogde |geregistreerde |betalende )?(?:abonnees|leden|gebruikers|lezers) (?:kunnen|
          mogen)(?: hier| ${THIS}| een| reacties?)* (?:reageren|plaatsen|schrijven|meepraten)${DUTCH_END}
        `
      ],
      [
        lowerShape`
          ^(?:log in|meld je aan|registreer je|maak een account)(?: of (?:registreer|maak een account aan|word lid))? om (?:te (?:kunnen )?reageren|
          een reactie te (?:plaatsen|schrijven)|deze reactie[^.,:]{0,30})${DUTCH_END}
        `
      ],
      [
        lowerShape`
          ^deze reactie (?:is|werd|wordt)(?: (?:door|wegens|vanwege) [^.,:]{3,40})?(?: (?:inmiddels|nog|momenteel))? (?:verwijderd|verborgen|gerapporteerd|beoordeeld|
          goedgekeurd)(?: (?:door|wegens|vanwege|omdat) [^.,:]{3,50})?${DUTCH_END}
        `
      ],
      [
        lowerShape`
          ^(?:(?:toon|bekijk|laad|lees|verberg|zie) (?:alle |nog )?(?:\d[\d.]{0,5} )?(?:meer |andere |overige |eerdere )?(?:reacties?|antwoord(?:en)?)|(?:(?:alle|meer|
          nog) )?(?:\d[\d.]{0,5} )?(?:reacties?|
          antwoord(?:en)?) (?:tonen|bekijken|laden|lezen|verbergen))$
        `,
        lowerShape`alle|meer|nog|\d|verberg|overige|eerdere`
      ],
      [
        lowerShape`
          ^(?:sorteer|gesorteerd)(?: de)?(?: reacties)? (?:op|volgens)? ?:? ?(?:(?:nieuw|oud|populair|relevant|best)(?:ste|st|e)|datum|relevantie|populariteit|
          beste)(?: eerst| reacties)?$
        `
      ]
    ],
    drops: [
      'De reacties op dit artikel zijn gesloten.',
      'Alleen ingelogde leden kunnen reageren.',
      'Log in om een reactie te plaatsen.',
      'Deze reactie is verwijderd door de redactie.',
      'Toon nog 3 antwoorden'
    ],
    keeps: [
      'De reacties op het plan zijn verdeeld.',
      'Alleen leden kunnen stemmen op het congres.',
      'Deze reactie is begrijpelijk.',
      'Reacties lezen',
      'Het is niet meer te zien.'
    ]
  })
]
