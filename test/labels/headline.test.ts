import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { bridge } from './bridge.ts'

const menu = ['Home', 'World', 'Region', 'Sport', 'Culture', 'Weather', 'Jobs', 'Obituaries', 'Puzzles', 'Letters']
const story = bridge.slice(0, 4)
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

  test.each([
    'Will the Merrin bridge hold when the river rises by four metres again next October?',
    'The Merrin bridge is open again. Here is what that changes.',
    'Why the Merrin bridge moved by a hand’s width (and what it stands on now!)'
  ])('it may be a long question or two sentences: %s', (title) => {
    expect(titleOf([...menu, title, 'By Anna Holm', ...story])).toBe(title)
  })

  test('a standfirst, one sentence with its full stop, is not taken for it', () => {
    const lines = ['Merrin bridge opens again after a year', 'The new piers stand on rock and may carry lorries too.']
    const { metadata, tree } = clean([...menu, ...lines, 'By Anna Holm', ...story].join('\n'))
    expect(metadata.title).toBe(lines[0])
    expect(JSON.stringify(tree)).toContain(lines[1])
  })

  test('a page of very many lines over the story is read too', { timeout: 30_000 }, () => {
    const notes = Array.from({ length: 130_000 }, (_, number) => `Note ${number.toString(36)}`)
    expect(titleOf([...notes, 'Merrin bridge opens again after a year', ...story])).toBe('Merrin bridge opens again after a year')
  })
})

test('the name of a site is not the headline because the story says it', () => {
  const ferry = [
    'The ferry across the Lorne stopped running on Monday, and the village of Saltmere found itself an island again for the first time in forty years.',
    'The Saltmere Herald and Post has asked the company twice for the log of the ferry, the editor of the Saltmere Herald and Post told this reporter.',
    'The company that runs the boat said that a shaft had broken in the night, and that the spare one had been sold two winters ago to pay for paint.'
  ]
  const lines = ['Saltmere Herald and Post', 'Ferry stops again as shaft breaks', '14 May 2031']
  expect(titleOf([...menu, ...lines, ...ferry])).toBe('Ferry stops again as shaft breaks')
})

test('a prompt between it and the story says nothing of where the story begins', () => {
  const story =
    'The council of Wennick voted on Tuesday to close two of its five swimming pools from April, after a debate of four hours.'
  const lines = ['Council to close two swimming pools', 'Local desk', 'sign up for our newsletter today.', story]
  expect(clean(lines.join('\n')).metadata.title).toBe(lines[0])
})

describe('what stands around a headline', () => {
  const headline = 'Merrin bridge opens again'
  const authorsOf = (line: string, title = headline): readonly string[] =>
    clean([title, line, '', ...story].join('\n')).metadata.authors

  test('a short headline under the name of the site and over a writer is found', () => {
    expect(titleOf(['Fenwick Herald', 'Merrin bridge opens', 'By Anna Holm', '', ...story])).toBe('Merrin bridge opens')
  })

  test('a line of measures is none', () => {
    expect(titleOf(['Honey Cake', '', 'Serves 8 | Prep 20 min | Bake 45 min', '', ...story])).toBe('Honey Cake')
  })

  test.each([
    ['Posted on May 14, 2031 by admin', []],
    ['Posted on May 14, 2031 by Anna Holm in Local News', ['Anna Holm']]
  ])('%s', (line, authors) => {
    for (const lines of [
      [headline, line],
      [line, headline]
    ]) {
      const { metadata } = clean([...lines, '', ...story].join('\n'))
      expect(metadata).toMatchObject({ title: headline, published: '2031-05-14', authors })
    }
  })

  test.each([
    ['by Anna Holm', ['Anna Holm']],
    ['di Nora Bellandi', ['Nora Bellandi']],
    ['Interview: Hanna Sieveking', ['Hanna Sieveking']],
    ['Haber: Selin Akdere', ['Selin Akdere']],
    ['Anna Holm in Fenwick\n12 May 2031', ['Anna Holm']],
    ['Anna Holm at Fenwick Herald\n12 May 2031', ['Anna Holm']],
    ['by anna holm\n12 May 2031', ['anna holm']],
    ['By\n\nAnna Holm', ['Anna Holm']],
    ['Written by:\nAnna Holm, Ph.D.', ['Anna Holm']],
    ['Anna Holm @annaholm', ['Anna Holm']],
    ['Anna Holm\n12 May 2031 · 4 min read', ['Anna Holm']],
    ['Get Started\nBy Anna Holm\nFull Bio', ['Anna Holm']],
    ['Edited by Otto Wehr\nBy Anna Holm', ['Anna Holm']],
    ['Bridge Piers\n12 May 2031', []],
    ['Anna Holm and Otto Wehr\nUpdated: 12 May 2031', ['Anna Holm', 'Otto Wehr']],
    ['Anna Holm avec AFP\nLe 12/05/2031 à 10:15', ['Anna Holm']],
    ['By Anna Holm For Harbour Mail', ['Anna Holm']],
    ['By Our Correspondent', []],
    ['Anna Holm, Otto Wehr', ['Anna Holm', 'Otto Wehr']],
    ['Anna Holm\nOtto Wehr\nLou Messer\n12 May 2031', []],
    ['by sheer luck', []],
    ['By accident', []],
    ['by the river', []],
    ['Anna Holm in Fenwick', []],
    ['Haber: AA', []]
  ])('%j', (line, authors) => expect(authorsOf(line)).toEqual(authors))

  test.each([
    ['लेखक: सुधा वर्मन', ['सुधा वर्मन']],
    ['بقلم: سلمى الوادي', ['سلمى الوادي']]
  ])('%s', (line, authors) => expect(authorsOf(line)).toEqual(authors))
})

describe('a text without a headline', () => {
  test('what stands under its first sentence is none', () => {
    const lines = [
      'Ο δρόμος ανάμεσα στο Κάτω Πηγάδι και την Αγριλιά θα μείνει κλειστός έως τα μέσα Δεκεμβρίου. Τα αυτοκίνητα θα περνούν από τον παλιό χωματόδρομο.',
      'Γιατί διακόπηκε η συνεδρίαση λίγο πριν από την ψηφοφορία;',
      'Το έργο κοστίζει 1,2 εκατομμύρια ευρώ και πληρώνεται από την περιφέρεια. Οι τελευταίες επισκευές είχαν γίνει το 1997.',
      'Οι μαθητές τριών χωριών θα χρειάζονται είκοσι λεπτά παραπάνω κάθε πρωί.'
    ]
    expect(titleOf(lines.flatMap((line) => [line, '']))).toBeNull()
    const [first = '', second = '', ...rest] = lines
    expect(titleOf([first, '', `# ${second}`, '', ...rest])).toBe(second)
  })
})
