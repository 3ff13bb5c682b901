import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'

const cleaned = (lines: readonly string[]) => clean(lines.join('\n'))
const droppedOf = (lines: readonly string[]): string[] => cleaned(lines).dropped.map(({ text }) => text)
const greek = [
  'Το παλιό λιμάνι άνοιξε ξανά για τα αλιευτικά ύστερα από έργα που κράτησαν τρία χρόνια, όπως ανακοίνωσε η δήμαρχος.',
  'Σύμφωνα με την ίδια, το έργο κόστισε περίπου τέσσερα εκατομμύρια ευρώ, και τα χρήματα προήλθαν από την περιφέρεια.'
]
const russian = [
  'Экспедиция института обнаружила в бухте морских звёзд, которые прежде не встречались в научных описаниях, сообщили в четверг.',
  'Образцы подняли с глубины около сорока метров, и звёзды отличаются необычным строением лучей и почти прозрачной кожей.'
]
const japanese = [
  '海洋研究所のチームは、珊瑚湾でこれまで知られていなかった魚を見つけたと発表した。論文は学会誌に掲載された。',
  '採集したのは水深40メートルの海底。チームを率いる何本宏教授は「体がほとんど透明だ」と説明する。'
]

describe('the headline where there are no capitals', () => {
  test('a film that it names makes it no link', () => {
    const headline = '【動画】小型潜水艇はこう動く、水深四十メートルへ'
    expect(cleaned([headline, '2031年3月14日', ...japanese]).metadata.title).toBe(headline)
  })

  test('stands over an agency and a day', () => {
    const headline = '珊瑚湾で新種の魚を発見　体長五センチ、透明な体'
    const lines = [headline, '配信 共同通信', '公開日：2031/09/02 18:05　更新日：2031/09/03 09:00', ...japanese]
    expect(cleaned(lines).metadata.title).toBe(headline.replace('　', ' '))
  })

  test('stands over a short sentence', () => {
    const obituary = [
      '老街磨坊主梁守水辞世，享年九十',
      '老街磨坊主梁守水周二凌晨去世。',
      '他的磨坊只有两间屋，转了六十八年。',
      '没有人去停它。'
    ]
    expect(cleaned(obituary).metadata.title).toBe(obituary[0])
  })

  test.each([
    ['Αρχική > Ελλάδα > Κοινωνία', 'Άνοιξε ξανά το παλιό λιμάνι της Πετρούσας', '14 Μαρτίου 2031, 09:35', greek],
    ['ホーム > ニュース > 社会', '青瀬市の旧港が三年ぶりに再開、改修に四億円', '2031年3月14日 10時35分', japanese]
  ])('is cut off the trail of sections before it, in one line: %s', (trail, headline, day, story) => {
    const { metadata } = clean([trail, headline, day, ...story].join(' '))
    expect(metadata.title).toBe(headline)
  })
})

describe('under a heading of links', () => {
  test('what somebody asks behind a dash is no link', () => {
    const asked = '— Θα ξαναβγείτε αύριο για ψάρεμα;'
    const lines = [greek[0]!, 'Δείτε ακόμα', 'Μελτέμια ως την Κυριακή στο Αιγαίο', asked, '— Αύριο κιόλας.', greek[1]!]
    expect(droppedOf(lines)).not.toContain(asked)
  })

  test('what somebody says in two sentences is no link, though residue is glued to its end', () => {
    const said =
      '«Найважче було вийняти його цілим, — сміється Ганна. — Чоловіки три рази сварилися, хто тягне». Як у селі виграли конкурс'
    const lines = [russian[0]!, 'Читайте також:', 'У Калинівці відновлять вузькоколійку', said, russian[1]!]
    expect(droppedOf(lines)).not.toContain(said)
  })

  test('the beginning of a paragraph that was cut at a link is none', () => {
    const begun = 'Η Άννα και η Σοφία βρήκαν στο υπόγειο χιλιάδες παλιούς τόμους. Πολλοί από αυτούς'
    const lines = [greek[0]!, 'Σχετικά άρθρα', 'Το τυπογραφείο που δεν έκλεισε ποτέ', begun, greek[1]!]
    expect(droppedOf(lines)).not.toContain(begun)
  })
})

test('three days below a line with a colon are a chronology', () => {
  const days = ['3 июня — выход из порта;', '17 июня — первые погружения;', '2 июля — возвращение.']
  const app = 'Скачайте наше приложение и читайте новости без рекламы'
  const gate = 'Материал доступен только подписчикам. Уже есть подписка? Войти'
  const lines = ['Звёзды бухты', ...russian, app, 'Хронология экспедиции:', ...days, gate, 'Комментарии (12)', 'Самое читаемое']
  expect(droppedOf(lines).filter((line) => days.includes(line))).toEqual([])
})
