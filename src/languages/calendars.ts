import { foldDigits } from './digits.ts'
import { foldMonth } from './month-names.ts'
import { monthOf } from './months.ts'

/** Months of the Persian calendar, as Iran names them and as Afghanistan does. */
const persian = [
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند',
  'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت'
].map((names) => names.split(' ').map(foldMonth))
const vietnamese = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai']
/** The year before the first of each era, and of the Republic of China. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 }
const republic = 1911
const buddhist = 543

/** What has none of these is written in the figures and the calendar that all read. */
const OTHERWISE = /[^\0-\u024f\u1e00-\u2bff]|[Tt]háng \d|[Tt]háng \p{L}|(?<!\d)(?:1[34]|25)\d\d|\d\.\p{L}{3,4}\.\d|\d\. ?gada \d/u

/** Years that Persian dates of papers have; those of the lunar calendar are later. */
const PERSIAN_YEAR = '13[5-9]\\d|14[01]\\d'
const persianFigures = new RegExp(`(?<![\\d./-])(${PERSIAN_YEAR})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{1,2})(?!\\d)`, 'g')
const persianFiguresBack = new RegExp(`(?<![\\d./-])(\\d{1,2})([-/.])(\\d{1,2})\\2(${PERSIAN_YEAR})(?!\\d)`, 'g')
const NAME = '(?:[\\u0620-\\u064a\\u067e-\\u06d3]\\u0654?){2,14}(?:\\s(?:الأول|الاول|الثاني|الثانی))?'
/** `25 أيار/مايو 2026`, `20 كانون الثاني 2026`, `26 بهمن 1404`. */
const arabicScript = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s(?:من\\s)?(${NAME})(?:\\s?[/(]\\s?(${NAME})\\)?)?(?:\\sماه)?[،,]?\\s(?:سال\\s|عام\\s|سنة\\s)?` +
    '(\\d{4})(?!\\d)(?:ء|\\s?م(?![\\u0620-\\u064a]))?',
  'g'
)
const LUNAR_MONTH = 'محرم|صفر|(?:ربيع|جماد[ىي]|ذ[وي]) ال[\\u0620-\\u064a]{2,8}|رجب|شعبان|رمضان|شوال'
/** A day of the Islamic calendar, as it stands beside one of the Gregorian: `19 رمضان 1447هـ الموافق 8 مارس 2026`. */
const lunar = new RegExp(
  `(?<!\\d)(?:\\d{1,2}[\\s-]?(?:${LUNAR_MONTH})[\\s،,-]{1,2}14[0-6]\\d|14[2-6]\\d[-/]\\d{1,2}[-/]\\d{1,2})(?:\\s?هـ?)?(?:\\s?الموافق)?[\\s–|,،()/-]{0,4}`,
  'g'
)
const thai = /(?<!\d)(\d{1,2})\s?([\u0e01-\u0e4e.]{3,12})\s?(?:[พค]\.ศ\.\s?)?(\d{4}|\d{2})(?!\d)/g
const thaiFigures = /(?<![\d./-])(\d{1,2})\/(\d{1,2})\/(25\d\d)(?!\d)/g
const thaiClock = /(\d[.:]\d\d)\s?น\.?(?![\u0e00-\u0e7f])/g
const vietnameseDay =
  /(?:[Nn]gày )?(?<!\d)(\d{1,2}) [Tt]háng (\d{1,2}|\p{L}+(?: (?:[Mm]ột|[Hh]ai)(?=,? (?:[Nn]ăm )?\d))?),? (?:[Nn]ăm )?(\d{4})(?!\d)/gu
const vietnameseWeekday = /(?<!\S)(?:[Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)|[Cc]hủ [Nn]hật),? (?=(?:[Nn]gày )?\d)/g
const eraInBrackets = /(\d{4})\s?年?\s?[（(]\s?(?:令和|平成|昭和)\s?(?:\d{1,2}|元)\s?年?\s?[)）]\s?年?/g
const eraBeforeYear = /(?:令和|平成|昭和)\s?(?:\d{1,2}|元)\s?年?\s?[（(]\s?(\d{4})\s?年?\s?[)）]\s?年?/g
const era = /(令和|平成|昭和)\s?(\d{1,2}|元)\s?年/g
const republican = /(?:中華民國|中华民国|民國|民国)\s?(\d{2,3})\s?年|(?<![\d年])(1[01]\d)\s?年(?=\s?\d{1,2}\s?月\s?\d{1,2}\s?日)/g
/** As Brazilian papers write it: `22.fev.2026`. */
const dotted = /(?<!\d)(\d{1,2})\.(\p{L}{3,4})\.((?:19|20)\d\d)(?!\d)/gu
/** As Latvian writes it: `2024. gada 12. marts`. */
const yearsDay = /(?<!\d)((?:19|20)\d\d)\. ?gada (\d{1,2})\. ?(\p{L}+)/gu
/** As the agency of Taiwan does, with the day of a change in brackets and its year left out: `2026/01/07 17:28（01/07 20:05 更新）`. */
const changed = /((?:19|20)\d\d)(\/\d\d\/\d\d \d\d:\d\d)\s?[（(](\d\d\/\d\d \d\d:\d\d)\s?更新[)）]/g
const eastClock = /(?<!\d)(\d{1,2})\s?[時时點点시]\s?(\d{1,2})\s?[分분](?:\s?\d{1,2}\s?[秒초])?/g

/**
 * A text with its days in the Gregorian calendar and in digits of ASCII, where it writes them otherwise: `۲۶ بهمن ۱۴۰۴` is `2026-02-15`,
 * `令和8年3月9日` is `2026年3月9日`. Days that cannot be told stand as they are.
 */
export function inGregorian(text: string): string {
  if (!OTHERWISE.test(text)) return text
  const folded = foldDigits(text)
  if (!/\d/.test(folded)) return text
  let plain = folded
    .replace(persianFigures, (whole, year: string, _, month: string, day: string) => readPersian(year, month, day) ?? whole)
    .replace(persianFiguresBack, (whole, day: string, _, month: string, year: string) => readPersian(year, month, day) ?? whole)
    .replace(dotted, '$1 $2 $3')
    .replace(yearsDay, '$2. $3 $1')
    .replace(changed, '$1$2 更新 $1/$3')
    .replace(thaiFigures, (_, day: string, month: string, year: string) => iso(Number(year) - buddhist, month, day))
  if (/[Tt]háng/.test(plain)) plain = readVietnamese(plain)
  if (/[\u0620-\u06d3]/.test(plain)) {
    if (/(?:19|20)\d\d/.test(plain)) plain = plain.replace(lunar, ' ')
    plain = plain.replace(arabicScript, readArabicScript)
  }
  if (/[\u0e01-\u0e4e]/.test(plain)) plain = plain.replace(thai, readThai).replace(thaiClock, '$1')
  return /[年時时點点시]/.test(plain) ? readEast(plain) : plain
}

function readVietnamese(text: string): string {
  return text.replace(vietnameseWeekday, '').replace(vietnameseDay, (whole, day: string, name: string, year: string) => {
    const month = Number(name) || vietnamese.indexOf(name.toLowerCase()) + 1
    return month > 0 ? iso(Number(year), month, day) : whole
  })
}

function readArabicScript(whole: string, day: string, name: string, other: string | undefined, year: string): string {
  if (/^1/.test(year) && !/^19/.test(year)) {
    const key = foldMonth(name)
    const month = Math.max(...persian.map((names) => names.indexOf(key))) + 1
    return (month > 0 && new RegExp(`^(?:${PERSIAN_YEAR})$`).test(year) ? readPersian(year, month, day) : undefined) ?? whole
  }
  const month = monthInArabicScript(name)
  const isOne = other === undefined || monthInArabicScript(other) === month
  return month > 0 && isOne ? iso(Number(year), month, day) : whole
}

function monthInArabicScript(name: string): number {
  return monthOf(name, 'ar') || monthOf(name, 'fa') || monthOf(name, 'ur')
}

function readThai(whole: string, day: string, name: string, year: string): string {
  const month = monthOf(name.replace(/[พค]\.ศ\.$/, ''), 'th')
  const stated = Number(year) + (year.length === 2 ? 2500 : 0)
  return month > 0 ? iso(stated > 2400 ? stated - buddhist : stated, month, day) : whole
}

function readEast(text: string): string {
  return text
    .replace(eraInBrackets, '$1年')
    .replace(eraBeforeYear, '$1年')
    .replace(era, (_, name: string, year: string) => `${String((eras[name] ?? 0) + (year === '元' ? 1 : Number(year)))}年`)
    .replace(republican, (_, named: string | undefined, bare: string) => `${String(Number(named ?? bare) + republic)}年`)
    .replace(eastClock, (_, hour: string, minute: string) => `${hour}:${minute.padStart(2, '0')}`)
}

let inPersian: Intl.DateTimeFormat | undefined
const milliseconds = 86_400_000

/** `Intl` tells the Persian day of one that is near, and the days around it are asked. */
function readPersian(year: string, month: number | string, day: number | string): string | undefined {
  inPersian ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC'
  })
  const wanted = [Number(month), Number(day), Number(year)].join('/')
  const passed = (Number(month) - 1) * 31 - Math.max(0, Number(month) - 7) + Number(day)
  const near = Date.UTC(Number(year) + 621, 2, 20) + (passed - 2) * milliseconds
  for (let at = near; at <= near + 4 * milliseconds; at += milliseconds)
    if (inPersian.format(at).replace(/[^\d/]/g, '') === wanted) return new Date(at).toISOString().slice(0, 10)
  return undefined
}

function iso(year: number, month: number | string, day: number | string): string {
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
