import { describe, expect, test } from 'vitest'
import { type Article, clean, toMarkdown, toText } from '../../src/index.ts'

/** The source without what was dropped, its white space folded. */
const remains = (value: string, { dropped }: Article): string => {
  let rest = value
  for (const { start, end } of dropped.toReversed()) rest = rest.slice(0, start) + rest.slice(end)
  return rest.replace(/\s+/g, ' ').trim()
}
const garble = (text: string): string => Buffer.from(text).toString('latin1')
const story =
  'The council met again on Tuesday and voted to repair the old harbour bridge, which had been closed since the flood.'
const last = 'Engineers told the meeting that the work would take two years and cost more than four million.'

describe('an item that is cut', () => {
  const items = [
    '1. The vote was on Tuesday and the mayor spoke of it for an hour.',
    '2. The work will take two years. Read also: Mayor resigns after the flood',
    '3. The money comes from the state and from the county.'
  ]

  test('keeps its number', () => {
    const value = ['The council met on Tuesday.', ...items].join('\n')
    const article = clean(value)
    expect(toMarkdown(article)).toContain('\n2. The work will take two years.\n3. The money')
    expect(toText(article).replace(/\s+/g, ' ')).toBe(remains(value, article))
  })

  test('leaves no bullet where all of it goes', () => {
    const value = [
      ...[story, '', '- The first thing is the vote itself.'],
      '- Read also: Mayor resigns after the flood. Subscribe to our newsletter.',
      ...['- The second thing is the money.', '', last]
    ].join('\n')
    const article = clean(value)
    expect(article.dropped[0]?.text).toBe('- Read also: Mayor resigns after the flood.')
    expect(remains(value, article)).toBe(
      `${story} - The first thing is the vote itself. - The second thing is the money. ${last}`
    )
  })
})

test.each([
  ['of several units', `READ ALSO: Mayor says “no” ${story}`],
  ['beside another', `READ ALSO: Mayor says “Čadž” ${story}`]
])('a piece ends behind a repair %s', (_, text) => {
  const value = garble(`Council votes\n${text}`)
  const article = clean(value)
  expect(article.dropped.map((dropped) => [value.slice(dropped.start, dropped.end), dropped.text])).toEqual([
    [garble(text.slice(0, -story.length - 1)), text.slice(0, -story.length - 1)]
  ])
  expect(toText(article)).toBe(story)
})

test('a piece begins inside a repair that reads a whole run', () => {
  const [told, offer] = ['大桥星期一重新开放，镇长说大桥会一直开放到冬天。', '点击下载新闻客户端']
  const value = garble(told + offer)
  const article = clean(value)
  expect(article.dropped.map(({ start, end }) => value.slice(start, end))).toEqual([garble(offer)])
  expect(toText(article)).toBe(told)
})
