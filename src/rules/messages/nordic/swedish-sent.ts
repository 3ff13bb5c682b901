import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { NORDIC_END, NORDIC_START } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const OWNED =
  '(?:kommentar|inlägg|meddelande|svar|anmälan|betyg|recension|konto|profil(?:bild)?|lösenord|e-post(?:adress)?|mejladress|ändringar|inställningar|uppgifter|' +
  'registrering|beställning|prenumeration|provperiod|röst|feedback|fråga|förfrågan|session|nyhetsbrev|notiser|bild|fil|val|medlemskap|tips)'
const HOW = '(?:(?:nu|inte|ännu|redan|tyvärr|tillfälligt|automatiskt|permanent|just nu|till redaktionen) )*'
const DONE =
  '(?:skickats|publicerats|sparats|ändrats|uppdaterats|skapats|aktiverats|avaktiverats|inaktiverats|bekräftats|verifierats|spärrats|låsts|godkänts|raderats|' +
  'tagits (?:bort|emot)|mottagits|rapporterats|registrerats|räknats|behandlats|återställts|laddats upp|förlängts|sagts upp|avslutats|gått ut|avbrutits|pausats)'
const STATE =
  '(?:skickad?t?|publicera[dt]|spara(?:d|t|de)|ändra(?:d|t|de)|uppdatera(?:d|t|de)|skapa[dt]|aktivera(?:d|t|de)|bekräfta[dt]|verifiera[dt]|spärra[dt]|låst|' +
  'godkän[dt]|raderad|raderat|borttage[nt]|mottage[nt]|registrera(?:d|t)|ogiltigt?|föråldrade?|för gamma[lt]|avslutat?|avslutad|inaktiv(?:t)?)'

/** What Swedish pages say became of what the reader sent. */
export const swedishSent: readonly Rule[] = [
  readerNote({
    id: 'navigation-sent-sv',
    label: 'navigation',
    languages: ['sv'],
    needs: listed('din|ditt|dina'),
    why: 'The page tells the reader what became of what they sent.',
    says: [
      [
        lowerShape`
          ${NORDIC_START}(?:din|ditt|dina) ${OWNED} (?:(?:har|hade) ${HOW}${DONE}|(?:är|blev) ${HOW}${STATE}|(?:kunde|kan|gick) inte (?:att )?(?:skickas?|publiceras?|
          sparas?|ändras?|
          uppdateras?|skapas?|bekräftas?|verifieras?|raderas?|laddas? upp|registreras?|hittas?))(?: och (?:granskas|väntar|kommer|publiceras|visas)[^.,:]{0,40})?${NORDIC_END}
        `
      ],
      [
        lowerShape`${NORDIC_START}(?:din|ditt) (?:kommentar|inlägg|svar) (?:väntar på|granskas|kommer att)(?: nu)?(?: [^.,:]{0,40})?${NORDIC_END}`,
        lowerShape`gransk|godkän|moder|publicera`
      ]
    ],
    drops: [
      'Din kommentar har publicerats.',
      'Dina inställningar kunde inte sparas. Försök igen.',
      'Ditt konto är tillfälligt låst.',
      'Tack! Din kommentar väntar på granskning.'
    ],
    keeps: [
      'Hennes konto spärrades i mars.',
      'Ditt meddelande kom aldrig fram.',
      'Ditt lösenord är ofta den svagaste länken.',
      'Din röst har en klang av is.'
    ]
  })
]
