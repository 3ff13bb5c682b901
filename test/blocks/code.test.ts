import { describe, expect, test } from 'vitest'
import { toBlocks } from '../../src/blocks/index.ts'
import { clean, toMarkdown, toText } from '../../src/index.ts'
import { toSource } from '../../src/read/source.ts'

const forms = (...lines: string[]) => toBlocks(toSource(lines.join('\n'))).blocks.map(({ form, text }) => [form, text])
const [first, second, third] = [
  'The council of Port Alder voted on Tuesday to repair the old harbour bridge, which had been closed since the flood.',
  'Engineers told the meeting that the work would take two years and cost more than four million.',
  'The bridge carries nine thousand cars a day, and the detour adds half an hour to the way.'
] as const

describe('fences', () => {
  test('tildes alone divide a story', () => {
    const lines = [first, '~~~', second, 'Subscribe to our newsletter', '~~~', third]
    expect(forms(...lines)).toEqual(lines.map((text) => ['line', text]))
    const { dropped } = clean(lines.join('\n'))
    expect(dropped.map(({ text }) => text)).toContain('Subscribe to our newsletter')
  })

  test('tildes with a language open code', () => {
    expect(forms(first, '~~~js', 'let a = 1', '~~~', second)).toEqual([
      ['line', first],
      ['code', 'let a = 1'],
      ['line', second]
    ])
  })

  test('a language is beside the code', () => {
    const { tree } = clean(['Council votes', first, '``` js', 'let a = 1', '```', second].join('\n\n'))
    expect(tree.children[2]).toEqual({ type: 'code', lang: 'js', value: '\nlet a = 1\n' })
  })

  test('signs with a word close no code', () => {
    expect(forms('```js', 'let a = 1', '```text', 'b', '```', first)).toEqual([
      ['code', 'let a = 1\n```text\nb'],
      ['line', first]
    ])
    expect(forms('```js', 'let a = 1', '```text', first).map(([, text]) => text)).toEqual([
      '```js',
      'let a = 1',
      '```text',
      first
    ])
  })

  test('the sign that opens code closes it', () => {
    expect(forms('```', '~~~', 'let a = 1', '~~~js', '```', first)).toEqual([
      ['code', '~~~\nlet a = 1\n~~~js'],
      ['line', first]
    ])
  })
})

test('code is repaired and keeps its spaces', () => {
  const hidden = ['\ufeff\u200b```\u200bjs', 'evil \u001b]0;title\u0007 \u202etxt \u0000 \u200b', '\u00a0\u00a0let  a = 1', '```']
  expect(forms(...hidden, first)).toEqual([
    ['code', 'evil  txt\n  let  a = 1'],
    ['line', first]
  ])
  const article = clean(['Council votes', '', first, '', ...hidden, '', second].join('\n'))
  const hides = (written: string) => Array.from('\0\u0007\u001b\u00a0\u200b\u202e').filter((sign) => written.includes(sign))
  expect([toText(article), toMarkdown(article)].map(hides)).toEqual([[], []])
})
