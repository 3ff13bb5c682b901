import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { NORDIC_END, NORDIC_START } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const TAKEN =
  '(?:registrerad|registreret|registrert|upptage[nt]|optaget|opptatt|i bruk|i brug|används|ogiltigt?|ugyldigt?|giltigt?|gyldigt?|fel|forkert|feil|' +
  'tilgængeligt?|tilgjengelig|tillgängligt?|udløbet|utløpt)'

/** What forms of the North find wrong. */
export const nordicFormErrors: readonly Rule[] = [
  readerNote({
    id: 'navigation-form-error-nordic',
    label: 'navigation',
    languages: ['sv', 'da', 'no'],
    needs: listed(
      'e-postadress|e-postadressen|e-mailadressen|användarnamnet|brugernavnet|brukernavnet|lösenord|lösenordet|lösenorden|adgangskode|' +
        'adgangskoden|adgangskoderne|passord|passordet|passordene|för många|for mange|fel|forkert|feil|ogiltig|ugyldig|länken|linket|lenken'
    ),
    why: 'A form says what is wrong with what was entered.',
    says: [
      [
        lowerShape`
          ${NORDIC_START}(?:den här |denne |dette )?(?:e-postadressen?|e-mailadressen?|användarnamnet|brugernavnet|brukernavnet|lösenordet|adgangskoden|passordet|länken|
          linket|lenken) (?:är|er|finns|används|har)
          (?: (?:redan|allerede|inte|ikke|tyvärr|desværre|dessverre|för|for|längre|længere|lenger))* ${TAKEN}${NORDIC_END}
        `,
        lowerShape`redan|allerede|giltig|gyldig|inte|ikke|upptag|optag|opptatt|bruk|brug|adress`
      ],
      [
        lowerShape`
          ^(?:lösenorden|adgangskoderne|passordene) (?:stämmer inte överens|matchar inte|måste vara (?:lika|samma)|er ikke ens|er ikke like|stemmer ikke overens|
          matcher ikke|skal være ens|må være like)
          ${NORDIC_END}
        `
      ],
      [
        lowerShape`
          ^(?:(?:ditt )?lösenord(?:et)?|(?:din )?adgangskoden?|passordet(?: ditt)?) (?:måste|skal|må|kan|får)[^.,:]{0,18} (?:minst|mindst|högst|højst|maks|max|
          maximalt) [^.,: ]{1,8}
          (?: tecken| tegn)(?: långt| langt| lang)?${NORDIC_END}
        `
      ],
      [
        lowerShape`^(?:för många|for mange) (?:inloggningsförsök|misslyckade försök|loginforsøg|innloggingsforsøk|påloggingsforsøk)${NORDIC_END}`
      ],
      [
        lowerShape`^(?:för många|for mange) (?:försök|forsøg|forsøk|förfrågningar)[.!] (?:försök|prøv|vänta|vent)[^.,:]{3,40}[.!]?$`
      ],
      [
        lowerShape`
          ^(?:fel|forkert|feil|ogiltigt?|ugyldigt?) (?:e-?post(?:adresse?)?|e-?mail(?:adresse)?|lösenord|adgangskode|passord|användarnamn|brugernavn|brukernavn)
          (?: (?:eller|och|og) (?:lösenord|adgangskode|
          passord))?${NORDIC_END}
        `
      ]
    ],
    drops: [
      'Användarnamnet är upptaget.',
      'E-mailadressen er allerede i brug.',
      'Passordet må være på minst 8 tegn.',
      'För många försök. Försök igen senare.',
      'Feil e-post eller passord.'
    ],
    keeps: ['För många försök, för få mål.', 'Länken har delats tusentals gånger.', 'Passordet var feil.']
  })
]
