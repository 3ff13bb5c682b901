import { describe, expect, test } from 'vitest'
import { toBlocks } from '../../src/blocks/index.ts'
import { clean } from '../../src/index.ts'
import { toSource } from '../../src/read/source.ts'

const read = (...lines: string[]) => toBlocks(toSource(lines.join('\n')))

describe('lines that open small without going on a sentence', () => {
  test.each([
    [
      'it',
      'Ingredienti',
      'tre mele renette mature',
      'due uova fresche di giornata',
      'un bicchiere di olio di semi',
      'Procedimento'
    ],
    [
      'pl',
      'Składniki',
      '3 jajka',
      'szklanka mleka od sąsiadki',
      '200 g mąki pszennej',
      'łyżeczka soli kamiennej',
      'pół kostki masła',
      'Wykonanie'
    ],
    ['de', 'Das brauchst du', 'ein altes Brett aus Eiche', 'zwei Schrauben mit Mutter', 'etwas Leim und Geduld', 'So geht es'],
    [
      'es',
      'En la mochila',
      'una linterna con pilas nuevas;',
      'dos litros de agua potable;',
      'una manta de lana gruesa.',
      'En el coche'
    ],
    [
      'en',
      'What to bring',
      'a torch with a new battery',
      'two litres of clean water',
      'one blanket made of wool',
      'What to leave'
    ]
  ])('are the items of a list (%s)', (_, ...list) => {
    const { layout, blocks } = read(
      'The cake of the miller of Saltmere',
      'It is quick to make, and everybody in the valley likes it.',
      ...list,
      'Wait for an hour, and then eat it.'
    )
    expect(layout).toBe('lines')
    expect(blocks.slice(2, -1).map(({ text }) => text)).toEqual(list)
  })

  test('are a day and a writer', () => {
    const { metadata } = clean(
      [
        'Il traghetto torna a Salmara dopo otto mesi',
        'domenica 16 novembre 2031',
        'di Tomaso Brelli',
        'tanti i curiosi sul molo',
        'Il traghetto per le isole è tornato domenica, dopo otto mesi in cantiere, e la prima corsa era piena.',
        'A bordo c’erano quaranta persone, e un cane che non voleva scendere.'
      ].join('\n')
    )
    expect(metadata).toMatchObject({
      title: 'Il traghetto torna a Salmara dopo otto mesi',
      published: '2031-11-16',
      authors: ['Tomaso Brelli']
    })
  })

  test('are none where sentences were cut at links', () => {
    const { layout, blocks } = read(
      'The council of',
      'Saltmere',
      'said in',
      'a note to the',
      'keeper of the bridge that it will close.',
      'Nobody knew why the old',
      'bridge',
      'had to go before',
      'the new one was there.'
    )
    expect(layout).toBe('nodes')
    expect(blocks).toHaveLength(2)
  })
})
