import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { DUTCH_END, DUTCH_START } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

/** What Dutch pages say of how to confirm a subscription, and of who reads aloud. */
export const dutchLetters: readonly Rule[] = [
  readerNote({
    id: 'newsletter-confirm-nl',
    label: 'newsletter',
    languages: ['nl'],
    needs: listed(
      'we hebben|wij hebben|klik|bevestig|je kunt|u kunt|afmelden|uitschrijven|bedankt dat|dit artikel|dit verhaal|deze audio|de audio|ik ben|ik bevestig'
    ),
    why: 'The page says how to confirm or to end a subscription, how old one must be, or who reads aloud.',
    says: [
      [
        lowerShape`
          ${DUTCH_START}(?:we|wij) hebben (?:je|u)(?: zojuist| net| nu)? (?:een )?(?:bevestigings)?(?:e-?mail|mail|sms|link|code)[^.,:]{0,50}(?:gestuurd|
          verzonden|gemaild|toegestuurd)(?: (?:met|naar|om) [^.,:]{3,50})?${DUTCH_END}
        `
      ],
      [
        lowerShape`
          ${DUTCH_START}klik op (?:de|deze) (?:link|knop)[^.,:]{3,40} om (?:je|uw|de) (?:aanmelding|inschrijving|registratie|e-mailadres|account|
          abonnement) te (?:bevestigen|activeren|voltooien)[.!]?$
        `
      ],
      [
        lowerShape`${DUTCH_START}bevestig (?:nog |nu )?(?:je|uw) (?:aanmelding|inschrijving|registratie|e-mailadres)(?: (?:via|door|met) [^.,:]{3,50})?${DUTCH_END}`
      ],
      [
        lowerShape`
          ^(?:(?:je|u) kunt (?:je|zich|u) (?:op elk moment|altijd|op ieder moment|te allen tijde)(?: weer)? (?:afmelden|uitschrijven)|(?:afmelden|
          uitschrijven) kan (?:altijd|op elk moment))(?: (?:voor|via|van|met) [^.,:]{3,50})?${DUTCH_END}
        `
      ],
      [
        lowerShape`
          ^(?:bevestig|ik bevestig) dat (?:je|u|ik) (?:ouder bent dan 1[68]|1[68] jaar(?: of ouder)?|minimaal 1[68] jaar|
          ouder dan 1[68])[^.,:]{0,20}${DUTCH_END}
        `
      ],
      [
        lowerShape`
          ^(?:dit (?:artikel|verhaal|bericht) (?:wordt|is) (?:voorgelezen|ingesproken) (?:door|met)|(?:de|deze) audio(?:versie)?[^.,:]{0,24} (?:is|
          wordt)) [^.,:]{0,30}(?:stem|computer|gegenereerd|automatisch|ai)[^.,:]{0,20}${DUTCH_END}
        `
      ]
    ],
    drops: [
      'We hebben je een mail gestuurd met een link.',
      'Klik op de link in de mail om je inschrijving te bevestigen.',
      'U kunt zich op elk moment weer uitschrijven.',
      'Dit verhaal is ingesproken door een computerstem.'
    ],
    keeps: [
      'Klik op de link in zo’n mail nooit aan.',
      'Je kunt je op elk moment bedenken.',
      'We hebben je gemist, jongen.',
      'Dit verhaal is ingesproken door de schrijver.'
    ]
  })
]
