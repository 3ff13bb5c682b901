import { describe, expect, test, vi } from 'vitest'
import { clean, toMarkdown, toRecord, toText } from '../../src/index.ts'
import type { Article } from '../../src/index.ts'
import { failedRecord, recordFields, toJson, toJsonLine, toSidecar } from '../../src/write/index.ts'

const article: Article = {
  ...clean('Harbour reopens\n\nThe harbour reopened.'),
  dropped: [
    {
      label: 'share',
      action: 'drop',
      rule: 'share-bar',
      why: 'It is a share bar.',
      confidence: 1,
      line: 3,
      start: 20,
      end: 25,
      text: 'Share'
    }
  ]
}
const empty: Article = {
  ...article,
  tree: { type: 'root', children: [] },
  quality: { verdict: 'empty', confidence: 1, reasons: [] }
}
const failure = { code: 'unreadable', message: 'It could not be read.' } as const

describe('toRecord', () => {
  test('holds all fields, in the order of the contract', () => {
    const record = toRecord(article, { failure, input: { beat: 'ports' } })
    expect(Object.keys(record)).toEqual(recordFields)
    expect(record).toEqual({
      id: article.id,
      markdown: toMarkdown(article),
      text: toText(article),
      metadata: article.metadata,
      dropped: article.dropped,
      quality: article.quality,
      error: failure,
      input: { beat: 'ports' }
    })
  })

  test('has no `error` and no `input` where there is none', () => {
    expect(Object.keys(toRecord(article))).toEqual(['id', 'markdown', 'text', 'metadata', 'dropped', 'quality'])
  })

  test('holds only what is asked for, in the same order, and makes nothing else', () => {
    const children = vi.fn(() => article.tree.children)
    const watched: Article = { ...article, tree: Object.defineProperty({ ...article.tree }, 'children', { get: children }) }
    expect(Object.keys(toRecord(watched, { fields: ['quality', 'id'], input: { beat: 'ports' } }))).toEqual(['id', 'quality'])
    expect(children).not.toHaveBeenCalled()
    expect(toRecord(article, { fields: [] })).toEqual({})
  })

  test('gives the removals as spans, or not at all', () => {
    expect(toRecord(article, { dropped: 'spans' }).dropped).toEqual([
      { label: 'share', action: 'drop', rule: 'share-bar', confidence: 1, line: 3, start: 20, end: 25 }
    ])
    expect(toRecord(article, { dropped: 'none' })).not.toHaveProperty('dropped')
  })

  test('names an empty article as an error and keeps its removals', () => {
    const record = toRecord(empty)
    expect(record.error).toMatchObject({
      code: 'empty_article',
      message: expect.stringContaining('1 part was taken out') as string
    })
    expect(record.dropped).toHaveLength(1)
    expect(record.markdown).toBe('')
    expect(toRecord({ ...empty, dropped: [] }).error?.message).toContain('no text')
    expect(toRecord(empty, { failure }).error).toBe(failure)
  })
})

test('a document without an article has its id, its error and its input', () => {
  expect(failedRecord('a', failure, { input: { beat: 'ports' } })).toEqual({ id: 'a', error: failure, input: { beat: 'ports' } })
  expect(failedRecord('a', failure, { fields: ['id', 'text'] })).toEqual({ id: 'a' })
})

test('the sidecar leaves Markdown and text out', () => {
  expect(Object.keys(toSidecar(toRecord(article)))).toEqual(['id', 'metadata', 'dropped', 'quality'])
})

test('JSON is indented, a JSON line is one line to every reader', () => {
  expect(toJson({ id: 'a' })).toBe('{\n  "id": "a"\n}\n')
  const line = toJsonLine({ id: 'a\nb\u2028c\u2029d\u0085e', text: '\ud83d' })
  expect(line).toBe('{"id":"a\\nb\\u2028c\\u2029d\\u0085e","text":"\\ud83d"}\n')
  expect(JSON.parse(line)).toEqual({ id: 'a\nb\u2028c\u2029d\u0085e', text: '\ud83d' })
})
