import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { GERMAN_END, GERMAN_START } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

/** What German pages say of browsers, and of lines to the net. */
export const germanLines: readonly Rule[] = [
  readerNote({
    id: 'navigation-offline-de',
    label: 'navigation',
    languages: ['de'],
    needs: listed(
      'offline|internet|internetverbindung|netzverbindung|netzwerkverbindung|datenverbindung|browser|ihr webbrowser|kopiert'
    ),
    why: 'The page speaks of the browser of the reader, of the line, or of a link it copied.',
    says: [
      [
        lowerShape`${GERMAN_START}(?:sie sind|du bist) (?:derzeit |gerade |aktuell |momentan )?(?:offline|nicht mit dem internet verbunden)${GERMAN_END}`
      ],
      [
        lowerShape`${GERMAN_START}(?:es besteht )?(?:aktuell |derzeit )?keine (?:internet|netz|netzwerk|daten)verbindung${GERMAN_END}`
      ],
      [
        lowerShape`
          ^(?:ihr|dein) (?:web)?browser (?:ist|wird) (?:leider |nicht mehr |zu |nicht |von uns )*(?:veraltet|alt|unterstützt|kompatibel)(?: und[^.,:]{3,50})?${GERMAN_END}
        `
      ],
      [
        lowerShape`
          ^bitte (?:aktualisieren|verwenden|nutzen|wechseln) sie (?:ihren|einen|zu einem)(?: anderen| aktuellen| aktuelleren| modernen| neueren)* browser[^.,:]{0,40}[.!]?$
        `
      ],
      [
        lowerShape`^(?:(?:der )?(?:link|url|adresse) )?(?:wurde )?(?:erfolgreich )?(?:(?:in (?:die|der) zwischenablage )kopiert|(?:wurde )?kopiert)[.!]?$`,
        lowerShape`link|url|zwischen`
      ]
    ],
    drops: [
      'Sie sind derzeit offline.',
      'Keine Netzwerkverbindung',
      'Ihr Browser wird leider nicht mehr unterstützt.',
      'Link in die Zwischenablage kopiert'
    ],
    keeps: [
      'Keine Verbindung nach Wennick',
      'Ihr Browser verrät mehr, als Sie denken.',
      'Der Link wurde tausendfach kopiert.',
      'Sie sind offline glücklicher.'
    ]
  })
]
