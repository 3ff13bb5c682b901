import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { GERMAN_END } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const SHOWN =
  '(?:interaktive[rns]? )?(?:grafik|infografik|karte|tabelle|umfrage|bildergalerie|element|formular|quiz|diagramm|video|inhalt|widget|player|audio|podcast)'

/** What German pages say of graphics that they do not show. */
export const germanGraphics: readonly Rule[] = [
  readerNote({
    id: 'navigation-not-shown-de',
    label: 'navigation',
    languages: ['de'],
    needs: listed('nicht|öffnen|klicken'),
    why: 'The page says that it does not show a graphic, form or film.',
    says: [
      [
        lowerShape`
          ^(?:diese[rs]?|der|die|das) ${SHOWN} (?:wird|kann|konnte|ist)(?: leider| derzeit| aktuell| momentan)?(?: (?:in|auf|von) (?:der|dieser|ihrer|ihrem|diesem|deiner|
          deinem) (?:app|
          browser|gerät|version|ansicht|land|region|app-version|amp-version))?(?: leider| derzeit)? nicht (?:dargestellt|angezeigt|unterstützt|geladen|abgespielt|
          wiedergegeben|abrufbar|
          verfügbar)(?: werden)?${GERMAN_END}
        `,
        lowerShape`werden|app|browser|gerät|version|ansicht|land|region|(?:dargestellt|angezeigt|unterstützt)[.!]?$`
      ],
      [
        lowerShape`
          ^(?:um (?:die|den|das|diese[ns]?) ${SHOWN} (?:zu sehen|anzuzeigen|anzusehen|zu nutzen|zu laden), (?:öffnen|klicken|tippen|wechseln|besuchen|nutzen) sie|(?:die|
          das|der|diese[rs]?)
          ${SHOWN} wird nicht (?:richtig |korrekt )?(?:angezeigt|dargestellt)\? (?:öffnen|klicken|tippen)) ?[^.:]{3,60}[.!]?$
        `
      ]
    ],
    drops: [
      'Diese Karte wird in der App nicht unterstützt.',
      'Das Quiz konnte leider nicht geladen werden.',
      'Um die Umfrage zu sehen, klicken Sie bitte hier.'
    ],
    keeps: [
      'Die Karte wird nicht geladen, sondern gefaltet.',
      'Die Grafik zeigt die Mieten nicht.',
      'Das Video konnte als Beweis nicht verwendet werden.',
      'Der Inhalt ist nicht verfügbar.'
    ]
  })
]
