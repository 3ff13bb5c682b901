import { endsInStop, opensWithCapital } from './reading/headline.ts'
import { isNames } from './reading/names.ts'
import { isPersonName } from './reading/person.ts'
import type { Rule } from './rule.ts'
import { tellsOn } from './reading/caption-told.ts'

const value = ({ groups }: RegExpExecArray): string => groups?.['value']?.trim() ?? ''
const AGENCIES_AR =
  'رويترز|أ ف ب|أ\\.ف\\.ب|أ ب|أ\\.ب|فرانس برس|الفرنسية|الأوروبية|الأناضول|غيتي|جيتي|أسوشيتد برس|شينخوا|سانا|وام|واس|بترا|د ب أ|أرشيفية|أرشيف|مواقع التواصل|وسائل التواصل|متداولة'

/** Captions that end with an agency or with who took the picture, as papers of single languages print them. */
export const captionEnding: readonly Rule[] = [
  {
    id: 'caption-rights',
    label: 'caption',
    languages: 'all',
    needs: ['©', '(c) '],
    why: 'A sign for rights stands before who took a picture and an agency.',
    pattern: /^[([]?(?:©|\(c\)) ?(?<value>[^.:?!“”"«»|/\d]{2,50} ?[/|] ?[^:?!“”"«»\d]{2,70}?)[)\]]?$/iu,
    test: (match) => opensWithCapital(value(match)) && !endsInStop(value(match)),
    drops: ['© Otto Wehr/dpa', '© Ardent Press | Ilse Maron', '(c) Wend Museum / Tom Wend', '© Inès Moulin/Radio Vallée/Archive'],
    keeps: ['© is the sign that Maron never used, and/or meant.', '(c) is true / false, wrote the pupil, and left the room.']
  },
  {
    id: 'caption-name-house',
    label: 'caption',
    languages: 'all',
    needs: ['/'],
    why: 'A name and an agency stand alone, or a name and a paper in brackets.',
    pattern: new RegExp(
      String.raw`^(?:\((?<value>[^()/|.:\d]{4,40}?) ?/ ?(?<house>[^()/|:\d]{2,40})\)|` +
        String.raw`(?<name>[^()/|.:\d]{4,40}?) ?/ ?(?:AP|AFP|EPA|EFE|ANSA|ANP|ACN|APA|BNS|DPA|dpa|PA|` +
        String.raw`PAP|TT|NTB|Reuters|Getty|Keystone|Lusa|Belga)(?:/[A-Z]{2,4}|/Getty(?: Images)?)?)$`,
      'u'
    ),
    test: ({ groups = {} }) => isPersonName(groups['name'] ?? groups['value'] ?? '') && isNames(groups['house'] ?? 'A'),
    drops: [
      '(Ilse Maron / Ardent Post)',
      '(Tom Wend/The Fenwick Times)',
      'Ilse Maron/AP',
      'Otto Wehr / dpa',
      'Ilse Maron/AFP/Getty Images'
    ],
    keeps: ['(and/or a permit)', '(Fenwick / Saltmere)', 'Either/or', 'Fenwick/AP']
  },
  {
    id: 'caption-agency-ar',
    label: 'caption',
    languages: ['ar'],
    needs: AGENCIES_AR.replaceAll('\\', '')
      .split('|')
      .map((name) => `(${name}`),
    why: 'A caption ends with an agency in brackets.',
    pattern: new RegExp(`^[^.؟!:«»"]{5,140} \\((?<value>(?:${AGENCIES_AR})(?:[/-][^()]{2,20}| [^()]{2,20})?)\\)$`, 'u'),
    drops: ['وزير المياه عند السد الجديد (رويترز)', 'السد القديم في وادي الصفا (أرشيفية)'],
    keeps: ['قال الوزير إن السد آمن (رويترز).', 'السد (رويترز كانت هناك) لم ينهر']
  },
  {
    id: 'caption-by-fa',
    label: 'caption',
    languages: ['fa'],
    needs: ['عکس از', 'عکس:', 'عکاس:'],
    why: 'A caption ends with who took the picture in brackets.',
    pattern: /^[^.؟!:«»"]{5,140} \((?:عکس از|عکس:|عکاس:) ?(?<value>[^()]{3,40})\)$/u,
    drops: ['سد تازه در دره (عکس از مینا رودباری)', 'نانوای پیر کنار تنور (عکس: آوای رود)'],
    keeps: ['او گفت (عکس از دیوار افتاده بود) و رفت', 'سد تازه در دره (عکس از مینا رودباری) ترک خورد']
  },
  {
    id: 'caption-ends-hi',
    label: 'caption',
    languages: ['hi'],
    needs: ['(फोटो', '(फ़ोटो', '। फोटो', '। फ़ोटो', '(तस्वीर'],
    why: 'A caption ends with a word for a picture and where it is from.',
    pattern:
      /^[^:"“]{5,140}(?:।|\s\() ?(?:फोटो|फ़ोटो|तस्वीर)(?: साभार| सौजन्य| क्रेडिट)?\s?[:：/–-]\s?(?<value>[^।?!:"“]{2,40}?)\)?$/u,
    test: ([line]) => !tellsOn(line),
    drops: ['जल मंत्री सुधा वर्मन (फोटो- पीटीआई)', 'अम्मा अपने तंदूर के पास। फोटो: अमर नदीपुरी'],
    keeps: [
      'उसने कहा, यही सब है। फोटो: यह दीवार पर टंगी है।',
      'बाकी सब जल गया (फोटो भी)।',
      'पुल बंद हो गया। काम वसंत में शुरू होगा। फोटो: अमर नदीपुरी'
    ]
  },
  {
    id: 'caption-genitive-slavic',
    label: 'caption',
    languages: ['ru', 'uk'],
    needs: ['фото'],
    why: 'A word for a picture stands before the name of who took it, alone or behind a caption.',
    pattern:
      /^(?:[^!?:«"]{4,160}[.)] ?|\()?Фото (?<value>[^.,:;!?«»()/|]{5,40}?)(?:[ ,/|]+(?:«[^»]{2,30}»|\p{Lu}{3,8}))?[.)]{0,2}$/u,
    test: (match) => (/^автор(?:а|ки)$/u.test(value(match)) || isNameInGenitive(value(match))) && !tellsOn(match[0]),
    drops: [
      'Мельница у реки. Фото Петра Речного',
      'Фото Анны Долинской',
      '(Фото Анны Долинской)',
      'Тітка біля печі. Фото Петра Річного',
      'Фото автора'
    ],
    keeps: [
      'Фото на память она не взяла.',
      'Сгорело всё. Фото Москвы не нашли',
      'Фото Анна спрятала',
      'Фото дня',
      'Мост закрыли в понедельник. Работы начнутся весной. Фото автора'
    ]
  },
  {
    id: 'caption-agency-el',
    label: 'caption',
    languages: ['el'],
    needs: ['eurokinissi', 'intime', 'motionteam', 'sooc', 'απε-μπε', 'ap photo'],
    why: 'A caption ends with an agency or a word for a picture in brackets.',
    pattern: new RegExp(
      String.raw`^[^.;!«»"]{0,140}?(?:[/|©(] ?|^)(?:(?:[Φφ]ωτ(?:\.|ο|ό|ογραφία)|ΦΩΤ(?:\.|Ο))(?: αρχείου)?[ :/]*)?` +
        String.raw`(?:EUROKINISSI|Eurokinissi|INTIME|Intime|MOTIONTEAM|SOOC|ΑΠΕ-ΜΠΕ|AP Photo)(?:\s?[/-]\s?[\p{L} .]{3,40})?\)?$`,
      'u'
    ),
    drops: ['Η γέφυρα του χωριού (φωτ. αρχείου/Eurokinissi)', 'Η πλατεία το βράδυ / EUROKINISSI', 'EUROKINISSI/ΑΝΝΑ ΡΕΜΑΤΗ'],
    keeps: ['Το είπε στο ΑΠΕ-ΜΠΕ', 'Η φωτογραφία δόθηκε από το Eurokinissi.']
  },
  {
    id: 'caption-by-ja',
    label: 'caption',
    languages: ['ja'],
    needs: ['（撮影', '（写真', '(撮影', '(写真'],
    why: 'A caption ends with who took the picture in brackets.',
    pattern: /^[^。「」]{4,120}[（(](?:撮影|写真)(?:[・／/=＝：:]|は)(?<value>[^（()）。は]{2,24})[）)]$/u,
    drops: ['窯の前に立つ谷川さん（撮影・山田みどり）', '動き出した水車（写真＝水車新聞）'],
    keeps: ['彼女は笑った（写真は燃えた）。', '水車が回る（撮影・録音は自由）と看板にある']
  },
  {
    id: 'caption-reporter-ko',
    label: 'caption',
    languages: ['ko'],
    needs: ['기자 '],
    why: 'A caption ends with the name and address of the reporter who took the picture.',
    pattern: /^[^“”"]{4,120}[.다] ?(?:사진=)?(?<value>[가-힣]{2,4}) ?(?:선임|전문|인턴)?기자 [\w.+-]{2,40}@[\w.-]{3,40}$/u,
    test: ([line]) => (line.match(/다\./gu) ?? []).length < 2,
    drops: ['화덕 앞에 선 아주머니. 김나루 기자 naru@example.com', '물레방아가 돌고 있다. 김나루 기자 naru@example.com'],
    keeps: ['그는 떠났다. 다리는 남았다. 김나루 기자 naru@example.com', '그 글을 쓴 사람은 김나루 기자였다']
  },
  {
    id: 'caption-file-photo',
    label: 'caption',
    languages: ['en'],
    needs: ['file photo', 'handout photo', 'contributed photo', 'stock photo', 'courtesy photo', 'stock image'],
    why: 'A caption ends with a note in capitals or brackets on where the picture is from.',
    pattern: new RegExp(
      String.raw`^(?:.{4,200}[.)\]–—-] ?|\(|\[)?(?:[A-Z][A-Z'’&.]+ ){0,4}(?:FILE|HANDOUT|CONTRIBUTED|STOCK|COURTESY) ` +
        String.raw`(?:PHOTOS?|IMAGES?|PICTURE)(?: BY [A-Z .]{3,40}| ?[/|] ?[A-Z .]{3,40})?[.)\]]?$`,
      'u'
    ),
    drops: ['Pupils clear mud from a classroom in Ardent. WEND POST FILE PHOTO', 'FILE PHOTO', '(STOCK PHOTO)'],
    keeps: ['The clerk sent him a file photo', 'He stamped it: FILE PHOTOS BY DATE, NOT NAME']
  }
]

/** Given name and surname, as they stand behind a word for a picture. */
function isNameInGenitive(text: string): boolean {
  return isPersonName(text) && /^\S+[аяиыіїуею]\s/u.test(text)
}
