import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clean, toMarkdown, toRecord, toText } from '../src/index.ts'
import { packs } from '../src/languages/index.ts'
import { toSource } from '../src/read/source.ts'
import type { Article } from '../src/types.ts'
import { bodyParagraphs } from './body-paragraphs.ts'
import { fixtureCases } from './fixture-cases.ts'
import { expectRecord } from './validate.ts'

/** The part of the record that `expected.json` gives; its `dropped` is complete and in order. */
interface Expected {
  readonly metadata?: object
  readonly dropped?: readonly { readonly line: number; readonly label: string; readonly text?: string }[]
  readonly quality?: object
}

describe.each(fixtureCases())('$name', ({ name, text, known, expected }) => {
  const cleaned = (value: string): Article => clean(toSource(value, known))

  test('gives the expected Markdown, whole', () => {
    const markdown = toMarkdown(cleaned(text))
    expect(markdown).toBe(readOrWrite(`${expected}.md`, markdown))
  })

  test('gives the expected part of the record', () => {
    const article = cleaned(text)
    const part = JSON.parse(readOrWrite(`${expected}.json`, partOf(article))) as Expected
    if (part.dropped) expect(article.dropped.map(labelAndLine)).toEqual(part.dropped.map(labelAndLine))
    expect(article).toMatchObject(part)
    expectRecord(toRecord(article))
  })

  test('reads the same with CRLF and indented', () => {
    const markdown = toMarkdown(cleaned(text))
    const lines = text.split(/\r\n|\n/)
    expect(toMarkdown(cleaned(lines.join('\r\n')))).toBe(markdown)
    expect(toMarkdown(cleaned(lines.map((line) => line && `    ${line}`).join('\n')))).toBe(markdown)
  })

  test('cleaned once more loses nothing', () => {
    const once = cleaned(text)
    const again = cleaned([once.metadata.title, toText(once)].filter(Boolean).join('\n\n'))
    expect(again.dropped.map((dropped) => dropped.text)).toEqual([])
    expect(toText(again)).toBe(toText(once))
  })

  test('drops in order, without overlap, where the record says', () => {
    let end = 0
    for (const entry of cleaned(text).dropped) {
      expect(entry.start, `${name}: ${entry.text}`).toBeGreaterThanOrEqual(end)
      expect(entry.end).toBeGreaterThan(entry.start)
      expect(entry.line).toBe(text.slice(0, entry.start).split('\n').length)
      expect(text.slice(entry.start, entry.end)).not.toContain('\n')
      end = entry.end
    }
    expect(end).toBeLessThanOrEqual(text.length)
  })
})

test('fixtures cover all languages and give body paragraphs for the rules', () => {
  const paragraphs = bodyParagraphs()
  expect([...new Set(paragraphs.map(({ language }) => language))].sort()).toEqual(packs.map(({ code }) => code).sort())
  expect(paragraphs.length).toBeGreaterThan(300)
  expect(paragraphs.filter(({ text }) => text.trim() === '')).toEqual([])
  expect(paragraphs.map(({ text }) => text)).toContain('share it with no one')
  expect(paragraphs.map(({ text }) => text)).toContain('Little Ness\t5.10\t5.80')
})

function labelAndLine({ line, label }: { readonly line: number; readonly label: string }): string {
  return `${line} ${label}`
}

function partOf({ metadata, dropped, quality }: Article): string {
  const { title, section, authors, published, modified, language, site, credit, dateline, description } = metadata
  const { tags, related, captions, corrections } = metadata
  const part = {
    metadata: {
      ...{ title, section, authors, published, modified, language, site, credit, dateline, description },
      ...{ tags, related, captions, corrections }
    },
    dropped: dropped.map(({ line, label, text }) => ({ line, label, text })),
    quality: { verdict: quality.verdict }
  }
  return `${JSON.stringify(part, null, 2)}\n`
}

/** The file's content. A missing file is written, to be read line by line before it is committed; in CI it is an error. */
function readOrWrite(path: string, content: string): string {
  if (existsSync(path)) return readFileSync(path, 'utf8')
  if (process.env['CI'])
    throw new Error(
      `Missing ${path}: expected a committed file. Run the fixtures test on your machine, read what it writes, commit it.`
    )
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  console.warn(`Wrote ${path}: read it line by line before you commit it.`)
  return content
}
