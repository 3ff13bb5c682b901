import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { NORDIC_END, NORDIC_START } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

/** What pages of the North say when the line, the browser or the page fails. */
export const nordicErrors: readonly Rule[] = [
  readerNote({
    id: 'navigation-failed-nordic',
    label: 'navigation',
    languages: ['sv', 'da', 'no'],
    needs: listed(
      'du är|du er|ingen|din webbläsare|din browser|nettleseren|något|noget|noe|det oppstod|der opstod|ett fel|' +
        'laddar|indlæser|laster|din session|økten|du använder|du bruger|du bruker|det uppstod'
    ),
    why: 'The page says that it loads or failed, or that the browser or the line does.',
    says: [
      [
        lowerShape`
          ${NORDIC_START}(?:du (?:är|er) (?:nu |just nu |lige nu )?(?:offline|frakoblet)|ingen (?:internett?|nettverks|netværks|nätverks)(?:anslutning|
          uppkoppling|forbindelse|forbindelsen|tilkobling))${NORDIC_END}
        `
      ],
      [
        lowerShape`
          ^(?:din webbläsare|din browser|nettleseren din) (?:är|er|stöds|understøttes|støttes)(?: tyvärr| desværre| dessverre)? ?(?:för gammal|for gammel|
          föråldrad|forældet|utdatert|inte längre|inte|ikke længere|ikke lenger|ikke)?(?: understøttet| støttet)?${NORDIC_END}
        `,
        lowerShape`gamm|föråld|foræld|utdat|stöds|støtte`
      ],
      [
        lowerShape`
          ^(?:(?:något|noget|noe) (?:gick|gik) (?:fel|galt)|(?:ett fel uppstod|det uppstod ett fel|der opstod en fejl|det oppstod en feil)|
          noe gikk galt) (?:när|da|då|vid|ved|under|mens) (?:(?:kommentarerna|innehållet|sidan|kommentarerne|indholdet|siden|kommentarene|innholdet|artikeln|
          saken)|(?:lasting|indlæsning|hämtning|sparande|lagring|innsending|afsendelse))[^.,:]{0,40}${NORDIC_END}
        `
      ],
      [
        lowerShape`
          ^(?:ett (?:oväntat |tekniskt )?fel (?:har )?(?:uppstod|uppstått|inträffade)|det uppstod ett (?:oväntat |tekniskt )?fel|der opstod en (?:uventet |
          teknisk )?fejl|det oppstod en (?:uventet |teknisk )?feil)${NORDIC_END}
        `
      ],
      [lowerShape`^(?:din session|økten din|sessionen din) (?:har|er) (?:gått ut|upphört|udløbet|utløpt)${NORDIC_END}`],
      [
        lowerShape`^du (?:använder|bruger|bruker) en (?:gammal|föråldrad|forældet|gammel|utdatert) (?:webbläsare|browser|nettleser)${NORDIC_END}`
      ]
    ],
    drops: [
      'Du är offline.',
      'Ingen internettforbindelse',
      'Din browser er forældet.',
      'Något gick fel när kommentarerna skulle laddas.',
      'Økten din er utløpt. Logg inn på nytt.'
    ],
    keeps: [
      'Något gick fel när bron byggdes.',
      'Noget gik galt under operationen.',
      'Ingen forbindelse til Lofoten',
      'Din session har varit lång.'
    ]
  })
]
