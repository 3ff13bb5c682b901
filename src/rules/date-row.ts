import { lazyShape } from './shape.ts'
import type { Rule } from './rule.ts'

const LABELS = [
  ...['published', 'posted', 'updated', 'last updated', 'first published', 'modified', 'date', 'created'],
  ...['نشر في', 'نُشر في', 'نشر', 'تم النشر في', 'تم النشر', 'آخر تحديث', 'تحديث', 'التحديث الأخير', 'تاريخ النشر'],
  ...['تاریخ انتشار', 'انتشار', 'به‌روزرسانی', 'آخرین به‌روزرسانی', 'زمان انتشار'],
  ...['опубликовано', 'обновлено', 'создано', 'изменено', 'опубліковано', 'оновлено', 'створено'],
  ...['δημοσίευση', 'δημοσιεύτηκε', 'δημοσιεύθηκε', 'ενημερώθηκε', 'ενημέρωση', 'τελευταία ενημέρωση', 'ανανεώθηκε'],
  ...['प्रकाशित', 'अपडेटेड', 'अपडेट', 'अंतिम अपडेट', 'पब्लिश्ड'],
  ...[
    '发布时间',
    '發布時間',
    '發佈時間',
    '最新更新',
    '最后更新',
    '最後更新',
    '更新时间',
    '更新時間',
    '更新',
    '发布',
    '發布',
    '發佈',
    '发表',
    '發表'
  ],
  ...['公開', '配信', '掲載', '最終更新', '입력', '기사입력', '수정', '등록', '송고', '업데이트', '승인', '최종수정']
]
const CLOCKS = [
  'am',
  'pm',
  'a.m.',
  'p.m.',
  'ص',
  'م',
  'صباحا',
  'مساء',
  'الساعة',
  'ساعت',
  'στις',
  'в',
  'о',
  'at',
  'on',
  'г.',
  'года',
  'року',
  'р.',
  '오전',
  '오후',
  '午前',
  '午後',
  '上午',
  '下午',
  'बजे',
  'hrs',
  'h'
]
const CLOCK = /(?<![\d:.-])\d{1,2}[:.]\d{2}(?::\d{2})?(?![\d:]|\.\d)/gu
const FIGURES = /(?:1[34]|19|20)\d{2}[-/.]\s?\d{1,2}[-/.]\s?\d{1,2}\.?|\d{1,2}[-/.]\d{1,2}[-/.](?:1[34]|19|20)?\d{2}(?!\d)/gu
const EAST = /(?:19|20)\d{2}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]/gu
const SPELT =
  /(?<!\d)\d{1,2}\s?[ -]\s?[\p{L}\p{M}]{3,12}\.?,?\s?[ -]\s?(?:1[34]|19|20)\d{2}|[\p{L}\p{M}]{3,12}\.?[ -]{1,3}\d{1,2}[ ,-]{1,3}(?:19|20)\d{2}/gu
/** Time zones, or the place behind a dash that some papers print in capitals. */
const ZONES = /\b[A-Z]{2,4}\b(?:[+-]\d{1,2})?|\s[-–—] [A-Z][A-Z ,]{2,30}$/gu
const zeros = [0x0660, 0x06f0, 0x0966]

/** When a story was published and changed, in one line: dates, times, labels and a weekday, and nothing else. */
export const dateRow: readonly Rule[] = [
  {
    id: 'date-row',
    label: 'date',
    languages: 'all',
    needs: [':', '.0', '.1', '.2', '.3', '.4', '.5'],
    why: 'A line holds dates with their times and nothing else.',
    pattern: lazyShape`^[^!?“”"«»]{8,110}$`,
    test: ([line]) => isDateRow(line),
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
      '最新更新：2025/02/03 18:20'
    ],
    keeps: [
      'On 12 March 2025 at 10:15 the weir broke.',
      '12 March 2025, 10:15: the weir breaks',
      'الأربعاء 12 مارس 2025 الساعة 10:45 انهار السد',
      '2025年4月5日 8:30 堤が切れた',
      'Updated 12 March 2025, 10:15 by the harbour master'
    ]
  }
]

function isDateRow(line: string): boolean {
  let text = toAscii(line)
  // Few lines hold a time of day, and the other patterns are slow to compile.
  if (!/\d[:.]\d{2}/.test(text)) return false
  const marks = { dates: 0, times: 0 }
  text = text.replace(FIGURES, () => (marks.dates++, ' ')).replace(EAST, () => (marks.dates++, ' '))
  text = text.replace(SPELT, () => (marks.dates++, ' '))
  if (marks.dates === 0 || marks.dates > 2) return false
  text = text.replace(CLOCK, () => (marks.times++, ' '))
  if (marks.times === 0 || marks.times > 2) return false
  let labels = 0
  text = text.replace(ZONES, ' ').toLowerCase()
  for (const label of byLength) {
    if (!text.includes(label)) continue
    labels++
    text = text.replaceAll(label, ' ')
  }
  const rest = text.split(/[\s,،|•·()[\]:：;–—/.-]+/u).filter((word) => word !== '' && !clocks.has(word))
  // What is left may be the day of the week before a date.
  return (
    rest.length === 0 ||
    (rest.length === 1 && labels === 0 && line.toLowerCase().startsWith(rest[0]!) && /^[\p{L}\p{M}\u200c]{3,10}$/u.test(rest[0]!))
  )
}

const clocks = new Set(CLOCKS.flatMap((word) => word.split('.')))
const byLength = LABELS.map((label) => label.toLowerCase()).sort((a, b) => b.length - a.length)

/** Digits of Arabic, Persian and Hindi as those of ASCII. */
function toAscii(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९]/gu, (digit) => {
    const unit = digit.charCodeAt(0)
    return String(unit - zeros.findLast((zero) => zero <= unit)!)
  })
}
