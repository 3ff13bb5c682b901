import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { bridge } from './bridge.ts'

const story = bridge.slice(0, 4)
const page = (byline: string, lines: readonly string[]): string => ['Merrin bridge opens again', byline, ...lines].join('\n')
const labelOf = (text: string, line: string): string | undefined =>
  clean(text).dropped.find((dropped) => dropped.text === line)?.label

describe('a note on the writer', () => {
  test.each([
    [
      'By Ilse Maron',
      'Ilse Maron is a reporter in Lower Fenwick, where she has kept bees and a boat since she was nine years old.'
    ],
    ['By Ilse Maron', 'Ilse Maron, an engineer by training, has built nothing but sheds, and has fallen into the Merrin twice.'],
    ['By Ilse Maron', 'Ilse Maron has written three novels that are set on ferries, and one that is set on a very long bridge.'],
    [
      'By Ilse Maron and Jonas Pellew',
      'Jonas Pellew can be reached at the desk behind the door that sticks, or in the evening at the Anchor in Fenwick.'
    ],
    [
      'Words: Ilse Maron',
      'Ilse Maron is a reporter in Lower Fenwick, where she has kept bees and a boat since she was nine years old.'
    ],
    ['Par Ilse Maron', 'Ilse Maron est correspondante à Fenwick, où elle garde des abeilles et un bateau depuis ses neuf ans.'],
    ['By Ilse Maron', 'The author is a professor of hydraulic engineering at the University of Lower Fenwick, on the east bank.'],
    [
      'Von Ilse Maron',
      'Ilse Maron arbeitet seit neun Jahren in Korrental, und sie hat dort zwei Boote, von denen eines schwimmt.'
    ]
  ])('%s: %s goes behind the story', (byline, note) => {
    expect(labelOf(page(byline, [...story, note]), note)).toBe('bio')
  })

  test.each([
    [
      'By Ilse Maron in New Velmora',
      'New Velmora is the first town on the bay to build one, and it will not be the last of them.'
    ],
    ['By Anna Maronova', 'Anna Maron is a woman of nine and ninety, and she has a brother, two sons and a garden by the weir.'],
    [
      'By Tomas Maron',
      'Tomas Maron, her son, found the last of her lists on the kitchen table: bread, lamp oil, a birthday card.'
    ],
    ['By Ilse Maron', 'Ilse Maron is not afraid of a court, and neither should the council be, says everybody on the quay.']
  ])('%s: %s stays', (byline, line) => {
    expect(labelOf(page(byline, [...story, line]), line)).toBeUndefined()
  })

  test('the opening of a story that has its writer’s name stays', () => {
    const line = 'Tomas Berg is a potter from Velmora and the last man on the quay who still fires his pots with wood.'
    expect(labelOf(page('Interview: Tomas Berg', [line, ...story]), line)).toBeUndefined()
  })

  const note = 'Ilse Maron is a reporter in Lower Fenwick, where she has kept bees and a boat since she was nine years old.'

  test('it goes under the name of the writer that stands behind the story', () => {
    const said = 'With nine boats in as many years, of which two still swim, Ilse knows what there is to know about the Merrin.'
    expect(labelOf(page('By Ilse Maron', [...story, 'Ilse Maron', 'Senior Editor', said]), said)).toBe('bio')
    expect(labelOf(page('By Ilse Maron', [...story, 'Ilse Maron', 'Senior Editor', said]), 'Senior Editor')).toBeDefined()
    expect(labelOf(page('By Ilse Maron', [...story, 'Jonas Pellew', said]), said)).toBeUndefined()
  })

  test('it goes with the confidence that was measured, whatever the labeller takes it for', () => {
    const found = clean(page('By Ilse Maron', [...story, note])).dropped.find(({ text }) => text === note)
    expect(found?.confidence).toBe(0.94)
  })

  test('it goes before the story too', () => {
    expect(labelOf(page('By Ilse Maron', [note, ...story]), note)).toBe('bio')
  })

  test.each([
    ['the middle of the story', page('By Ilse Maron', [...story.slice(0, 2), note, ...story.slice(2)])],
    ['a page by somebody else', page('By Jonas Pellew', [...story, note])],
    ['a text that is nothing else', page('By Ilse Maron', [note])]
  ])('it stays in %s', (_, text) => {
    expect(labelOf(text, note)).toBeUndefined()
  })
})
