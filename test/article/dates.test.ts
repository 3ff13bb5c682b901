import { describe, expect, test } from 'vitest'
import { readDate, readOrder } from '../../src/article/dates.ts'
import { clean } from '../../src/index.ts'

test.each([
  ['March 3, 2024', 'en', '2024-03-03'],
  ['Published on 3rd of March 2024 at 10:15 GMT', 'en', '2024-03-03T10:15Z'],
  ['Sept. 9, 2023, 4:05 p.m.', 'en', '2023-09-09T16:05'],
  ['12 a.m. is midnight: 12:30 am March 3, 2024', 'en', '2024-03-03T00:30'],
  ['2024-03-03T10:15:00+02:00', 'en', '2024-03-03T10:15+02:00'],
  ['2024-03-03', null, '2024-03-03'],
  ['3. März 2024, 10:15 Uhr', 'de', '2024-03-03T10:15'],
  ['03.04.2024', 'de', '2024-04-03'],
  ['3 de marzo de 2024', 'es', '2024-03-03'],
  ['Publié le 1er août 2024 à 9h05', 'fr', '2024-08-01T09:05'],
  ['03/04/2024', 'fr', '2024-04-03'],
  ['03/04/2024', 'en', null],
  ['25/04/2024', 'en', '2024-04-25'],
  ['2024年3月12日', 'zh', '2024-03-12'],
  ['31 February 2024', 'en', null],
  ['This July 24 and 25', 'en', null],
  ['3 hours ago', 'en', null],
  ['Sat 14 Oct 2023 17.02 CET', 'en', '2023-10-14T17:02+01:00'],
  ['14 Oct 2023, 17:02 Uhr MESZ', 'de', '2023-10-14T17:02+02:00'],
  ['Oct. 14, 2023, 5:02 PM (PDT)', 'en', '2023-10-14T17:02-07:00'],
  ['Updated 5:02 p.m. EDT, Sat October 14, 2023', 'en', '2023-10-14T17:02-04:00'],
  ['14 Oct 2023 17:02 JST', 'en', '2023-10-14T17:02+09:00'],
  ['14 Oct 2023 17:02 MDTA', 'en', '2023-10-14T17:02'],
  ['Sat 14 Oct 2023 17.02 BST', 'en', '2023-10-14T17:02'],
  ['Oct 14, 2023, 5:02 PM CST', 'en', '2023-10-14T17:02'],
  ['14 Oct 2023, 5:02 p.m. ET', 'en', '2023-10-14T17:02'],
  ['2024. március 12., kedd 14:05', 'hu', '2024-03-12T14:05'],
  ['2024. 03. 12. 14:05', 'hu', '2024-03-12T14:05'],
  ['Julkaistu 12. maaliskuuta 2024 klo 9.41', 'fi', '2024-03-12T09:41'],
  ['31.05.2024. 12.30', 'hr', '2024-05-31T12:30'],
  ['31. 05. 2024. 12.30', 'hr', '2024-05-31T12:30'],
  ['31. svibnja 2024. 12.30', 'hr', '2024-05-31T12:30'],
  ['31. svibnja 2024. 12.30', null, '2024-05-31T12:30'],
  ['Objavljeno 28.2.2023. 11.45', 'hr', '2023-02-28T11:45'],
  ['2024.03. 12. 14:05', 'hu', '2024-03-12T14:05'],
  ['March 12. 2024', 'en', '2024-03-12'],
  ['Mar.12,2024', 'en', '2024-03-12'],
  ['March, 12 2024', 'en', '2024-03-12'],
  ['03.12.2024', 'en', '2024-12-03'],
  ['03.15.2024', 'en', '2024-03-15'],
  ['2.28.27', 'en', null],
  ['9/8/2024 12:15 PM PT', 'en', '2024-09-08T12:15'],
  ['9/8/2024 12:15 PM AEDT', 'en', null]
])('%s (%s)', (text, language, date) => expect(readDate(text, language)).toBe(date))

test.each([
  [['3/28/2024', '9/1/2024'], '03/04/2024', '2024-03-04'],
  [['28/3/2024', '9/1/2024'], '03/04/2024', '2024-04-03'],
  [['28/3/2024', '3/28/2024'], '03/04/2024', null],
  [['28.3.2024'], '03/04/2024', null],
  [['03.28.2024'], '03.04.2024', '2024-03-04'],
  [['3/28/2024'], '03.04.2024', '2024-04-03'],
  [['10/28/31/2'], '03/04/2024', null]
])('beside %s, %s is %s', (others, text, date) => expect(readDate(text, 'en', readOrder(others))).toBe(date))

/** What a line under the headline says of the day, read as the whole journey reads it. */
const daysOf = (line: string, language?: string) => {
  const story = [
    'The council of Port Alder voted on Tuesday to repair the old harbour bridge, which had been closed since the flood.',
    'Engineers told the meeting that the work would take two years and cost more than four million, most of it from the state.',
    '“We have waited long enough,” said the mayor, Tomas Rell, after the vote, which was watched by some forty people.'
  ]
  const text = ['Council votes to repair the old harbour bridge', line, ...story].join('\n\n')
  const { published, modified } = clean(text, language === undefined ? {} : { language }).metadata
  return [published, modified]
}

