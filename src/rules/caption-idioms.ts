import { isNames } from './names.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './shape.ts'

const TOOK =
  'scatto|scatti|immagine|fotografia|registo|registro|clique|imagem|opname|zdjęcie|zdjęcia|fot\\.|fotograf|imagine|fotografie|snímek|snímky|bild|bilden|bilder|' +
  'jepretan|gambar|ảnh chụp|ảnh|fotoğraf|kare|кадр|снимок|снимки|фотографія|світлина|знімок|λήψη|στιγμιότυπο|φωτογραφία|captura|instantánea|cliché|aufnahme|' +
  '(?:shot|snapshot|still|picture supplied|image supplied)(?= by )'

/** Who took a picture, as sites of many languages word it. */
export const captionIdioms: readonly Rule[] = [
  {
    id: 'caption-taken-world',
    label: 'caption',
    languages: ['en', 'it', 'pt', 'nl', 'pl', 'ro', 'cs', 'sv', 'id', 'vi', 'tr', 'ru', 'uk', 'el', 'es', 'fr', 'de'],
    needs: ['/', '©', '|'],
    why: 'A word for a picture stands before the names of who took it and of an agency.',
    pattern: lazyShape`
      ^[(\[*]*(?:${TOOK})\s?[:.]?\s
      (?<value>[^.:?!“”"/|©,]{3,40}\s?[/|©]\s?[^.:?!“”",]{2,40}?)[)\].]*$
    `,
    test: ({ groups }) =>
      isNames(
        (groups?.['value'] ?? '').replace(/^(?:by|autorstwa|av|od|od:|oleh|bởi|του|της|door|przez|автора|pořídil[ai]?) /iu, '')
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
  }
]
