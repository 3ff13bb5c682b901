import { describe, expect, test } from 'vitest'
import { toBlocks } from '../../src/blocks/index.ts'
import { clean, toText } from '../../src/index.ts'
import { toSource } from '../../src/read/source.ts'

const read = (value: string) => toBlocks(toSource(value))
const texts = (value: string): string[] => read(value).blocks.map((block) => block.text)

const wrapped = `The ferry that links Oakhaven with the outer islands came back on Monday
after four months in the yard, and the first crossing was full. Passengers
said that the crossing was smoother than they remembered, with fewer delays
at the landing stage.

    Read Also: Winter timetable takes effect

A spokeswoman for the operator, Mara Quillfeather, said the well-
known vessel had been fitted with new engines, which burn a third less fuel
than the old ones did.`

describe('layouts', () => {
  test.each([
    ['blank', 'One paragraph.\n\nAnother one.\n'],
    ['lines', 'One paragraph.\nAnother one.\nA third.\n'],
    ['single', 'One paragraph. Another one.'],
    ['wrapped', wrapped]
  ])('%s', (layout, value) => expect(read(value).layout).toBe(layout))

  test.each(['\n', '\r\n', '\f', '\v', '\u2028', '\u2029'])('a line ends with %j', (end) => {
    expect(texts(['Harbour fees rise', 'The harbour office raised the fees.', 'The mayor agreed.'].join(end))).toEqual([
      'Harbour fees rise',
      'The harbour office raised the fees.',
      'The mayor agreed.'
    ])
  })

  test('separators that editors do not count leave the number of the line', () => {
    expect(read('One.\u2028Two.\nThree.').blocks.map(({ line }) => line)).toEqual([1, 1, 2])
  })

  test("a form feed at a printed page's foot parts no paragraph", () => {
    expect(texts(wrapped.replace('Passengers\n', 'Passengers\n\f'))).toEqual(texts(wrapped))
  })

  test('wrapped lines of a paragraph are one block, with a part for each line', () => {
    const { blocks } = read(wrapped)
    expect(blocks.map(({ line, parts }) => [line, parts?.length ?? 1])).toEqual([
      [1, 4],
      [6, 1],
      [8, 3]
    ])
    expect(blocks[2]?.text).toContain('said the well-known vessel had been fitted')
  })

  test('a word that a soft hyphen cuts at a line end is whole', () => {
    const cut = wrapped
      .replace('full. Passengers\nsaid', 'full. Passen\u00ad\ngers said')
      .replace('fewer delays\nat', 'fewer de\u00ad\nlays at')
    expect(texts(cut)).toEqual(texts(wrapped))
  })

  test('lines that touch are several', () => {
    expect(
      texts('The ferry came back on Monday.\n\nPlease enter your comment!\nPlease enter your name here\n\ntwelve + sixteen =')
    ).toEqual([
      'The ferry came back on Monday.',
      'Please enter your comment!',
      'Please enter your name here',
      'twelve + sixteen ='
    ])
  })

  test('places are true and in order', () => {
    const value = '\r\n  One\u00a0 paragraph. \r\n\r\n\tAnother one.\r\n'
    const { blocks } = read(value)
    expect(blocks.map(({ start, end, line, text }) => [value.slice(start, end), line, text])).toEqual([
      ['One\u00a0 paragraph.', 2, 'One paragraph.'],
      ['Another one.', 4, 'Another one.']
    ])
  })
})

