import { tellsOn } from './reading/caption-told.ts'
import { opensWithCapital } from './reading/headline.ts'
import { isNames } from './reading/names.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const TOOK =
  'scatto|scatti|immagine|fotografia|registo|registro|clique|imagem|opname|zdjęcie|zdjęcia|fot\\.|fotograf|imagine|fotografie|snímek|snímky|bild|bilden|bilder|bilde|billede|' +
  'jepretan|gambar|ảnh chụp|ảnh|fotoğraf|kare|кадр|снимок|снимки|фотографія|світлина|знімок|λήψη|στιγμιότυπο|φωτογραφία|captura|instantánea|cliché|aufnahme|' +
  '(?:shot|snapshot|still|picture supplied|image supplied)(?= by )'

/** What stands before the name of who took a picture. */
const TAKERS = [
  'foto',
  'fotos',
  'fot.',
  'photo',
  'credit',
  'credits',
  'crédit',
  'crédito',
  'créditos',
  'bild',
  'bilder',
  'bilde',
  'billede',
  'kilde',
  'kuva',
  'kuvat',
  'fotó',
  'kép',
  'forrás',
  'quelle',
  'fonte',
  'fuente',
  'source',
  'bron',
  'beeld',
  'zdroj',
  'źródło',
  'sursa',
  'sursa foto',
  'kaynak',
  'fotoğraf',
  'sumber',
  'ảnh',
  'nguồn',
  'archivio',
  'archivo',
  'arquivo'
]

/** Who took a picture, as sites of many languages word it. */
export const captionIdioms: readonly Rule[] = [
  {
    id: 'caption-taken-world',
    label: 'caption',
    languages: ['en', 'it', 'pt', 'nl', 'pl', 'ro', 'cs', 'sv', 'da', 'no', 'id', 'vi', 'tr', 'ru', 'uk', 'el', 'es', 'fr', 'de'],
    needs: ['/', '©', '|'],
    why: 'A word for a picture stands before the names of who took it and of an agency.',
    pattern: lazyShape`
      ^[(\[*]*(?:${TOOK})\s?[:.]?\s
      (?<value>[^.:?!“”"/|©,]{3,40}\s?[/|©]\s?[^.:?!“”",]{2,40}?(?:\.[a-z]{2,3})?)[)\].]*$
    `,
    test: ({ groups }) =>
      isNames(
        (groups?.['value'] ?? '').replace(/^(?:by|autorstwa|av|af|od|od:|oleh|bởi|του|της|door|przez|автора|pořídil[ai]?) /iu, '')
      ),
    drops: [
      'Shot by Ilse Maron/Wend Archive',
      'Scatto di Rosalba Tavella/Agenzia Valsorda',
      'Zdjęcie autorstwa Jan Podgajski / Agencja Dolina',
      'Снимок Анна Речная/ТАСС',
      'Snímek Jan Dolina/ČTK'
    ],
    keeps: [
      'Shot by both sides / left by all',
      'Scatto di rabbia / scatto di gioia',
      'Bild för bild / dag för dag',
      'Кадр за кадром/слово за словом'
    ]
  },
  {
    id: 'caption-bracketed-world',
    label: 'caption',
    languages: ['de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'no', 'fi', 'hu', 'pl', 'cs', 'ro', 'tr', 'id', 'vi'],
    needs: TAKERS.flatMap((word) => [`(${word}`, `| ${word}`, `|${word}`]),
    why: 'A caption ends with who took the picture, in brackets or behind a bar.',
    pattern: lazyShape`
      ^.{15,300}?\s?[(|]\s?
      (?:${TAKERS.join('|')}|fot\.)s?\s?[:.]?\s?
      (?<value>[^?!“”"()|]{2,60}?)\)?$
    `,
    test: ({ 0: line, groups }) =>
      opensWithCapital(groups?.['value'] ?? '') && isNames(groups?.['value'] ?? '') && !tellsOn(line),
    drops: [
      'Il vecchio ponte di Montelupo (foto Ansa)',
      'Assunta nel suo forno (credits: Valle Images)',
      'Stary most jest zamknięty od stycznia (fot. Jan Podgajski / Agencja Dolina)',
      'Umgestürzte Bäume blockieren die Straße. | Quelle: Ilse Maron'
    ],
    keeps: [
      'Er zeigte uns ein Bild vom Turm (Foto Anno 1911, sagte er).',
      'Lo dice la legge, non il sindaco (fonte di guai, da sempre)',
      '«Abbiamo sentito un boato», racconta il mugnaio. Il sindaco tace. (foto Ansa)',
      'Wir sahen den Turm (Bild für Bild)'
    ]
  },
  {
    id: 'caption-sign',
    label: 'caption',
    languages: ['de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'no', 'pl', 'cs', 'ro', 'tr', 'id', 'vi'],
    needs: ['©', 'crédit', 'credit', 'kredit'],
    why: 'A caption ends with a sign or word for rights and the names of who took the picture and of an agency.',
    pattern: lazyShape`
      ^.{15,160}?[^\s,:;(]\s?(?:©\s?|(?:crédit|crédits|crédito|créditos|credits?|kredit)\s?:?\s)
      (?<value>[^.?!“”"()©\d]{2,60}?)[)\].]?$
    `,
    test: (match) => {
      const value = match.groups?.['value'] ?? ''
      return (
        (opensWithCapital(value) || /^(?:dpa|afp|epd)\b/u.test(value)) &&
        isNames(value.replace(/^(?:dpa|afp|epd)\b/u, 'Dpa')) &&
        (/[/–—|-]|,\s/u.test(value) || /©/u.test(match[0])) &&
        !tellsOn(match[0])
      )
    },
    drops: [
      'Des salariés devant l’usine. © Radio Vallée - Inès Moulin',
      'De brug is sinds januari dicht. © VNP / Jan Molenaar',
      'A padeira junto ao forno. Créditos: Rui Tavela / Imagens do Vale'
    ],
    keeps: [
      'Den Turm schützt kein ©, sagt der Müller.',
      'Il conto fu saldato e il mugnaio restò senza credito Alla fine',
      '„De molen hoort bij het dorp”, zegt de molenaar. De eigenaar zwijgt. © VNP',
      'He gave the whole of the credit Ilse Maron'
    ]
  }
]
