import { describe, expect, test } from 'vitest'
import { unified } from 'unified'
import newsclean, {
  clean,
  explain,
  learnTemplate,
  readSources,
  toMarkdown,
  toRecord,
  toText,
  withInsights
} from '../src/index.ts'
import type { Decision, Options } from '../src/index.ts'
import { NewscleanError } from '../src/errors.ts'
import { toSource } from '../src/read/source.ts'

const page = 'Harbour reopens\n\nThe harbour of Port Ellery reopened on Monday.\n\nRead Also: Ferry fares rise\n'
const article = clean(page)
/** As a caller without types hands it over. */
const loose = (value: unknown): never => value as never

/** What is said of a wrong request. */
function refusal(ask: () => unknown): string {
  try {
    ask()
  } catch (error) {
    expect(error).toBeInstanceOf(NewscleanError)
    expect(error).toMatchObject({ code: 'bad_request' })
    return (error as Error).message
  }
  throw new Error('Nothing was refused')
}

describe('options that are none', () => {
  test.each<[unknown, string]>([
    [null, 'options: found null, expected an object with one or more of: language, policy,'],
    ['fast', 'options: found "fast", expected an object'],
    [['mode'], 'options: found a list, expected an object'],
    [{ polcy: {} }, 'options: unknown option "polcy"; did you mean "policy"? known: language, policy,'],
    [{ mode: 'fast' }, 'options.mode: unknown mode "fast"; known: precision, balanced, recall'],
    [{ mode: 3 }, 'options.mode: found 3, expected one of: precision'],
    [{ policy: new Map([['bio', 'keep']]) }, 'options.policy: found an object (Map), expected an object'],
    [new Map([['mode', 'recall']]), 'options: found an object (Map), expected an object'],
    [{ hints: new Map([['url', 'https://a.example']]) }, 'options.hints: found an object (Map), expected an object'],
    [{ policy: 'bio=keep' }, 'options.policy: found "bio=keep", expected an object'],
    [{ policy: { bylne: 'keep' } }, 'options.policy: unknown label "bylne"; did you mean "byline"?'],
    [{ policy: { toString: 'keep' } }, 'options.policy: unknown label "toString"; known: title,'],
    [{ policy: { bio: 'kep' } }, 'options.policy.bio: unknown action "kep"; did you mean "keep"? known: keep, drop, metadata'],
    [{ policy: { bio: true } }, 'options.policy.bio: found true, expected one of: keep'],
    [{ decisions: { 'Read Also': 'keep' } }, 'options.decisions: found an object, expected a Map from texts to keep or drop'],
    [
      { decisions: new Map([['elsewhere', 'maybe']]) },
      'options.decisions: "maybe" is no decision on "elsewhere"; use keep or drop'
    ],
    [{ decisions: new Map([[5, 'keep']]) }, 'options.decisions: found 5, expected the text of a line'],
    [{ template: {} }, 'options.template: found an object, expected what learnTemplate(texts) gives'],
    [{ template: { articles: 9, lines: ['share'] } }, 'options.template.lines[0]: found "share", expected a line'],
    ...[5, {}, 'english', 'eng', 'jp', '', null].map((language): [unknown, string] => [
      { language },
      'expected the ISO 639-1 code of a language, such as "en"'
    ]),
    [{ hints: 'https://post.example' }, 'options.hints: found "https://post.example", expected an object'],
    [{ hints: { link: 'https://post.example' } }, 'options.hints: unknown hint "link"; known: url, site, language, published'],
    [{ hints: { published: '5 May' } }, 'options.hints.published: found "5 May", expected an ISO 8601 date'],
    [{ hints: { language: 'german' } }, 'options.hints.language: found "german", expected the ISO 639-1 code of a language']
  ])('%j', (options, message) => {
    expect(refusal(() => clean(page, loose(options)))).toContain(message)
    expect(refusal(() => explain(page, loose(options)))).toContain(message)
    expect(refusal(() => newsclean.call(unified(), loose(options)))).toContain(message)
  })

  test('are not those that were left out or are the same', () => {
    const undef: Options = loose({ language: undefined, policy: { bio: undefined }, mode: undefined, decisions: undefined })
    expect(clean(page, undef)).toEqual(article)
    expect(clean(page, { policy: {}, decisions: new Map(), template: null, hints: {} })).toEqual(article)
  })

  test('include a decision that comes into a map later', () => {
    const decisions = new Map<string, Decision>([['Read Also: Ferry fares rise', 'keep']])
    expect(clean(page, { decisions }).dropped).toEqual([])
    decisions.set('elsewhere', loose('maybe'))
    expect(refusal(() => clean(page, { decisions }))).toContain('"maybe" is no decision on "elsewhere"')
  })
})

