import { tellsOn } from './reading/caption-told.ts'
import { endsInStop } from './reading/headline.ts'
import { isNames } from './reading/names.ts'
import { isPersonName } from './reading/person.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

/** Notes of one word stand alone or in brackets; what else they may be is told by nothing. */
const SHORT =
  'archivbild|archivfoto|symbolbild|symbolfoto|themenbild|archieffoto|archiefbeeld|arkivbild|arkivfoto|genrebild|illustration|illustrasjon|' +
  'arkivbilde|arkivbillede|illustrasjonsfoto|illustrasjonsbilde|illustrationsfoto|modelfoto|genrefoto|arkistokuva|kuvituskuva|archív|archív fotó|archív felvétel|illusztráció|' +
  'archives|archivo|archivio|arquivo|archiv|arhivă|arşiv|temsili|ilustrasi|minh họa|file photo|submitted'
/** Notes of several words tell of a picture wherever they stand. */
const LONG =
  'photo d.illustration|image d.illustration|photo d.archives|image d.archives|imagen de archivo|foto de archivo|imagen ilustrativa|foto ilustrativa|' +
  'imagen referencial|foto d.archivio|foto di repertorio|immagine di repertorio|immagine d.archivio|immagini di repertorio|foto de arquivo|imagem de arquivo|' +
  'imagem ilustrativa|foto ilustrativa|foto ter illustratie|beeld ter illustratie|zdjęcie ilustracyjne|zdjęcie archiwalne|zdjęcie poglądowe|foto ilustracyjne|' +
  'ilustrační foto|ilustrační snímek|ilustrační fotografie|archivní foto|archivní snímek|foto cu caracter ilustrativ|fotografie cu caracter ilustrativ|' +
  'foto ilustrativ|imagine cu rol ilustrativ|imagine ilustrativă|imagine cu caracter ilustrativ|foto arhivă|imagine de arhivă|arşiv fotoğrafı|arşiv fotoğraf|' +
  'temsili fotoğraf|temsili görsel|foto ilustrasi|foto arsip|ảnh minh họa|ảnh minh hoạ|ảnh tư liệu|hình minh họa|submitted photo|courtesy photo|library picture'
/** Who took a picture and wishes no name, as behind a word for a picture. */
const NOBODY =
  'privat|private|archiwum|archiwum prywatne|mat\\. prasowe|materiały prasowe|archiv|arhivă|arhiva|captură video|captura video|arhiva personală|reprodução|divulgação|' +
  'arquivo pessoal|cortesía|captura de video|archivo|per gentile concessione|screenshot|nhân vật cung cấp|arşiv|ekran görüntüsü|' +
  'kotialbumi|képernyőfotó|magánarchívum|illusztráció|tangkapan layar|istimewa|dok\\. pribadi|picture alliance[^.!?]{3,50}'
const PICTURE =
  'kuva|kuvat|fotó|kép|foto|fotos|fot\\.|photo|bild|sursa foto|ảnh|fotoğraf|zdjęcie|zdj\\.|imagem|crédito|fotografía|beeld'
const isLoud = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)

const TOLD = '[^!?"“”«»„]{12,220}?'
const TAKER = '\\p{Lu}[^./()]{3,40}'
const stroke = (): RegExp =>
  new RegExp(
    `^${TOLD}(?:[.)] (?:/ )?(?<site>\\p{Lu}{2,9})\\s?/\\s?(?<value>${TAKER})|\\((?<paper>\\p{Lu}[\\p{L}.]{1,20})/(?<taker>${TAKER})\\))$`,
    'u'
  )
const named = (): RegExp =>
  new RegExp(
    `^(?<told>\\p{Lu}[^.!?:"“”«»„]{6,120}[^\\s.!?:,–—-]) (?:Foto|FOTO|Bild|Kuva|KUVA|Fotó): (?<value>\\p{Lu}[^.!?:"“”]{1,60})$|` +
      `^(?:[^.!?"“”«»„]{12,160}\\. )?Beeld (?<agency>(?:ANP|AP|AFP|Getty|Reuters|EPA)\\b.{0,40})$|` +
      `^[^.!?:"“”«»„]{8,160} / (?:fot\\.|foto:?) (?<behind>\\p{Lu}[^.!?:]{2,60})$`,
    'u'
  )

