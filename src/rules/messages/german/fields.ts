import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { GERMAN_END, GERMAN_START } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const FIELD =
  '(?:(?:e-?)?mail(?:-?adresse)?|passwort|kennwort|(?:benutzer|nutzer|vor|nach)?namen?|postleitzahl|plz|(?:telefon|handy|mobil)nummer|geburtsdatum|adresse|' +
  'wohnort|betreff|nachricht|(?:pflicht)?felder|eingaben?|option|captcha|nutzungsbedingungen|datenschutz[a-z]*|agb|checkbox|kästchen|anrede|suchbegriff|kommentar|' +
  'registrierung|anmeldung)'

/** What German forms ask for, and what they find wrong. */
export const germanFields: readonly Rule[] = [
  readerNote({
    id: 'navigation-field-de',
    label: 'navigation',
    languages: ['de'],
    needs: listed('bitte|feld|felder|pflichtfeld|gekennzeichnet|markiert|pflichtangaben'),
    why: 'A form says what is to be filled in.',
    says: [
      [
        lowerShape`
          ${GERMAN_START}bitte (?:geben|wählen|füllen|tragen|überprüfen|prüfen|korrigieren|bestätigen|akzeptieren|wiederholen|setzen) sie (?:hier |nur |zuerst )?
          (?:ihre?n?|eine?n?|
          unsere|alle|die|den|das|mindestens eine)(?: gültigen?| korrekten?| vollständigen?| neuen?| markierten?)? ${FIELD}(?: (?:noch einmal|erneut|
          vollständig))?(?: (?:ein|an|aus|ab))?${GERMAN_END}
        `
      ],
      [
        lowerShape`
          ^(?:bitte )?(?:dieses|das|dies)(?: ist)?(?: ein)? (?:pflichtfeld|feld (?:ist (?:ein pflichtfeld|erforderlich|ungültig)|darf nicht leer (?:sein|bleiben)|
          muss ausgefüllt werden|wird benötigt))${GERMAN_END}
        `
      ],
      [
        lowerShape`
          ^(?:(?:alle |die )?(?:mit|felder mit) (?:(?:einem|dem) )?(?:\(?\*\)?|stern(?:chen)?)[^.,:]{0,20} (?:felder )?(?:sind|müssen)[^.,:]{0,40}|(?:erforderliche felder|
          pflichtfelder|pflichtangaben) sind (?:mit|durch)[^.,:]{2,30} (?:markiert|gekennzeichnet))${GERMAN_END}
        `
      ]
    ],
    drops: [
      'Bitte geben Sie Ihr Geburtsdatum ein.',
      'Das Feld darf nicht leer bleiben.',
      'Pflichtfelder sind mit einem * markiert.'
    ],
    keeps: ['Bitte geben Sie Hinweise an die Polizei.', 'Dieses Feld ist Weltkulturerbe.', 'Bitte wählen Sie im Notfall die 112.']
  })
]
