import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { GERMAN_END } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

/** What German pages say of a voice that reads the story aloud, and of the reader’s age. */
export const germanSpoken: readonly Rule[] = [
  readerNote({
    id: 'navigation-read-aloud-de',
    label: 'navigation',
    languages: ['de'],
    needs: listed('stimme|audio|vorgelesen|vertont|vorlese'),
    why: 'The page says that a machine reads the story aloud.',
    says: [
      [
        lowerShape`
          ^(?:dieser|der) (?:text|artikel|beitrag) (?:wurde|wird|ist)(?: ihnen)? [^.,:]{0,40}(?:stimme|computer|maschinell|automatisch|sprachsoftware|ki)(?: [^.,:]{0,20})?
          (?:vertont|vorgelesen|eingesprochen|eingelesen|gelesen)${GERMAN_END}
        `
      ],
      [
        lowerShape`
          ^(?:die|diese) (?:audio-?(?:version|fassung)|hörfassung|vorlesefunktion|sprachausgabe|stimme)(?: (?:dieses|des|zu diesem) (?:artikels?|textes|
          beitrags))? (?:wurde|wird|ist|basiert)
          [^.,:]{0,50} (?:erzeugt|generiert|erstellt|produziert|computergeneriert|ki)${GERMAN_END}
        `,
        lowerShape`audio|hörf|vorlese|ausgabe|artikels|textes|beitrags`
      ]
    ],
    drops: ['Dieser Beitrag wurde von einer KI-Stimme eingelesen.', 'Die Audiofassung dieses Textes wurde maschinell erstellt.'],
    keeps: ['Der Text wurde von einem Schauspieler gelesen.', 'Die Stimme wurde mit einer KI erzeugt.']
  }),
  readerNote({
    id: 'navigation-age-de',
    label: 'navigation',
    languages: ['de'],
    needs: listed('16|18|volljährig|erwachsene'),
    why: 'The page asks how old the reader is.',
    says: [
      [
        lowerShape`
          ^diese[rs]? (?:inhalt|video|artikel|beitrag|seite|website|angebot) (?:ist|darf|richtet sich|enthält|steht) [^.,:]{0,30}(?:ab 1[68]|unter 1[68]|über 1[68]|
          erwachsene)[^.,:]{0,40}
          ${GERMAN_END}
        `
      ],
      [
        lowerShape`
          ^(?:bitte bestätigen sie|bitte bestätige|ich bestätige|hiermit bestätige ich)[^.,:]{0,20}, dass (?:sie|ich|du) (?:(?:mindestens|über|bereits|schon) )*
          (?:1[68] jahre(?: alt)?|
          volljährig)[^.,:]{0,20}${GERMAN_END}
        `
      ]
    ],
    drops: ['Dieses Video ist erst ab 18 Jahren verfügbar.', 'Ich bestätige, dass ich mindestens 16 Jahre alt bin.'],
    keeps: ['Der Film ist ab 18 Jahren freigegeben.', 'Bitte bestätigen Sie, dass Sie 18 Schafe haben.']
  })
]
