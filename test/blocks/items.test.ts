import { describe, expect, test } from 'vitest'
import { toBlocks } from '../../src/blocks/index.ts'
import { toSource } from '../../src/read/source.ts'

const read = (...lines: string[]) => toBlocks(toSource(lines.join('\n')))
const items = (...lines: string[]) =>
  read(...lines).blocks.flatMap(({ form, level, marker, text }) => (form === 'item' ? [[level, marker, text]] : []))
/** Wrapped at 64 columns. */
const wrapped = [
  'The council of Port Alder voted on Tuesday to repair the old',
  'harbour bridge, which had been closed since the flood, said the',
  'council in its statement on the matter of the bridge and of the',
  'works on the river.',
  ''
]

describe('an item counts where another stands beside it', () => {
  test('behind lines that hang', () => {
    const lines = ['- The vote was on Tuesday, and it was', '  watched by forty people.', '- The work will take two', '  years.']
    const expected = [
      [1, '-', 'The vote was on Tuesday, and it was watched by forty people.'],
      [1, '-', 'The work will take two years.']
    ]
    expect(items('The council met.', '', ...lines)).toEqual(expected)
    expect(items(...wrapped, ...lines)).toEqual(expected)
  })

  test('behind wrapped lines', () => {
    const lines = [
      '- The vote was on Tuesday, and it was watched by some forty of',
      'the people of the town.',
      '- The work will take two years and cost more than four million,',
      'said the engineers.'
    ]
    expect(items(...wrapped, ...lines)).toEqual([
      [1, '-', 'The vote was on Tuesday, and it was watched by some forty of the people of the town.'],
      [1, '-', 'The work will take two years and cost more than four million, said the engineers.']
    ])
  })

  test('behind nested ones', () => {
    expect(items('* a', '* b', '  - c', '  - d', '* e').map(([level, marker]) => [level, marker])).toEqual([
      ...[
        [1, '*'],
        [1, '*']
      ],
      ...[
        [2, '-'],
        [2, '-']
      ],
      [1, '*']
    ])
    expect(items('1. a', '   1. b', '2. c', '   1. d', '   2. e', '3. f').map(([level, marker]) => [level, marker])).toEqual([
      ...[
        [1, '1.'],
        [2, '1.'],
        [1, '2.']
      ],
      ...[
        [2, '1.'],
        [2, '2.'],
        [1, '3.']
      ]
    ])
  })
})

describe('no item', () => {
  test('a number that wrapping brought to the edge of a line', () => {
    const prose = [
      'The council voted on May 1 and then again on the bridge on May',
      '2. The mayor said that the work would begin soon, he thought so',
      'and the detour through the valley would be over by the third of',
      '3. The bridge carries nine thousand cars a day.'
    ]
    expect(items(...wrapped, ...prose)).toEqual([])
  })

  test.each([
    ['speech', ['- No, he said.', 'He left the room.', '- Yes, she said.']],
    ['speech between blank lines', ['- No, he said.', '', '  He left the room.', '', '- Yes, she said.']],
    ['numbered headings', ['1. The vote', 'It was on Tuesday.', '2. The work', 'It takes two years.']],
    ['an item alone', ['- No, he said.', '  He left.']]
  ])('%s', (_, lines) => expect(items('He turned.', '', ...lines, '', 'They left.')).toEqual([]))
})
