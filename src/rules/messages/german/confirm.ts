import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { GERMAN_END, GERMAN_START } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const SIGNED = '(?:anmeldung|registrierung|e-?mail-?adresse|bestellung|abonnement|newsletter-anmeldung)'

/** What German pages say of how to confirm a subscription, and how to end it. */
export const germanConfirm: readonly Rule[] = [
  readerNote({
    id: 'newsletter-confirm-de',
    label: 'newsletter',
    languages: ['de'],
    needs: listed(
      'wir haben|anmeldung|registrierung|e-mail|newsletter|abmeldung|abbestellung|abonnement|jederzeit|bestätigen sie|bestätige'
    ),
    why: 'The page says how to confirm a subscription, and how to end it.',
    says: [
      [
        lowerShape`
          ${GERMAN_START}wir haben (?:ihnen|dir) (?:soeben |gerade |jetzt |nun )?(?:eine |einen )?(?:bestätigungs-?)?(?:e-?mail|mail|sms|link|code|bestätigungslink)[^.,:]{0,50}
          (?:geschickt|gesendet|gesandt|zugesandt|zugeschickt)${GERMAN_END}
        `
      ],
      [
        lowerShape`
          ${GERMAN_START}(?:bitte )?(?:klicken sie|klicke|prüfen sie|überprüfen sie|öffnen sie|schauen sie)(?! nie| nicht| keine)(?: bitte)? [^.,:]{3,60},? um (?:ihre|
          deine|die|
          das|ihr) [^.,:]{0,12}${SIGNED} (?:zu bestätigen|abzuschließen|zu aktivieren)[.!]?$
        `
      ],
      [
        lowerShape`
          ${GERMAN_START}(?:bitte )?(?:bestätigen sie|bestätige) (?:bitte )?(?:noch |jetzt |nun )?(?:ihre|deine) ${SIGNED}(?: (?:über|durch|mit|per|
          in) [^.,:]{3,60})?${GERMAN_END}
        `
      ],
      [
        lowerShape`
          ^(?:sie können|du kannst) (?:sich|dich|den newsletter|unseren newsletter|ihr abo[a-z]*|das abo[a-z]*|diese e-mails|ihre einwilligung|
          die benachrichtigungen) jederzeit (?:
          [^.,:]{0,40} )?(?:abzumelden|abbestellen|kündigen|widerrufen|abmelden)${GERMAN_END}
        `
      ],
      [
        lowerShape`
          ^(?:der newsletter (?:kann|ist)|(?:eine |die )?(?:abmeldung|abbestellung)(?: vom newsletter)? ist|das abonnement kann) jederzeit[^.,:]{0,40} (?:
          abbestellt werden|gekündigt werden|abbestellbar|kündbar|möglich)${GERMAN_END}
        `
      ]
    ],
    drops: [
      'Wir haben Ihnen soeben eine Bestätigungsmail zugesandt.',
      'Bitte bestätigen Sie noch Ihre Anmeldung.',
      'Eine Abmeldung ist jederzeit über den Link im Newsletter möglich.'
    ],
    keeps: [
      'Wir haben Ihnen viel zu verdanken.',
      'Sie können sich jederzeit an die Beratungsstelle wenden.',
      'Klicken Sie nie auf Links in solchen E-Mails.'
    ]
  })
]