describe('zones by what they are ahead of UTC or behind it', () => {
  test.each([
    ['31 May 2024 10:15 GMT+2', '2024-05-31T10:15+02:00'],
    ['31 May 2024, 10:15 UTC+8', '2024-05-31T10:15+08:00'],
    ['2024-05-31 10:15 UTC+03:00', '2024-05-31T10:15+03:00'],
    ['May 31, 2024, 10:15 AM (GMT+5:30)', '2024-05-31T10:15+05:30'],
    ['31 May 2024 10:15 GMT−3', '2024-05-31T10:15-03:00'],
    ['31 May 2024 10:15 GMT', '2024-05-31T10:15Z'],
    ['31 May 2024 10:15 GMT+25', '2024-05-31T10:15'],
    ['2024-05-31T10:15:00.000Z', '2024-05-31T10:15Z']
  ])('%s', (line, published) => expect(daysOf(line)).toEqual([published, null]))

  test('of a changed story', () =>
    expect(daysOf('Updated: May 31, 2024, 10:15 AM GMT-3')).toEqual([null, '2024-05-31T10:15-03:00']))
})

describe('halves of the day', () => {
  test.each([
    ['2024-05-31 10:15 PM', 'en', '2024-05-31T22:15'],
    ['2024-05-31 10:15:30 pm GMT+1', 'en', '2024-05-31T22:15+01:00'],
    ['Published 2024-05-31 12:05 AM', 'en', '2024-05-31T00:05'],
    ['2024-05-31 15:15 PM', 'en', '2024-05-31T15:15'],
    ['31 de mayo de 2024, 3:15 p. m.', 'es', '2024-05-31T15:15'],
    ['31 de maig de 2024, 3:15 p. m.', 'ca', '2024-05-31T15:15'],
    ['May 31, 2024, 3:15 p. m.', 'en', '2024-05-31T15:15'],
    ['31 مايو 2024 3:15 م', 'ar', '2024-05-31T15:15'],
    ['31 مايو 2024 3:15 مساء', 'ar', '2024-05-31T15:15'],
    ['31 مايو 2024 12:15 ص', 'ar', '2024-05-31T00:15'],
    ['2024年5月31日 下午3:15', 'zh', '2024-05-31T15:15'],
    ['2024年5月31日 午前10:15', 'ja', '2024-05-31T10:15'],
    ['31 Μαΐου 2024, 3:15 μ.μ.', 'el', '2024-05-31T15:15'],
    ['31 मई 2024, अपराह्न 3:15', 'hi', '2024-05-31T15:15'],
    // At night it may be before midnight or behind it.
    ['2024年5月31日 晚上 8:30', 'zh', '2024-05-31'],
    ['2024年5月31日 晚上 20:30', 'zh', '2024-05-31T20:30'],
    ['2024-05-31 13:15 AM', 'en', '2024-05-31']
  ])('%s (%s)', (line, language, published) => expect(daysOf(line, language)).toEqual([published, null]))

  test('of a changed story', () => {
    expect(daysOf('Last updated: 2024-05-31 11:45 pm')).toEqual([null, '2024-05-31T23:45'])
    expect(daysOf('입력 2024.05.31. 오후 3:15 수정 2024.05.31. 오후 4:20', 'ko')).toEqual([
      '2024-05-31T15:15',
      '2024-05-31T16:20'
    ])
  })

  test('before the day', () =>
    expect(daysOf('Ilse Maron Published 8:41 p.m. December 20, 2031')).toEqual(['2031-12-20T20:41', null]))
})

describe('times that are none', () => {
  test.each([
    ['2024-05-31 25:61', '2024-05-31'],
    ['2024-05-31 24:00', '2024-05-31'],
    ['2024-05-31 10:15-11:30', '2024-05-31T10:15'],
    ['2024-05-31 10:15-07:00', '2024-05-31T10:15-07:00'],
    ['2024-05-31T10:15-11:00', '2024-05-31T10:15-11:00'],
    ['May 31, 2024 | 3.50 min read', '2024-05-31']
  ])('%s', (line, published) => expect(daysOf(line)).toEqual([published, null]))
})

describe('days in figures', () => {
  test.each([
    ['2024/05/31 10:15', 'en', '2024-05-31T10:15'],
    ['Published: 2024/05/31', 'en', '2024-05-31'],
    ['公開日:2024/11/05', 'ja', '2024-11-05'],
    ['31-05-2024', 'nl', '2024-05-31'],
    ['05-06-2024', 'nl', '2024-06-05'],
    ['2024-5-31', 'en', '2024-05-31'],
    ['31-May-2024', 'en', '2024-05-31'],
    ['31.05.24', 'de', '2024-05-31'],
    ['31/05/24', 'fr', '2024-05-31'],
    ['31.05.99', 'de', '1999-05-31']
  ])('%s (%s)', (line, language, published) => expect(daysOf(line, language)).toEqual([published, null]))

  test.each([
    ['05-06-2024', 'en'],
    ['05.06.24', 'en'],
    ['24.05.31', 'ko'],
    ['10.15.30', 'de'],
    ['2024/13/31', 'en']
  ])('are not read where they leave a doubt: %s (%s)', (text, language) => expect(readDate(text, language)).toBeNull())
})

test('other letters than Latin ones put the day first, in a language that is not known', () => {
  const order = readOrder(['11/03/2031', 'Пожарот на дивата депонија е изгаснат дури утрината'])
  expect(readDate('11/03/2031', null, order)).toBe('2031-03-11')
  expect(readDate('11/03/2031', null, readOrder(['11/03/2031', 'The fire was put out in the morning']))).toBeNull()
})
