import { describe, expect, test } from 'vitest'
import { toBlocks } from '../../src/blocks/index.ts'
import { clean } from '../../src/clean.ts'
import { toSource } from '../../src/read/source.ts'

const pieces = (value: string): string[] => toBlocks(toSource(value)).blocks.map(({ text }) => text)
const story =
  'The bridge over the Wend will stay shut until spring, the county said on Monday. Two of its pillars had moved by a hand since May.'

describe('what stands between a headline and its story in one line', () => {
  test.each([
    [['Bridge over the Wend shut', 'By Ilse Maron', 'March 5, 2031', 'Share on Facebook', 'Share on X', story]],
    [['Bridge over the Wend shut', 'BY ILSE MARON', 'Posted on June 11, 2031 at 4:05 pm', story]],
    [['Bridge over the Wend shut', 'Staff Reporter', 'Last updated: 9 May 2031', 'Print', 'Email', story]],
    [['By Ilse Maron', 'March 5, 2031', '3 min read', story]],
    [['Published: 4 November 2031, 07:45 GMT', 'Share', story]],
    [['Brücke über die Wend gesperrt', 'Von Otto Wehr', 'Stand: 12.09.2031, 17:40 Uhr', 'Drucken', 'Teilen', `Die ${story}`]],
    [['Cierran el puente', 'Por Ilse Maron', '14 de agosto de 2031 - 21:15', 'Guardar', `El ${story}`]],
    [
      [
        'Мост через Венд закрыт',
        'Текст: Олег Венд',
        '4 сентября 2031 в 18:30',
        `Мост закрыт до весны, сообщили в мэрии. ${story}`
      ]
    ]
  ])('is cut into pieces: %j', (expected) => {
    expect(pieces(expected.join(' ')).slice(0, expected.length)).toEqual(expected)
  })

  test('is cut where nothing parts the pieces', () => {
    expect(pieces(`Bridge over the Wend shut\n\nBy Ilse MaronMarch 5, 2031Share on Facebook${story}`)).toEqual([
      'Bridge over the Wend shut',
      'By Ilse Maron',
      'March 5, 2031',
      'Share on Facebook',
      story
    ])
  })

  test('is recorded, and the headline and the story stay', () => {
    const { metadata, dropped } = clean(`Bridge over the Wend shut By Ilse Maron March 5, 2031 Share on Facebook ${story}`)
    expect(metadata).toMatchObject({ title: 'Bridge over the Wend shut', authors: ['Ilse Maron'], published: '2031-03-05' })
    expect(dropped.map(({ text }) => text)).toEqual(['By Ilse Maron', 'March 5, 2031', 'Share on Facebook'])
  })

  test.each([
    `The pier was opened on March 5, 2031 by Ilse Maron, who shared it with the town. ${story}`,
    `By March 5, 2031 the town had paid for the pier. ${story}`,
    `March 5, 2031 was a Wednesday, and it rained from morning to night. ${story}`,
    `The letter of March 5, 2031 Ilse Maron read out was long. ${story}`,
    `A share of the money went to Otto Wehr, Ilse Maron and March Hall. ${story}`,
    `Print shops by the Wend, Share Street and Email Lane were flooded on 5 March 2031. ${story}`
  ])('a sentence that says when stays whole: %s', (text) => {
    expect(pieces(text)).toEqual([text])
  })
})
