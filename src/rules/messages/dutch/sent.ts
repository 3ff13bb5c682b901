import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { DUTCH_END, DUTCH_START } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const OWNED =
  '(?:reactie|commentaar|bericht|antwoord|bijdrage|melding|beoordeling|recensie|account|profiel(?:foto)?|wachtwoord|e-?mail(?:adres)?|wijziging(?:en)?|' +
  'instellingen|voorkeuren|gegevens|aanmelding|inschrijving|registratie|bestelling|abonnement|proefabonnement|stem|feedback|vraag|verzoek|aanvraag|sessie|' +
  'nieuwsbrief|meldingen|foto|bestand|keuze|lidmaatschap)'
const HOW =
  '(?:(?:nu|niet|nog|al|helaas|succesvol|automatisch|tijdelijk|definitief|momenteel|goed|met succes|naar de redactie) )*'
const DONE =
  '(?:verzonden|verstuurd|ontvangen|geplaatst|ingediend|opgeslagen|bewaard|gewijzigd|aangepast|bijgewerkt|aangemaakt|geactiveerd|gedeactiveerd|bevestigd|' +
  'geverifieerd|geblokkeerd|gedeblokkeerd|goedgekeurd|gepubliceerd|verwijderd|gerapporteerd|geregistreerd|geteld|verwerkt|hersteld|ge[uü]pload|verlengd|' +
  'opgezegd|beëindigd|verlopen|verouderd|ongeldig|voltooid|geannuleerd|gepauzeerd|gelukt|mislukt|doorgegeven)'

/** What Dutch pages say became of what the reader sent. */
export const dutchSent: readonly Rule[] = [
  readerNote({
    id: 'navigation-sent-nl',
    label: 'navigation',
    languages: ['nl'],
    needs: listed('je|jouw|uw'),
    why: 'The page tells the reader what became of what they sent.',
    says: [
      [
        lowerShape`
          ${DUTCH_START}(?:je|jouw|uw) ${OWNED} (?:is|zijn|wordt|worden|werd|kon|konden|kan|kunnen|moet) ${HOW}(?:(?:worden|zijn) ${DONE}|${DONE}(?: worden)?)(?: en
          (?: wordt| is| moet| verschijnt| zal)[^.,:]{2,50})?${DUTCH_END}
        `
      ],
      [
        lowerShape`
          ${DUTCH_START}(?:je|jouw|uw) (?:reactie|bijdrage|bericht|beoordeling) (?:wordt (?:na|nu|eerst|zo|binnenkort|door)[^.,:]{0,40} (?:beoordeeld|geplaatst|gecontroleerd|
          goedgekeurd|zichtbaar|bekeken)|wacht (?:nog )?op (?:goedkeuring|beoordeling|moderatie|controle)[^.,:]{0,30})${DUTCH_END}
        `
      ]
    ],
    drops: [
      'Je reactie is goed ontvangen.',
      'Uw wachtwoord is gewijzigd.',
      'Je instellingen konden niet worden opgeslagen.',
      'Bedankt! Je reactie wacht op goedkeuring.'
    ],
    keeps: [
      'Haar account is geblokkeerd.',
      'Je bericht kwam nooit aan.',
      'Je stem is je wapen.',
      'Je wachtwoord is vaak je zwakste plek.',
      'Je foto is verwijderd, zei zijn moeder.'
    ]
  })
]
