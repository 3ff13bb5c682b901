import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { GERMAN_END } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const SIGNED = '(?:anmeldung|registrierung|e-?mail-?adresse|bestellung|abonnement|newsletter-anmeldung)'

/** What German pages say once somebody has signed up, voted or written. */
export const germanLetters: readonly Rule[] = [
  readerNote({
    id: 'newsletter-thanks-de',
    label: 'newsletter',
    languages: ['de'],
    needs: listed('dank|danke|vielen|herzlichen|besten'),
    why: 'The page thanks the reader for what they have sent.',
    says: [
      [
        lowerShape`
          ^(?:(?:vielen|herzlichen|besten) dank|danke) für (?:ihre|deine|die|das|ihr|dein) (?:${SIGNED}|bewertung|rückmeldung|meldung|abstimmung|feedback|
          (?:teilnahme|stimme) (?:an|bei|in) (?:unserer|der|dieser) (?:leser)?(?:umfrage|abstimmung))(?: (?:zu|zum|zur|für|bei|an) [^.,:]{3,40})?${GERMAN_END}
        `
      ],
      [
        lowerShape`
          ^(?:vielen dank|danke), dass (?:sie|du)(?: sich| dich| ihre| deine| unseren| den| an unserer| an der)?(?: newsletter| umfrage| e-mail-adresse| stimme)? ?
          (?:für unseren newsletter |
          zum newsletter )?(?:abgestimmt|teilgenommen|abonniert|bestätigt|angemeldet|registriert|abgegeben|bewertet) (?:haben|hast)${GERMAN_END}
        `
      ]
    ],
    drops: ['Herzlichen Dank für Ihre Registrierung!', 'Danke, dass Sie unseren Newsletter abonniert haben.'],
    keeps: ['Vielen Dank für Ihre Zeit.', 'Danke, dass Sie gekommen sind.', 'Vielen Dank für Ihre Fragen, Herr Minister.']
  })
]
