import type { Rule } from './rule.ts'

const RATE = /^[(+−–-]{0,2}[$€£]?\d[\d.,']*[.,]\d{1,4}%?\)?$/u
const MOVE = /^(?:[▲▼△▽↑↓+−–|·•-]|\(?[+−–-]?\d[\d.,]*%\)?)$/u
const DEGREES = /^[+−–-]?\d{1,2}°C?$/u
const SMALL = /^\p{Ll}/u
/** The name of a town or a rate has so many words, with the weather there. */
const mostWords = 3
const fewestFigures = 2

/** Whether a line is names with a figure behind each, one behind the other. */
function isRow(line: string, isFigure: (word: string) => boolean): boolean {
  let [named, figures] = [0, 0]
  for (const word of line.split(/[\s|·•]+/u)) {
    if (MOVE.test(word)) continue
    if (isFigure(word)) {
      if (named === 0 && figures === 0) return false
      figures += Number(named > 0)
      named = 0
    } else {
      if (named === 0 && SMALL.test(word)) return false
      if (++named > mostWords || /[.,;!?"“”]$/u.test(word)) return false
    }
  }
  return named === 0 && figures >= fewestFigures
}

const MARKETS = (
  'dolar|dólar|dollar|euro |eur |usd|bist|altın|nasdaq|dow jones|s&p 500|kospi|kosdaq|nikkei|ibovespa|bitcoin|brent|ftse|dax |cac 40|' +
  'доллар|долар|евро|євро|нефть|биткоин|курс|sterlin|sensex|nifty|日経平均|恒生|上证|دلار|یورو|دولار|يورو|δολάριο|merval|ihsg|vn-index|wig20|btc'
).split('|')
const WEEKS = `
  m t w t f s s|s m t w t f s|mo tu we th fr sa su|su mo tu we th fr sa|mon tue wed thu fri sat sun|sun mon tue wed thu fri sat
  m d m d f s s|mo di mi do fr sa so|so mo di mi do fr sa|l m m j v s d|lu ma me je ve sa di|lun mar mer jeu ven sam dim|di lu ma me je ve sa
  l m x j v s d|lu ma mi ju vi sa do|lun mar mié jue vie sáb dom|do lu ma mi ju vi sa|d l m m j v s|l m m g v s d|lun mar mer gio ven sab dom
  d s t q q s s|s t q q s s d|dom seg ter qua qui sex sáb|seg ter qua qui sex sáb dom|m d w d v z z|ma di wo do vr za zo|zo ma di wo do vr za
  p w ś c p s n|pn wt śr cz pt so nd|pn wt śr czw pt sob nd|pon wto śro czw pią sob nie|p ú s č p s n|po út st čt pá so ne|po ut st št pi so ne
  l m m j v s d|lu ma mi jo vi sâ du|lun mar mie joi vin sâm dum|h k sz cs p sz v|h k s c p s v|п в с ч п с н|пн вт ср чт пт сб нд|пн вт ср чт пт сб вс
  пон вто сре чет пет саб нед|п у с ч п с н|pon uto sri čet pet sub ned|pon uto sre čet pet sub ned|pon tor sre čet pet sob ned|p t s č p s n|p u s č p s n
  m t o t f l s|mån tis ons tors fre lör sön|må ti on to fr lö sö|ma ti on to fr lø sø|man tir ons tor fre lør søn|ma ti ke to pe la su|e t k n r l p
  p o t c p s sv|p a t k p š s|pzt sal çar per cum cmt paz|pt sa ça pe cu ct pz|p s ç p c c p|δ τ τ π π σ κ|δευ τρι τετ πεμ παρ σαβ κυρ|h m m e p sh d
  sen sel rab kam jum sab min|min sen sel rab kam jum sab|ahd isn sel rab kha jum sab|t2 t3 t4 t5 t6 t7 cn|cn t2 t3 t4 t5 t6 t7|日 月 火 水 木 金 土
  月 火 水 木 金 土 日|日 一 二 三 四 五 六|一 二 三 四 五 六 日|일 월 화 수 목 금 토|월 화 수 목 금 토 일|א ב ג ד ה ו ש|ש ی د س چ پ ج|ح ن ث ر خ ج س|س ح ن ث ر خ ج
  จ อ พ พฤ ศ ส อา|อา จ อ พ พฤ ศ ส|dl dt dc dj dv ds dg|d l m m j v s|सोम मंगल बुध गुरु शुक्र शनि रवि|रवि सोम मंगल बुध गुरु शुक्र शनि
`
const weeks = [...new Set(WEEKS.split(/[|\n]/).map((row) => row.trim()))].filter(Boolean)

/** Rows of figures that sites print in their heads and columns: rates, temperatures, the days of a calendar. */
export const widgetRows: readonly Rule[] = [
  {
    id: 'navigation-rates-row',
    label: 'navigation',
    languages: 'all',
    needs: MARKETS,
    why: 'A bar of rates, one behind the other.',
    pattern: /^\S.{8,180}$/,
    test: ([line]) => isRow(line, (word) => RATE.test(word)),
    drops: [
      'Altın 5.842,10 Dolar 41,90 Euro 48,75 BIST 10.214',
      'USD 41.20 EUR 44.85',
      'KOSPI 3,412.07 ▲ 12.30 KOSDAQ 902.11 ▼ 1.20',
      'Доллар 92,40 Евро 99,15'
    ],
    keeps: [
      'The dollar rose to 41.90, the euro to 48.75.',
      'Dolar 41,90 lira oldu',
      'Euro 2024',
      'Brent stood at 82.10 on Monday and 80.05 on Friday'
    ]
  },
  {
    id: 'navigation-weather-row',
    label: 'navigation',
    languages: 'all',
    needs: ['°'],
    why: 'A bar of towns and how warm they are.',
    pattern: /^\S.{8,180}$/,
    test: ([line]) => isRow(line, (word) => DEGREES.test(word)),
    drops: ['București: Înnorat 21°C Cluj: Senin 24°C Iași: Ploi 17°C', 'Saltmere 12° Wend 9°', 'Kyiv +4° Lviv -1°'],
    keeps: ['The oven is at 180°C and the plate at 60°C.', 'Water boils at 100 °C', 'Between 12° and 14° the eels wake, he says']
  },
  {
    id: 'navigation-week-row',
    label: 'navigation',
    languages: 'all',
    needs: weeks,
    why: 'The days of the week, as they head a calendar.',
    pattern: /^[^\n]{13,40}$/,
    test: ([line]) => weeks.includes(line.toLowerCase().replaceAll('.', '').replace(/\s+/gu, ' ').trim()),
    drops: ['П В С Ч П С Н', 'Mo Di Mi Do Fr Sa So', 'L M M J V S D', '日 月 火 水 木 金 土'],
    keeps: ['Mo Di Mi', 'M T W', 'Mon Tue Wed Thu Fri Sat Sun and the bell']
  }
]
