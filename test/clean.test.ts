import { expect, test } from 'vitest'
import { clean, toMarkdown, toText } from '../src/index.ts'

test('a related link leaves the story', () => {
  const article = clean('Harbour reopens\n\nThe harbour reopened on Monday.\n\nRead Also: Ferry fares rise\n')
  expect(toMarkdown(article)).toBe('# Harbour reopens\n\nThe harbour reopened on Monday.\n')
})

test('code stays whole, and the Markdown cleaned again keeps it', () => {
  const code = '```\nREAD MORE: Five held in Dunmore raid\n```\n'
  const value = `Harbour reopens\n\nThe harbour reopened on Monday.\n\n${code}`
  const article = clean(value)
  expect(article.dropped).toEqual([])
  expect(toMarkdown(article)).toBe(`# ${value}`)
  expect(toMarkdown(clean(toMarkdown(article)))).toBe(toMarkdown(article))
  // The text has no Markdown signs, so there the line is one like others.
  expect(clean(toText(article)).dropped.map(({ label }) => label)).toEqual(['related'])
})

test('a heading that residue runs into stays a heading', () => {
  const article = clean('The harbour reopened on Monday.\n\n## Tides. Read Also: Ferry fares rise\n\nThe tides are high.\n')
  expect(toMarkdown(article)).toBe('The harbour reopened on Monday.\n\n## Tides.\n\nThe tides are high.\n')
})

test('the pieces of a heading around residue are one heading', () => {
  const article = clean('The harbour reopened on Monday.\n\n## Tides. Share on Facebook! Low water.\n\nThe tides are high.\n')
  expect(toMarkdown(article)).toBe('The harbour reopened on Monday.\n\n## Tides. Low water.\n\nThe tides are high.\n')
})
