import { listed } from '../../wording/listed.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** A form asks for a picture, or says how large a file may be, in Polish and Czech. */
export const uploadWestSlavic: readonly Rule[] = [
  {
    id: 'navigation-upload-west-slavic',
    label: 'navigation',
    languages: ['pl', 'cs'],
    needs: listed('profilow|profilov|awatar|avatar|pliku|zdjęcia|souboru|obrázku'),
    why: 'A form asks for a picture, or says how large a file may be.',
    pattern: lazyShape`
      ^(?:(?:dodaj|zmień|prześlij|wgraj|wybierz|usuń|nahrajte|nahrát|přidat|přidejte|změnit|vybrat|smazat) (?:swoje |své )?(?:(?:zdjęcie|fotkę|fotku|fotografii|
      obrázek) profilow[eouéýy]+|(?:profilov(?:ou|ý) )(?:fotku|fotografii|obrázek)|awatar|avatara?|obraz profilowy)|(?:maksymaln[ya] |maximální )?(?:rozmiar|wielkość|
      velikost) (?:pliku|zdjęcia|souboru|obrázku)(?: (?:to|nie może|nesmí|je|przekraczać|přesáhnout|przekroczyć|do|wynosi|maximálně)|:)* \d{1,4} ?(?:mb|kb))[.!]?$
    `,
    drops: ['Zmień zdjęcie profilowe', 'Maksymalna wielkość pliku: 10 MB', 'Nahrát profilovou fotku'],
    keeps: ['Zmień zdjęcie na ścianie, prosiła matka.', 'Rozmiar zdjęcia wynosi 2 metry.']
  }
]
