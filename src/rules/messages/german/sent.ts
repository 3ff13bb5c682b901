import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { GERMAN_END, GERMAN_START } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const OWNED =
  '(?:kommentar|beitrag|nachricht|antwort|meldung|bewertung|(?:benutzer|nutzer|kunden)?konto|account|passwort|kennwort|e-?mail(?:-adresse)?|profil(?:bild)?|' +
  'änderung(?:en)?|einstellungen|eingaben?|angaben|anmeldung|registrierung|bestellung|abonnement|(?:digital|probe|test)?abo|stimme|feedback|anfrage|' +
  'newsletter(?:-(?:anmeldung|abo))?|benachrichtigungen|auswahl|zugang|lesezeichen|testphase|probezeitraum|mitgliedschaft|bild|datei)'
const HOW =
  '(?:(?:jetzt|nun|nicht|noch|bereits|leider|erfolgreich|automatisch|vorübergehend|dauerhaft|derzeit|zurzeit|soeben|wieder|an die redaktion|an uns) )*'
const DONE =
  '(?:gesendet|versendet|versandt|verschickt|übermittelt|übertragen|ab(?:gesendet|geschickt|gegeben)|eingereicht|gespeichert|geändert|aktualisiert|angelegt|' +
  'erstellt|eingerichtet|(?:de)?aktiviert|bestätigt|verifiziert|(?:ge|ent)sperrt|freigeschaltet|freigegeben|veröffentlicht|gelöscht|entfernt|gemeldet|' +
  'registriert|gezählt|erfasst|entgegengenommen|verarbeitet|(?:über)?prüft|geprüft|zurückgesetzt|hochgeladen|verlängert|gekündigt|abgelaufen|veraltet|' +
  'ungültig|unvollständig|abgeschlossen|eingegangen|fehlgeschlagen|storniert|pausiert)'

/** What German pages say became of what the reader sent. */
export const germanSent: readonly Rule[] = [
  readerNote({
    id: 'navigation-sent-de',
    label: 'navigation',
    languages: ['de'],
    needs: listed('ihr|dein'),
    why: 'The page tells the reader what became of what they sent.',
    says: [
      [
        lowerShape`
          ${GERMAN_START}(?:ihre?|deine?) ${OWNED} (?:wurden?|ist|sind|wird|werden|konnten?|kann|können|muss) ${HOW}${DONE}(?: worden| werden)?(?: und (?:
          wird|ist|muss|werden)[^.,:]{2,50})?${GERMAN_END}
        `
      ],
      [
        lowerShape`
          ${GERMAN_START}(?:ihre?|deine?) (?:kommentar|beitrag|antwort|bewertung|nachricht) (?:wird (?:nach|nun|jetzt|derzeit|noch|in kürze|von (?:unsere|der))[^.,:]{0,50}
          (?:geprüft|freigeschaltet|sichtbar|veröffentlicht|moderiert)|wartet (?:noch )?auf[^.,:]{0,20} (?:freischaltung|freigabe|prüfung|moderation))${GERMAN_END}
        `
      ],
      [lowerShape`${GERMAN_START}(?:ihre|deine) sitzung ist (?:leider )?(?:abgelaufen|nicht mehr gültig)${GERMAN_END}`]
    ],
    drops: [
      'Ihre Nachricht wurde erfolgreich übermittelt.',
      'Dein Profilbild wurde aktualisiert.',
      'Vielen Dank! Ihr Kommentar wartet noch auf die Freigabe.',
      'Ihre Einstellungen konnten nicht gespeichert werden. Bitte versuchen Sie es später erneut.'
    ],
    keeps: [
      'Ihr Konto wurde gesperrt, als die Bank den Betrug bemerkte.',
      'Ihr Beitrag wurde im Archiv der Gemeinde entdeckt.',
      'Ihre Nachricht wurde nie gelesen.',
      'Sein Passwort wurde geändert.',
      'Ihre Änderungen wurden vom Rat abgelehnt.',
      'Ihre Stimme ist verstummt.'
    ]
  })
]
