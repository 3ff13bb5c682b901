import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'

const chapters = ['Why the ferry stopped', 'What lay under the silt', 'Who will sew the flag']
const texts = [
  'The chain ferry at Corran Vale has not crossed the river since the winter of 1987, when ice took the landing stage and the money for a new one was spent on a bridge.',
  'We found the chain on the second day. It lay under two metres of silt, and it was whole: four hundred links of iron that a lorry could not have broken.',
  'It will take until autumn to make it float. The museum has promised us the old winch, and the school is sewing the flag, red with a white wheel.'
]
const story = chapters.flatMap((chapter, index) => [chapter, texts[index] ?? ''])
const dropped = (lines: readonly string[]): string[] =>
  clean(lines.join('\n'))
    .dropped.filter(({ label }) => label === 'navigation')
    .map(({ text }) => text)
const opening = [
  'How we brought the ferry back',
  'The river has a ferry again, or will have one, if the hull holds and the hens agree to move out of it by May.'
]

describe('a list of contents', () => {
  test.each([
    ['Table of Contents', chapters],
    ['Contents [hide]', chapters.map((chapter, index) => `${index + 1}. ${chapter}`)],
    ['In this article:', chapters],
    ['Inhaltsverzeichnis', chapters],
    ['目次', chapters]
  ])('goes, and its headings stay: %s', (head, entries) => {
    const lines = [...opening, head, ...entries.map(String), ...story]
    expect(dropped(lines)).toEqual([head, ...entries])
    const text = JSON.stringify(clean(lines.join('\n')).tree)
    for (const line of story) expect(text).toContain(line)
  })

  test('a line that stands only there stays', () => {
    const lines = [...opening, 'Jump to', chapters[0] ?? '', 'Call 112 when the boat sinks', ...chapters.slice(1), ...story]
    expect(dropped(lines)).toEqual(['Jump to', ...chapters])
  })

  test('in a script without capitals too', () => {
    const [first, second, third] = ['渡船为何停航', '淤泥下的铁链', '谁来缝旗子']
    const long = '这艘渡船已经三十年没有过河，当时冰雪冲走了码头，新码头的钱被用来修了一座桥，村里的人说起来还在叹气。'
    const lines = [
      '渡船重新下水',
      long,
      '目录',
      first,
      second,
      third,
      first,
      long.slice(4),
      second,
      long.slice(8),
      third,
      long.slice(12)
    ]
    expect(dropped(lines)).toEqual(expect.arrayContaining(['目录', first, second, third]))
  })

  test.each([
    ['no line comes again', ['Contents', ...chapters, ...texts]],
    ['the lines come again without a text', ['Contents', ...chapters, ...chapters, ...texts]],
    [
      'as many lines do not come again',
      ['Contents', ...chapters.flatMap((chapter) => [chapter, `${chapter}, and how`]), ...story]
    ],
    ['two lines come again', ['Contents', ...chapters.slice(0, 2), ...story]],
    ['no line says that it is one', ['What to know', ...chapters, ...story]],
    ['the lines come again in another order', ['Contents', ...chapters.toReversed(), ...story]]
  ])('it is none where %s', (_, lines) => {
    const kept = JSON.stringify(clean([...opening, ...lines].join('\n')).tree)
    for (const chapter of chapters.slice(0, 2)) expect(kept).toContain(chapter)
    expect(dropped([...opening, ...lines]).filter((line) => chapters.includes(line))).toEqual([])
  })
})
