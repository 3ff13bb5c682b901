import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { NORDIC_END, NORDIC_START } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const FIELD =
  '(?:e-?post(?:adress(?:en?)?)?(?:en)?|e-?mail(?:adresse)?|mejladress|lösenord(?:et)?|adgangskode|passord(?:et)?|(?:bruger|for|efter|bruker|etter)?navn(?:et)?|' +
  '(?:användar|för|efter)?namn|postnummer(?:et)?|telefonnummer(?:et)?|mobilnummer(?:et)?|adress(?:en?)?|fødselsdato(?:en)?|födelsedatum|uppgifter|' +
  'oplysninger|meddelande|besked|melding)'

/** What forms of the North ask for, and what they find wrong. */
export const nordicFields: readonly Rule[] = [
  readerNote({
    id: 'navigation-form-nordic',
    label: 'navigation',
    languages: ['sv', 'da', 'no'],
    needs: listed(
      'ange|fyll|skriv|indtast|udfyld|oppgi|angiv|vælg|velg|välj|bekräfta|bekræft|bekreft|fältet|feltet|felt|felter|fält|detta|dette|det här|alla fält|obligatoriska'
    ),
    why: 'A form says what is to be filled in.',
    says: [
      [
        lowerShape`
          ${NORDIC_START}(?:(?:vänligen|venligst|vennligst) )?(?:ange|fyll i|fyll ind|fyll inn|skriv in|skriv ind|skriv inn|indtast|udfyld|oppgi|angiv|bekräfta|bekræft|
          bekreft)(?: (?:din|ditt|dina|dit|dine|en|ett|
          et|alla|alle))?(?: (?:giltigt?|giltiga|gyldigt?|gyldige|korrekt))? ${FIELD}(?: (?:din|ditt|dine|igen|igjen|på nytt))*${NORDIC_END}
        `
      ],
      [
        lowerShape`
          ^(?:(?:detta|dette|det här) )?(?:fält|fältet|felt|feltet) (?:är|er|måste|skal|må|kan|får)(?: (?:ett|et))? (?:obligatoriskt?|påkrævet|påkrevd|krävs|
          tomt|inte vara tomt|fyllas i|udfyldes|fylles ut|ikke være tomt|inte lämnas tomt)${NORDIC_END}
        `
      ],
      [
        lowerShape`
          ^(?:(?:alla |alle )?(?:fält|felter|felt|feltene)(?: som är| der er| som er)? (?:markerade|märkta|markeret|merket|merkede|med)(?: med| med en)? (?:en )?
          (?:\(?\*\)?|stjär?n[a-z]{1,3}|
          asterisk)[^.,:]{0,30}|obligatoriska fält är (?:märkta|markerade)[^.,:]{0,16})${NORDIC_END}
        `
      ]
    ],
    drops: [
      'Ange en giltig e-postadress.',
      'Indtast dit postnummer.',
      'Fyll inn postnummeret ditt.',
      'Fältet är obligatoriskt.',
      'Felt merket med * må fylles ut.'
    ],
    keeps: ['Dette felt er ejet af staten.', 'Fältet är fyllt av vallmo.', 'Feltet er stengt.', 'Fyll formen med smeten.']
  })
]
