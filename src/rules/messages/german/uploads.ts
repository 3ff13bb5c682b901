import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { GERMAN_END } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

/** What German forms say of files and of letters left to write. */
export const germanUploads: readonly Rule[] = [
  readerNote({
    id: 'navigation-upload-de',
    label: 'navigation',
    languages: ['de'],
    needs: listed('datei|bilddatei|bilder|profilbild|profilfoto|avatar|maximale|max.|zeichen|unterstützte'),
    why: 'A form says which files it takes, or how much may be written.',
    says: [
      [
        lowerShape`^(?:(?:ihr|dein|eigenes|neues) )?(?:profil(?:bild|foto)|avatar)(?: (?:hochladen|ändern|auswählen|löschen|entfernen|bearbeiten)){1,2}${GERMAN_END}`
      ],
      [lowerShape`^(?:die|diese|ihre) (?:ausgewählte )?(?:bild)?datei ist zu (?:groß|klein)[.!]?(?: [^.]{2,60}[.!]?)?$`],
      [
        lowerShape`
          ^(?:nur|erlaubt sind|erlaubte|unterstützte|zulässige) [^.:]{0,20}(?:bilder|dateien|dateitypen|dateiformate)[^.]{0,20}(?:jpe?g|png|pdf|
          gif)[^.]{0,40}[.!]?$
        `
      ],
      [lowerShape`^(?:die )?(?:maximale|max\.) dateigröße[^.]{0,30}\d ?[mk]b${GERMAN_END}`],
      [
        lowerShape`
          ^(?:(?:es )?(?:sind |bleiben |verbleiben |ihnen bleiben )?(?:noch|maximal|max\.) \d[\d.]{0,6}(?: von \d[\d.]{0,6})? zeichen(?: übrig| verfügbar| erlaubt| frei)?|
          \d[\d.]{0,6}(?: ?(?:\/|von) ?\d[\d.]{0,6})? zeichen (?:übrig|verbleiben|verbleibend|verfügbar|verwendet|noch))${GERMAN_END}
        `
      ]
    ],
    drops: [
      'Profilbild ändern',
      'Die Datei ist zu groß. Erlaubt sind 2 MB.',
      'Noch 500 Zeichen übrig',
      '0 von 800 Zeichen verwendet'
    ],
    keeps: [
      'Die Datei ist zu groß für ein Diskettenlaufwerk, sagt die Archivarin. Sie lacht.',
      'Noch 500 Zeichen an den Wänden der Höhle.',
      '280 Zeichen, die alles ändern'
    ]
  })
]
