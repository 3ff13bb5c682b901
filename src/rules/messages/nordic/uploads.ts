import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { NORDIC_END } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

/** What forms of the North say of files and of letters left to write. */
export const nordicUploads: readonly Rule[] = [
  readerNote({
    id: 'navigation-upload-nordic',
    label: 'navigation',
    languages: ['sv', 'da', 'no'],
    needs: listed('ladda|last|upload|byt|skift|endre|filen|endast|kun|bara|tecken|tegn|profilbild'),
    why: 'A form says which files it takes, or how much may be written.',
    says: [
      [
        lowerShape`
          ^(?:ladda upp|last opp|upload|byt|ändra|skift|endre|ta bort|fjern) (?:din |ditt |dit |en |et |ny |nyt |nytt )*(?:profilbild|profilbilde|profilbillede|
          avatar)${NORDIC_END}
        `
      ],
      [
        lowerShape`^filen (?:är|er) for? (?:stor|liten|lille)[.!]?(?: (?:max|maks|maximal|den|välj|vælg|velg|prøv|försök)\.?[^.]{2,50}[.!]?)?$`
      ],
      [lowerShape`^filen är för (?:stor|liten)[.!]?(?: (?:max|maximal|den|välj|försök)\.?[^.]{2,50}[.!]?)?$`],
      [
        lowerShape`^(?:endast|bara|kun) [^.:]{0,20}(?:bilder|filer|billeder|filtyper)[^.]{0,20}(?:jpe?g|png|pdf|gif)[^.]{0,30}[.!]?$`
      ],
      [
        lowerShape`
          ^(?:(?:max|maks|högst|maximalt) )?\d[\d. ]{0,6}(?: ?(?:\/|av|af) ?\d[\d. ]{0,6})? (?:tecken|tegn) (?:kvar|tilbage|igjen|återstår|gjenstår|använda|
          brukt|brugt)${NORDIC_END}
        `
      ]
    ],
    drops: ['Ladda upp profilbild', 'Filen er for stor. Maks. 5 MB.', 'Filen är för stor.', '500 tegn tilbage'],
    keeps: ['Filen er for stor for en diskett, sier hun.', 'Sju tecken kvar på väggen', '12 tecken på att du är trött']
  })
]