describe('sentences cut at links', () => {
  const story = [
    'पुल जो ओकहेवन को',
    'द्वीपों से जोड़ता है, सोमवार को',
    'खुल गया।',
    'मिल के मालिक ने',
    'कुछ नहीं कहा।',
    'शहर के लोग पुल पर',
    'आए।'
  ]

  test('stop words tell in a script without cases', () =>
    expect(texts(story.join('\n'))).toEqual(
      [story.slice(0, 3), story.slice(3, 5), story.slice(5)].map((lines) => lines.join(' '))
    ))

  test('clauses tell in a script without spaces', () => {
    const cut = ['旧磨坊的大桥，星期一', '重新开放。', '镇长说，大桥会一直', '开放到冬天。', '居民等了四年，他们今天', '都来了。']
    expect(read(cut.join('\n')).layout).toBe('nodes')
    expect(texts(cut.join('\n'))[0]).toBe('旧磨坊的大桥，星期一重新开放。')
  })

  test('a bracket that is closed breaks no sentence off', () => {
    const scores = [
      '磨坊 88-71 河口',
      '石坎 64-64 柳湾（加时72-70）',
      '转折点',
      '最后一节停了电。',
      '柳湾—磨坊（周五19:00）',
      '河口—石坎（周六15:00）'
    ]
    expect(read(['县联赛第四轮：磨坊队三连胜', ...scores].join('\n')).layout).toBe('lines')
  })

  test('headlines in a row are none', () => {
    const menu = Array.from({ length: 12 }, (_, index) => `大桥重新开放，镇长说第${String(index)}次`)
    expect(read([...menu, '镇长什么也没有说。', '渡轮停在港口。'].join('\n')).layout).toBe('lines')
  })

  test('prompts with commas but without a full stop are none', () => {
    const list = ['01 门厅', '鞋柜太窄。', '02 阳台', '没有排水口。', '03 书房', '朝北，冬天很冷。', '全文完。']
    const prompts = [
      '觉得有用，就转给装修的朋友',
      '后台回复“清单”，领取二十页笔记',
      '点个“在看”，下次还能见面',
      '往下翻，看看别人家',
      '阅读 3万'
    ]
    const { layout, blocks } = read([...list, ...prompts].join('\n'))
    expect([layout, blocks[0]?.text]).toEqual(['lines', '01 门厅'])
  })

  test('a word goes on behind a hyphen', () => {
    const parts = [
      'The council met on Monday and read the min-',
      'utes of the',
      'last meeting, which',
      'the mayor had',
      'signed twice.'
    ]
    expect(texts([...parts, 'Nobody asked why.', ...story].join('\n'))[0]).toContain('read the min-utes of the last meeting')
  })

  test('an article alone belongs to what follows', () => {
    const lines = [
      'Die',
      'Mühle am Wehr steht still.',
      'Der Rat, der am Montag',
      'tagte, sagte nichts dazu',
      'und ging. Das',
      'war alles, was wir',
      'hörten.'
    ]
    expect(texts(lines.join('\n'))[0]).toBe('Die Mühle am Wehr steht still.')
  })
})

describe('forms', () => {
  const forms = (value: string) => read(value).blocks.map(({ form, level, text }) => [form, level, text])

  test('lists, nested ones too', () => {
    expect(forms('Bring:\n\n- rope\n- lamp\n  - oil\n  - wick\n- bread')).toEqual([
      ['line', 0, 'Bring:'],
      ['item', 1, 'rope'],
      ['item', 1, 'lamp'],
      ['item', 2, 'oil'],
      ['item', 2, 'wick'],
      ['item', 1, 'bread']
    ])
  })

  test('a lone dash opens speech', () =>
    expect(forms('He turned.\n\n- No, he said.\n\nShe left.')[1]).toEqual(['line', 0, '- No, he said.']))

  test('quotations, headings, code and tables', () => {
    expect(
      forms('# Harbour\n\n> We waited.\n\n```\nlet a = 1\n```\n\nTown\tPeople\nOakhaven\t812\n\n| a | b |\n|---|---|\n| 1 | 2 |')
    ).toEqual([
      ['heading', 1, 'Harbour'],
      ['quote', 1, 'We waited.'],
      ['code', 0, 'let a = 1'],
      ['row', 0, 'Town\tPeople'],
      ['row', 0, 'Oakhaven\t812'],
      ['row', 0, 'a\tb'],
      ['row', 0, '1\t2']
    ])
  })

  test('a bar behind a backslash is part of a cell', () => {
    expect(forms('| Team | Points |\n|---|--:|\n| Alder | 3 |\n| a \\| b | 4 |\n\nThe season ends.')).toEqual([
      ['row', 0, 'Team\tPoints'],
      ['row', 0, 'Alder\t3'],
      ['row', 0, 'a | b\t4'],
      ['line', 0, 'The season ends.']
    ])
  })

  test('a stanza keeps its lines', () => {
    const { blocks } = read(
      'The tide comes in.\nThe tide goes out.\nThe gulls complain.\n\nAnd nobody answers them\nbut the bell.'
    )
    expect(blocks.map(({ joins }) => joins)).toEqual(['paragraph', 'line', 'line', 'paragraph', 'line'])
  })
})

test('two wrapped lines are enough where nothing else is and both go on', () => {
  const wrapped = `Village cut off as the only ferry across the Lorne
breaks its shaft

The ferry across the Lorne stopped running on Monday,
and the village of Saltmere found itself an island.`
  expect(clean(wrapped).metadata.title).toBe('Village cut off as the only ferry across the Lorne breaks its shaft')
})

test('headlines of like length under each other are not one wrapped paragraph', () => {
  const heads = [
    'Bridge to close at midnight for two winters',
    'Council sells the old school to a small mill',
    'Keeper retires after forty winters on Skerrin',
    'Choir wins the cup of the valley once again'
  ]
  expect(toText(clean(heads.join('\n'))).split('\n')).toHaveLength(4)
})

test('a log whose lines open with small letters is not one paragraph, each line of which would cost as much as all before it', () => {
  const lines = Array.from({ length: 4000 }, (_, number) => `note ${number} of the log`)
  const found = texts(lines.join('\n'))
  expect(Math.max(...found.map((text) => text.length))).toBeLessThan(20_100)
  expect(found.join(' ')).toBe(lines.join(' '))
})