const LOUD = String.raw`(?:\p{Lu}\.|\p{Lu}{3,})(?: (?:DE|LA|\p{Lu}{3,})){0,2} \p{Lu}{4,}`
const loud = (): RegExp =>
  new RegExp(String.raw`^[^.!?:"“”«»„]{20,180}\. (?:/ )?(?<value>${LOUD})(?: / \p{Lu}[\p{Lu} ]{1,24})?$`, 'u')

/** Notes on a picture, and agencies behind it, as papers of many languages set them. */
export const captionNotes: readonly Rule[] = [
  {
    id: 'caption-archive-world',
    label: 'caption',
    languages: ['de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'no', 'fi', 'hu', 'pl', 'cs', 'ro', 'tr', 'id', 'vi', 'en'],
    needs: [
      'archi',
      'archív',
      'arkistokuva',
      'kuvituskuva',
      'illusztráció',
      'arquivo',
      'symbol',
      'themenbild',
      'arkiv',
      'genrebild',
      'genrefoto',
      'modelfoto',
      'ilustr',
      'illustr',
      'arhiv',
      'arşiv',
      'temsili',
      'arsip',
      'minh h',
      'ảnh tư',
      'repertorio',
      'referencial',
      'poglądowe',
      'submitted',
      'courtesy photo',
      'library picture',
      'file photo'
    ],
    why: 'A note says that a picture is of an archive, or stands for others.',
    pattern: lazyShape`
      ^(?:.{8,220}?(?:\s?[(\[]\s?(?:${SHORT}|${LONG})[)\]]|(?:[.!?]["”»]?|\s[|/–—-])\s?[(]?(?:${LONG})[)]?)|(?:${LONG})|
      (?:archivbild|archivfoto|symbolbild|symbolfoto|archieffoto|archiefbeeld|arkivbild|arkivfoto|genrebild))[.]?$
    `,
    test: ([line]) => !tellsOn(line) && /^\P{L}*\p{Lu}/u.test(line),
    drops: [
      'Der Müller vor seiner Mühle (Archivbild)',
      'Imagen de archivo',
      'Foto di repertorio',
      'Genrebild',
      'Die Mühle. (Symbolbild)'
    ],
    keeps: [
      'Sie suchte in Arden nach einem Archivbild.',
      'Il regista mostrò a tutti le immagini di repertorio.',
      'Das Foto hing im Archiv',
      '„Wir haben gewartet“, sagte der Müller. Das Wehr öffnet im Mai. (Archivbild)'
    ]
  },
  {
    id: 'caption-archive-lead',
    label: 'caption',
    languages: ['de', 'fr', 'es', 'it', 'sv', 'da', 'no', 'pl', 'cs', 'en', 'ro'],
    needs: [
      'symbolbild:',
      'archivbild:',
      'symbolfoto:',
      'archivfoto:',
      'illustration :',
      'illustration:',
      'archivo:',
      'arkivbild:',
      'arkivfoto:',
      'arkivbilde:',
      'arkivbillede:',
      'illustrasjonsfoto:',
      'illustrationsfoto:',
      'repertorio:',
      'ilustracyjne:',
      'ilustrační foto:',
      'pictured:',
      'file photo:',
      'file image:',
      'pictured above:',
      'file photo of',
      'handout photo of'
    ],
    why: 'A note on a picture stands before what it shows.',
    pattern: lazyShape`
      ^(?:(?:symbolbild|archivbild|symbolfoto|archivfoto|(?:photo|image) d.illustration|(?:imagen|foto) de archivo|arkiv(?:bilde?|billede|foto)|illustra(?:sj|ti)onsfoto|
      (?:foto|immagine) di repertorio|zdjęcie ilustracyjne|ilustrační foto|pictured(?: above)?|file (?:photo|image))\s?:|(?:file|handout) photo of)\s(?<value>[^:"“”„«]{5,160})$
    `,
    test: ({ 0: line, groups }) => /^\P{L}*\p{Lu}/u.test(line) && /^\P{L}*(?:\p{Lu}|the |an? )/u.test(groups?.['value'] ?? ''),
    drops: [
      'Symbolbild: Ein Streifenwagen im Einsatz.',
      'Pictured: The derelict hall on Mill Row',
      'Handout photo of the missing man'
    ],
    keeps: ['Pictured: what she could not say.', 'Symbolbild: das war sein Lieblingswort.']
  },
  {
    id: 'caption-nobody-world',
    label: 'caption',
    languages: ['de', 'pl', 'cs', 'ro', 'pt', 'es', 'it', 'sv', 'da', 'no', 'fi', 'hu', 'id', 'vi', 'tr', 'nl', 'en'],
    needs: [
      'privat',
      'kotialbumi',
      'képernyő',
      'archívum',
      'illusztráció',
      'archiw',
      'prasowe',
      'archiv',
      'arhiv',
      'captur',
      'reprodução',
      'divulgação',
      'arquivo',
      'cortesía',
      'concessione',
      'screenshot',
      'cung cấp',
      'arşiv',
      'ekran',
      'layar',
      'istimewa',
      'dok.',
      'picture alliance'
    ],
    why: 'A word for a picture stands before where it is from.',
    pattern: lazyShape`^(?:[^.!?:]{8,200}[.]?\s)?[(]?(?:${PICTURE})\s?[:/]?\s(?:${NOBODY})[.)]*$`,
    test: ([line]) => !tellsOn(line) && (/[:/]/u.test(line) || /fot\./iu.test(line)) && !/["“”„«]/u.test(line),
    drops: ['fot. archiwum', 'Foto: captură video', 'Bild: picture alliance / dpa / Ilse Maron', 'Otto Wehr FOTO: PRIVAT'],
    keeps: ['Foto privat und Foto Beruf, beides lag auf dem Tisch.', 'Bild für Bild ins Archiv']
  },
  {
    id: 'caption-stroke-world',
    label: 'caption',
    languages: ['es', 'fr', 'pt', 'it', 'id', 'en', 'de', 'cs', 'pl'],
    needs: ['/'],
    why: 'A caption ends with an agency or paper and who took the picture for it.',
    pattern: stroke,
    test: ({ 0: line, groups }) => isPersonName(groups?.['value'] ?? groups?.['taker'] ?? '') && !tellsOn(line),
    drops: [
      'Un hombre camina por la playa de Arden. EFE/Juan Castro',
      'Petani memetik kopi di lereng Wend. (Liputan/Arif Rahman)'
    ],
    keeps: [
      'The deal was struck in Arden. NATO/Russia talks went on',
      'Sie fuhren nach Arden (Wend/Ahr)',
      'The road ends at the weir. (A1/B2)'
    ]
  },
  {
    id: 'caption-loud-taker',
    label: 'caption',
    languages: ['es', 'fr', 'pt', 'it', 'fi'],
    needs: ['. '],
    why: 'A caption ends with who took the picture in capitals.',
    pattern: loud,
    test: ({ groups }) => isLoud(groups?.['value'] ?? '') && !endsInStop(groups?.['value'] ?? ''),
    drops: [
      'El alcalde, este martes en el pleno. JUAN CASTRO',
      'El presidente del club en rueda de prensa. / J. CASTRO',
      'Kunnanjohtaja esitteli sillan torstaina. IRJA SUOPELTO / JOKIPOSTI'
    ],
    keeps: [
      'El cartel decía lo de siempre. SE VENDE',
      'Volvió a casa y lo apagó todo. FIN',
      'The club won the cup again. USA USA'
    ]
  },
  {
    id: 'caption-file-ap',
    label: 'caption',
    languages: ['en'],
    needs: ['file '],
    why: 'A caption opens with the note of an agency that the picture is not new.',
    pattern: /^FILE(?: PHOTO)?\s?[–—:-]{1,2}\s?\p{Lu}.{10,400}$/u,
    drops: ['FILE - Governor Ilse Maron speaks in Arden, May 3, 2023. (AP Photo/Otto Wehr, File)'],
    keeps: ['FILE BY NUMBER - so it said on the door of the archive.', 'File - that was her word for it']
  },
  {
    id: 'caption-name-photo',
    label: 'caption',
    languages: ['cs', 'sv', 'da', 'no', 'fi', 'hu', 'de', 'ro', 'nl', 'pl'],
    needs: ['kuva: ', 'fotó: ', 'foto: ', 'bild: ', 'beeld ', '/ fot'],
    why: 'A caption runs into a word for a picture and who took it.',
    pattern: named,
    test: ({ groups }) => isNames(groups?.['value'] ?? groups?.['agency'] ?? groups?.['behind'] ?? ''),
    drops: [
      'Starosta Jan Dolina Foto: Petr Mlynář, MAFRA',
      'De molenaar opent zijn molen. Beeld ANP',
      'Sesja rady w Dolinie / fot. Jan Podgajski / PAP'
    ],
    keeps: ['Auf dem Schild stand Foto: kein Zutritt', 'Beeld van een stad']
  }
]
