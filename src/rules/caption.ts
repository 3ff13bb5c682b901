import { tellsOn } from './reading/caption-told.ts'
import { endsInStop, opensWithCapital } from './reading/headline.ts'
import { isNames } from './reading/names.ts'
import { oneOf } from './wording/one-of.ts'
import type { Rule, Words } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const GIVEN_BY =
  'by:?|from|courtesy of|courtesy|via|von|par|©|di|do|da|door|van|av|af|oleh|autorstwa|aut\\.|przez|του|της|bởi|de(?=.{1,60}/)|(?=[^/]{3,60}/)'
const BANKS = [
  'Getty Images',
  'AP Photo',
  'AFP',
  'Reuters',
  'Shutterstock',
  'iStock',
  'Alamy',
  'Unsplash',
  'EPA',
  'PA Images',
  'Bloomberg',
  'IMAGO',
  'picture alliance',
  'Europa Press',
  'EFE',
  'Anadolu',
  'Xinhua',
  'Sipa',
  'Zuma Press'
]

/** How a sentence ends in scripts that have no capitals, with or without a stop. */
const TOLD = /(?<!니)[가-힣]다$|[了吗呢]$|没有$|沒有$|[ぁ-ん](?:た|だ|る)$|(?:است|بود)$/u
// A credit run into the stop of a sentence hangs on the story.
const GLUED = /[\p{Ll}\p{M}]{2}[.!?]\(?\p{Lu}\p{Ll}+\s?:|[\p{Lo}\p{M}][.؟!।]\p{Lo}[^.]*:/u

/** A channel or a site. */
const ADDRESS = /^(?:[a-z][a-z0-9-]*\.)+[a-z]{2,4}(?:\/[\w.-]{2,40})?$/u

const value = (match: RegExpExecArray): string => match.groups?.['value']?.trim() ?? ''
const photo = (words: Words): string => `${oneOf(words.photos)}(?: credits?| courtesy| source)?`

/** Captions of pictures, and who took them. */
export const caption: readonly Rule[] = [
  {
    id: 'caption-credit',
    label: 'caption',
    languages: 'all',
    needs: (words) => words.photos,
    why: 'A word for a picture and a colon name who took it.',
    pattern: (words) => new RegExp(`^[(\\[*]*${photo(words)}\\s?[:：]\\s?(?<value>.{2,140}?)[)\\]]*$`, 'i'),
    test: (match) =>
      (opensWithCapital(value(match)) || ADDRESS.test(value(match))) &&
      !endsInStop(value(match)) &&
      !/[?!“”"]|^\d+ \p{Ll}/u.test(value(match)) &&
      !TOLD.test(value(match)),
    drops: [
      'Photo: Ilse Maron / Ardent Press',
      '(Image credit: Wend Museum)',
      'Foto: Otto Wehr/dpa',
      'Фото: t.me/wend_news',
      'Photo: Ilse Maron via Getty Images'
    ],
    keeps: [
      'Picture: a man, a boat and no river.',
      'Photo: The thing itself is blank, and that is the point of the show.',
      'Image: “It is all I have,” she says.',
      'Bilete: 12 lei, gratuit pentru copii'
    ]
  },
  {
    id: 'caption-by',
    label: 'caption',
    languages: 'all',
    needs: (words) => words.photos,
    why: 'A word for a picture stands before the name of who took it.',
    pattern: (words) =>
      new RegExp(`^[(\\[*]*${photo(words)} (?:${GIVEN_BY}) ?(?<value>[^.:?!“”"]{3,80}(?:\\.com)?)[)\\]]*$`, 'i'),
    test: (match) => isNames(value(match)),
    drops: ['Photo by Ilse Maron', 'Picture by Tom Wend/Ardent Press', 'Imagen de Ana Bermejo/Archivo Ribera'],
    keeps: ['Photo by photo, the town came back.', 'Picture from the sea a line of lights', 'Imagen de la Virgen']
  },
  {
    id: 'caption-mark',
    label: 'caption',
    languages: 'all',
    needs: (words) => words.photos,
    why: 'A word for a picture and a sign name who took it.',
    pattern: (words) =>
      new RegExp(
        `^[(（\\[【*▲△▶]*${oneOf(words.photos)}\\s?[=＝／/.|｜·•]\\s?(?<value>[^.:?!“”"。、，]{2,60}?)[)）\\]】]*$`,
        'i'
      ),
    test: (match) => opensWithCapital(value(match)) && !endsInStop(value(match)) && value(match).split(' ').length < 7,
    drops: ['사진=강바람 기자', '（写真／谷川みどり）', 'Foto/Otto Wehr', '图 | 谷小川', 'Photo | Ilse Maron'],
    keeps: ['Foto/film was the name of the course that she never ended.', '図・表は巻末にまとめた。']
  },
  {
    id: 'caption-with-credit',
    label: 'caption',
    languages: 'all',
    needs: (words) => words.photos,
    why: 'A caption ends with who took the picture.',
    pattern: (words) =>
      new RegExp(
        `^.{3,300}?(?:[.|\\])”’–—-]|\\s\\() ?\\(?${photo(words)}(?:\\s?:| by:?| courtesy of) ?(?<value>[^:?!“”"]{2,80}?)[)\\].]*$`,
        'i'
      ),
    test: (match) => isNames(value(match)) && !endsInStop(match[0]) && !GLUED.test(match[0]) && !tellsOn(match[0]),
    drops: [
      'Crowds at the gate of the mill | Photo: AP',
      'The bridge at dawn. Photo by Ilse Maron/Getty Images',
      'Otters on the weir (Image: Wend Museum)',
      'La presa al alba. Photo : Inès Vernay'
    ],
    keeps: [
      'She framed it. Photo by photo the town came back.',
      'صوّت المجلس يوم الاثنين على إغلاق السد نهائيا.تصوير: سالم الوادي/وكالة النهر',
      'The council met on Monday and voted to close the weir for good.Photo: Ilse Maron',
      'The council met on Monday. It voted to close the weir for good. The weir at dawn. Photo: Ilse Maron',
      'The council met on Monday and voted to close the weir for good.The weir at dawn. Photo: Ilse Maron',
      '“We waited for years,” said the mayor. The weir will open in May. Photo: Ilse Maron',
      '„Wir haben gewartet“, sagte der Müller. Das Wehr öffnet im Mai. Foto: Ilse Maron',
      '– Vi väntade i åratal, säger mjölnaren. Dammen öppnas i maj. Foto: Ilse Maron',
      'صوّت المجلس على إغلاق السد نهائيا. وقال الوزير إن الأشغال تبدأ في الربيع. تصوير: سالم الوادي',
      'Η γέφυρα έκλεισε τη Δευτέρα. Τα έργα αρχίζουν την άνοιξη. ΦΩΤΟ: Άννα Ρεμάτη',
      'The label says little – photo: unknown hand, undated, bought in Ardent.'
    ]
  },
  {
    id: 'caption-bank',
    label: 'caption',
    languages: 'all',
    needs: BANKS.map((name) => name.toLowerCase()),
    why: 'A caption ends with a picture agency.',
    pattern: lazyShape`^(?:.{0,300}?(?:\/|\bvia |\||©|\(|[–—] ))?\s?${BANKS}(?:(?:\/|, )[^.,“”"]{2,40}| file)?[)\]]*$`,
    test: ([line]) =>
      !tellsOn(line) &&
      (/Getty|Shutterstock|iStock|Alamy|Unsplash|AP Photo|Images|IMAGO|picture alliance/u.test(line) ||
        /^.{20,}(?:[/©(]|\bvia )\s?[A-Z]/u.test(line)),
    drops: [
      'Getty Images',
      'A ferry leaves Ardent. Ilse Maron/AFP via Getty Images',
      'Nets dry on the quay. (AP Photo/Tom Wend)'
    ],
    keeps: [
      'The council met on Monday and voted to close the weir for good.The weir at dawn. Ilse Maron/AFP via Getty Images',
      'She sold the rights to Getty Images.',
      'The prize went to Reuters',
      'AFP and the end of the wire'
    ]
  },
  {
    id: 'caption-enlarge',
    label: 'caption',
    languages: ['en'],
    needs: ['image', 'picture', 'enlarge', 'photo', 'gallery', 'caption'],
    why: 'A button enlarges or hides a picture.',
    pattern: lazyShape`
      ^(?:view|open|see|click|tap|enlarge|expand|hide|show|toggle|close)
      (?: (?:to|the|this|full|on|image|picture|photo|here))* 
      (?:enlarge|zoom|image|picture|gallery|caption|photos?|full ?screen)
      (?: in (?:gallery|full ?screen|a new tab))?[\s!-/:-?…»→\]|]*$|^image caption[\s!-/:-?…»→\]|]*$
    `,
    drops: ['View image in fullscreen', 'Click to enlarge', 'Hide caption', 'Image caption'],
    keeps: ['View the image as a map and the lines make sense.', 'Show the photo to the judge and she nods.']
  }
]
