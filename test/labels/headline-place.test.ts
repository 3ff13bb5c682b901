import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'

/** What stands around the headlines of stories in several languages, all about a ferry and its shaft. */
const pages = [
  {
    menu: ['Home', 'News', 'Sport', 'Weather', 'Travel', 'Sign in'],
    rows: ['News Sport Opinion Obituaries Jobs', 'News > Region > Saltmere'],
    headlines: ['Ferry to Saltmere stops as its shaft breaks again', 'Why the ferry stopped at Saltmere'],
    deck: 'Islanders wait for a spare part that the company sold two winters ago',
    about: ['By Ilse Maron', '14 May 2031'],
    story: [
      'The ferry to Saltmere stopped on Monday after its shaft had broken, and islanders have waited for a boat since, the company said.',
      'A spare part was sold two winters ago to pay for paint, and the next one will come from a yard that opens only in June.',
      'Nobody on the island was told before the last boat left, and the school has sent its pupils home for the rest of the week.'
    ]
  },
  {
    menu: ['Start', 'Politik', 'Sport', 'Kultur', 'Wetter', 'Anmelden'],
    rows: ['Region | Sport | Kultur | Anzeigen'],
    headlines: ['Fähre nach Salzmoor steht nach Bruch der Welle still', 'Warum die Fähre nach Salzmoor steht'],
    deck: 'Die Insel wartet auf ein Ersatzteil, das die Reederei vor zwei Wintern verkauft hat',
    about: ['Von Ilse Maron', '14. Mai 2031'],
    story: [
      'Die Fähre nach Salzmoor steht seit Montag still, weil ihre Welle gebrochen ist, und die Insel wartet seither auf ein Boot.',
      'Ein Ersatzteil hat die Reederei vor zwei Wintern verkauft, um die Farbe zu bezahlen, und das nächste kommt erst im Juni.',
      'Niemand auf der Insel wusste davon, bevor das letzte Boot abfuhr, und die Schule hat ihre Kinder für die Woche nach Hause geschickt.'
    ]
  },
  {
    menu: ['Portada', 'Deportes', 'Cultura', 'Tiempo', 'Empleo', 'Entrar'],
    rows: ['Inicio / Comarca / Salmera', 'El diario de la ribera desde 1904'],
    headlines: ['El ferry de Salmera se detiene al romperse el eje', 'Por qué el ferry de Salmera no sale'],
    deck: 'La isla espera una pieza de repuesto que la naviera vendió hace dos inviernos',
    about: ['Por Nora Bellán', '14 de mayo de 2031'],
    story: [
      'El ferry de Salmera se detiene desde el lunes porque se rompió el eje, y la isla espera un barco desde entonces, dijo la naviera.',
      'La pieza de repuesto se vendió hace dos inviernos para pagar la pintura, y la próxima llegará de un astillero que abre en junio.',
      'Nadie en la isla lo supo antes de que saliera el último barco, y la escuela mandó a sus alumnos a casa por el resto de la semana.'
    ]
  },
  {
    menu: ['ホーム', '社会', 'スポーツ', '地域', '天気', 'ログイン'],
    rows: ['スポーツ ＞ 野球 ＞ 高校野球', '地域 / 潮見'],
    headlines: ['潮見島のフェリー、軸の破損で月曜から運休', '潮見島フェリー運休、軸が破損'],
    deck: '島民は予備の部品の到着を待つ',
    about: ['2031年5月14日'],
    story: [
      '潮見島と本土を結ぶフェリーは月曜日から運休している。会社によると、航行中に軸が破損し、島民は次の船を待っている。',
      '予備の部品は二年前の冬に塗料の代金にあてるため売られており、次の部品は六月に開く造船所から届く予定だという。',
      '最後の便が出るまで島では誰も知らされておらず、学校は週の残りの間、児童を家に帰すことにした。'
    ]
  }
] as const

interface Case {
  readonly name: string
  readonly lines: readonly string[]
  readonly headline: string
}

const cases = pages.flatMap(({ menu, rows, headlines, deck, about, story }): Case[] => {
  const over = [[], [menu[1]], ...rows.map((row) => [row]), [menu[1], rows[0]], menu, [...menu, rows[0]]]
  return headlines.flatMap((headline) =>
    over.flatMap((top) =>
      [[], [deck]].map((below) => ({
        name: `${[...top.slice(0, 1), ...top.slice(-1)].join(' … ')} / ${headline}${below.length > 0 ? ' / deck' : ''}`,
        lines: [...top, headline, ...below, ...about, ...story],
        headline
      }))
    )
  )
})

const titleOf = (...lines: string[]): string | null => clean(lines.join('\n')).metadata.title

describe('the headline below rows and menus, over a standfirst or none', () => {
  test.each(cases)('$name', ({ lines, headline }) => {
    const { metadata, dropped } = clean(lines.join('\n'))
    expect(metadata.title).toBe(headline)
    expect(dropped.map(({ text }) => text)).not.toContain(headline)
  })
})

describe('what heads no story', () => {
  const [{ headlines, deck, about, story }] = pages
  const [headline] = headlines

  test.each(['Date:', '14:02 Boat seen off Saltmere', '2031 - 2032'])('%s', (line) => {
    expect(titleOf(line, headline, ...about, ...story)).toBe(headline)
    expect(titleOf(headline, ...about, line, ...story)).toBe(headline)
  })

  test('a trail that ends in the headline', () => {
    expect(titleOf(`Region / Saltmere / ${headline}`, headline, ...about, ...story)).toBe(headline)
    expect(titleOf(`HomeRegion${headline}`, headline, deck, ...about, ...story)).toBe(headline)
  })

  test('a line of a verse over a sentence, with nothing of its own below it', () => {
    const verse = ['The boat is late and so am I', 'The tide is out and so is she', 'The moon has gone to fetch her shoes']
    expect(titleOf(...verse, ...story)).toBeNull()
  })

  test('the name of a section over a name without a word for a writer', () => {
    expect(titleOf('The Saltmere Pupil', 'Ferry stops again as its shaft breaks', 'Rosa Quill', ...story)).toBe(
      'Ferry stops again as its shaft breaks'
    )
  })
})
