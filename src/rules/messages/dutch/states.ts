import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { DUTCH_END } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

/** What Dutch pages say of notifications, graphics, browsers and lines to the net. */
export const dutchStates: readonly Rule[] = [
  readerNote({
    id: 'app-notifications-nl',
    label: 'app',
    languages: ['nl'],
    needs: listed('meldingen|notificaties|pushmeldingen|pushberichten|wil je'),
    why: 'The page offers notifications, or says whether they are on.',
    says: [
      [
        lowerShape`
          ^(?:meldingen|notificaties|pushmeldingen|pushberichten)(?: (?:voor|over|van) (?:dit|deze) [a-z]+)? (?:zijn|staan)(?: nu| momenteel| al)? (?:uitgeschakeld|
          ingeschakeld|uit|aan|
          geblokkeerd|geactiveerd)${DUTCH_END}
        `
      ],
      [
        lowerShape`
          ^(?:pushmeldingen|pushberichten|meldingen voor dit onderwerp|meldingen over dit onderwerp) (?:inschakelen|uitschakelen|aanzetten|uitzetten|toestaan|
          beheren|ontvangen)$
        `
      ]
    ],
    drops: ['Notificaties zijn uitgeschakeld.', 'Pushmeldingen inschakelen'],
    keeps: ['Meldingen zijn er elke dag.', 'Zo zet je meldingen uit']
  })
]
