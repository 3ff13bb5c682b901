import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { DUTCH_END, DUTCH_START } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const TOPIC =
  '(?:onderwerp|thema|auteur|serie|dossier|kanaal|podcast|discussie|gebruiker|journalist|persoon|artikel|tag|rubriek|columnist|club|regio)'

/** What Dutch pages say the reader has done on them. */
export const dutchYou: readonly Rule[] = [
  readerNote({
    id: 'navigation-you-nl',
    label: 'navigation',
    languages: ['nl'],
    needs: listed('je bent|u bent|je volgt|u volgt|je hebt|u hebt|u heeft|je ontvangt|u ontvangt|je krijgt'),
    why: 'The page tells the reader what they have done on it.',
    says: [
      [
        lowerShape`
          ${DUTCH_START}(?:je|u) bent(?: (?:nu|al|automatisch|succesvol|niet|met succes))*(?: (?:in|uit)gelogd| (?:aan|af|uit)gemeld| (?:in|uit)geschreven)(?: (?:voor|
          van|op) (?:deze|de|onze|alle)
          (?: [a-z]+)? ?nieuwsbrie(?:f|ven))?${DUTCH_END}
        `,
        lowerShape`gelogd|nieuwsbrie|automatisch|succes`
      ],
      [lowerShape`^(?:je|u) volgt (?:(?:nu|al) (?:dit|deze) ${TOPIC}|(?:dit|deze) ${TOPIC} (?:niet meer|nu|al))${DUTCH_END}`],
      [
        lowerShape`
          ^(?:(?:je|u) (?:hebt|heeft) al (?:gestemd|gereageerd op dit artikel|(?:op|voor|aan|bij) deze [^.,:]{2,30} (?:gestemd|meegedaan)|deze reactie (?:gemeld|gerapporteerd|
          beoordeeld))|bedankt voor (?:je|uw) (?:stem|reactie|beoordeling|feedback|inschrijving|aanmelding|registratie|bestelling)(?: (?:voor|op|bij|
          aan) [^.,:]{3,40})?)${DUTCH_END}
        `,
        lowerShape`^(?:je|bedankt voor je|bedankt voor uw (?!stem))|deze`
      ],
      [
        lowerShape`
          ^(?:je|u) (?:ontvangt|krijgt|hebt|heeft)(?: nu| voortaan| vanaf nu)?(?: geen)?(?: nieuwe| push)? ?(?:meldingen|notificaties|pushberichten)(?: meer)?(?: (?:over|
          voor|van|bij) (?:dit|deze)
          (?: [a-z]+))?(?: meer)?${DUTCH_END}
        `
      ]
    ],
    drops: [
      'Je bent succesvol uitgelogd.',
      'U bent al aangemeld voor onze nieuwsbrief.',
      'Je volgt dit dossier niet meer.',
      'Je hebt geen nieuwe notificaties.'
    ],
    keeps: [
      'Je bent afgemeld, zegt de zuster.',
      'Je volgt nu de rivier tot aan de brug.',
      'Je hebt al gewonnen.',
      'Bedankt voor uw tijd.',
      'Je bent niet ingeschreven.'
    ]
  })
]
