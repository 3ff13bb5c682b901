import { describe, expect, test } from 'vitest'
import { toBlocks } from '../../src/blocks/index.ts'
import { toSource } from '../../src/read/source.ts'

const pieces = (value: string): string[] => toBlocks(toSource(value)).blocks.map(({ text }) => text)

describe('residue before a sentence of the story', () => {
  test.each([
    ['Views: 318', 'There was a great turnout on Friday night, and the tea held out.'],
    ['Aufrufe: 318', 'Der Rat der Stadt will am Montag wieder über die Fähre beraten.'],
    ['Listen to Obituary', 'Ada Holm, 94, of Arden, died on Saturday with cards in her hand.'],
    ['[РЕКЛАМА]', 'За пів століття він зробив сто човнів, і кожен із них нумерував.'],
    ['[Anzeige]', 'Der Rat der Stadt will am Montag wieder über die Fähre beraten.'],
    ['Hirdetés', 'A hiba szerkesztés közben keletkezett: a kéziratban helyes volt a szám.'],
    ['Anzeige', 'Der Rat der Stadt will am Montag wieder über die Fähre beraten.'],
    ['Publicité', "Le conseil a voté lundi le plan du bac, et personne n'a parlé."]
  ])('is cut off: %s %s', (...expected) => expect(pieces(expected.join(' '))).toEqual(expected))

  test.each([
    'Views of the harbour were painted by his aunt, and the tea held out.',
    'Listen to Ada Holm and you will hear how the ferry sounded then.',
    '[Otto Wehr] Der Rat der Stadt will am Montag wieder beraten.',
    'Anzeige gegen den Fährmann: Der Rat der Stadt will wieder beraten.',
    'Реклама Холма стоила городу больше, чем новый паром, сказал мэр.'
  ])('is none: %s', (text) => expect(pieces(text)).toEqual([text]))
})

describe('a trail of sections', () => {
  const trail = 'Home/Local news/'
  const headline = 'Ferry to Holm stops for a month'

  test('leaves the headline that no other line holds', () => {
    expect(pieces(`${trail}${headline}\n\nThe ferry stops on Monday.`).slice(0, 2)).toEqual([trail, headline])
  })

  test('takes it along where it stands again', () => {
    expect(pieces(`${trail}${headline}\n\n${headline}\n\nThe ferry stops on Monday.`)[0]).toBe(trail + headline)
  })

  test('may lead to a section', () => {
    expect(pieces(`${trail}Arden Valley\n\nThe ferry stops on Monday.`)[0]).toBe(`${trail}Arden Valley`)
  })
})

describe('a button in capitals inside of a sentence', () => {
  test('is cut out of it', () => {
    const parts = [
      'Η γέφυρα έκλεισε όταν ο δήμαρχος μίλησε στους κατοίκους του Χολμ,',
      'ΔΕΙΤΕ ΤΟ ΒΙΝΤΕΟ',
      'οι οποίοι έφυγαν νωρίς.'
    ]
    expect(pieces(parts.join(' '))).toEqual(parts)
  })

  test.each([
    'The board at the landing said in red letters, NO ENTRY TODAY for anyone without a boat.',
    'He wrote in the log of the ferry that evening WATCH THE VIDEO and went home to bed.'
  ])('is none: %s', (text) => expect(pieces(text)).toEqual([text]))
})
