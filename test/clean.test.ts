import { expect, test } from 'vitest'
import { clean, toMarkdown } from '../src/index.ts'

test('a related link leaves the story', () => {
  const article = clean('Harbour reopens\n\nThe harbour reopened on Monday.\n\nRead Also: Ferry fares rise\n')
  expect(toMarkdown(article)).toBe('# Harbour reopens\n\nThe harbour reopened on Monday.\n')
})
