import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { NORDIC_END } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const READERS = '(?:prenumeranter|abonnenter|medlemmar|medlemmer|användare|brugere|brukere|läsare|læsere|lesere)'
const STORY =
  '(?:artikeln|den här artikeln|inlägget|artiklen|denne artikel|saken|artikkelen|denne saken|denne artikkelen|dette indlæg|her|här)'

/** What comment tools of the North say of a thread. */
export const nordicThreads: readonly Rule[] = [
  readerNote({
    id: 'comments-thread-nordic',
    label: 'comments',
    languages: ['sv', 'da', 'no'],
    needs: listed(
      'kommentar|kommentaren|kommentarer|kommentarerna|kommentarerne|kommentarfältet|kommentarsfältet|' +
        'kommentarsporet|kommentarfeltet|kommentera|kommentere|denna|denne|svar|sortera|sorter|sortér'
    ),
    why: 'A comment tool says who may write, what became of a comment, or what it shows.',
    says: [
      [
        lowerShape`
          ^(?:kommentarsfältet|kommentarfältet|kommentarerna|kommentarsporet|kommentarfeltet|kommentarene|kommentarerne)(?: (?:till|til|for|för|
          på) ${STORY})? (?:är|er)(?: nu| nå| tyvärr| allerede)* (?:stängt|stängda|lukket|stengt|avstängt|deaktiveret)${NORDIC_END}
        `
      ],
      [
        lowerShape`
          ^det (?:går inte|er ikke|är inte)(?: (?:längre|længere|lenger|möjligt|muligt|mulig))*(?: att| at| å) (?:kommentera|kommentere)(?: på)?
          (?: ${STORY})?${NORDIC_END}
        `
      ],
      [
        lowerShape`
          ^(?:endast|bara|kun|bare) (?:inloggade |registrerade |registrerede |registrerte |innloggede )?${READERS} kan (?:skriva |skrive )?(?:kommentera|
          kommentere|kommentarer)(?: ${STORY})?${NORDIC_END}
        `
      ],
      [
        lowerShape`
          ^(?:denna |denne |den här )?kommentaren? (?:har|er|är|blev|ble) (?:tagits bort|fjernet|slettet|borttagen|raderats|dold|skjult|slettet)(?: (?:av|af) (?:en |
          vår )?(?:moderator[a-z]*|redaktion[a-z]*|
          redaksjon[a-z]*|användaren|brugeren|brukeren))?${NORDIC_END}
        `,
        lowerShape`^den|moderator|reda|använd|bruger|bruker`
      ],
      [
        lowerShape`
          ^(?:kommentaren?|denna kommentar|denne kommentaren?) (?:väntar på|afventer|venter på) (?:granskning|godkännande|moderering|godkendelse|
          godkjenning)${NORDIC_END}
        `
      ],
      [
        lowerShape`
          ^(?:visa|vis|läs|læs|les|se|dölj|skjul) (?:alla |alle |fler |flere )?(?:\d[\d.]{0,5} )?(?:fler |flere |till |andre )?(?:kommentarer|kommentar|svar)
          (?: till| til)?$
        `,
        lowerShape`alla|alle|fler|\d|dölj|skjul`
      ],
      [
        lowerShape`
          ^(?:sortera|sorter|sortér)(?: kommentarer(?:na|ne)?| kommentarene)?(?: (?:efter|etter))?:? (?:(?:ny|äld|eld|æld|bäst|bedst|best|populär|
          populær)[a-zåäöæø]{0,5}|relevans|dato|datum)(?: först| først)?$
        `
      ]
    ],
    drops: [
      'Kommentarsfältet är stängt.',
      'Det er ikke lenger mulig å kommentere saken.',
      'Kun abonnenter kan kommentere.',
      'Kommentaren har tagits bort av moderatorn.',
      'Sorter kommentarer efter: Nyeste først',
      'Visa 5 fler svar'
    ],
    keeps: [
      'Tidningen stänger sina kommentarsfält',
      'Kun medlemmer kan stemme på kongressen.',
      'Kommentarerna lät inte vänta på sig.',

      'Denne kommentar er fra 1920.'
    ]
  })
]
