import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { GERMAN_END, GERMAN_START } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const SURE = '(?:jetzt|nun|bereits|schon|erfolgreich|automatisch|inzwischen)'
const LETTER =
  '(?:(?:für|von) (?:diesen|diesem|den|dem|unseren|unserem|allen)|vom) [^.,: ]{0,16} ?(?:newsletter|benachrichtigungen|e-mails?)'
const FOLLOWED =
  '(?:thema|themen|autor(?:in)?|serie|kanal|diskussion|nutzer(?:in)?|person|podcast|artikel|beitrag|ort|verein|ressort|kolumne)'

/** What German pages say the reader has done on them. `Sie` may be others: a word for now, or for what is the page's, is asked for. */
export const germanYou: readonly Rule[] = [
  readerNote({
    id: 'navigation-you-de',
    label: 'navigation',
    languages: ['de'],
    needs: listed('eingeloggt|ausgeloggt|angemeldet|abgemeldet|registriert|folgen|folgst|sie haben|du hast'),
    why: 'The page tells the reader what they have done on it.',
    says: [
      [
        lowerShape`
          ${GERMAN_START}(?:sie (?:sind|wurden|haben sich)|du (?:bist|wurdest|hast dich)) (?:${SURE} )*(?:(?:nicht )?(?:aus|ein)geloggt|${SURE} (?:an|ab)gemeldet|
          (?:${SURE} )?${LETTER} (?:${SURE} )?(?:an|ab)gemeldet|erfolgreich registriert|nicht angemeldet)${GERMAN_END}
        `
      ],
      [
        lowerShape`
          ^(?:sie folgen|du folgst) (?:(?:jetzt|nun|bereits|nicht mehr) diese[mnr]|diese[mnr](?= [a-z]+ (?:nicht mehr|jetzt|bereits))) ${FOLLOWED}
          (?: nicht mehr| jetzt| bereits)?${GERMAN_END}
        `
      ],
      [
        lowerShape`
          ^(?:sie haben|du hast) (?:bereits|schon) (?:an (?:dieser|der|unserer) (?:umfrage|abstimmung) teilgenommen|(?:für|über|bei) diese[^.,:]{0,30} abgestimmt|
          (?:diesen|unseren|den) newsletter abonniert|diesen (?:kommentar|beitrag) (?:gemeldet|bewertet|empfohlen))${GERMAN_END}
        `
      ],
      [lowerShape`^du hast (?:bereits|schon|erfolgreich) (?:abgestimmt|bewertet)${GERMAN_END}`]
    ],
    drops: [
      'Sie sind jetzt eingeloggt.',
      'Du folgst jetzt diesem Podcast.',
      'Sie haben sich erfolgreich vom Newsletter abgemeldet.'
    ],
    keeps: [
      'Sie wurden im Lager registriert.',
      'Sie folgen jetzt dem Fluss bis zur Mündung.',
      'Sie haben bereits abgestimmt, sagt der Wahlleiter.'
    ]
  })
]
