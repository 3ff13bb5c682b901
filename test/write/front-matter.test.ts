import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { toMarkdown } from '../../src/index.ts'
import { toFrontMatter } from '../../src/write/index.ts'
import { articleOf, heading, paragraph } from './articles.ts'

const nothing = articleOf([]).metadata
const fieldsOf = (yaml: string, version: '1.1' | '1.2' = '1.2'): unknown => parse(yaml.replace(/^---\n|---\n$/g, ''), { version })

test('writes what is stated, in order, before the story', () => {
  const stated = {
    title: 'Harbour: “open”',
    published: '2031-05-02',
    authors: ['Ama Boateng', 'Léa Roy'],
    language: null,
    tags: []
  }
  const article = articleOf([heading(1, 'Harbour: “open”'), paragraph('It opened.')], stated)
  expect(toMarkdown(article, { frontMatter: true })).toBe(
    [
      '---',
      'title: "Harbour: “open”"',
      'authors:',
      '  - "Ama Boateng"',
      '  - "Léa Roy"',
      'published: "2031-05-02"',
      '---',
      '',
      '# Harbour: “open”',
      '',
      'It opened.',
      ''
    ].join('\n')
  )
})

test('writes nothing where nothing is stated', () => {
  expect(toFrontMatter({ ...nothing, language: null })).toBe('')
  expect(toMarkdown(articleOf([], { language: null }), { frontMatter: true })).toBe('')
})

test('writes the metadata of an empty article alone', () => {
  expect(toMarkdown(articleOf([], { language: 'en' }), { frontMatter: true })).toBe('---\nlanguage: "en"\n---\n')
})

test.each(['no', '2031-05-02', '0x1f', 'null', '---', "it's: a \\ #b", '“q” "q"', 'a\nb\u2028c\u0085d\u0000', '😀', '<<', '~'])(
  'is read back as the string %j',
  (title) => {
    expect(fieldsOf(toFrontMatter({ ...nothing, language: null, title }))).toEqual({ title })
  }
)

test('is read back by YAML 1.1 and 1.2 as the same strings', () => {
  const line = fc.string({ unit: 'binary', minLength: 1 })
  fc.assert(
    fc.property(
      line,
      fc.array(line, { maxLength: 3 }),
      fc.constantFrom('1.1' as const, '1.2' as const),
      (title, tags, version) => {
        const stated = fieldsOf(toFrontMatter({ ...nothing, language: null, title, tags }), version)
        expect(stated).toEqual(tags.length > 0 ? { title, tags } : { title })
      }
    )
  )
})

test('keeps one line a value, and reads half a surrogate pair as a replacement character', () => {
  expect(toFrontMatter({ ...nothing, language: null, title: 'a\nb\ud83d' })).toBe('---\ntitle: "a\\nb\ufffd"\n---\n')
})
