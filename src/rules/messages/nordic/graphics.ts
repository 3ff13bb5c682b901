import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { NORDIC_END } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const SHOWN =
  '(?:grafiken|grafikken|diagrammet|kartan|kortet|kartet|tabellen|omröstningen|quizzet|innehållet|indholdet|innholdet|formuläret|formularen|skjemaet|' +
  'elementet|videon|videoen|bildspelet|podden|podcasten|spelaren|afspilleren|avspilleren)'
const THIS = '(?:den här|det här|denna|denne|detta|dette)'

/** What pages of the North say of graphics that they do not show. */
export const nordicGraphics: readonly Rule[] = [
  readerNote({
    id: 'navigation-not-shown-nordic',
    label: 'navigation',
    languages: ['sv', 'da', 'no'],
    needs: listed(
      'grafiken|grafikken|diagrammet|kartan|kortet|kartet|tabellen|omröstningen|quizzet|innehållet|' +
        'indholdet|innholdet|formuläret|skjemaet|elementet|videon|videoen|öppna|åbn|åpne|spelaren'
    ),
    why: 'The page says that it does not show a graphic, form or film.',
    says: [
      [
        lowerShape`
          ^(?:${THIS} )?${SHOWN} (?:stöds|vises|visas|understøttes|støttes|kan|kunde|kunne|fungerar)(?: tyvärr| desværre| dessverre)? (?:inte|ikke)(?: (?:visas|vises|
          laddas|indlæses|lastes inn|lastes|spelas upp|afspilles|
          spilles av|läsas in))?(?: i (?:appen|webbläsaren|browseren|nettleseren|din (?:webbläsare|browser|app|nettleser)|denne (?:app|appen)))?${NORDIC_END}
        `,
        lowerShape`stöds|støttes|vis(?:as|es)|ladda|lastes|indlæs|spela|spilles|läsas|i appen|i din`
      ],
      [
        lowerShape`
          ^(?:öppna|åbn|åpne) (?:artikeln|artiklen|artikkelen|saken|sidan|siden) i (?:din |en )?(?:webbläsaren?|browser|browseren|nettleser|nettleseren)
          (?: din)?(?: (?:för att|for at|for å) (?:se|visa|vise) ${SHOWN})?[.!]?$
        `
      ],
      [
        lowerShape`
          ^(?:innehållet|indholdet|innholdet) (?:kommer|laddas|leveres|hentes|indlæses|lastes)(?: inn)? (?:från|fra) [a-z ]{2,16},? (?:som|der) [^.]{0,40}
          (?:kakor|cookies|informasjonskapsler)[^.]{0,30}[.!]?$
        `
      ]
    ],
    drops: [
      'Grafiken stöds inte i appen.',
      'Grafikken kunne ikke indlæses.',
      'Öppna artikeln i din webbläsare för att se grafiken.'
    ],
    keeps: [
      'Grafiken visar hur hyrorna har stigit.',
      'Videon kan inte användas som bevis.',
      'Kortet kan ikke foldes.',
      'Tabellen visas inte för pressen förrän i maj.'
    ]
  })
]
