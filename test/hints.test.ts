import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import newsclean, { clean, cleanStream, explain } from '../src/index.ts'
import type { Given, Hints } from '../src/index.ts'

const page = 'Harbour reopens\n\nThe harbour\u00a0of Port Ellery reopened on Monday.\n'
const hints: Hints = { url: 'https://www.post.example/harbour', site: 'Harbour Post', published: '2024-05-06' }
const stated = { ...hints, domain: 'post.example', provenance: { url: 'hint', domain: 'url', site: 'hint', published: 'hint' } }

test('what is known of a text is told to clean, explain, the plugin and a stream', async () => {
  expect(clean(page, { hints }).metadata).toMatchObject(stated)
  expect(explain(page, { hints }).article.metadata).toMatchObject(stated)
  const file = await unified().use(newsclean, { hints }).use(remarkStringify).process(page)
  expect(file.data.newsclean?.metadata).toMatchObject(stated)
  const records = []
  for await (const record of cleanStream([{ source: { value: page } }], { hints })) records.push(record)
  expect(records).toMatchObject([{ id: 'text', metadata: stated }])
})

test('hints of the options come before those of a source, hint by hint', () => {
  const source = { value: page, id: 'a', hints: { site: 'Old Post', published: '2020-01-01' } }
  expect(clean(source, { hints: { site: 'Harbour Post' } }).metadata).toMatchObject({
    site: 'Harbour Post',
    published: '2020-01-01'
  })
})

test('what is not known may be null or empty, as a data base gives it', () => {
  const row = { url: null, site: '', language: undefined, published: '2024-05-06' } as unknown as Hints
  expect(clean({ value: page, hints: { site: 'Harbour Post' } }, { hints: row }).metadata).toMatchObject({
    url: null,
    site: 'Harbour Post',
    published: '2024-05-06'
  })
})

test('a source made by hand needs only its text: repairs are found', () => {
  const made: Given = { value: page, id: 'a', hints: { language: 'en-GB' } }
  const { id, metadata } = clean(made)
  expect(id).toBe('a')
  expect(metadata).toMatchObject({ language: 'en', source: { repairs: [{ why: 'no-break space', count: 1, line: 3 }] } })
})

test.each([
  ['2024-05', '2024-05'],
  ['2024-02-29', '2024-02-29'],
  ['2024-05-31T10:15', '2024-05-31T10:15'],
  ['2024-05-31T10:15:30.250Z', '2024-05-31T10:15:30.250Z'],
  ['2024-05-31 10:15:30 +0530', '2024-05-31T10:15:30+0530'],
  ['2024-05-31 10:15:30-07', '2024-05-31T10:15:30-07'],
  ['2024-05-31 10:15:30 UTC', '2024-05-31T10:15:30Z']
])('a day is given as ISO 8601, or as data bases write it: %s', (published, written) =>
  expect(clean(page, { hints: { published } }).metadata.published).toBe(written)
)

test.each([
  '2024-99-99',
  '2024-02-31',
  '2023-02-29',
  '2024-00-10',
  '2024-05-31 rubbish',
  '2024-05-31T99:99',
  '2024-05-31T24:00',
  '2024-05-31T10:15+15:00',
  '2024-05-31T10:15+02:75',
  '2024'
])('a day that is none is refused: %s', (published) =>
  expect(() => clean(page, { hints: { published } })).toThrow('expected an ISO 8601 date, such as "2024-05-31"; leave it out')
)

test('white space around a hint is none of it', () => {
  const { url, domain, site } = clean(page, { hints: { url: ' https://a.example/x\n', site: 'Post ' } }).metadata
  expect({ url, domain, site }).toEqual({ url: 'https://a.example/x', domain: 'a.example', site: 'Post' })
})

test.each([
  ['https://[2001:db8::1]:8080/x', '[2001:db8::1]'],
  ['https://me@a.example:80?x', 'a.example'],
  ['file:///x y.txt', null],
  ['https://a.example/x [y', 'a.example']
])('an address is taken: %s', (url, domain) => expect(clean(page, { hints: { url } }).metadata).toMatchObject({ url, domain }))

test.each(['http://a b.example/', 'http://[', 'https://[a.example]/', 'https://a]b/'])(
  'an address without a host is refused: %s',
  (url) => expect(() => clean(page, { hints: { url } })).toThrow('expected the address of the page')
)
