import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { NORDIC_END, NORDIC_START } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const DANISH =
  '(?:kommentar|indlæg|besked|svar|anmeldelse|konto|profil(?:billede)?|adgangskode|password|e-?mail(?:adresse)?|ændringer|indstillinger|oplysninger|tilmelding|' +
  'registrering|bestilling|abonnement|prøveperiode|stemme|feedback|spørgsmål|henvendelse|session|nyhedsbrev|billede|fil|valg|medlemskab|browser)'
const NORWEGIAN =
  '(?:kommentaren|innlegget|meldingen|svaret|anmeldelsen|kontoen|profilen|profilbildet|passordet|e-post(?:adress)?en|endringene|innstillingene|opplysningene|' +
  'påmeldingen|registreringen|bestillingen|abonnementet|prøveperioden|stemmen|spørsmålet|henvendelsen|økten|bildet|filen|valgene|medlemskapet|nettleseren)'
const HOW =
  '(?:(?:nu|nå|ikke|endnu|ennå|allerede|desværre|dessverre|midlertidigt?|automatisk|permanent|blevet|blitt|for|til redaktionen|til redaksjonen) )*'
const DONE =
  '(?:sendt|modtaget|mottatt|offentliggjort|publisert|publiceret|gemt|lagret|ændret|endret|opdateret|oppdatert|oprettet|opprettet|aktivere?t|deaktivere?t|' +
  'bekræftet|bekreftet|verificeret|verifisert|spærret|sperret|låst|godkendt|godkjent|slettet|fjernet|rapporteret|rapportert|registrere?t|talt|nulstillet|' +
  'tilbakestilt|uploadet|lastet opp|forlænget|forlenget|opsagt|sagt opp|avsluttet|udløbet|utløpt|ugyldige?|forældet|utdatert|gammel|annulleret|kansellert)'
const FAILED =
  '(?:kunne|kan) (?:desværre |dessverre )?ikke (?:sendes|gemmes|lagres|ændres|endres|opdateres|oppdateres|oprettes|opprettes|bekræftes|bekreftes|slettes|' +
  'publiseres|uploades|lastes opp|findes|finnes)'

/** What Danish and Norwegian pages say became of what the reader sent. */
export const danishSent: readonly Rule[] = [
  readerNote({
    id: 'navigation-sent-da',
    label: 'navigation',
    languages: ['da', 'no'],
    needs: listed('din|dit|ditt|dine'),
    why: 'The page tells the reader what became of what they sent.',
    says: [
      [
        lowerShape`
          ${NORDIC_START}(?:(?:din|dit|dine) ${DANISH}|${NORWEGIAN} (?:din|ditt|dine)) (?:(?:er|blev|ble|har) ${HOW}${DONE}|${FAILED})(?: og (?:afventer|venter|vil|
          bliver|blir|er)
          (?: [^.,:]{2,40}))?${NORDIC_END}
        `
      ],
      [
        lowerShape`
          ${NORDIC_START}(?:din kommentar|dit indlæg|kommentaren din|innlegget ditt) (?:afventer|venter på|bliver|blir|vil)(?: nu| nå)? [^.,:]{0,30}(?:godkend|godkjenn|moder|
          gennemgået|vurdert|offentlig|publisert)[^.,:]{0,12}${NORDIC_END}
        `
      ]
    ],
    drops: [
      'Din konto er midlertidigt spærret.',
      'Innstillingene dine kunne ikke lagres.',
      'Kommentaren din er sendt og venter på godkjenning.',
      'Din kommentar afventer godkendelse.'
    ],
    keeps: ['Din besked kom aldrig frem.', 'Kontoen hennes ble sperret i mars.', 'Din stemme er klar som is.']
  })
]
