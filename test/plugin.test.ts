import fc from 'fast-check'
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { describe, expect, test } from 'vitest'
import newsclean, { clean, toMarkdown } from '../src/index.ts'
import type { Metadata, Options, Source } from '../src/index.ts'
import { report } from '../src/messages.ts'
import { toSource } from '../src/read/source.ts'
import { nastyLine } from './write/nasty.ts'

const options: Options = { language: 'en' }
const chain = unified().use(newsclean, options).use(remarkGfm).use(remarkStringify).freeze()
const scraped = 'Harbour reopens\r\n\r\nThe harbour reopened on Monday.\r\n\r\nRead Also: Ferry fares rise\r\n'

describe('the unified plugin', () => {
  test('turns scraped text into Markdown, with metadata and removals beside it', async () => {
    const file = await chain.process(scraped)
    const article = clean(scraped, options)
    expect(String(file)).toBe('# Harbour reopens\n\nThe harbour reopened on Monday.\n')
    const metadata: Metadata | undefined = file.data.newsclean?.metadata
    expect(metadata).toEqual(article.metadata)
    expect(file.data.newsclean).toEqual({ id: article.id, metadata, dropped: article.dropped, quality: article.quality })
  })

  test('reports a removal with its place, rule and source, as information', async () => {
    const { messages } = await chain.process(scraped)
    expect(messages).toHaveLength(1)
    const start = scraped.indexOf('Read Also')
    expect(messages[0]).toMatchObject({
      reason: expect.stringMatching(
        /^Moved to metadata `Read Also: Ferry fares rise`: a lead-in phrase .* to another story$/
      ) as string,
      place: { start: { line: 5, column: 1, offset: start }, end: { line: 5, column: 28, offset: start + 27 } },
      ruleId: 'related-lead-in',
      source: 'newsclean',
      fatal: undefined
    })
    expect(reporter(await chain.process(scraped))).toMatch(/5:1-5:28\s+info\s+Moved to metadata/)
  })

  test('cleans the source that the file carries rather than its value', async () => {
    const source: Source = {
      ...toSource('Ferries stop\n\nThe ferries stopped.\n'),
      id: 'b',
      hints: { url: 'https://x.example/b' }
    }
    const file = new VFile({ value: 'Other words.', data: { newsclean: { source } } })
    expect(String(await chain.process(file))).toBe('# Ferries stop\n\nThe ferries stopped.\n')
    expect(file.data.newsclean).toMatchObject({ source, id: 'b', metadata: { url: 'https://x.example/b' } })
  })

  test('gives a tree of its own, so that plugins may change it', async () => {
    const source = toSource(scraped)
    const upset = unified()
      .use(newsclean)
      .use(() => (tree: Root) => void tree.children.splice(0, 1))
      .use(remarkStringify)
    const files = [0, 1].map(() => new VFile({ value: '', data: { newsclean: { source } } }))
    const outputs = await Promise.all(files.map(async (file) => String(await upset.process(file))))
    expect(outputs).toEqual(Array(2).fill('The harbour reopened on Monday.\n'))
  })

  test('is known to types as a parser of mdast', async () => {
    const shorten: Plugin<[], Root> = () => (tree) => void tree.children.splice(1)
    const parser = unified().use(newsclean, options).use(shorten)
    const tree: Root = parser.parse(scraped)
    const shortened: Root = await parser.run(tree)
    expect(shortened.children).toMatchObject([{ type: 'heading' }])
  })

  test('keeps the signs of a cell in it, also where remark-gfm is left out', async () => {
    const rows =
      'Results\n\nThe town council of Port Ellery voted on Monday on two questions.\n\nQuestion\tYes | No\nHarbour\t10 | 12\n'
    const file = await unified().use(newsclean).use(remarkStringify).process(rows)
    expect(String(file)).toBe(toMarkdown(clean(rows)))
    expect(String(file)).toContain('10 \\| 12')
  })

  test('lets the caller set how Markdown looks', async () => {
    const starred = unified().data('settings', { bullet: '*' }).use(newsclean).use(remarkStringify).freeze()
    expect(starred.data('settings')).toMatchObject({ bullet: '*', rule: '-' })
  })

  test('writes the bytes that toMarkdown writes', () => {
    fc.assert(
      fc.property(fc.array(nastyLine), (lines) => {
        const text = lines.join('\n\n')
        expect(String(chain.processSync(text))).toBe(toMarkdown(clean(text, options)))
      })
    )
  })
})

describe('a message', () => {
  const entry = { ...clean(scraped).dropped[0]!, action: 'drop' } as const
  const reasonOf = (changes: Partial<typeof entry>) => {
    const file = new VFile()
    report([{ ...entry, ...changes }], scraped, file)
    return file.messages[0]!.reason
  }

  test('cuts a long text between characters', () => {
    expect(reasonOf({ text: '😀'.repeat(61) })).toContain(`Dropped \`${'😀'.repeat(59)}…\``)
    expect(reasonOf({ text: '😀'.repeat(60) })).toContain(`Dropped \`${'😀'.repeat(60)}\``)
  })

  test('makes a clause of the reason, capitals of an abbreviation kept', () => {
    expect(reasonOf({ why: 'A share bar.' })).toMatch(/: a share bar$/)
    expect(reasonOf({ why: 'CAPTCHA questions stand in forms.' })).toMatch(/: CAPTCHA questions/)
  })

  test('places several parts of one line', () => {
    const file = new VFile()
    report(
      [
        { ...entry, start: 19, end: 22 },
        { ...entry, start: 23, end: 30 }
      ],
      scraped,
      file
    )
    expect(file.messages.map(({ line, column }) => [line, column])).toEqual([
      [3, 1],
      [3, 5]
    ])
  })
})
