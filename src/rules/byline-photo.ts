import { areNames } from './reading/person.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const NAMES = String.raw`[^.:;!?“”"«»()]{4,60}?`

/** Who wrote the story and who took its pictures, in one line as magazines set it. */
export const bylinePhoto: readonly Rule[] = [
  {
    id: 'byline-text-and-photo',
    label: 'byline',
    languages: ['da', 'no', 'sv', 'nl', 'de'],
    needs: ['foto'],
    why: 'Words for the text and for the pictures stand before names and nothing else.',
    pattern: lazyShape`^(?:te(?:ks|x)t|a[vf]|journalist)\s?:? (?<value>${NAMES}),?\s?[/|•·–]?\s(?:og |och )?foto(?:s|graf)?\s?:? (?<taker>${NAMES})$`,
    test: ({ groups }) => areNames(groups?.['value']?.trim() ?? '') && areNames(groups?.['taker']?.trim() ?? ''),
    drops: [
      'TEKST: Jorunn Sletta FOTO: Even Brattli',
      'Tekst: Jytte Slettegård, foto: Even Bratland',
      'Text: Ingegerd Ståhl / Foto: Torvald Ek'
    ],
    keeps: ['Tekst og foto hang i kjelleren.', 'Text: Anna ritar, foto: hon själv', 'Af Anna Brodd findes der ét foto.']
  }
]
