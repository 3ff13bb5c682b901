import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { GERMAN_END } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const READERS =
  '(?:(?:digital|plus|premium)?-?abonnent(?:en|innen|\\*innen|:innen| und abonnentinnen|innen und abonnenten)|mitglieder|nutzer|user|leser)'
const THIS = '(?:(?:zu|für|unter|bei) (?:diese[mnr]|den) (?:artikel|beitrag|text|thema|inhalt|video|seite))'

/** What German comment tools say of a thread: whether it is open, to whom, and how much of it is shown. */
export const germanThreads: readonly Rule[] = [
  readerNote({
    id: 'comments-thread-state-de',
    label: 'comments',
    languages: ['de'],
    needs: listed('komment|diskussion|debatte|nur|mitzudiskutieren|mitdiskutieren|um zu antworten'),
    why: 'A comment tool says whether and by whom a story may be discussed.',
    says: [
      [
        lowerShape`
          ^die (?:(?:kommentarfunktion|kommentare|kommentarspalte)(?: ${THIS})?|(?:diskussion|debatte) ${THIS}) (?:ist|sind|wurden?) (?:leider |bereits |derzeit |nun |jetzt
          |inzwischen |mittlerweile )?(?:geschlossen|deaktiviert|abgeschaltet|beendet|ausgeschaltet|nicht verfügbar)(?: worden)?${GERMAN_END}
        `
      ],
      [
        lowerShape`
          ^(?:(?:dieser|der) (?:artikel|beitrag|text)|dieses thema) kann (?:leider )?(?:(?:nicht mehr|derzeit nicht|nicht) kommentiert|
          nur von [^.,:]{3,40} kommentiert) werden${GERMAN_END}
        `
      ],
      [
        lowerShape`
          ^(?:(?:das )?kommentieren (?:${THIS} )?ist|${THIS}(?: sind| ist| können| gibt es| wurden)|hier (?:können|sind)|sie können)(?: [^.,:]{0,40})?(?:
          nicht (?:mehr )?(?:möglich|kommentieren|erlaubt)|keine (?:weiteren )?kommentare (?:mehr )?(?:möglich|abgegeben werden|geschrieben werden|zugelassen|
          erlaubt))${GERMAN_END}
        `
      ],
      [
        lowerShape`
          ^nur (?:angemeldete |registrierte |eingeloggte |zahlende )?${READERS} (?:können|dürfen)(?: hier| (?:diesen|den|unsere) (?:artikel|beitrag|
          text)| einen| kommentare?| beiträge|
          antworten| mit)* (?:kommentieren|schreiben|verfassen|abgeben|mitdiskutieren|diskutieren)${GERMAN_END}
        `
      ],
      [
        lowerShape`
          ^(?:bitte )?(?:(?:melden|loggen) sie sich(?: bitte)? (?:an|ein)|(?:melde|logge) dich (?:an|ein)|registrieren sie sich)
          (?: oder registrieren sie sich)?, um [^.,:]{0,40}
          (?:komment|mitdiskut|mitzudiskut|antworten|beitrag zu)[^.,:]{0,30}[.!]?$
        `
      ]
    ],
    drops: [
      'Die Kommentare zu diesem Artikel sind geschlossen.',
      'Dieser Artikel kann nicht mehr kommentiert werden.',
      'Nur registrierte Nutzer können Kommentare verfassen.',
      'Bitte loggen Sie sich ein, um mitzudiskutieren.'
    ],
    keeps: [
      'Die Debatte ist beendet.',
      'Nur Mitglieder können im Oktober abstimmen.',
      'Dieser Beitrag kann nicht hoch genug geschätzt werden.',
      'Die Kommentare wurden nach Drohungen gelöscht.'
    ]
  })
]
