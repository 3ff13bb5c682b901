import type { Rule } from './rule.ts'

const STARS = String.raw`(?:\p{L}+(?: \p{L}+)?: ?)?[★☆⭐]{3,6}(?: \d(?:[.,]\d{1,2})?)?`
const OUT_OF = String.raw`\d(?:[.,]\d{1,2})? ?/ ?(?:5|10)`
const MARK = String.raw`[1-5][.,]\d{1,2}`
const COUNT = String.raw`\(\d[\d.,’']{0,9} \p{L}{4,}(?: \p{L}+)?\)`
/** A bare number before brackets may be a measure: there the word must say that people judged. */
const VOTES = [
  String.raw`v[oô]t|r[öo]st|stimm|stemm|głos|hlas|glas|голос|oy|szavaz|bals|suara|lượt|ψήφ|ääntä|äänt`,
  String.raw`review|rating|rezens|bewert|avis|évalu|valor|valut|recens|avali|beoord|anmeld|opini|ocen|hodnoc|оцен|отзыв|értékel|yorum|κριτικ|ulasan|arvost|ocjen`
].join('|')
const JUDGED = String.raw`\(\d[\d.,’']{0,9} (?:${VOTES})\p{L}*(?: \p{L}+)?\)`
const ENGLISH = String.raw`\d[\d,]{0,8} (?:votes?|ratings?|reviews?)`

/** Rows that widgets print in figures: pages, clocks of players, marks that readers gave. The words beside them may be of any language. */
export const widgetShapes: readonly Rule[] = [
  {
    id: 'navigation-page-row',
    label: 'navigation',
    languages: 'all',
    needs: ['1 2 3'],
    why: 'The numbers of a list’s pages, up to the last.',
    pattern: /^(?:\p{L}+: )?[«‹<]?(?: ?\p{L}+ )?1 2 3(?: \d{1,2}){0,7} ?(?:…|\.{3}) ?\d{1,5}(?: \p{L}+){0,2} ?[»›>→]?$/u,
    drops: ['1 2 3 4 5 … 35', '1 2 3 … 15 Següent »', 'Strana: 1 2 3 4 ... 120 Další', '‹ Vorige 1 2 3 … 9 Volgende ›'],
    keeps: ['1 2 3 Soleil', '1 2 3 4 5 6 7 8 9', '1 2 3 … and the lamp went out', 'The code was 1 2 3 … 15 again.']
  },
  {
    id: 'navigation-player-clock',
    label: 'navigation',
    languages: 'all',
    needs: ['0:00'],
    why: 'The clock of a player that has not begun.',
    pattern: /^(?:0:00|0?0:00 ?\/ ?\d{1,2}(?::\d\d){1,2})$/,
    drops: ['0:00', '0:00 / 12:31', '00:00/1:02:10'],
    keeps: ['00:00', '10:00', '0:00 Uhr', 'From 0:00 to 4:00']
  },
  {
    id: 'navigation-player-speed',
    label: 'navigation',
    languages: 'all',
    needs: ['x '],
    why: 'The speeds of a player, or the sizes of a recipe.',
    pattern: /^\d(?:[.,]\d{1,2})?x(?:[ |·/]{1,3}\d(?:[.,]\d{1,2})?x){1,7}$/,
    drops: ['1x 2x 3x', '0.5x 1x 1.25x 1.5x 2x', '1x | 1,5x | 2x'],
    keeps: ['2x 4x 100 m', '1x eggs 2x flour', '3x gold']
  },
  {
    id: 'comments-rating-row',
    label: 'comments',
    languages: 'all',
    needs: ['(', 'from'],
    why: 'A mark that readers gave, and how many of them did.',
    pattern: new RegExp(`^(?:(?:${STARS}|${OUT_OF}) ${COUNT}|${MARK} ${JUDGED}|(?:${OUT_OF}|${MARK}) from ${ENGLISH})$`, 'u'),
    drops: [
      '4,6/5 (38 voti)',
      '★★★★☆ (37 umdóma)',
      '4.2 (117 röster)',
      '4.87 from 212 votes',
      'Hodnocení: ★★★★★ 4,8 (213 hlasů)'
    ],
    keeps: [
      '(38 voti)',
      '★★★★☆',
      'Rell 4 (2 goals)',
      '4.2 (38)',
      'Seats: 38 (4 lost)',
      'Cup: 3.5 (45 minutes)',
      '1.5 (90 min)',
      '3,5 (120 gramm)'
    ]
  }
]
