import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'

const story = [
  'The ferry to Saltmere stopped on Monday after its shaft had broken, and islanders have waited for a boat since, the company said.',
  'A spare part was sold two winters ago to pay for paint, and the next one will come from a yard that opens only in June.',
  'Nobody on the island was told before the last boat left, and the school has sent its pupils home for the rest of the week.'
]
const greek = [
  'Το παλιό λιμάνι άνοιξε ξανά για τα αλιευτικά ύστερα από έργα που κράτησαν τρία χρόνια, όπως ανακοίνωσε η δήμαρχος.',
  'Σύμφωνα με την ίδια, το έργο κόστισε περίπου τέσσερα εκατομμύρια ευρώ, και τα χρήματα προήλθαν από την περιφέρεια.'
]
const serbian = [
  'Град је расписао јавни позив за обнову старих млинова на реци, а на располагању је двадесет милиона динара за власнике.',
  'Пријаве се подносе до краја априла лично или поштом, а непотпуне пријаве комисија неће разматрати, рекли су у граду.'
]

const titleOf = (...lines: readonly string[]): string | null => clean(lines.join('\n')).metadata.title

describe('the headline is no', () => {
  test('menu that was run together', () => {
    const headline = 'Ferry to Saltmere stops as its shaft breaks again'
    expect(titleOf('News Opinion Sports Lifestyle Wendish Videos', headline, '14 May 2031', ...story)).toBe(headline)
    expect(
      titleOf(
        'ΠΟΛΙΤΙΚΗ ΟΙΚΟΝΟΜΙΑ ΚΟΙΝΩΝΙΑ ΔΙΕΘΝΗ ΑΘΛΗΤΙΚΑ',
        'Άνοιξε ξανά το παλιό λιμάνι της Πετρούσας',
        '14/03/2031 • 21:47',
        ...greek
      )
    ).toBe('Άνοιξε ξανά το παλιό λιμάνι της Πετρούσας')
  })

  test('club over its menu', () => {
    const lines = [
      "St Wenda's Rowing & Sailing Club",
      'HomeNewsFixturesLottoMembershipClub GearContact',
      'Ferry report and new boat'
    ]
    expect(titleOf(...lines, 'By Ilse Maron Sun 7th Dec - 10:44pm', ...story)).toBe('Ferry report and new boat')
  })

  test('button where a short headline stands over the writer', () => {
    const lines = [
      '↓ Jump to Recipe',
      'Print Recipe',
      'Saltmere Berry Buckle',
      'by Ilse Maron | last updated on August 3, 2031 | 41 Comments'
    ]
    expect(titleOf(...lines, ...story)).toBe('Saltmere Berry Buckle')
  })

  test('line of the site over a rubric, where another stands over the day', () => {
    const headline = 'Од понедељка пријаве за обнову млинова: ко има право и шта од папира треба'
    const lines = [
      'Прескочи на садржај',
      'Слушај уживо Радио Воденица 96,4 MHz',
      'Вести из града',
      headline,
      '02/03/2031 - 13:20'
    ]
    expect(titleOf(...lines, ...serbian)).toBe(headline)
  })
})

describe('the headline may be', () => {
  test('the name of somebody who died, over a life', () => {
    const lines = [
      'Wend & Sons Funeral Home',
      'Send Flowers',
      'Ilse "Freddie" Maron',
      'May 11, 1951 — January 3, 2031',
      'Saltmere'
    ]
    expect(titleOf(...lines, ...story)).toBe('Ilse "Freddie" Maron')
  })

  test('what says that it corrects another story', () => {
    const lines = [
      'News Opinion Sports Lifestyle Wendish Videos',
      'Correction: Saltmere ferry shaft story',
      'By Ilse Maron',
      'January 16, 2031'
    ]
    expect(titleOf(...lines, ...story)).toBe('Correction: Saltmere ferry shaft story')
  })

  test('what says in brackets of what kind it is', () => {
    const korean = [
      '13일 밤사이 12㎝의 눈이 내린 소금강 염전. 소금을 거두지 않는 겨울에도 둑을 고치는 손은 쉬지 않는다.',
      '3대째 소금을 만드는 주민이 얼어붙은 수문을 녹이고 있다. 눈 녹은 물이 들어오면 봄 농사가 한 달 늦어진다고 했다.'
    ]
    expect(titleOf('뉴스 홈', '[포토] 눈 온 뒤, 염전은 하얗다', '입력2031-01-14 16:00', '김나루 기자', ...korean)).toBe(
      '[포토] 눈 온 뒤, 염전은 하얗다'
    )
  })
})
