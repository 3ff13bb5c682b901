import fs from 'node:fs'
import { expect, test } from 'vitest'
import { clean, toMarkdown } from '../src/index.ts'

const folder = new URL('../../shared/cases/awutar-cartels/', import.meta.url)

// The case belongs to its publisher and stands outside the repository; its twin in fixtures/ runs everywhere.
test.skipIf(!fs.existsSync(folder))('the article this project began with', () => {
  const read = (name: string): string => fs.readFileSync(new URL(name, folder), 'utf8')
  const article = clean(read('input.txt'))
  const expected = JSON.parse(read('expected.json')) as { metadata: object; dropped: { line: number; label: string }[] }
  expect(toMarkdown(article)).toBe(read('expected.md'))
  expect(article.metadata).toMatchObject(expected.metadata)
  expect(article.dropped).toMatchObject(expected.dropped)
})
