import { describe, expect, test } from 'vitest'
import { toBlocks } from '../../src/blocks/index.ts'
import { toSource } from '../../src/read/source.ts'

const pieces = (value: string) =>
  toBlocks(toSource(value)).blocks.map(({ start, end, text, joins }) => {
    expect(value.slice(start, end).replace(/\s+/g, ' ')).toBe(text)
    return [text, joins]
  })

describe('seams', () => {
  test("a section's name runs into the headline", () => {
    const headline = 'Lions of Oakhaven win the valley cup after extra time'
    expect(pieces(`SportLions of Oakhaven win the valley...\n\n${headline}\n\nThe final was long.`).slice(0, 2)).toEqual([
      ['Sport', 'paragraph'],
      ['Lions of Oakhaven win the valley...', 'none']
    ])
  })

  test('what follows a headline that a name runs into is cut as well', () => {
    const lead = 'Read Also: Toll to rise in spring'
    expect(pieces(`${lead}\n\nSport${lead}The council met again. The final was long.`).slice(1)).toEqual([
      ['Sport', 'paragraph'],
      [lead, 'none'],
      ['The council met again. The final was long.', 'none']
    ])
  })

  test.each([
    ['after a space', 'The bridge reopened on Friday. Read Also: Toll to rise in spring', 'space'],
    ['without one', 'The bridge reopened on Friday.Read Also: Toll to rise in spring', 'none']
  ])('a lead-in glued to a sentence, %s', (_, value, joins) => {
    expect(pieces(value)).toEqual([
      ['The bridge reopened on Friday.', 'paragraph'],
      ['Read Also: Toll to rise in spring', joins]
    ])
  })

  test('a footer glued to a sentence', () => {
    expect(pieces('The council meets again in May.© 2024 Fenwick Herald. All rights reserved.')[0]).toEqual([
      'The council meets again in May.',
      'paragraph'
    ])
  })

  test('a line without residue is whole', () => {
    const line = 'Dr. Ines Harrow of the YouTube channel said: “Read also the footnotes.” Nobody did.'
    expect(pieces(line)).toEqual([[line, 'paragraph']])
  })
})
