import { describe, expect, test } from 'vitest'
import { aboutStory } from '../../src/article/about.ts'
import { dayOfUrl } from '../../src/article/url-date.ts'
import { clean } from '../../src/index.ts'
import type { Verdict } from '../../src/types.ts'

const headline = 'Merrin bridge opens again after a year'
const story = [
  'The bridge over the Merrin reopened on Friday, and the first cars crossed before the ribbon had been cut by the mayor.',
  'It had been closed since the flood of last October, when two of its piers were found to have moved.',
  'Engineers said that the new piers would last a century, and that the toll would stay what it was.',
  'The town had paid for a ferry meanwhile, which carried four hundred people a day and no cars.',
  'Shops on both banks said that they had lost a third of what they sold, and hoped for the spring.'
]

const metadataOf = (over: readonly string[], under: readonly string[] = [], url?: string) =>
  clean([...over, headline, ...under, ...story].join('\n\n'), url === undefined ? {} : { hints: { url } }).metadata

describe('what lines say of this story and of others', () => {
  test('beside the headline counts before what stands behind the story', () => {
    const others = [
      'More stories',
      'The mill turns again',
      'By Otto Wehr',
      'March 3, 2030',
      'Ferry fares rise',
      'By Lou Messer',
      'March 4, 2030'
    ]
    const text = [headline, 'By Ilse Maron', 'May 7, 2031', ...story, ...others].join('\n\n')
    expect(clean(text).metadata).toMatchObject({ authors: ['Ilse Maron'], published: '2031-05-07' })
    const untold = clean([headline, ...story, ...others].join('\n\n')).metadata
    expect(untold).toMatchObject({ authors: [], published: null })
  })

  test('a writer who is named behind the story is its writer where no other is', () =>
    expect(clean([headline, ...story, 'Written by Ilse Maron'].join('\n\n')).metadata.authors).toEqual(['Ilse Maron']))

  test('a signed name counts more than a name alone, and those beside it count too', () => {
    expect(metadataOf([], ['Harbour Post', 'By Ilse Maron', 'and', 'By Otto Wehr', 'May 7, 2031']).authors).toEqual([
      'Ilse Maron',
      'Otto Wehr'
    ])
  })

  test('an agency says at the end who reported', () =>
    expect(clean([headline, ...story, '(Reporting by Ilse Maron; Editing by Otto Wehr)'].join('\n\n')).metadata.authors).toEqual([
      'Ilse Maron'
    ]))

  test('a part in the newsroom and an account behind a name are no story', () => {
    const { tree } = clean([headline, 'By Ilse Maron', 'Senior Reporter', '@ilsemaron', ...story].join('\n\n'))
    expect(tree.children).toHaveLength(1 + story.length)
  })

  test('what a writer is under the name is no second writer', () =>
    expect(metadataOf([], ['Written by Ilse Maron', 'Junior Affiliate Content Writer']).authors).toEqual(['Ilse Maron']))

  test('and is said to be that', () => {
    const { dropped } = clean([headline, 'Written by Ilse Maron', 'Junior Affiliate Content Writer', ...story].join('\n\n'))
    expect(dropped.map(({ rule }) => rule)).toEqual(['byline-written', 'role-under-name'])
  })

  test.each([
    'By Ilse MaronStaff Writer',
    'Von Ilse Maron mit AFP',
    'Von Ilse Maron, dpa',
    'By Ilse Maron Harbour Radio News',
    'By Ilse Maron HARBOURNews',
    'By Ilse Maron, Harbour Weekly Staff',
    'By Ilse Maron, Contributing Opinion Writer',
    'Ilse Maron, General Editor, PortMay 7, 2031, 05:30 PM'
  ])('what the writer is or writes for is no part of the name: %s', (line) =>
    expect(metadataOf([], [line]).authors).toEqual(['Ilse Maron'])
  )

  test.each([
    ['By Ilse Maron in Nairobi and Otto Wehr in Beijing', ['Ilse Maron', 'Otto Wehr']],
    ['By Ilse Maron in London, Otto Wehr in Paris and Lou Messer in Rome', ['Ilse Maron', 'Otto Wehr', 'Lou Messer']],
    ['By Maria Mercedes de la Vega Ruiz', ['Maria Mercedes de la Vega Ruiz']],
    ['Par Jean DE LA TOUR', ['Jean DE LA TOUR']],
    ['By ILSE MARON=', ['Ilse Maron']]
  ])('all writers of a line, with all of their names: %s', (line, authors) =>
    expect(metadataOf([], [line]).authors).toEqual(authors)
  )

  test('a word for the writer is no part of the name', () => {
    const block = {
      start: 0,
      end: 31,
      line: 1,
      text: 'By Ilse Maron at Brackley Lane',
      form: 'line',
      level: 0,
      joins: 'paragraph'
    } as const
    const verdict: Verdict = {
      block,
      label: 'byline',
      confidence: 0.9,
      reason: { rule: 'learned', label: 'byline', why: 'It reads so.' }
    }
    expect(aboutStory([verdict], [verdict], 'en')(verdict).authors).toEqual(['Ilse Maron'])
  })

  test('two writers before an agency are its writers', () =>
    expect(metadataOf([], ['Von Ilse Maron und Otto Wehr, dpa']).authors).toEqual(['Ilse Maron', 'Otto Wehr']))

  test('a rubric over the headline that reads as a name names nobody', () =>
    expect(metadataOf(['Lower Fenwick', 'May 7, 2031'], []).authors).toEqual([]))

  test('a button that opens as a credit does names nobody', () =>
    expect(metadataOf(['Text Link'], ['By Ilse Maron']).authors).toEqual(['Ilse Maron']))

  test('a changed story says when', () =>
    expect(metadataOf([], ['Published May 7, 2031 10:15 GMT | Updated May 8, 2031'])).toMatchObject({
      published: '2031-05-07T10:15Z',
      modified: '2031-05-08'
    }))

  test('the time of day may stand before the day', () =>
    expect(metadataOf([], ['Published: 09:14, 7 May 2031 | Updated: 11:02, 8 May 2031'])).toMatchObject({
      published: '2031-05-07T09:14',
      modified: '2031-05-08T11:02'
    }))

  test('the word for a day may stand on the line before', () => {
    const { metadata, tree } = clean([headline, 'Last updated:', 'May 8, 2031', ...story].join('\n\n'))
    expect(metadata).toMatchObject({ published: null, modified: '2031-05-08' })
    expect(tree.children).toHaveLength(1 + story.length)
    expect(metadataOf([], ['Published on', 'May 7, 2031']).published).toBe('2031-05-07')
  })
})

