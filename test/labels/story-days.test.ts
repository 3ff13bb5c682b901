import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { toText } from '../../src/write/index.ts'
import { bridge } from './bridge.ts'

const headline = 'Council votes to repair the old bridge'
const [first = '', second = '', ...rest] = bridge

/** Where the line stays in the text, and the day that is told. */
const read = (line: string, ...page: readonly string[]) => {
  const article = clean(page.join('\n\n'))
  return { stays: toText(article).includes(line), published: article.metadata.published }
}
const deep = (line: string) => read(line, headline, first, second, line, ...rest)
const under = (line: string) => read(line, headline, line, ...bridge)

describe('the day of an event', () => {
  test.each([
    'Deadline: 5 May 2031, 17:00',
    'When: Saturday 14 March 2031, 19:30',
    'Doors: 14 March 2031, 19:00',
    'Duration: 30 March 2031, 08:00 to 10 April 2031, 17:00',
    'From 30 March 2031, 08:00 to 10 April 2031, 17:00',
    'Until 5 May 2031, 17:00',
    'Born: April 2, 1938',
    'Born 2 April 1938',
    'April 2, 1938 - March 11, 2031',
    'Anmeldeschluss: 5. Mai 2031, 17:00 Uhr',
    '締切：2031年3月14日'
  ])('stays, and is not that of the story: %s', (line) => {
    expect(deep(line)).toEqual({ stays: true, published: null })
    expect(under(line)).toEqual({ stays: true, published: null })
  })

  test.each([
    '14 March 2031, 19:30',
    '14 March 2031',
    'Arden 14 March 2031, 19:30',
    'Date: 14 March 2031, 19:30',
    '2031-03-14 19:30'
  ])('stays deep in the story, and is its own under the headline: %s', (line) => {
    expect(deep(line)).toEqual({ stays: true, published: null })
    expect(under(line)).toMatchObject({ stays: false, published: expect.stringMatching(/^2031-03-14/) as string })
  })
})

test('the days of a programme stay right behind the first paragraph', () => {
  const programme = ['14 March 2031, 19:30', 'Memorial Theatre, main stage', '21 March 2031, 19:30', 'The hall in Wend']
  const article = clean([headline, first, ...programme, second, ...rest].join('\n\n'))
  for (const line of programme) expect(toText(article)).toContain(line)
  expect(article.metadata.published).toBeNull()
})

test('a day behind a word for publishing is that of the story wherever it stands', () => {
  expect(deep('Posted: 14 March 2031, 19:30')).toEqual({ stays: false, published: '2031-03-14T19:30' })
})

test('a day behind the story or under a standfirst is that of the story', () => {
  const line = '14 March 2031, 19:30'
  expect(read(line, headline, ...bridge, line)).toEqual({ stays: false, published: '2031-03-14T19:30' })
  expect(read(line, headline, first, line, second, ...rest)).toEqual({ stays: false, published: '2031-03-14T19:30' })
})

test.each(['April 2, 1938 - March 11, 2031', '1938 - 2031'])('the name over %s is the headline', (life) => {
  for (const gap of ['\n', '\n\n']) {
    const article = clean(['Agnes Mary Whitlow', life, ...bridge].join(gap))
    expect(article.metadata.title).toBe('Agnes Mary Whitlow')
    expect(toText(article)).toContain(life)
  }
})
