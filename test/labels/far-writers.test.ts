import { expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

const story = Array.from(
  { length: 6 },
  (_, at) =>
    `The ${at + 2}nd pier of the bridge had moved by some inches, as the engineers of the county found after the flood had gone.`
)
const menu = ['Home', 'Harbour', 'Markets', 'Contact us']
const over = (lines: readonly string[], ...more: readonly string[]): readonly string[] =>
  clean([...menu, ...lines, ...more, '# What the engineers found under the water', ...story].join('\n\n')).metadata.authors

const contents = Array.from({ length: 14 }, (_, at) => `Part ${at + 1} of the long report`)

test.each([
  [['Merrin bridge opens again after a year', 'Ilse Maron', 'March 12, 2031'], ['Ilse Maron']],
  [['Merrin bridge opens again after a year', 'By', 'Ilse Maron', 'Ilse Maron', 'March 12, 2031'], ['Ilse Maron']],
  [['Ilse Maron', 'Harbour', 'Markets'], []]
])('a name over the day far above the story, under a line as long as a headline: %j', (lines, authors) =>
  expect(over(lines, ...contents)).toEqual(authors)
)

test('in a list of stories several stand so, and none is the writer', () =>
  expect(
    over(
      [
        'Merrin bridge opens again after a year',
        'Ilse Maron',
        'March 12, 2031',
        'Wend mill sold to its miller',
        'Tom Wendell',
        'March 11, 2031'
      ],
      ...contents
    )
  ).toEqual([]))
