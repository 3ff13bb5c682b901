import fc from 'fast-check'
import type { Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { toMarkdown } from '../../src/index.ts'
import { markdownSettings } from '../../src/write/index.ts'
import { articleOf, bullets, code, heading, item, listOf, numbered, paragraph, quote, table, text } from './articles.ts'
import { nastyBlocks, shapeOf } from './nasty.ts'

const write = (...children: RootContent[]) => toMarkdown(articleOf(children))
const readBack = unified().use(remarkParse).use(remarkGfm).freeze()
const bare = unified().data('settings', markdownSettings).use(remarkStringify).freeze()
const chain = unified().data('settings', markdownSettings).use(remarkGfm).use(remarkStringify).freeze()

describe('toMarkdown', () => {
  test('writes the title as `#`, blocks apart, one newline at the end', () => {
    expect(
      write(
        heading(1, 'Harbour reopens'),
        paragraph('The harbour reopened.'),
        heading(2, 'Ferries'),
        listOf(item(paragraph('North'), bullets('Noon', 'Dusk')), item(paragraph('South'))),
        numbered(4, 'Fourth', 'Fifth'),
        quote(paragraph('We waited.')),
        table(['Ship', 'Fare'], ['Lark', '5']),
        code('a = 1'),
        paragraph('O sea,', 'O sky.')
      )
    ).toBe(
      [
        '# Harbour reopens\n\nThe harbour reopened.\n\n## Ferries',
        '- North\n  - Noon\n  - Dusk\n- South',
        '4. Fourth\n5. Fifth',
        '> We waited.',
        '| Ship | Fare |\n| ---- | ---- |\n| Lark | 5    |',
        '```\na = 1\n```',
        'O sea,\\\nO sky.\n'
      ].join('\n\n')
    )
  })

  test('gives an empty string for an empty article', () => {
    expect(write()).toBe('')
  })

  test.each([
    'AT&T and Q&A: R&D',
    '#MeToo is a tag',
    'She said [sic] and […] and [^1]',
    '[email\u00a0protected] wrote',
    '5 * 3 * 2 = 30',
    'Fares* rose',
    '~5 km, ~6 km',
    'snake_case and a_b',
    '_ stands for a gap',
    'See https://x.org/a_b, www.x.org or mail a@b.co.',
    'A `tick'
  ])('leaves %j as it is', (line) => {
    expect(write(paragraph(line))).toBe(`${line}\n`)
  })

  test.each([
    ['1986. A good year', '1986\\. A good year'],
    ['# 5 on the list', '\\# 5 on the list'],
    ['- so they say', '\\- so they say'],
    ['---', '\\---'],
    ['> he said', '\\> he said'],
    ['a *b* c', 'a \\*b\\* c'],
    ['<b>bold</b>', '\\<b>bold\\</b>'],
    ['&amp; so on', '\\&amp; so on'],
    ['[a]: b', '\\[a]: b'],
    ['[a](b)', '[a]\\(b)'],
    ['https://x.org/?a=1&b;', 'https\\://x.org/?a=1\\&b;']
  ])('escapes %j', (line, escaped) => {
    expect(write(paragraph(line))).toBe(`${escaped}\n`)
  })

  test('escapes a bracket where the document has definitions or the item would be a task', () => {
    const definition: RootContent = { type: 'definition', identifier: 'sic', label: 'sic', url: 'https://x.org' }
    expect(write(paragraph('He said [sic].'), definition)).toContain('\\[sic]')
    const quoted: RootContent = { type: 'blockquote', children: [{ ...definition }] }
    expect(write(paragraph('He said [sic].'), paragraph('We waited.'), quoted)).toContain('\\[sic]')
    expect(write(bullets('[x] done'))).toBe('- \\[x] done\n')
  })

  test('leaves signs beside nodes of other plugins to the strict rules', () => {
    const emphasis: RootContent = { type: 'paragraph', children: [text('a * '), { type: 'emphasis', children: [text('b')] }] }
    expect(write(emphasis)).toBe('a \\* _b_\n')
  })

  test.each([
    ['HTTP://HARBOUR.EXAMPLE', 'HTTP\\://HARBOUR.EXAMPLE\\\nThe end.\n'],
    ['HTTPS://X.EXAMPLE/A*B*C', 'HTTPS\\://X.EXAMPLE/A\\*B\\*C\\\nThe end.\n'],
    ['The site www.', 'The site www\\.\\\nThe end.\n']
  ])('keeps escapes and breaks out of the address %j', (line, markdown) => {
    const written = write(paragraph(line, 'The end.'))
    expect(written).toBe(markdown)
    expect(shapeOf(readBack.parse(written))).toEqual(shapeOf(articleOf([paragraph(line, 'The end.')]).tree))
  })

  test('does not pad a table to a cell as wide as a page', () => {
    const wide = 'word '.repeat(2000).trim()
    const markdown = write(table(...Array.from({ length: 200 }, (_, row) => [row === 0 ? wide : 'a', 'b'])))
    expect(markdown.length).toBeLessThan(wide.length + 200 * 30)
    expect(shapeOf(readBack.parse(markdown))).toHaveLength(1)
  })

  test('reads back as the same blocks and words', () => {
    fc.assert(
      fc.property(nastyBlocks, (blocks) => {
        const { tree } = articleOf(blocks)
        const markdown = toMarkdown(articleOf(blocks))
        expect(shapeOf(readBack.parse(markdown))).toEqual(shapeOf(tree))
        expect(markdown).toMatch(/^$|[^\n]\n$/)
      }),
      { numRuns: 200 }
    )
  })

  test('writes lines of text as remark-stringify writes them', () => {
    const pieces = fc.constantFrom(
      ...Array.from('aWws1 .-+_/:@&#;<>()[]!|=*~`\\"\'\u00a0é'),
      '12.',
      '3)',
      'www.',
      'http',
      '\t',
      '\n'
    )
    fc.assert(
      fc.property(
        fc.array(fc.array(pieces, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(1, 2, 6),
        (parts, depth) => {
          const lines = parts.map((part) => part.join(''))
          const blocks: RootContent[] = [paragraph(...lines), heading(depth, lines[0] ?? ''), bullets(...lines)]
          expect(write(...blocks)).toBe(chain.stringify({ type: 'root', children: blocks }))
        }
      ),
      { numRuns: 500 }
    )
  })

  test('writes what remark-gfm and remark-stringify write', () => {
    fc.assert(
      fc.property(nastyBlocks, (blocks) => {
        const tree: Root = { type: 'root', children: blocks }
        expect(toMarkdown(articleOf(blocks))).toBe(chain.stringify(tree))
        // Readers know GFM, whether or not the writer was told.
        expect(bare.stringify(tree)).toBe(chain.stringify(tree))
      }),
      { numRuns: 200 }
    )
  })
})