test.each(['EN', 'en-US', 'en_GB'])('a language may be written with capitals and a region: %s', (language) => {
  const wanted = clean(page, { language: 'en' })
  expect(clean(page, { language })).toEqual(wanted)
  expect(clean(page, { hints: { language } }).metadata.language).toBe('en')
  expect(clean({ ...toSource(page), hints: { language } }).metadata.language).toBe('en')
})

describe('a source that is none', () => {
  test.each<[unknown, string]>([
    [null, 'source: found null, expected the text of an article, or a source'],
    [5, 'source: found 5'],
    [{}, 'source.value: found undefined, expected the text of an article'],
    [Buffer.from(page), 'source: found an object (Uint8Array), expected a text; decode the bytes first'],
    [{ source: { value: page } }, 'hand over its "source"'],
    [{ value: page, id: 7 }, 'source.id: found 7'],
    [{ value: page, url: 'https://a.example/' }, 'source: unknown field "url"; known: value, id, hints'],
    [{ text: page }, 'source: unknown field "text"; known: value'],
    [{ value: page, hint: {} }, 'source: unknown field "hint"; did you mean "hints"?'],
    [{ value: page, format: 'html' }, 'source.format: unknown format "html"; known: text'],
    [{ value: page, repairs: {} }, 'source.repairs: found an object, expected a list'],
    [{ value: page, hints: { url: 5 } }, 'source.hints.url: found 5']
  ])('%j', (source, message) => {
    expect(refusal(() => clean(loose(source)))).toContain(message)
    expect(refusal(() => explain(loose(source)))).toContain(message)
  })
})

test.each<[() => unknown, string]>([
  [() => toRecord(article, loose({ fields: ['nope'] })), 'options.fields[0]: unknown field "nope"; known: id, markdown'],
  [() => toRecord(article, loose({ fields: 'id' })), 'options.fields: found "id", expected a list'],
  [() => toRecord(article, loose({ dropped: 'Span' })), 'options.dropped: unknown detail "Span"; did you mean "spans"?'],
  [() => toRecord(article, loose({ field: ['id'] })), 'options: unknown option "field"; did you mean "fields"?'],
  [() => toRecord(loose(page)), 'article: found "Harbour reopens'],
  [() => toMarkdown(loose(null)), 'article: found null, expected an article as clean() gives it'],
  [() => toMarkdown(article, loose({ frontmatter: true })), 'did you mean "frontMatter"?'],
  [() => toText(loose(page)), 'article: found "Harbour'],
  [() => learnTemplate(page), 'texts: found "Harbour reopens'],
  [() => learnTemplate(loose(null)), 'texts: found null, expected a list of texts'],
  [() => learnTemplate(loose([page, { value: page }])), 'texts[1]: found an object, expected the text of an article']
])('what is handed to other functions is checked: %#', (ask, message) => {
  expect(refusal(ask)).toContain(message)
})

test.each<[unknown, unknown, string]>([
  ['story.txt', {}, 'input: found "story.txt", expected {path: "story.txt"}'],
  [{ stream: 'text', name: 'stdin' }, {}, 'input.stream: found "text", expected a stream of bytes'],
  [{ path: 'a.txt' }, { from: 'html' }, 'options.from: unknown format "html"; known: auto, text, jsonl'],
  [{ path: 'a.txt' }, { maxBytes: '5M' }, 'options.maxBytes: found "5M", expected a number of bytes'],
  [{ path: 'a.txt' }, { idfield: 'n' }, 'did you mean "idField"?'],
  [{ path: 'a.txt' }, null, 'options: found null']
])('readSources refuses %j with %j', async (input, options, message) => {
  const read = readSources(loose(input), loose(options)).next()
  await expect(read).rejects.toThrow(NewscleanError)
  await expect(read).rejects.toThrow(message)
})

test('withInsights refuses what is no article', async () => {
  await expect(withInsights(loose(page))).rejects.toThrow('article: found "Harbour')
})
