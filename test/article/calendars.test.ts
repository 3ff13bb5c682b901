import { describe, expect, test } from 'vitest'
import { readDate } from '../../src/article/dates.ts'
import { clean, toText } from '../../src/index.ts'
import { inGregorian } from '../../src/languages/calendars.ts'
import { foldDigits } from '../../src/languages/digits.ts'

describe('digits of other scripts', () => {
  test.each([
    ['٣ مارس ٢٠٣١ | ٢٢:١٥', 'ar', '2031-03-03T22:15'],
    ['۱۵ فوریه ۲۰۳۱', 'fa', '2031-02-15'],
    ['۱۵ فوریهٔ ۲۰۳۱', 'fa', '2031-02-15'],
    ['०५ फरवरी २०३१', 'hi', '2031-02-05'],
    ['２０３１年３月９日', 'ja', '2031-03-09']
  ])('%s (%s)', (text, language, date) => expect(readDate(text, language)).toBe(date))

  test('keep the length of the text', () => expect(foldDigits('۱۴۰۴/۱۱/۲۶ ١२৩')).toBe('1404/11/26 123'))
})

describe('months that papers spell otherwise than Intl', () => {
  test.each([
    ['05 फरवरी 2031', 'hi', '2031-02-05'],
    ['5 सितम्बर 2031', 'hi', '2031-09-05'],
    ['25 أيار 2031', 'ar', '2031-05-25'],
    ['25 ايار 2031', 'ar', '2031-05-25'],
    ['20 كانون الثاني 2031', 'ar', '2031-01-20'],
    ['الأحد 25 أيار/مايو 2031 10:15', 'ar', '2031-05-25T10:15'],
    ['3 جويلية 2031', 'ar', '2031-07-03'],
    ['ngày 3 tháng 3 năm 2031', 'vi', '2031-03-03'],
    ['Thứ ba, ngày 14 tháng 12 năm 2031', 'vi', '2031-12-14'],
    ['3 Tháng Mười Một, 2031', 'vi', '2031-11-03'],
    ['3. Jänner 2031', 'de', '2031-01-03'],
    ['3 de setiembre de 2031', 'es', '2031-09-03'],
    ['3 Nopember 2031', 'id', '2031-11-03'],
    ['22.fev.2031 às 8h00', 'pt', '2031-02-22T08:00'],
    ['2031/01/07 17:28（01/07 20:05 更新）', 'zh', '2031-01-07T17:28']
  ])('%s (%s)', (text, language, date) => expect(readDate(text, language)).toBe(date))
})

describe('other calendars', () => {
  test.each([
    ['۲۶ بهمن ۱۴۰۴ - ۱۱:۲۰', 'fa', '2026-02-15T11:20'],
    ['۱ فروردین ۱۴۰۰', 'fa', '2021-03-21'],
    ['۳۰ اسفند ۱۳۹۹', 'fa', '2021-03-20'],
    ['1404/11/26', 'fa', '2026-02-15'],
    ['۱۲ حمل ۱۴۰۳', 'fa', '2024-03-31'],
    ['令和8年3月9日 15:15', 'ja', '2026-03-09T15:15'],
    ['令和元年5月1日', 'ja', '2019-05-01'],
    ['2026（令和8）年3月9日', 'ja', '2026-03-09'],
    ['令和8年（2026年）3月9日', 'ja', '2026-03-09'],
    ['平成30年3月9日', 'ja', '2018-03-09'],
    ['中華民國115年1月6日', 'zh', '2026-01-06'],
    ['115年1月6日', 'zh', '2026-01-06'],
    ['3 มีนาคม 2569', 'th', '2026-03-03'],
    ['3 มี.ค. 69 10:15 น.', null, '2026-03-03T10:15'],
    ['19 رمضان 1447هـ الموافق 8 مارس 2026م', 'ar', '2026-03-08']
  ])('%s (%s)', (text, language, date) => expect(readDate(text, language)).toBe(date))

  test.each(['31 شهریور 1404', '۳۱ مهر ۱۴۰۴', '19 رمضان 1447', 'In 1404 the weir held', '令和の橋', 'tháng 3 năm 2031'])(
    'a text without such a day stays: %s',
    (text) => expect(readDate(text, 'fa')).toBe(text.startsWith('31') ? '2025-09-22' : null)
  )

  test('a text in plain figures is handed back as it is', () => {
    expect(inGregorian('5 March 2031, 10:15')).toBe('5 March 2031, 10:15')
    expect(inGregorian('Straße 5, März 2031')).toBe('Straße 5, März 2031')
  })

  test('of a long text takes no time', () => {
    const start = performance.now()
    for (const piece of ['۱ ', '1 ا', '1 tháng ', '令和1', '12/']) inGregorian(piece.repeat(20_000))
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('times of day', () => {
  test.each([
    ['2031年3月9日 午後3時15分', 'ja', '2031-03-09T15:15'],
    ['2031年3月9日 15時5分', 'ja', '2031-03-09T15:05'],
    ['2031年3月9日 下午3點15分', 'zh', '2031-03-09T15:15']
  ])('%s (%s)', (text, language, date) => expect(readDate(text, language)).toBe(date))
})

describe('without a known language', () => {
  test.each([
    ['29 Mart 2031 Pazar 19:55', '2031-03-29T19:55'],
    ['5 Mei 2031', '2031-05-05'],
    ['25 أيار 2031', '2031-05-25'],
    ['12. märts 2031', '2031-03-12'],
    // November in Polish, October in Croatian.
    ['3 listopad 2031', null]
  ])('%s', (text, date) => expect(readDate(text, null)).toBe(date))

  test('the day over a line-up is read', () => {
    const page = ['Kuzeyspor - Derespor', '29 Mart 2031 Pazar 19:55', 'Kuzeyspor: Aydın, Demir', 'Goller: Demir 12, Ay 44']
    expect(clean(page.join('\n')).metadata.published).toBe('2031-03-29T19:55')
  })
})

test('a day in a month that nobody knows stays in the text', () => {
  const story = 'The council of Port Alder voted on Tuesday to repair the old bridge, which had been closed since the flood.'
  const article = clean(['Council votes to repair the bridge', '12 Brumbal 2031', story].join('\n\n'))
  expect(article.metadata.published).toBeNull()
  expect(toText(article)).toContain('12 Brumbal 2031')
})
