import { describe, expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

const english = [
  'The bridge over the Merrin reopened on Friday, and the first cars crossed before the ribbon had been cut by the mayor.',
  'It had been closed since the flood of last October, when two of its piers were found to have moved.'
]
const turkish = [
  'Yalıköy Belediyesi, yıllardır beklenen balıkçı barınağı ihalesini iptal etti. Belediye başkanı, tek teklif geldiğini söyledi.',
  'Balıkçılar kooperatifi karara tepkili. Kooperatif başkanı, teknelerini bir kış daha karaya çekeceklerini anlattı.'
]
const norwegian = [
  'Brua over elva åpnet igjen på fredag, og de første bilene kjørte over før ordføreren hadde klippet snoren.',
  'Den hadde vært stengt siden flommen i oktober i fjor, da to av pilarene viste seg å ha flyttet seg.'
]
const greek = [
  'Η γέφυρα άνοιξε ξανά την Παρασκευή και τα πρώτα αυτοκίνητα πέρασαν πριν ο δήμαρχος κόψει την κορδέλα.',
  'Ήταν κλειστή από την πλημμύρα του περασμένου Οκτωβρίου, όταν δύο από τις κολόνες της βρέθηκαν μετακινημένες.'
]

const authorsOf = (title: string, lines: readonly string[], story: readonly string[]) =>
  clean([title, ...lines, ...story].join('\n\n')).metadata.authors

describe('a line under the headline names the writer', () => {
  const title = 'Merrin bridge opens again after a year'

  test.each([
    'Exclusive | Ilse Maron, Transport Editor',
    'Analysis: Ilse Maron, Chief Political Correspondent',
    'Ilse Maron, Harbour Correspondent'
  ])('with the part in the newsroom: %s', (line) => {
    const { metadata } = clean([title, line, ...english].join('\n\n'))
    expect(metadata).toMatchObject({ title, authors: ['Ilse Maron'], related: [] })
  })

  test('in the row of a theme that ends in buttons', () => {
    const row = 'By Ilse Maron - May 6, 2031 0 ShareFacebookTwitterPinterestWhatsApp'
    expect(clean([title, row, ...english].join('\n')).metadata).toMatchObject({
      title,
      authors: ['Ilse Maron'],
      published: '2031-05-06'
    })
  })

  test.each([
    ['Ilse Maron Deputy Content Director', ['Ilse Maron']],
    ['Ilse MaronFounder at Wend Mills', ['Ilse Maron']],
    ['Ilse Maron and Tom Wendell | Guest Columnists', ['Ilse Maron', 'Tom Wendell']],
    ['Ilse Maron WEND POST', ['Ilse Maron']],
    ['By Ilse Maron ⋅ Review Editor', ['Ilse Maron']],
    ['By Ilse Maron For Wend Mail', ['Ilse Maron']],
    ['12 March 2031 • Friday Harbours • Ilse Maron', ['Ilse Maron']],
    ['12 March 2031 • Friday Bridge • Real Estate', []]
  ])('with what the writer is or writes for, and no more: %s', (line, authors) =>
    expect(authorsOf(title, [line, '12 March 2031'], english)).toEqual(authors)
  )

  test('over how long it takes to read, and the day', () =>
    expect(authorsOf(title, ['Ilse Maron', '·Senior Reporter', '7 min read', '12 March 2031'], english)).toEqual(['Ilse Maron']))

  test('behind a word on a line of its own, twice, and with others below commas', () => {
    expect(authorsOf(title, ['By', 'Ilse Maron', 'Ilse Maron', ',', 'Tom Wendell', '12 March 2031'], english)).toEqual([
      'Ilse Maron',
      'Tom Wendell'
    ])
    expect(authorsOf(title, ['By', 'Ilse Maron | maron@wend.example', '12 March 2031'], english)).toEqual(['Ilse Maron'])
  })

  test.each([
    [['Fact checked by', 'Tom Wendell', '12 March 2031'], []],
    [['By', 'Ilse Maron', 'Lead Harbour Writer', '12 March 2031'], ['Ilse Maron']],
    [['By', 'Latest News', '12 March 2031'], []]
  ])('and no helper, part or rubric does: %j', (lines, authors) => expect(authorsOf(title, lines, english)).toEqual(authors))

  test('over the story counts less than one below it', () =>
    expect(clean(['by Tom Wendell', title, 'Ilse Maron', '12 March 2031', ...english].join('\n\n')).metadata.authors).toEqual([
      'Ilse Maron'
    ]))

  test('over the part in the newsroom and the day', () => {
    const lines = ['The bridge was shut for a year. Two piers had moved.', 'Ilse Maron', 'Reporter', '12 March 2031']
    expect(authorsOf(title, lines, english)).toEqual(['Ilse Maron'])
    const norsk = [
      'Brua var stengt i et år. To pilarer hadde flyttet seg.',
      'Sigrid Wendegård',
      'Journalist',
      'Publisert 12. mars 2031'
    ]
    expect(authorsOf('Brua åpnet igjen etter et år', norsk, norwegian)).toEqual(['Sigrid Wendegård'])
  })

  test.each([
    ['Από τη Μάρθα Λυγερού', ['Μάρθα Λυγερού']],
    ['Από τη Νέα Υόρκη', []]
  ])('from a Greek writer, not from a place: %s', (line, authors) =>
    expect(authorsOf('Άνοιξε ξανά η γέφυρα μετά από έναν χρόνο', [line], greek)).toEqual(authors)
  )
})

test.each(['ABONE OL', 'Takip Et'])('a button beside the day is no writer: %s', (button) =>
  expect(authorsOf('Balıkçı barınağı için ihale iptal edildi', ['Nermin Aksoylu', '24.02.2031', button], turkish)).toEqual([
    'Nermin Aksoylu'
  ])
)

describe('a lone name under the headline is the writer’s', () => {
  const title = 'Merrin bridge opens again after a year'
  const deck = 'Two piers had moved in the flood, and nobody had seen it for a month'

  test.each([
    ['with an address behind it', [title, 'Ilse Maron imaron@wend.example', 'May 6, 2031']],
    ['under a standfirst', [title, deck, 'Ilse Maron']],
    [
      'over a place and the day',
      [title, deck, 'And then it rained again on the Merrin hills', 'Ilse Maron', 'Saltmere', 'May 6, 2031']
    ],
    ['before a job in small letters', [title, 'May 6, 2031', 'Ilse Maron, redaktorka']]
  ])('%s', (_, lines) => {
    expect(clean([...lines, ...english].join('\n')).metadata.authors).toEqual(['Ilse Maron'])
  })
})
