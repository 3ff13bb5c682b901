import { describe, expect, test } from 'vitest'
import { toBlocks } from '../../src/blocks/index.ts'
import { toSource } from '../../src/read/source.ts'

const pieces = (value: string) =>
  toBlocks(toSource(value)).blocks.map(({ start, end, text, joins }) => {
    expect(value.slice(start, end).replace(/\s+/g, ' ')).toBe(text)
    return [text, joins]
  })

describe('seams behind links and calls', () => {
  test.each([
    ['The banner had two buttons.', 'Accept all', 'The large one was red.'],
    ['The council meets again in May.', 'Comments are closed.', 'The mayor will not be there.'],
    ['The council meets again in May.', 'Subscribe now. Cancel anytime.', '']
  ])('residue among sentences goes where sites print it so: %s %s %s', (before, residue, after) => {
    const found = pieces(`${before} ${residue} ${after}`.trim()).map(([text]) => text)
    expect(found[0]).toBe(before)
    expect(found.slice(1).join(' ')).toBe(`${residue} ${after}`.trim())
  })

  test.each([
    ['READ ALSO: Two held after raid on mill', 'Maron told the court on Tuesday that she would appeal the verdict.'],
    ['LEA TAMBIÉN: El pleno sube el peaje del viejo puente', 'Camiones y coches pagarán nueve coronas desde mayo.']
  ])('a line of its own is a linked headline and a sentence of the story: %s %s', (headline, story) => {
    expect(pieces(`${headline} ${story}`).map(([text]) => text)).toEqual([headline, story])
  })

  test('a linked headline that ends in a full stop is one', () => {
    const value = 'READ ALSO: Court jails Maron for two years over the fire at Ardent mill.'
    expect(pieces(value)).toEqual([[value, 'paragraph']])
  })

  test('words that may be the story’s stay', () =>
    expect(
      pieces('The bridge reopened on Friday. Read Also: Rain over Wend mill Maron and the mayor of Ardent agreed.').at(-1)
    ).toEqual(['Maron and the mayor of Ardent agreed.', 'space']))

  test('a line without residue is whole', () => {
    const line = 'Dr. Ines Harrow of the YouTube channel said: “Read also the footnotes.” Nobody did.'
    expect(pieces(line)).toEqual([[line, 'paragraph']])
  })

  test.each([
    ['a question', 'Es war kalt. Lees ook: Meelprijs stijgt voor de derde keer ', 'Nooit aan reclame gedacht?'],
    [
      'behind an arrow',
      'Il a plu. » LIRE AUSSI - Procès du moulin : les voisins racontent ',
      'Le jugement sera rendu le 12 juin.'
    ],
    [
      'behind a quoted headline',
      'Es war kalt. Lesen Sie auch: „Ohne Strom kein Brot“ – eine Nacht in Arden ',
      'Damals verschenkte sie 140 Laibe.'
    ],
    ['behind a name', 'Het regende. Lees ook: De mooiste momenten van Vlok ', 'Bezoekers legden bloemen bij het verblijf.'],
    ['behind a prompt', 'Padało cały dzień. Zaloguj się, by czytać dalej ', 'Sesja rady odbędzie się w czwartek.'],
    [
      'behind a credit',
      'Die Brücke ist gesperrt. Foto: Otto Wehr/dpa ',
      'Der Rat von Arden hat am Donnerstag den Ausbau der alten Brücke gestoppt, sagte die Müllerin Ilse Maron am Abend.'
    ]
  ])('a sentence of the story is cut off: %s', (_, before, sentence) => {
    expect(pieces(`${before}${sentence}`).at(-1)?.[0]).toBe(sentence)
  })

  test('a call in capitals with a full stop goes with its headline', () => {
    const call = 'À LIRE AUSSI. Panne au moulin : le récit d’une nuit sans lumière.'
    expect(pieces(`Il a plu. ${call} Le pont a tenu.`).map(([text]) => text)).toContain(call)
  })
})
