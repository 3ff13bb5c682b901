import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { GERMAN_END, GERMAN_START } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const APPEAL = '(?:bitte|versuchen sie|versuch|laden sie|probieren sie|aktualisieren sie)'

/** What German pages say while they load, when they fail, and on browsers and lines to the net. */
export const germanErrors: readonly Rule[] = [
  readerNote({
    id: 'navigation-loading-de',
    label: 'navigation',
    languages: ['de'],
    needs: listed('geladen|fehler|problem|das hat|schief|schiefgegangen|schiefgelaufen|seite|url'),
    why: 'The page says that it loads, or that something failed.',
    says: [
      [
        lowerShape`
          ^(?:(?:der |die |das |weitere |neue )?(?:inhalte?|kommentare?|artikel|beiträge|player|grafik|karte|seite|widget|formular|video) )?(?:wird|
          werden) geladen ?[.…]*$
        `
      ],
      [
        lowerShape`
          ${GERMAN_START}(?:(?:beim |während des )(?:laden|ladens|speichern|senden|absenden|abrufen|hochladen|abspielen|anmelden|einloggen|versenden|
          übertragen)[^.,:]{0,30} ist|
          es ist|es gab) (?:leider )?(?:ein|einen) (?:unerwarteter |technischer |unbekannter |interner )?(?:fehler|problem)(?: aufgetreten| beim [^.,:]{3,30})${GERMAN_END}
        `
      ],
      [
        lowerShape`
          ^(?:das hat (?:leider )?nicht (?:geklappt|funktioniert)|(?:da|hier|etwas|leider) ist (?:leider |etwas |da )?(?:etwas )?schief ?ge(?:gangen|laufen))[.!] (?:
          ${APPEAL}) [^.:]{3,60}[.!]?$
        `
      ],
      [
        lowerShape`
          ${GERMAN_START}die (?:von ihnen )?(?:gesuchte|angeforderte|gewünschte|aufgerufene) (?:seite|url) (?:wurde|existiert|ist|konnte)(?: leider)? nicht
          (?: mehr)?(?: gefunden| verfügbar| erreichbar)?(?: werden)?${GERMAN_END}
        `
      ]
    ],
    drops: [
      'Kommentare werden geladen …',
      'Beim Senden Ihrer Nachricht ist ein Fehler aufgetreten.',
      'Das hat leider nicht funktioniert. Bitte versuchen Sie es erneut.'
    ],
    keeps: [
      'Die Gäste werden geladen.',
      'Es ist ein Fehler passiert.',
      'Das hat leider nicht geklappt.',
      'Da ist etwas schiefgelaufen.'
    ]
  })
]
