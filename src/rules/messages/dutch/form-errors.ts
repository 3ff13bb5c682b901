import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { DUTCH_END, DUTCH_START } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const LOGIN = '(?:e-?mail(?:adres)?|gebruikersnaam|wachtwoord)'

/** What Dutch forms find wrong. */
export const dutchFormErrors: readonly Rule[] = [
  readerNote({
    id: 'navigation-form-error-nl',
    label: 'navigation',
    languages: ['nl'],
    needs: listed('e-mail|email|gebruikersnaam|wachtwoord|wachtwoorden|combinatie|te veel|ongeldig|onjuist|er is al|link'),
    why: 'A form says what is wrong with what was entered.',
    says: [
      [
        lowerShape`
          ${DUTCH_START}(?:dit |deze |het |de |uw |je )?(?:opgegeven |ingevoerde )?(?:${LOGIN}|link|activatiecode|activatielink)(?: (?:en|of) ${LOGIN})? (?:is|zijn|
          bestaat|wordt)(?: (?:al|reeds|niet|niet meer|
          helaas))* (?:geregistreerd|in gebruik|bekend|ongeldig|onjuist|geldig|verlopen|beschikbaar|bezet|gebruikt)${DUTCH_END}
        `
      ],
      [
        lowerShape`^(?:de |je )?(?:ingevoerde )?wachtwoorden (?:komen niet overeen|moeten overeenkomen|zijn niet gelijk)${DUTCH_END}`
      ],
      [
        lowerShape`
          ^(?:je|uw|het) (?:nieuwe )?(?:wachtwoord|gebruikersnaam|reactie) (?:moet|mag)[^.,:]{0,14} (?:minimaal|minstens|maximaal|ten minste|
          meer dan) [^.,: ]{1,8} (?:tekens|karakters)
          (?: bevatten| lang zijn| hebben| zijn)${DUTCH_END}
        `
      ],
      [
        lowerShape`^te veel (?:(?:inlog|mislukte )?pogingen|verzoeken|mislukte inlogpogingen)(?:[.!] (?:probeer|wacht|neem)[^.:]{3,60})[.!]?$`
      ],
      [lowerShape`^te veel (?:mislukte )?inlogpogingen${DUTCH_END}`],
      [lowerShape`^(?:ongeldige?|onjuiste?|verkeerde?) ${LOGIN}(?: (?:of|en\/of) (?:onjuist )?${LOGIN})?${DUTCH_END}`]
    ],
    drops: [
      'Deze gebruikersnaam is helaas niet beschikbaar.',
      'De wachtwoorden komen niet overeen.',
      'Te veel pogingen. Wacht een minuut.',
      'Onjuist wachtwoord'
    ],
    keeps: ['Te veel pogingen, te weinig doelpunten.', 'De wachtwoorden komen uit een oud lek.', 'Het wachtwoord was onjuist.']
  })
]
