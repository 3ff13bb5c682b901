import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { GERMAN_END } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const NEWS = '(?:push-?)?(?:benachrichtigungen|mitteilungen|nachrichten|meldungen)'
const ABOUT =
  '(?:(?:zu|für|über|von) (?:dies(?:em|er|es|en)|das|den|die|unser[a-z]*) (?:thema|themen|artikel|autor|autorin|serie|diskussion|kommentare?|website|seite|eilmeldungen))'

/** What German pages say of notifications, and of graphics that they do not show. */
export const germanStates: readonly Rule[] = [
  readerNote({
    id: 'app-notifications-de',
    label: 'app',
    languages: ['de'],
    needs: listed('benachrichtigungen|mitteilungen|push'),
    why: 'The page offers notifications, or says whether they are on.',
    says: [
      [
        lowerShape`
          ^${NEWS}(?: ${ABOUT})? (?:sind|wurden) (?:jetzt |derzeit |bereits |nun |erfolgreich )?(?:aktiviert|deaktiviert|aus|ein|ausgeschaltet|eingeschaltet|blockiert)
          ${GERMAN_END}
        `,
        lowerShape`benachrichtigungen|push`
      ],
      [
        lowerShape`
          ^(?:sie|du) (?:haben|erhalten|bekommen|hast|erhältst|bekommst)(?: jetzt| nun| ab sofort| keine| derzeit)*
          (?: neuen| neue| ungelesenen| ungelesene)? (?:push-)?benachrichtigungen
          (?: mehr)?(?: ${ABOUT})?(?: mehr)?(?: (?:de)?aktiviert| blockiert)?${GERMAN_END}
        `
      ],
      [
        lowerShape`
          ^(?:push-(?:benachrichtigungen|nachrichten|mitteilungen)(?: ${ABOUT})?|benachrichtigungen ${ABOUT}) (?:aktivieren|deaktivieren|einschalten|ausschalten|erlauben|
          zulassen|
          abonnieren|verwalten|erhalten)$
        `
      ]
    ],
    drops: [
      'Benachrichtigungen wurden deaktiviert.',
      'Du erhältst jetzt Benachrichtigungen zu diesem Thema.',
      'Push-Mitteilungen zu diesem Thema aktivieren'
    ],
    keeps: [
      'Sie haben Nachrichten aus drei Dörfern.',
      'So schalten Sie Benachrichtigungen aus',
      'Benachrichtigungen sind die Plage unserer Tage.'
    ]
  })
]
