import { areNames } from './reading/person.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const NAMES = String.raw`[^.:;!?“”"«»()]{4,60}?`
const TEXT = 'te(?:ks|x)ti?|a[vf]|journalist|szöveg|írta'
const PICTURES = 'foto(?:s|graf)?|kuvat?|fotók?|fényképezte'

/** Who wrote the story and who took its pictures, in one line as magazines set it. */
export const bylinePhoto: readonly Rule[] = [
  {
    id: 'byline-text-and-photo',
    label: 'byline',
    languages: ['da', 'no', 'sv', 'nl', 'de', 'fi', 'hu'],
    needs: ['foto', 'kuva', 'fotó', 'fénykép'],
    why: 'Words for the text and for the pictures stand before names and nothing else.',
    pattern: lazyShape`^(?:${TEXT})\s?:? (?<value>${NAMES}),?\s?[/|•·–]?\s(?:og |och |ja |és )?(?:${PICTURES})\s?:? (?<taker>${NAMES})$`,
    test: ({ groups }) => areNames(groups?.['value']?.trim() ?? '') && areNames(groups?.['taker']?.trim() ?? ''),
    drops: [
      'TEKST: Jorunn Sletta FOTO: Even Brattli',
      'Tekst: Jytte Slettegård, foto: Even Bratland',
      'Text: Ingegerd Ståhl / Foto: Torvald Ek',
      'Teksti Irja Suopelto, kuvat Olavi Takametsä',
      'Szöveg: Somos Etelka, fotó: Bodza Márton'
    ],
    keeps: ['Tekst og foto hang i kjelleren.', 'Text: Anna ritar, foto: hon själv', 'Af Anna Brodd findes der ét foto.']
  },
  {
    id: 'byline-text-with-photo',
    label: 'byline',
    languages: ['es', 'ca', 'pt', 'fr', 'it', 'de', 'nl', 'da', 'no', 'sv'],
    needs: ['foto', 'photo', 'bild'],
    why: 'Words for the text and the pictures together stand before names and nothing else.',
    pattern: lazyShape`^te(?:x|ks)t[eoi]? (?:y|e|et|und|i|en|og|och) (?:[fp]h?otos?|fotografías|bilder)\s?: ?(?<value>${NAMES})$`,
    test: ({ groups }) => areNames(groups?.['value']?.trim() ?? ''),
    drops: [
      'Texto y fotos: Inés Robledo',
      'Text und Fotos: Otto Wehr',
      'Texte et photos : Inès Moulin',
      'Tekst en foto: Jan Maas'
    ],
    keeps: ['Texto y fotos: lo que quedó en el cajón', 'Text und Bilder: Warum beides fehlt']
  }
]
