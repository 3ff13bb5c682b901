import { inGregorian } from '../languages/calendars.ts'
import { isMonth } from '../languages/months.ts'
import { fillsStamp, isNear, opensStamp, tellsEvent } from './reading/date-stamp-words.ts'
import { isWeekday } from '../languages/weekdays.ts'
import { isAgo } from './reading/ago.ts'
import { lower } from './wording/lower.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const FIGURES = /(?:19|20)\d{2}[-/.]\s?\d{1,2}[-/.]\s?\d{1,2}\.?|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d{2}(?!\d)/gu
const EAST = /(?:19|20)\d{2}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]/gu
const DAY_FIRST = /(?<!\d)\d{1,2}(?:[.ºª]|er)?\s?[ -]\s?(?:de |d['’])?([\p{L}\p{M}]+)\.?,?\s?[ -]\s?(?:del? )?(?:19|20)\d{2}/gu
/** As Hungarian writes it: `2024. március 12.`. */
const YEAR_FIRST = /(?:19|20)\d{2}\. ?([\p{L}\p{M}]+)\.? \d{1,2}\.(?!\d)/gu
/** As Finnish papers write the days of this year. */
const NO_YEAR = /(?<![\d.:])\d{1,2}\.\d{1,2}\.(?!\d)/gu
const GAPS = /[\s,،|•·()[\]:：;–—/.'’-]+/u
const MONTH_FIRST = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)\.?[ -]{1,3}\d{1,2}(?:st|nd|rd|th)?[ ,-]{1,3}(?:19|20)\d{2}/gu
const CLOCK = /(?<![\d:.])(?<!\d-)\d{1,2}[:.h]\d{2}(?::\d{2})?(?![\d:]|\.\d)/gu
/** Zones, or the place behind a dash that some papers print in capitals. */
const ZONE = /[([](?:GMT|UTC)[^)\]]{0,9}[)\]]|\bGMT ?[+-]\d{1,2}|\b[A-Z]{2,4}\b(?:[+-]\d{1,2})?|\s[-–—] [A-Z][A-Z ,]{2,30}$/gu
const OFFSET = /\s[+-]\d{2}:?\d{2}$/u
/** What stands for a date taken out, and a time. */
const DAY = '\ue000'
const SPAN =
  /\ue000[\s,]*(?:[–—~～〜-]|to|till|until|through|bis|al?|au|do|tot|t\/m|до|по|til|hasta|até|fino al|تا|إلى|الى|से|đến|至|到)[\s,]*(?:\p{L}+\.?,?\s?)?\ue000/u
const most = 2

