import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { GERMAN_END, GERMAN_START } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const BY_DESK =
  '(?: (?:vom (?:autor|verfasser|nutzer|moderator)|von (?:der|unserer) (?:redaktion|moderation)|(?:von|durch) (?:einem|einen|dem|den) (?:moderator|verfasser|nutzer|autor)|' +
  '(?:wegen|aufgrund|gemäß) [^.,:]{3,50}|' +
  'leider|bereits|noch|derzeit|gerade|nicht|zur prüfung))?'

/** What German comment tools say of a comment, and of how much they show. */
export const germanComments: readonly Rule[] = [
  readerNote({
    id: 'comments-thread-shown-de',
    label: 'comments',
    languages: ['de'],
    needs: listed('dieser|der komm|kommentar|leserkommentar|leserkommentare|antwort|antworten|beiträge|sortier'),
    why: 'A comment tool says what became of a comment, or what it shows.',
    says: [
      [
        lowerShape`
          ^dieser (?:kommentar|leserkommentar|nutzerbeitrag) (?:wurde|wird|ist)${BY_DESK} (?:entfernt|gelöscht|gesperrt|ausgeblendet|gemeldet|gekürzt|freigeschaltet|
          geprüft|moderiert|
          verfügbar)${GERMAN_END}
        `
      ],
      [
        lowerShape`
          ${GERMAN_START}(?:dieser|der) kommentar (?:wartet|muss)(?: noch)? [^.,:]{0,20}(?:freischaltung|freigabe|moderation|prüfung|
          freigeschaltet werden)${GERMAN_END}
        `
      ],
      [
        lowerShape`
          ^(?:(?:alle|weitere|mehr|ältere|neuere) )?(?:\d[\d.]{0,5} )?(?:weitere )?(?:leser)?(?:kommentare?|antwort(?:en)?|beiträge)(?: zu diesem artikel)? (?:anzeigen|
          ansehen|laden|lesen|
          ausblenden|einblenden|nachladen|verbergen)$
        `,
        lowerShape`alle|weitere|mehr|ältere|neuere|\d|blenden|verbergen`
      ],
      [
        lowerShape`
          ^(?:kommentare )?sortier(?:en|t|ung)(?: der kommentare)?(?: nach)?:? (?:(?:neu|ält|beliebt|relevant)este[a-z]*|beste|datum|relevanz|likes)
          (?: zuerst| kommentare)?$
        `
      ]
    ],
    drops: [
      'Dieser Kommentar wurde von der Moderation entfernt.',
      'Der Kommentar wartet noch auf die Freigabe.',
      'Alle 12 Kommentare ansehen',
      'Sortieren nach: Älteste zuerst'
    ],
    keeps: ['Dieser Kommentar wurde später zum Buch.', 'Antworten lesen', 'Sortiert wird nach Farbe.']
  })
]
