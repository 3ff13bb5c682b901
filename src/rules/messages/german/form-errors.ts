import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { GERMAN_END, GERMAN_START } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const LOGIN = '(?:e-?mail(?:-adresse)?|benutzername|nutzername|passwort|kennwort)'

/** What German forms find wrong. */
export const germanFormErrors: readonly Rule[] = [
  readerNote({
    id: 'navigation-form-error-de',
    label: 'navigation',
    languages: ['de'],
    needs: listed(
      'e-mail|email|benutzername|nutzername|passw|kennw|zu viele|link|gutscheincode|aktivierungscode|bestätigungslink|kommentar'
    ),
    why: 'A form says what is wrong with what was entered.',
    says: [
      [
        lowerShape`
          ${GERMAN_START}(?:die(?:se)? |der |dieser |das |ihre? )?(?:(?:ein|an)gegebenen? )?(?:${LOGIN}|link|gutscheincode|aktivierungscode|bestätigungslink)(?: (?:und|oder)
          (?: das| der)? ${LOGIN})? (?:ist|sind|wird|existiert|wurde)(?: (?:leider|bereits|schon|nicht|noch|mehr))* (?:registriert|vergeben|verwendet|belegt|bekannt|ungültig|
          falsch|korrekt|gültig|abgelaufen|verfügbar|gefunden)${GERMAN_END}
        `
      ],
      [
        lowerShape`^(?:die |ihre )?(?:eingegebenen )?passwörter (?:stimmen nicht überein|müssen übereinstimmen|sind nicht identisch)${GERMAN_END}`
      ],
      [
        lowerShape`
          ^(?:das|der|ihr|dein) (?:neue )?(?:passwort|kennwort|benutzername|nutzername|kommentar) (?:muss|darf)[^.,:]{0,14} (?:mindestens|höchstens|maximal|
          mehr als) [^.,: ]{1,8} (?:
          zeichen|buchstaben) (?:lang sein|haben|enthalten|umfassen)${GERMAN_END}
        `
      ],
      [
        lowerShape`${GERMAN_START}zu viele (?:(?:anmelde|login|fehl)-?versuche|versuche[.!] bitte|fehlgeschlagene versuche)(?:[^.,:]{0,50})${GERMAN_END}`
      ],
      [lowerShape`^(?:falsches|ungültiges|ungültige|falsche) ${LOGIN}(?: oder (?:falsches |ungültiges )?${LOGIN})?${GERMAN_END}`],
      [
        lowerShape`
          ${GERMAN_START}(?:es (?:gibt|existiert) (?:bereits ein|kein) (?:benutzer|nutzer)?konto (?:mit|zu|für) (?:dieser|ihrer|der)[^.,:]{0,30}|für diese e-mail-adresse
          (?: existiert| gibt es| besteht)[^.,:]{2,30}konto)${GERMAN_END}
        `
      ]
    ],
    drops: [
      'Dieser Benutzername ist leider nicht verfügbar.',
      'Ihre Passwörter müssen übereinstimmen.',
      'Falsches Passwort',
      'Zu viele Login-Versuche. Bitte warten Sie einen Augenblick.'
    ],
    keeps: [
      'Zu viele Versuche, zu wenige Tore.',
      'Das Passwort war falsch, und der Tresor blieb zu.',
      'Der Link wurde tausendfach geteilt.',
      'Ein Passwort sollte mindestens zwölf Zeichen lang sein, rät das Amt.'
    ]
  })
]