/** When the story was published and changed, in one line: dates, times, words for publishing and a weekday, and nothing else. */
export const dateStamps: readonly Rule[] = [
  {
    id: 'date-stamp',
    label: 'date',
    languages: 'all',
    needs: [':', ...Array.from('012345', (digit) => `.${digit}`), ...Array.from('0123456789', (digit) => `${digit}h`)],
    why: 'A line holds dates with their times and nothing else.',
    pattern: lazyShape`^[^!?“”„"«»。「]{8,120}$`,
    test: ([line]) => isStamp(line),
    drops: [
      'Published: 09:14, 12 March 2025 | Updated: 11:02, 12 March 2025',
      'Updated - July 18, 2025 08:22 pm IST - ARDENT',
      'Date: May - 14 - 2025 , 09:12 AM',
      'الأربعاء 12 مارس 2025 - 10:45 ص',
      'نشر في: 5 أبريل 2025: 08:30 م GST',
      'یکشنبه ۵ فروردین ۱۴۰۴ ساعت ۰۸:۳۰',
      '۱۵ بهمن ۱۴۰۳، ۱۸:۲۰',
      '05.04.2025 08:30 Обновлено: 05.04.2025 09:12',
      '2025年4月5日 8:30 (2025年4月5日 9:12更新)',
      '最新更新：2025/02/03 18:20',
      'Veröffentlicht am 02.11.2023 | Aktualisiert um 09:15 Uhr',
      'Publié le 14 mars 2024 à 18h32, mis à jour à 20h05',
      'Le 02/11/2023 à 22:14 Modifié le 03/11/2023 à 07:30',
      '23/05/2024 a las 15:40h.',
      'Pubblicato il 02/11/2023 Ultima modifica il 03/11/2023 alle ore 07:30',
      'Publicado em 23 de maio de 2024 às 15h40',
      'Gepubliceerd op 02-11-2023 Laatste update 03-11-2023, 07:30',
      '12 februari 2024, 06:00 uur',
      'Publicerad 14 mars 2024 kl 18.32 Uppdaterad 15 mars 2024 kl 07.10',
      '14 marca 2024, 18:32 | Aktualizacja: 15 marca 2024, 07:10',
      'czw., 23 maja 2024, godz. 15:40',
      '12. 2. 2024 06:00',
      'Publicat: 14 martie 2024, 18:32. Actualizat: 15 martie 2024, 07:10',
      '02 Kasım 2023 22:14 | Son Güncelleme: 03 Kasım 2023 07:30',
      'Thứ Năm, 14/03/2024, 18:32 (GMT+7)',
      'Publié hier à 11:27',
      'Uppdaterad 15.59 | Publicerad 14.14',
      '-Aktualisiert am 28.04.2031-19:20',
      'Arden-29/05/2031 20:00',
      'Dec 1st 2031 1:01PM',
      'FEB 2, 2031 1:38 pm PST',
      'August 12, 20319:57 am -',
      '28.04.2031',
      '2031.1.10(木) 14:29',
      'Julkaistu 4.2.2031 klo 18:22',
      '12.3. 2:00 | Päivitetty 12.3. 9:41',
      '2031. február 7., péntek 08:31',
      '٣ مارس ٢٠٣١ | ٢٢:١٥',
      '1404/11/26 - 11:20',
      '令和8年3月9日 15:15'
    ],
    keeps: [
      'On 12 March 2025 at 10:15 the weir broke.',
      '12 March 2025, 10:15: the weir breaks',
      'الأربعاء 12 مارس 2025 الساعة 10:45 انهار السد',
      '2025年4月5日 8:30 堤が切れた',
      'Updated 12 March 2025, 10:15 by the harbour master',
      'Am 2. November 2023 um 22:14 Uhr brach die Mühle.',
      'Publié en 2024, le livre a tenu 18 mois.',
      'Pubblicato il 2 novembre 2023 dal mugnaio',
      'Stand 2023: 14 Mühlen',
      '1. FC Arden 2024 – 18:32',
      'Deadline: 5 May 2031, 17:00',
      'Doors 14 March 2031, 19:00',
      'Duration: 30 March 2031, 08:00 to 10 April 2031, 17:00',
      '14.03.2031 19:30 – 15.03.2031 08:00',
      '12 Brumbal 2031 19:30',
      'Hier à 11:27, le pont',
      'Hier à 11:27',
      '12.03.2031 10:15 – 11:00',
      '12. 2. 2024 začal mlýn mlít.',
      '2031. február 7. 8:31 óta áll a malom'
    ]
  }
]

function isStamp(line: string): boolean {
  const ascii = inGregorian(line)
  // Few lines hold a time of day or a date with full stops, and the other patterns are slow to compile.
  if (!/\d[:.h]\d{2}/.test(ascii)) return false
  const counts = { dates: 0, times: 0 }
  const date = (): string => (counts.dates++, DAY)
  const named = (found: string, month: string): string => (isMonth(month) ? date() : found)
  const joined = ascii.replace(OFFSET, '').replace(/(\d{1,2})\. ?(\d{1,2})\. ?(?=(?:19|20)\d\d)/gu, '$1.$2.')
  const undated = joined
    .replace(FIGURES, date)
    .replace(EAST, date)
    .replace(YEAR_FIRST, named)
    .replace(DAY_FIRST, named)
    .replace(MONTH_FIRST, named)
  const dayless = lower(ascii).split(GAPS).some(opensStamp) ? undated.replace(NO_YEAR, date) : undated
  const marked = lower(dayless.replace(CLOCK, () => (counts.times++, ' ')).replace(ZONE, ' '))
  if (counts.dates > most || counts.times > most || SPAN.test(marked)) return false
  const text = marked.replaceAll(DAY, ' ')
  const words = text.split(GAPS).filter((word) => word !== '')
  const rest = words.filter((word) => !fillsStamp(word) && !opensStamp(word) && !isWeekday(word))
  if (!words.some(opensStamp)) {
    // More times than days are hours, of an event, and two days with no word between them are how long it takes.
    if (counts.dates !== 1 || counts.times > 1) return false
    return rest.length === 0 || (counts.times > 0 && isPlace(rest, line))
  }
  const untold = rest.filter((word) => !isNear(word))
  return untold.length === 0 || isAgo(untold.join(' '))
}

/** What is left may be the place or the rubric before a date, or a day of the week that is not known. A word with a colon says what is then: `Deadline: …`. */
function isPlace([word = '', ...others]: readonly string[], line: string): boolean {
  if (others.length > 0 || !/^[\p{L}\p{M}\u200c]{1,24}$/u.test(word) || !lower(line).startsWith(word) || tellsEvent(word))
    return false
  return !/^\s?[:：]/u.test(line.slice(word.length))
}
