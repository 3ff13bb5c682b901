import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { toText } from '../../src/write/index.ts'
import { bridge } from './bridge.ts'

const head = ['New piers hold as the Merrin bridge reopens', 'By Ilse Maron', '14 March 2031']
const textOf = (lines: readonly string[]): string => toText(clean(lines.join('\n')))
/** The story with lines between its second paragraph and its third. */
const within = (lines: readonly string[]): string =>
  textOf([...head, '', bridge[0]!, '', bridge[1]!, '', ...lines, '', bridge[2]!, '', bridge[3]!, '', bridge[4]!])
const below = (lines: readonly string[]): string => textOf([...head, ...bridge, ...lines])
const story = (text: string): void => bridge.forEach((paragraph) => expect(text).toContain(paragraph))

describe('a player between paragraphs', () => {
  test.each([['Play'], ['Watch now'], ['Abspielen']])('goes with its clock and what it plays: %s', (button) => {
    const text = within([button, '02:14', 'Who repairs the ferry now'])
    story(text)
    expect(text).not.toMatch(new RegExp(`${button}|02:14|Who repairs`, 'u'))
  })

  test('that has not begun goes', () => {
    const text = within(['00:00', '03:12'])
    expect(text).not.toMatch(/0[03]:/u)
  })

  test('no heading goes behind it, and no hour of a list', () => {
    expect(within(['Play', '02:14', '', 'Who repairs the ferry now'])).toContain('Who repairs the ferry now')
    expect(within(['First crossing', '02:14 the ferry', '02:40 the post van'])).toContain('02:14')
  })
})

describe('figures that count pictures', () => {
  test('go where they rise by one', () => {
    const text = within([
      'The old pier in April.',
      '1/4',
      'The new pier in May.',
      '2/4',
      'The ribbon.',
      '3/4',
      'The ferry.',
      '4/4'
    ])
    expect(text).not.toMatch(/\d\/4/u)
    expect(text).toContain('The ribbon.')
  })

  test('stay where they measure', () => {
    const text = within(['Paint for one pier', '1/4', 'bucket of white', '3/4', 'bucket of grey', '1/2', 'bucket of tar'])
    expect(text).toContain('3/4')
  })
})

describe('links to the stories before and after', () => {
  test.each([
    ['Previous article', 'Next article'],
    ['Vorheriger Beitrag', 'Nächster Beitrag'],
    ['Article précédent', 'Article suivant'],
    ['Poprzednia porada', 'Następna porada']
  ])('go with their headlines: %s', (back, on) => {
    const text = below([back, 'Planning refused for huts at Saltmere', on, 'Junior side bows out in mud', 'Share'])
    story(text)
    expect(text).not.toMatch(/Planning|Junior/u)
    expect(text).not.toContain(on)
  })

  test('a line stays between headings of the story', () => {
    const text = within(['Previous floods', '', 'The flood of 1947 took both piers and a cow.', '', 'Next steps'])
    expect(text).toContain('The flood of 1947')
  })
})

describe('headlines under a line that announces several', () => {
  test('go as long as they touch it', () => {
    const text = textOf([
      ...head,
      ...bridge.slice(0, 3),
      'RELATED STORIES',
      'House panel advances bill on ferries',
      'County picks new tolling machines',
      bridge[3]!,
      bridge[4]!
    ])
    expect(text).not.toMatch(/House panel|County picks/u)
  })

  test('one behind a blank line is a heading', () => {
    const text = within(['RELATED STORIES', 'House panel advances bill on ferries', '', 'Nobody counts the toll boats'])
    expect(text).toContain('Nobody counts the toll boats')
  })
})

describe('links between the same blank lines', () => {
  test.each(['Read more:', 'READ ALSO', 'Related'])('go with the line that announces them: %s', (lead) => {
    const text = within([lead, 'Fishmonger wins national award', 'Bus fares to rise in April'])
    story(text)
    expect(text).not.toMatch(/Fishmonger|Bus fares/u)
    expect(text).not.toContain(lead)
  })

  test.each([
    ['Read more:', '', 'Who pays for the ferry now'],
    ['Read more slowly', 'Fishmonger wins national award', 'Bus fares to rise in April'],
    ['What they wanted', 'Four crossings in a day', 'A roof on the slip']
  ])('and no other lines: %s', (...lines) => expect(within(lines)).toContain(lines[2]))
})

describe('a teaser', () => {
  test('goes where its paragraph stands below', () => {
    const text = within(['Engineers from Lower Fenwick said...'])
    expect(text.match(/Engineers from Lower Fenwick said/gu)).toHaveLength(1)
  })

  test('stays where a line only trails off', () => {
    expect(within(['And then the water came…'])).toContain('And then the water came…')
  })
})

describe('names of networks in small letters', () => {
  test('are no part of a sentence that was cut at its links', () => {
    const text = textOf([
      'Slow boat to Saltmere, and no hurry to come back',
      'facebook',
      'whatsapp',
      'email',
      'The boat leaves at four, or when the',
      'driver’s brother',
      'turns up, whichever is the later. I had a seat over the',
      'engine',
      'and a view of the mill, which has been shut since the flood of',
      'last October',
      'and will be sold.',
      ...bridge
    ])
    expect(text).not.toMatch(/facebook|whatsapp/u)
    expect(text).toContain('or when the driver’s brother turns up')
  })
})

describe('the foot of a short page', () => {
  const foot = ['Match Coverage', 'Scorecard', 'Commentary', 'All Match News', 'Terms of Use • Privacy Policy • Feedback']

  test('takes the sections among its lines with it', () => {
    const text = below(foot)
    story(text)
    expect(text).not.toMatch(/Coverage|Scorecard|Commentary/u)
  })

  test('leaves a list of the story above it', () => {
    const list = ['Rell 4 (2 goals)', 'Wehr 1', 'Tolland 3 (1 goal)', 'Corvo 2']
    expect(below([...list, ...foot])).toContain('Tolland 3')
  })
})
