import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { toText } from '../../src/write/index.ts'

const menu = ['Skip to content', 'Home', 'News', 'Sport', 'Weather', 'Log in']
const foot = [
  'Share',
  'Sign up for our newsletter',
  'Most read',
  '1. Mill to be sold',
  '2. Ferry runs late again',
  '3. Rope works burns down',
  '4. Bees move into the town hall',
  'About us',
  'Contact',
  'Privacy Policy',
  '© 2031 The Ardent'
]
const text = (...lines: string[]): string => toText(clean([...menu, ...lines, ...foot].join('\n')))

const questions = [
  'Why is the water bill so high? Six questions',
  'The 4,000 customers of the Fenwick water works got a bill in May that is a third higher than last year, the council said on Monday.',
  '1. How dry was the spring?',
  'Very. In April it rained on two days, and the reservoir at Saltmere fell to a fifth of what it holds.',
  '2. Who has to pay?',
  'Everybody who has a meter, and that is nearly every house on the hill.',
  'Advertisement',
  '3. Will it rise again?',
  'Nobody knows.',
  '4. What can I do?',
  'Mend the tap.',
  'Close the door of the greenhouse.'
]

describe('a series', () => {
  test('stays to its last answer, and a list of headlines with numbers goes', () => {
    const cleaned = text(...questions)
    for (const line of questions.slice(1).filter((line) => line !== 'Advertisement')) expect(cleaned).toContain(line)
    expect(cleaned).not.toContain('Advertisement')
    expect(cleaned).not.toContain('Ferry runs late again')
  })

  test('stays as a horoscope with its signs in capitals', () => {
    const signs = ['ARIES', 'TAURUS (April 20–May 20)', 'GEMINI', 'CANCER', 'LEO', 'VIRGO', 'LIBRA', 'SCORPIO']
    const says = [
      'Say less.',
      'Hide some of the money.',
      'Read it twice.',
      'Stay home.',
      'You will sing.',
      'Clean the drawer.',
      'Walk.',
      'Wait.'
    ]
    const stars = signs.flatMap((sign, at) => [sign, says[at]!])
    const cleaned = text('Your stars this week', 'By Ilse Maron', ...stars)
    for (const line of stars) expect(cleaned).toContain(line)
  })
})
