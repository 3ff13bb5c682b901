import { expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { toText } from '../../src/write/index.ts'
import { bridge } from './bridge.ts'

const headline = 'Bridge over the Merrin opens a year after the flood'

test('what a trail of sections leads to, in one line with it, is the headline where no other line holds it', () => {
  const cleaned = clean([`Home/Local news/${headline}`, 'The mayor came late and the cars came early', ...bridge].join('\n\n'))
  expect(cleaned.metadata.title).toBe(headline)
  expect(toText(cleaned)).not.toContain('Local news')
  expect(cleaned.dropped[0]?.rule).toBe('trail-before-headline')
})
