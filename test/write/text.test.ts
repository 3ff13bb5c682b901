import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { toText } from '../../src/index.ts'
import { articleOf, bullets, code, heading, item, listOf, numbered, paragraph, quote, table } from './articles.ts'
import { nastyLine } from './nasty.ts'

const write = (...children: RootContent[]) => toText(articleOf(children))

test('leaves the title and all signs out', () => {
  expect(
    write(
      heading(1, 'Harbour reopens'),
      paragraph('AT&T said: *yes* [sic].'),
      heading(2, 'Ferries'),
      listOf(item(paragraph('North'), bullets('Noon', 'Dusk')), item(paragraph('South'))),
      quote(paragraph('We waited.'), paragraph('And waited.')),
      table(['Ship', 'Fare'], ['Lark', '5 | 6']),
      paragraph('O sea,', 'O sky.'),
      code('a = 1\n\nb = 2')
    )
  ).toBe(
    [
      'AT&T said: *yes* [sic].',
      'Ferries',
      'North\nNoon\nDusk\nSouth',
      'We waited.',
      'And waited.',
      'Ship\tFare\nLark\t5 | 6',
      'O sea,\nO sky.',
      'a = 1\n\nb = 2'
    ].join('\n\n')
  )
})

test('keeps the numbers of ordered items', () => {
  expect(write(numbered(9, 'Ninth', 'Tenth'))).toBe('9. Ninth\n10. Tenth')
  expect(write({ ...numbered(3), children: [item(bullets('deep'))] })).toBe('3. deep')
})

test('starts without a gap where the first block is empty', () => {
  expect(write(bullets(), paragraph('Prose.'))).toBe('Prose.')
})

test('gives an empty string for an empty article and for a title alone', () => {
  expect(write()).toBe('')
  expect(write(heading(1, 'Harbour reopens'))).toBe('')
})

test('walks quotations nested deeper than calls can go', () => {
  let deep: RootContent = paragraph('bottom')
  for (let level = 0; level < 50_000; level += 1) deep = { type: 'blockquote', children: [deep] }
  expect(write(deep)).toBe('bottom')
})

test('gives each line back as it is', () => {
  fc.assert(
    fc.property(fc.array(nastyLine), (lines) => {
      expect(write(...lines.map((line) => paragraph(line)))).toBe(lines.join('\n\n'))
    })
  )
})