describe('days as sites print them under the headline', () => {
  test.each([
    'by Ilse Maron on May 7, 2031 at 11:00 AM',
    'Posted in Bridges on May 7, 2031',
    'Posted on May 7, 2031 by Ilse Maron - 5 Comments on Merrin bridge opens again after a year',
    'blog | May 7, 2031',
    'May 7, 2031 09:00 ET | Source: Merrin Ferries',
    'Video - May 7, 2031',
    'Zuerst veröffentlicht am 07/05/2031 - 16:17'
  ])('%s', (line) => {
    const { metadata, tree } = clean([headline, line, ...story].join('\n\n'), line.startsWith('Zuerst') ? { language: 'de' } : {})
    expect(metadata.published?.slice(0, 10)).toBe('2031-05-07')
    expect(tree.children).toHaveLength(1 + story.length)
  })

  test('another day of the page tells whether the month stands first', () => {
    const behind = ['More stories', 'The mill turns again', '28/04/2031', 'Ferry fares rise', '17/03/2031']
    const text = [headline, '07/05/2031', ...story]
    expect(clean([...text, ...behind].join('\n\n')).metadata.published).toBe('2031-05-07')
    expect(clean(text.join('\n\n')).metadata.published).toBeNull()
  })

  test('the head of a comment behind the story is no line about it', () => {
    const comments = [
      '2 Comments',
      'Lou Messer on May 9, 2031 at 11:00 am',
      'A fine bridge.',
      'Otto Wehr on May 8, 2031 at 9:00 am'
    ]
    expect(clean([headline, ...story, ...comments].join('\n\n')).metadata.published).toBeNull()
  })
})

describe('days in addresses', () => {
  test.each([
    ['https://post.example/2031/05/07/bridge-opens', '2031-05-07'],
    ['https://post.example/news/2031/may/7/bridge-opens?x=1', '2031-05-07'],
    ['https://post.example/bridge-opens-2031-05-07', '2031-05-07'],
    ['https://post.example/a/20310507_bridge.html', '2031-05-07'],
    ['https://post.example/2031/05/bridge', null],
    ['https://post.example/2031/13/07/bridge', null],
    ['https://post.example/2031/02/30/bridge', null],
    ['https://post.example/bridge-20', null],
    [undefined, null]
  ])('%s', (url, day) => expect(dayOfUrl(url)).toBe(day))

  test('are the last resort', () => {
    const url = 'https://post.example/2031/05/07/bridge'
    expect(metadataOf([], [], url)).toMatchObject({ published: '2031-05-07', provenance: { published: 'url' } })
    expect(metadataOf([], ['May 6, 2031'], url).published).toBe('2031-05-06')
  })
})
