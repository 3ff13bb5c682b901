import { describe, expect, test } from 'vitest'
import { readNames } from '../../src/article/names.ts'

describe('a surname in capitals is no paper', () => {
  test.each([
    ['J. R. SMITH', 'J. R. Smith'],
    ['DR. JANE SMITH', 'Dr. Jane Smith'],
    ['ANNE-MARIE VAN DER BERG', 'Anne-Marie Van Der Berg'],
    ['Anne Sophie MARTIN', 'Anne Sophie MARTIN'],
    ['Karl Heinz MÜLLER', 'Karl Heinz MÜLLER'],
    ['Jean DE LA TOUR', 'Jean DE LA TOUR'],
    ['Jane A. SMITH', 'Jane A. SMITH']
  ])('%s', (byline, name) => expect(readNames(byline)).toEqual([name]))

  test.each([
    'Ilse Maron BBC NEWS',
    'Ilse Maron KXTV',
    'Ilse Maron AFP',
    'Ilse Maron HARBOURNews',
    'Ilse Maron MD',
    'Ilse Maron MS'
  ])('%s', (byline) => expect(readNames(byline)).toEqual(['Ilse Maron']))
})

describe('names in capitals get small letters', () => {
  test.each([
    ['J.K. ROWAN', null, 'J.K. Rowan'],
    ['JOHN MARON III', null, 'John Maron III'],
    ['ALİ AYDIN', 'tr', 'Ali Aydın'],
    ['ALİ AYDIN', null, 'Ali Aydın'],
    ['İREM AYDIN', 'tr', 'İrem Aydın'],
    ['IŞIK KAYA', 'tr', 'Işık Kaya'],
    ['INGRID KAHN', 'de', 'Ingrid Kahn']
  ])('%s (%s)', (byline, language, name) => expect(readNames(byline, language)).toEqual([name]))
})

describe('long names', () => {
  test.each([
    ['Ilse Maron Wehr Jr.', ['Ilse Maron Wehr Jr.']],
    ['Inés Robledo y Cajal', ['Inés Robledo y Cajal']],
    ['Inés Robledo y Otto Wehr', ['Inés Robledo', 'Otto Wehr']],
    ['Inés Robledo y EFE', ['Inés Robledo']],
    ['Inés Robledo y Reuters', ['Inés Robledo']],
    ['Maria Mercedes de la Vega Ruiz', ['Maria Mercedes de la Vega Ruiz']]
  ])('%s', (byline, names) => expect(readNames(byline)).toEqual(names))
})

test.each(['Harbour Post Staff', 'स्पोर्ट्स डेस्क, नदीपुर', 'संवाद सहयोगी, नदीपुर'])(
  'a desk or the staff of a paper is nobody: %s',
  (byline) => expect(readNames(byline)).toEqual([])
)

test.each([
  ['Ilse MaronLifestyle Writer', ['Ilse Maron']],
  ['Ilse MaronData and Graphics Journalist', ['Ilse Maron']],
  ['Ilse McMaron', ['Ilse McMaron']],
  ['Ilse Maron Executive Digital Editor and Master Gardener', ['Ilse Maron']],
  ['Ilse Maron, Master Horticulturist & Garden Educator', ['Ilse Maron']],
  ['Ilse Maron Herald Correspondent', ['Ilse Maron']],
  ['Ilse Maron Follow', ['Ilse Maron']],
  ['Executive Content Editor', []],
  ['Ilse Maron, Tom Wendell, and Wend Mills Team', ['Ilse Maron', 'Tom Wendell']]
])('what a writer is belongs to no name: %s', (byline, names) => expect(readNames(byline)).toEqual(names))
