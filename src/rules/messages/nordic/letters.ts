import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { NORDIC_END, NORDIC_START } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

/** What pages of the North say of how to confirm a subscription, and of who reads aloud. */
export const nordicLetters: readonly Rule[] = [
  readerNote({
    id: 'newsletter-confirm-nordic',
    label: 'newsletter',
    languages: ['sv', 'da', 'no'],
    needs: listed(
      'vi har|klicka|klik|klikk|bekräfta|bekræft|bekreft|jag|jeg|du kan|tack|tak|takk|artikeln|artiklen|artikkelen|denna|denne|ljudversionen|lydversionen|lydversjonen'
    ),
    why: 'The page says how to confirm or to end a subscription, how old one must be, or who reads aloud.',
    says: [
      [
        lowerShape`
          ${NORDIC_START}vi har (?:skickat|sendt|sänt|mejlat)(?: nu| nå)?(?: (?:dig|deg))? (?:ett|en|et) (?:bekräftelse|bekræftelses|bekreftelses)?-?(?:mejl|
          mail|e-post|sms|länk|link|lenke|kod|kode)[^.,:]{0,50}${NORDIC_END}
        `
      ],
      [
        lowerShape`
          ${NORDIC_START}(?:klicka|klik|klikk) på (?:länken|linket|lenken|knappen)[^.,:]{3,30} (?:för att|for at|for å) (?:bekräfta|bekræfte|bekrefte|aktivera|
          aktivere|slutföra|fullføre) (?:din |ditt |dit )?[a-zåäöæø-]{4,24}(?: din| di| ditt)?[.!]?$
        `
      ],
      [
        lowerShape`
          ^(?:bekräfta|bekræft|bekreft|jag bekräftar|jeg bekræfter|jeg bekrefter) (?:att|at) (?:du|jag|jeg) (?:har fyllt|är|er|er fyldt|er fylt|har fylt)
          (?: (?:över|over|minst|mindst|fyldt|fylt))* 1[58] år[^.,:]{0,16}${NORDIC_END}
        `
      ],
      [
        lowerShape`
          ^du kan (?:när som helst|når som helst|til enhver tid|altid|alltid)(?: (?:avsluta|afmelde|säga upp|opsige|si opp|avslutte|avbestille|avregistrera|
          avanmäla|melde) (?:prenumerationen|dig|deg|abonnementet|nyhedsbrevet|nyhetsbrevet|din prenumeration|dit abonnement|av)(?: (?:av|fra|från|igen|igjen|
          nyhetsbrevet))*)${NORDIC_END}
        `
      ],
      [
        lowerShape`
          ^(?:tack|tak|takk) (?:för|for) (?:att du|at du|din|ditt|påmeldingen|tilmeldingen)(?: [^.,:]{0,20})? ?(?:anmälan|anmälde|prenumererar|registrering|
          nyhetsbrev|nyhetsbrevet|nyhedsbrevet|tilmelding|meldte|påmelding|abonnerer)[^.,:]{0,40}${NORDIC_END}
        `,
        lowerShape`nyhet|nyhed|prenum|abonn|registr|påmeld|tilmeld|anmälan[.!]?$`
      ],
      [
        lowerShape`
          ^(?:(?:denna |denne |den här )?(?:artikeln?|artiklen|artikkelen|saken|texten) (?:läses|læses|leses|är inläst|er indlæst|er lest inn)
          (?: upp| op| opp)? (?:av|af|med)|(?:ljudversionen|lydversionen|lydversjonen)[^.,:]{0,24} (?:är|er)) [^.,:]{0,30}(?:syntes|syntese|röst|stemme|
          genererad|genereret|generert|ai)[^.,:]{0,20}${NORDIC_END}
        `
      ]
    ],
    drops: [
      'Vi har skickat ett mejl med en bekräftelselänk.',
      'Klik på linket i mailen for at bekræfte din tilmelding.',
      'Bekräfta att du har fyllt 18 år.',
      'Takk for at du meldte deg på nyhetsbrevet.',
      'Artikkelen leses opp av en kunstig stemme.'
    ],
    keeps: [
      'Vi har saknat dig.',
      'Du kan när som helst ångra dig.',
      'Tack för dina frågor.',
      'Artikeln läses av en miljon svenskar.'
    ]
  })
]
