import { describe, expect, test } from 'vitest'
import { clean, toMarkdown } from '../../src/index.ts'

const [first, last] = [
  'The council of Port Alder voted on Tuesday to repair the old harbour bridge, which had been closed since the flood.',
  'Engineers told the meeting that the work would take two years and cost more than four million, most of it from the state.'
]
const listOf = (...items: string[]): string[] =>
  toMarkdown(clean(['Council votes', '', first, '', ...items, '', last].join('\n')))
    .split('\n')
    .slice(4, -3)

describe('nested items', () => {
  test.each(['\t', '  ', '    ', '\t\t'])('indented by %j are siblings', (indent) => {
    const [top, ...inner] = ['- The first thing is the vote itself.', '- The vote was on Tuesday.', '- It took two hours.']
    const deeper = [`${indent}- It was long.`, `${indent}- It was loud.`, `${indent}- It was watched.`]
    const nested = inner.map((item) => indent + item)
    const deepest = deeper.map((item) => indent + item)
    expect(listOf(top, ...nested, ...deepest, nested[0]!, '- The second thing is the money.')).toEqual([
      top,
      ...inner.map((item) => `  ${item}`),
      ...deeper.map((item) => `    ${item.trim()}`),
      `  ${inner[0]}`,
      '- The second thing is the money.'
    ])
  })

  test('are siblings where the item above them is dropped', () => {
    expect(
      listOf(
        '- The first thing is the vote itself.',
        '  - Read also: Mayor resigns after the flood',
        '    - The vote was on Tuesday.',
        '    - It was watched by forty people.'
      )
    ).toEqual(['- The first thing is the vote itself.', '  - The vote was on Tuesday.', '  - It was watched by forty people.'])
  })
})
