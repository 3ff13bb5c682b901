import { describe, expect, test } from 'vitest'
import { toBlocks } from '../../src/blocks/index.ts'
import { clean, toText } from '../../src/index.ts'
import { toSource } from '../../src/read/source.ts'

const texts = (value: string): string[] => toBlocks(toSource(value)).blocks.map((block) => block.text)

const wrap = (text: string, column: number): string => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && `${line} ${word}`.length <= column) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

const english = [
  'The harbour board of Oakhaven has closed the old slipway for two winters, its chair told the island paper on Monday, and boats will have to be hauled out at Skerrin instead.',
  'She said that the work would be done by the spring of next year if the weather held, and that the crane would stand beside the market until then.',
  'Keepers of the lobster sheds along the quay were less pleased, and several said that nobody had asked them before the ropes went up.'
]
const arabic = [
  'أغلق مجلس الميناء المنحدر القديم لشتاءين، بحسب ما قالت رئيسته لصحيفة الجزيرة يوم الاثنين، وستسحب القوارب إلى الرصيف الآخر حتى ذلك الحين.',
  'وأضافت أن الأعمال ستنتهي في ربيع العام المقبل إذا ظل الطقس صافيا، وأن الرافعة ستبقى إلى جانب السوق حتى ذلك الوقت.',
  'ولم يكن أصحاب الأكواخ على طول الرصيف راضين، وقال عدد منهم إن أحدا لم يسألهم قبل أن تشد الحبال.'
]
const menu = 'Home · News · Harbour · Weather · Obituaries · Jobs · Boats for sale · Tide tables · Letters'
const footers = [
  'Copyright 2031 The Oakhaven Post. All rights reserved.',
  'Copyright 2031 The Oakhaven Post. All rights reserved. No part may be printed again unless we agree.',
  'Copyright 2031 The Oakhaven Post. All rights reserved. No part of this page may be printed again, kept in a store or sent on in any form unless we agree in writing.'
]

describe('lines that were not wrapped with the story', () => {
  test.each(footers.flatMap((footer) => [50, 64, 76].map((column) => [column, footer.length, footer] as const)))(
    'at column %i, a footer of %i signs',
    (column, _, footer) => {
      for (const paragraphs of [english, arabic]) {
        const story = paragraphs.map((paragraph) => wrap(paragraph, column))
        expect(texts([...story, footer].join('\n\n')).slice(0, 3)).toEqual(paragraphs)
        expect(texts([menu, ...story, footer].join('\n\n'))).toEqual(expect.arrayContaining(paragraphs))
        expect(texts(`${story.join('\n\n')}\n${footer}`).slice(0, 3)).toEqual(paragraphs)
      }
    }
  )

  test('no line of the story goes with them', () => {
    const value = [...english.map((paragraph) => wrap(paragraph, 56)), footers[2]].join('\n\n')
    expect(toText(clean(value)).trim().split(/\n+/)).toEqual(english)
  })

  test('headlines of like length between long paragraphs are not wrapped', () => {
    const heads = [
      'Bridge to close at midnight for two winters',
      'eBay sale of the old school ends at midday',
      'Keeper retires after forty winters at Skerrin',
      'iPhone found in the cup of the valley choir'
    ]
    expect(texts([...english, heads.join('\n')].join('\n\n')).slice(-4)).toEqual(heads)
  })

  test('settings in the middle of a post keep their lines', () => {
    const settings = [
      'name: tide_tables of the harbour',
      'mode: every morning and evening',
      'keep: seven of them and no more',
      'store: under the old slipway'
    ]
    expect(texts([...english, settings.join('\n'), english[0]].join('\n\n')).slice(3, 7)).toEqual(settings)
  })
})

test('where words are not spaced a line that opens with a bracket would have fitted behind a name', () => {
  const lines = [
    '港湾委員会は火曜日の夜に開かれ、昨年減らされた冬のダイヤについて四つの船会',
    '社から話を聞き、春のダイヤをどう組むかを来月もう一度話し合うことを決めたう',
    'えで、桟橋の直しを急ぐよう町に求めた。',
    '高森綾',
    '「離島の住民は雨の中で二時間も待った」と委員の一人が会の後で記者団に話した',
    'うえで、町の担当者にも同じことを伝えるつもりだと付け加え、次の会に住民を呼',
    'ぶ考えを示した。'
  ]
  expect(texts(lines.join('\n'))).toEqual([lines.slice(0, 3).join(''), '高森綾', lines.slice(4).join('')])
})

describe('headlines of wrapped texts', () => {
  const story = english.map((paragraph) => wrap(paragraph, 64)).join('\n\n')

  test.each([
    ['Otters are back in the Wend\nafter ninety years', 'Otters are back in the Wend after ninety years'],
    ['Who owns the old slipway\nand who pays for it', 'Who owns the old slipway and who pays for it'],
    ['Oakhaven Post\n\nOtters are back in the Wend\nafter ninety years', 'Otters are back in the Wend after ninety years']
  ])('go on in a small letter, wherever they were broken: %j', (head, headline) => {
    expect(clean(`${head}\n\nBy Mara Quillfeather\n\n${story}`).metadata.title).toBe(headline)
  })

  test('verse below the story keeps its lines', () => {
    const verse = 'And nobody answers them\nbut the bell.'
    expect(texts(`${story}\n\n${verse}`).slice(-2)).toEqual(verse.split('\n'))
  })

  test('a headline with its mark ends', () => {
    expect(texts(`Who owns the slipway now?\nby Mara Quillfeather\n\n${story}`)[0]).toBe('Who owns the slipway now?')
  })
})
