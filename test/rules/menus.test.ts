import { describe, expect, test } from 'vitest'
import { areMenuWords, isMenu } from '../../src/rules/reading/menus.ts'

describe('a menu that was run together', () => {
  test.each([
    'News Opinion Sports Lifestyle Wendish Videos',
    'HOME LATEST WENDLAND BUSINESS OPINION MAGAZINE ARCHIVE',
    'HomeNewsFixturesLottoMembershipClub GearContact',
    'ΠΟΛΙΤΙΚΗ ΟΙΚΟΝΟΜΙΑ ΚΟΙΝΩΝΙΑ ΔΙΕΘΝΗ ΑΘΛΗΤΙΚΑ',
    'صفحه نخست سینما تئاتر موسیقی کتاب تماس با ما',
    'หน้าแรก ข่าว ทั่วไทย กีฬา บันเทิง หวย ดูดวง',
    'ВЕСТИ ЕКОНОМИЈА СВЕТ СКОПЈЕ КРОНИКА СПОРТ КУЛТУРА',
    'Megosztás Nyomtatás A- A+'
  ])('is one: %s', (line) => {
    expect(isMenu(line)).toBe(true)
  })

  test.each([
    'City council approves new budget for sports and culture',
    'Wie Politik und Wirtschaft den Sport verändern',
    'Best Books of Business Travel',
    'Weather closes local schools',
    'World news',
    'Политика и спорт: почему команда осталась дома'
  ])('is none: %s', (line) => {
    expect(isMenu(line)).toBe(false)
  })

  test('has buttons of a word or two', () => {
    expect(['About', '뉴스 홈', 'Home'].map(areMenuWords)).toEqual([true, true, true])
    expect(['The weir, again', 'Storm warning', ''].map(areMenuWords)).toEqual([false, false, false])
  })
})
