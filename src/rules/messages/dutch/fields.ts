import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { DUTCH_END, DUTCH_START } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const FIELD =
  '(?:e-?mail(?:adres)?|wachtwoord|(?:gebruikers|voor|achter)?naam|postcode|telefoonnummer|mobiele nummer|geboortedatum|adres|woonplaats|onderwerp|' +
  'bericht|velden|verplichte velden|gegevens|reactie|zoekterm|code)'

/** What Dutch forms ask for, and what they find wrong. */
export const dutchFields: readonly Rule[] = [
  readerNote({
    id: 'navigation-form-nl',
    label: 'navigation',
    languages: ['nl'],
    needs: listed(
      'vul|voer|kies|selecteer|controleer|bevestig|veld|velden|verplichte|alle velden|accepteer|ga akkoord|upload|profielfoto|het bestand|je bestand|alleen|maximale|nog|maximaal'
    ),
    why: 'A form says what is to be filled in, and which files it takes.',
    says: [
      [
        lowerShape`
          ${DUTCH_START}(?:vul|voer|kies|selecteer|controleer|bevestig|herhaal)(?: hier| eerst| alsjeblieft| a\.?u\.?b\.?)? (?:je|jouw|uw|een|alle|de|het|
          minimaal één)(?: geldige?| juiste?|
          correcte?| volledige?| nieuwe?| verplichte?)? ${FIELD}(?: (?:in|opnieuw|nogmaals))*${DUTCH_END}
        `,
        lowerShape`(?:^|[.!] )(?:(?:vul|voer)[^.]* in(?![a-z])|kies|selecteer|controleer|bevestig|herhaal|[a-z]+ (?:kies|controleer|bevestig))`
      ],
      [
        lowerShape`
          ^(?:(?:dit|het) veld (?:is (?:verplicht|vereist|ongeldig)|mag niet leer zijn|mag niet leeg (?:zijn|blijven)|moet worden ingevuld)|(?:alle )?(?:velden|
          verplichte velden)
          (?: met| gemarkeerd met| zijn| aangegeven met)[^.,:]{0,30}(?:\*|sterretje)[^.,:]{0,30})${DUTCH_END}
        `
      ],
      [
        lowerShape`
          ^(?:(?:upload|wijzig|verwijder|kies) (?:je|jouw|uw|een|nieuwe)? ?(?:profielfoto|avatar)|(?:profielfoto|avatar) (?:uploaden|wijzigen|verwijderen|
          kiezen))${DUTCH_END}
        `
      ],
      [
        lowerShape`^(?:het|dit|je) (?:gekozen )?bestand is te (?:groot|klein)[.!]?(?: (?:max|de max|kies|probeer|upload|maak)[^.]{2,60}[.!]?)?$`
      ],
      [
        lowerShape`^(?:alleen|toegestane) [^.:]{0,20}(?:afbeeldingen|bestanden|bestandstypen|foto's)[^.]{0,20}(?:jpe?g|png|pdf|gif)[^.]{0,30}[.!]?$`
      ],
      [
        lowerShape`
          ^(?:(?:je hebt |u hebt )?(?:nog|maximaal|max\.) \d[\d.]{0,6} (?:tekens|karakters)(?: over| beschikbaar| toegestaan)?|\d[\d.]{0,6}(?: ?(?:\/|van de|
          van) ?\d[\d.]{0,6})? (?:tekens|karakters)
          (?: over| resterend| beschikbaar| gebruikt))${DUTCH_END}
        `
      ]
    ],
    drops: [
      'Vul je geboortedatum in.',
      'Dit veld mag niet leeg zijn.',
      'Velden met een * zijn verplicht.',
      'Upload een profielfoto',
      'Het bestand is te groot. Maximaal 5 MB.',
      'Nog 500 tekens over'
    ],
    keeps: [
      'Vul de taartvorm met het deeg.',
      'Dit veld is van de gemeente.',
      'Controleer de code niet, zegt hij.',
      'Vul je naam nooit in bij zulke sites.'
    ]
  })
]
