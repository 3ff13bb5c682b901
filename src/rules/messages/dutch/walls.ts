import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { DUTCH_END } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

/** What Dutch walls and newsletter forms say of what the reader has left, has to confirm or may end. */
export const dutchWalls: readonly Rule[] = [
  readerNote({
    id: 'paywall-free-left-nl',
    label: 'paywall',
    languages: ['nl'],
    needs: listed('gratis|abonnee|lid|abonnement'),
    why: 'A wall says what the reader may read, and asks whether they subscribe.',
    says: [
      [
        lowerShape`
          ^(?:(?:je|u) (?:leest|hebt|heeft)|nog)(?: (?:nu|nog|je|uw|deze|maand|week|het|de|een|alle|al|van|aan|limiet|maximum|aantal|\d{1,2}|eerste|laatste|
          bereikt))* gratis (?:artikel|artikelen|verhaal|
          verhalen)(?: (?:over|van|deze|maand|week|gelezen|bereikt|per|in))*${DUTCH_END}
        `
      ],
      [
        lowerShape`^(?:(?:ben je|bent u|heb je|heeft u) )?al (?:een )?(?:[a-z]+-?)?(?:abonnee|lid|abonnement|account)\? (?:log|meld)[^.?:]{2,40}[.!]?$`
      ],
      [
        lowerShape`
          ^(?:dit|deze) (?:artikel|verhaal|video|podcast|inhoud) is (?:alleen|exclusief|uitsluitend) (?:beschikbaar |toegankelijk |
          te lezen )?voor (?:[a-z]+ ){0,2}?(?:abonnees|leden|lezers)${DUTCH_END}
        `
      ]
    ],
    drops: [
      'Je leest een gratis artikel.',
      'Je hebt deze maand nog 2 gratis artikelen.',
      'Al lid? Log dan in',
      'Deze podcast is exclusief voor abonnees.'
    ],
    keeps: ['Je hebt gratis artikelen, maar niemand leest ze.', 'Al lid? Dat vraagt hier niemand.']
  })
]
