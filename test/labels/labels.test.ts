import { describe, expect, test } from 'vitest'
import { toBlocks } from '../../src/blocks/index.ts'
import { gather } from '../../src/evidence/index.ts'
import { label } from '../../src/labels/index.ts'
import { toSource } from '../../src/read/source.ts'
import type { Hints } from '../../src/types.ts'

const prose =
  'The bridge over the Merrin reopened on Friday, and the first cars crossed before the ribbon had been cut by the mayor.'
const more = 'It had been closed since the flood of last October, when two of its piers were found to have moved.'

function labelsOf(lines: readonly string[], hints: Hints = {}): string[] {
  const read = toBlocks(toSource(lines.join('\n\n')))
  return label(read.blocks, gather(read, 'en', hints)).map((verdict) => verdict.label)
}

describe('below the story', () => {
  test('the last sentence stays that something unknown has run into', () => {
    const last = 'The market opens on Saturday. Maron and Wehr Valley Notes'
    expect(labelsOf([prose, more, 'Share this article', last, 'Maron and Wehr'])).toEqual([
      'body',
      'body',
      'share',
      'body',
      'boilerplate'
    ])
  })
})

describe('over the story', () => {
  test('section, headline, standfirst', () => {
    expect(
      labelsOf([
        'Region',
        'Merrin bridge opens again after a year',
        'Engineers say the new piers will last a century',
        prose,
        more
      ])
    ).toEqual(['section', 'title', 'standfirst', 'body', 'body'])
  })

  test('the line that the URL names is the headline', () => {
    const url = 'https://fenwick-herald.example/region/merrin-bridge-opens-again-1234'
    expect(
      labelsOf(['Storm season starts early in the valley', 'Merrin bridge opens again after a year', prose], { url })[1]
    ).toBe('title')
  })

  test('a story without a headline keeps its first sentence', () => expect(labelsOf([prose, more])).toEqual(['body', 'body']))

  test('menus go where many short lines stand over the story', () => {
    const menu = ['Home', 'World', 'Region', 'Sport', 'Culture', 'Weather', 'Jobs', 'Obituaries', 'Puzzles', 'Letters']
    const labels = labelsOf([...menu, 'Merrin bridge opens again after a year', prose, more])
    expect(labels.slice(0, 10).every((label) => label === 'navigation' || label === 'footer')).toBe(true)
    expect(labels.slice(10)).toEqual(['title', 'body', 'body'])
  })
})

describe('links in the story', () => {
  const link = 'Ferry firm cancels its winter sailings'

  test.each(['» ', '→ ', '>> '])('that only an arrow tells: %s', (arrow) => {
    expect(labelsOf(['Merrin bridge opens again after a year', prose, `${arrow}${link}`, more]).slice(1)).toEqual([
      'body',
      'related',
      'body'
    ])
  })

  test('a row of them stays', () => {
    const row = ['→ Shut the windows of the mill at once', '→ Carry the flour to the upper floor']
    expect(labelsOf(['Merrin bridge opens again after a year', prose, ...row, more])).not.toContain('related')
  })

  test('a lead-in in capitals stands over one headline', () => {
    const labels = labelsOf([
      'Merrin bridge opens again after a year',
      prose,
      'READ MORE',
      link,
      'What the engineers found below',
      more
    ])
    expect(labels.slice(1)).toEqual(['body', 'related', 'related', 'heading', 'body'])
  })

  test('a paragraph that residue is glued to is no headline', () => {
    const glued = 'In 2016 a part of the mill burned down. See what the drone filmed'
    const labels = labelsOf(['Merrin bridge opens again after a year', prose, 'Related articles', link, glued, more])
    expect(labels.slice(2, 4)).toEqual(['related', 'related'])
    expect(labels[4]).not.toBe('related')
  })
})

describe('a headline', () => {
  test('may say what a film shows', () => {
    expect(labelsOf(['VIDEO: Así fue el rescate en el puerto de Arden', prose, more])).toEqual(['title', 'body', 'body'])
  })
})

describe('in the story', () => {
  test('headings and one-line paragraphs stay', () => {
    expect(labelsOf([prose, 'What the piers carried', more, '“Gotcha.”', 'FRANCE WINS', more.replace('It', 'He')])).toEqual([
      'body',
      'heading',
      'body',
      'body',
      'heading',
      'body'
    ])
  })

  test('headlines under a line that announces other stories', () => {
    expect(
      labelsOf([prose, 'You may also like', 'Ferry fares rise for the third time', 'Two held over missing chapel bell', more])
    ).toEqual(['body', 'related', 'related', 'related', 'body'])
  })

  test.each([
    ['Share', 'share'],
    ['Newsletter', 'newsletter'],
    ['Summary', 'heading']
  ])('a word that pages say and stories hardly do goes between paragraphs, a heading stays: %s', (word, expected) =>
    expect(labelsOf([prose, word, more])).toEqual(['body', expected, 'body'])
  )

  test('a credit that is run into a paragraph of the story takes it nowhere; a caption with its credit goes', () => {
    const credit = ' Photo: Ilse Maron/Ardent Press'
    expect(labelsOf([prose, `${more}${credit}`, prose.replace('bridge', 'weir')])).toEqual(['body', 'body', 'body'])
    expect(labelsOf([prose, `Otters play on the weir at dawn.${credit}`, more])).toEqual(['body', 'caption', 'body'])
  })

  test('a paragraph that stands twice', () => expect(labelsOf([prose, more, prose])).toEqual(['body', 'body', 'duplicate']))
})

test('a sentence that is surely story stays, though its first word offers a film', () => {
  const page = [
    'Skip to content',
    'News',
    'Sport',
    'Sign in',
    'Dunmarch bakery wins case over burnt loaf',
    'By Nia Castell',
    '2 May 2025',
    'Share on Facebook',
    'A bakery in Dunmarch has won a five-year case over a single burnt loaf, after a judge ruled that the crust was "within the normal range of crusts".',
    'The customer, who had asked for £40,000, must now pay costs.',
    'Watch: that was the item stolen, a gold one.',
    'Related: Council cuts grit budget',
    '"I only wanted a sandwich," he said outside the court on Friday.',
    'The bakery reopened on Saturday and sold out by ten.',
    'Share this article',
    'Leave a comment',
    'Your email address will not be published.',
    'Most read',
    'Privacy policy',
    '© 2025 Dunmarch Gazette. All rights reserved.'
  ]
  expect(labelsOf(page)[page.findIndex((line) => line.startsWith('Watch'))]).toBe('body')
})

describe('under the story', () => {
  test('short lines go once residue has shown that the story is over', () => {
    expect(labelsOf([prose, more, 'Leave a Reply', 'Valley weather', 'All departments']).slice(2)).toEqual([
      'comments',
      'boilerplate',
      'boilerplate'
    ])
  })

  test('without that they stay', () =>
    expect(labelsOf([prose, more, 'Oakhaven 2, Haldmark 1'])).toEqual(['body', 'body', 'body']))
})
