import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'

const menu = ['Home', 'World', 'Region', 'Sport', 'Culture', 'Weather', 'Jobs', 'Obituaries', 'Puzzles', 'Letters']
const story = [
  'The bridge over the Merrin reopened on Friday, and the first cars crossed before the ribbon had been cut by the mayor.',
  'It had been closed since the flood of last October, when two of its piers were found to have moved by a hand’s width.',
  'Engineers from Lower Fenwick said that the new piers stand on rock, and that the river may rise by four metres before they are touched.',
  'Shopkeepers on the east bank, who had lost a third of their customers, hung flags from their windows on the night before.'
]
const titleOf = (lines: readonly string[]): string | null => clean(lines.join('\n')).metadata.title

describe('the headline on a whole page', () => {
  test('a banner that tells something over the menus is not where the story begins', () => {
    const banner = 'We have moved our puzzles to a page of their own.'
    expect(titleOf([banner, ...menu, 'Merrin bridge opens again after a year', 'By Anna Holm', ...story])).toBe(
      'Merrin bridge opens again after a year'
    )
  })

  test('the line that is like the story is chosen, not the one that is nearest to it', () => {
    const lines = [
      'Merrin bridge opens again after a year in Lower Fenwick',
      'By Anna Holm',
      '12 May 2031',
      'Listen to this story'
    ]
    expect(titleOf([...menu, ...lines, ...story])).toBe('Merrin bridge opens again after a year in Lower Fenwick')
  })

  test('among many lines with as much to say for them none is chosen', () => {
    const towns = ['Ashby', 'Norwell', 'Tenby', 'Colby', 'Selby', 'Derwell', 'Harby', 'Kirwell']
    const others = towns.map((town) => `All the news from ${town} in one place`)
    expect(titleOf([...menu, ...others, ...story])).toBeNull()
  })

  test('a page of very many lines over the story is read too', { timeout: 30_000 }, () => {
    const notes = Array.from({ length: 130_000 }, (_, number) => `Note ${number.toString(36)}`)
    expect(titleOf([...notes, 'Merrin bridge opens again after a year', ...story])).toBe('Merrin bridge opens again after a year')
  })
})
