import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { DUTCH_END, DUTCH_START } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const SHOWN =
  '(?:interactieve )?(?:grafiek|kaart|tabel|infographic|poll|quiz|inhoud|video|fotoserie|element|formulier|widget|podcast|audio|animatie)'
const WHERE = '(?:in|op|door) (?:de|deze|je|uw) (?:app|browser|apparaat|versie|toestel)'

/** What Dutch pages say of graphics that they do not show, of browsers and of lines to the net. */
export const dutchFailures: readonly Rule[] = [
  readerNote({
    id: 'navigation-not-shown-nl',
    label: 'navigation',
    languages: ['nl'],
    needs: listed('deze|dit|de|het|open|er is|er ging|er gaat|je bent|u bent|geen|je browser|uw browser|laden|bezig'),
    why: 'The page says that it does not show something, or that the browser or the line fails it.',
    says: [
      [
        lowerShape`
          ^(?:deze|dit|de|het) ${SHOWN} (?:wordt|kan|kon|werkt|is)(?: helaas| momenteel)?(?: ${WHERE})? niet(?: goed)?(?: worden)? ?(?:ondersteund|geladen|getoond|
          weergegeven|afgespeeld|
          beschikbaar)?(?: worden)?(?: ${WHERE})?${DUTCH_END}
        `,
        lowerShape`ondersteund|geladen|getoond|weergegeven|afgespeeld|app|browser|apparaat`
      ],
      [
        lowerShape`
          ^(?:open|bekijk) (?:dit artikel|deze pagina|het artikel|dit verhaal) in (?:je|uw|een|de) (?:browser|app)(?: om (?:de|het|deze|
          dit) ${SHOWN} te (?:zien|bekijken|openen))?[.!]?$
        `
      ],
      [
        lowerShape`
          ${DUTCH_START}er (?:is|ging|gaat|heeft zich)(?: helaas)? (?:iets|een (?:onverwachte |technische )?fout|een (?:onverwacht |
          technisch )?probleem)(?: helaas)? (?:(?:mis|fout|verkeerd)(?:gegaan| gegaan)?|
          opgetreden|voorgedaan)?(?: (?:bij|tijdens) het (?:laden|opslaan|verzenden|versturen|ophalen|plaatsen|inloggen|uploaden)[^.,:]{0,40})${DUTCH_END}
        `
      ],
      [
        lowerShape`^er (?:is|ging)(?: helaas)? (?:iets (?:mis|fout)(?:gegaan| gegaan)?|een fout opgetreden)[.!] (?:probeer|ververs|herlaad|laad)[^.:]{3,60}[.!]?$`
      ],
      [
        lowerShape`${DUTCH_START}(?:(?:je|u) bent (?:momenteel |nu )?(?:offline|niet verbonden met (?:het )?internet)|geen (?:internet|netwerk)verbinding)${DUTCH_END}`
      ],
      [
        lowerShape`
          ^(?:(?:je|uw) (?:web)?browser (?:is|wordt)(?: helaas)? (?:verouderd|te oud|niet (?:meer )?(?:ondersteund|geschikt)|niet up-to-date)|(?:je|
          u) gebruikt een verouderde browser)
          (?: en [^.,:]{3,40})?${DUTCH_END}
        `
      ],
      [
        lowerShape`^(?:(?:de |het )?(?:reacties?|inhoud|artikelen|video|pagina) (?:wordt|worden) (?:op)?geladen|bezig met laden) ?[.…]*$`
      ],
      [
        lowerShape`
          ^(?:deze|de) (?:inhoud|video|post|content|tweet) (?:wordt|komt|is)(?: geladen| getoond| afkomstig)? (?:van|via|door) [a-z ]{2,16},? (?:dat|die|
          dit kan|en kan) [^.]{0,30}cookies[^.]{0,40}[.!]?$
        `
      ]
    ],
    drops: [
      'Deze kaart wordt niet ondersteund in de app.',
      'Er is iets misgegaan bij het laden van de reacties.',
      'Je bent offline.',
      'Uw browser wordt niet meer ondersteund.'
    ],
    keeps: [
      'Er ging iets mis tijdens de operatie.',
      'Er is iets misgegaan bij de aanbesteding.',
      'De video kan niet als bewijs dienen.',
      'De kaart is niet beschikbaar.',
      'Geen verbinding met het eiland'
    ]
  })
]
