import { readingTime } from './reading-time.ts'
import { agoWords, isAgo } from './reading/ago.ts'
import { isDate } from './reading/date-shape.ts'
import { isDateTime, isTime } from './reading/date-time.ts'
import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'
import { lazyShape, shape } from './wording/shape.ts'

// A date or time in the signs and units of scripts without months' names, and the names of clocks and zones.
const FIGURES = /^[\p{Nd}\s./:,·|()\-–—年月日時时分秒点點년월일시분초수토금목화土水木金火曜星期週周一二三四五六]+$/u
const CLOCKS =
  'kl\\.?|klo|godz\\.?|часа|ч\\.?|u|sati|ora|ore|orele|às|à|alle|om|uur|ob|v|в|о|saat|pukul|jam|lúc|στις|الساعة|ساعت|सुबह|शाम|बजे|上午|下午|午前|午後|오전|오후|' +
  'am|pm|gmt|utc|msk|мск|wib|ist|cet|г\\.?|р\\.?|год\\.?'
const CLOCK = new RegExp(`(?:^|\\s)(?:${CLOCKS})(?=[\\s\\d]|$)`, 'giu')

const YEAR = /(?:19|20)\d{2}|[٢۲२২]\p{Nd}{3}/u

const LABEL = shape`
  ^[\[(•·\s]{0,9}(?<label>[^\d٠-٩۰-۹०-९০-৯:：|]{2,40}?)\s?[:：|–—-]?\s?(?<value>[^:：|].{3,60}?)[\])\s]{0,9}$
`

const TODAY = [
  'сегодня',
  'вчера',
  'сьогодні',
  'вчора',
  'σήμερα',
  'χθες',
  'χτες',
  'اليوم',
  'أمس',
  'امروز',
  'دیروز',
  'आज',
  '今天',
  '昨天',
  '今日',
  '昨日',
  '오늘',
  '어제',
  'i dag',
  'i går',
  'idag',
  'igår',
  'tänään',
  'eilen',
  'ma',
  'tegnap',
  'avui',
  'ahir',
  'šiandien',
  'vakar',
  'täna',
  'eile',
  'šodien',
  'semalam',
  'היום',
  'אתמול'
]

/** When the story was published or changed, and how long it takes to read, as sites of many languages word it. */
export const dateIdioms: readonly Rule[] = [
  {
    id: 'date-today-world',
    label: 'date',
    languages: 'ru uk el ar fa hi zh ja ko da no sv fi hu ca lt he et lv ms'.split(' '),
    needs: TODAY,
    why: 'Today or yesterday and a time of day stand alone.',
    pattern: lazyShape`^${TODAY},?\s?(?:в |о |об |στις |kl\.? |klo |kell |a les |ב-?|[|•·—–-] )?[0-2]?\d[:：.][0-5]\d$`,
    drops: [
      'Сегодня, 14:20',
      'Вчера в 9:05',
      'Σήμερα, 12:40',
      '今天 08:12',
      '오늘 08:12',
      'I går kl. 10.15',
      'Eilen klo 10.15',
      'Tegnap, 10:15',
      'Vakar, 21:14',
      'היום, 12:40'
    ],
    keeps: ['Сегодня в 14:20 мост закрыли.', 'Сегодня', 'I dag', 'I går kl. 10.15 gik broen op.']
  },
  idiom({
    id: 'date-labelled-world',
    label: 'date',
    why: 'A word for publishing or changing stands before a date and nothing else.',
    end: 'any',
    longest: 100,
    wordings: `
      it:^pubblicat|^aggiornat|^ultimo aggiornamento|^ultima modifica|^data|^modificat|^inserit
      pt:^publicad|^atualizad|^última atualização|^actualizad|^última modificação|^data de|^postado|^modificad
      nl:^gepubliceerd|^bijgewerkt|^laatst|^laatste|^geplaatst|^gewijzigd|^laatste update|^datum
      pl:^opublikowan|^aktualizac|^ostatnia|^zaktualizowan|^data|^dodano|^publikacja|^utworzono
      ro:^publicat|^actualizat|^ultima|^data|^postat|^modificat|^adăugat
      cs:^publikován|^aktualizován|^poslední|^vydáno|^zveřejněn|^datum|^přidáno|^upraveno|^vyšlo
      bg:^публикуван|^обновен|^актуализиран|^последна|^последно|^дата|^качен|^добавен|^създаден
      sk:^publikovan|^aktualizovan|^posledná|^zverejnen|^vydan|^dátum|^pridan|^upraven
      hr:^objavljen|^ažuriran|^zadnj|^posljednj|^poslednj|^datum|^vrijeme objave|^izmijenjen|^izmenjen
      sr:^објављен|^ажуриран|^последњ|^датум|^измењен
      sl:^objavljen|^posodobljen|^zadnj|^datum|^spremenjen|^čas objave|^dodan|^ustvarjen
      sq:^publikuar|^përditësuar|^postuar|^përditësim|^data|^botuar|^krijuar|^modifikuar|^ndryshuar
      sv:^publicera|^uppdatera|^senast|^ändrad|^skapad|^publicerad
      no:^publiser|^oppdater|^sist oppdatert|^sist endret|^endret|^opprettet|^først publisert|^lagt ut
      da:^publicer|^opdater|^senest opdateret|^sidst opdateret|^ændret|^offentliggjort|^udgivet|^oprettet
      fi:^julkaistu|^päivitetty|^muokattu|^viimeksi päiv|^viimeksi muok
      hu:^megjelent|^frissítve|^módosítva|^utolsó frissítés|^utolsó módosítás|^közzétéve|^létrehozva|^publikálva|^utoljára
      et:^avaldatud|^uuendatud|^muudetud|^viimati|^postitatud|^lisatud|^ilmunud|^kuupäev|^täiendatud|^loodud
      id:^diterbitkan|^diperbarui|^dipublikasikan|^terakhir|^tayang|^tanggal|^dimuat|^diposting|^update:
      ms:^diterbitkan|^disiarkan|^dikemas kini|^kemas kini|^kemaskini|^dikemaskini|^terakhir|^tarikh|^diposkan|^dimuat naik|^kali terakhir
      vi:^cập nhật|^đăng|^ngày đăng|^xuất bản|^ngày|^đăng lúc
      tr:^yayın|^güncel|^son güncelle|^eklenme|^giriş|^oluşturulma|^tarih|^yayım
      ru:^опубликован|^обновлен|^обновлён|^дата|^последн|^размещен|^изменен|^добавлен|^публикация
      uk:^опублікован|^оновлен|^дата|^останн|^розміщен|^змінен|^додан|^публікація
      el:^δημοσιεύ|^ενημερώ|^τελευταία|^ημερομηνία|^δημοσίευση|^ανανεώ|^ανάρτηση
      ar:^نشر|^نُشر|^آخر تحديث|^تحديث|^تم التحديث|^تم النشر|^تاريخ|^حدث|^حُدّث
      fa:^منتشر|^به‌روز|^به روز|^آخرین|^تاریخ|^انتشار|^زمان انتشار|^بروزرسانی
      hi:^प्रकाशित|^अपडेट|^अद्यतन|^अंतिम|^आखिरी|^पोस्ट|^पब्लिश|^प्रकाशन
      ta:^வெளியிடப்பட்ட|^புதுப்பிக்கப்பட்ட|^கடைசியாக|^பதிவு செய்த|^மாற்றம் செய்த|^அப்டேட்|^தேதி|^பதிவு
      te:^ప్రచురించ|^ప్రచురణ|^నవీకరించ|^చివరిగా|^పోస్ట్ చేసిన|^అప్‌డేట్|^తేదీ|^ప్రచురితం
      ml:^പ്രസിദ്ധീകരിച്ച|^പുതുക്കിയ|^അപ്ഡേറ്റ്|^അവസാനം പുതുക്കിയ|^തീയതി
      th:^เผยแพร่|^ปรับปรุง|^อัปเดต|^อัพเดต|^อัพเดท|^วันที่|^โพสต์|^แก้ไข|^ลงวันที่|^สร้างเมื่อ|^ตีพิมพ์
      zh:^发布|^發布|^發佈|^更新|^最后更新|^最後更新|^时间|^時間|^日期|^发表|^發表|^刊登|^编辑于|^上架
      ja:^公開|^更新|^最終更新|^掲載|^投稿|^配信|^日時|^登録
      ko:^입력|^수정|^등록|^게재|^업데이트|^최종|^작성|^발행|^승인|^송고|^기사입력|^기사 입력
      ca:^publicat|^publicada|^actualitzat|^actualitzada|^última actualització|^darrera actualització|^última modificació|^modificat|^data|^creat
      lt:^publikuota|^publikuotas|^paskelbta|^atnaujinta|^atnaujintas|^paskutin|^įkelta|^papildyta|^redaguota|^data|^sukurta|^patalpinta
      lv:^publicēts|^publicēta|^atjaunots|^atjaunināts|^labots|^ievietots|^pievienots|^papildināts|^pēdējās izmaiņas|^izveidots|^datums
      he:^פורסם|^פורסמה|^עודכן|^עודכנה|^עדכון|^תאריך|^נכתב ב|^עלה ב|^עודכן לאחרונה
    `,
    test: isLabelledDate,
    drops: [
      'Ultimo aggiornamento: 12 marzo 2024, 10:15',
      'Opublikowano: 12 marca 2024',
      'Обновлено 12 марта 2024 г.',
      'Uppdaterad: 2024-03-12 10:15',
      '更新日期：2024年3月12日',
      '입력 2024.03.12 10:15',
      'آخر تحديث: 12 مارس 2024',
      'Publikuota: 2026 m. vasario 27 d.',
      'Actualitzat fa 20 minuts',
      'עדכון אחרון: 11:02'
    ],
    keeps: [
      'Pubblicato nel 2024, l’elenco era sbagliato.',
      'Обновлено 12 списков за 2024 год, и все с ошибками.',
      '更新了三次之后，名单还是错的。',
      '입력 오류가 2024년에만 12번 있었다.'
    ]
  }),
  {
    id: 'date-ago-world',
    label: 'date',
    languages: 'all',
    needs: agoWords,
    why: 'A line says how long ago the story was published.',
    pattern: /^[^.!?:,|–—"“„«]{4,32}(?:(?<= (?:val|min|sav|mėn|d))\.)?$/u,
    test: ([line]) =>
      /\p{Nd}|^לפני (?:דקה|שעה|שעתיים|יום|יומיים)$/u.test(line) &&
      isAgo(line.replace(/^(?:\p{L}+ )?(?=há |acum |pred |prije |pre |преди |před |πριν |hace |il y a |vor |for )/u, '')),
    drops: [
      '3 ore fa',
      'há 3 horas',
      '5 minuten geleden',
      '2 godziny temu',
      '2 часа назад',
      'قبل 11 ساعة',
      '3 घंटे पहले',
      '3小时前',
      '3 時間前',
      '3시간 전',
      'prieš 2 val.',
      'לפני שעתיים'
    ],
    keeps: ['3 ore fa pioveva ancora', 'قبل 3 ساعات من الفجر', '3小时前的河', 'לפני שעתיים ירד גשם']
  },
  ...readingTime
]

/** The label, up to its colon, or its one word. */
const BEHIND = [/^[^\d:：]{3,40}[:：]\s?/u, /^\p{L}+ /u]

function tellsWhen(text: string): boolean {
  return isAgo(text) || isDate(text) || isDateTime(text) || isTime(text)
}

/** Whether a line is a label and a date. */
export function isLabelledDate(line: string): boolean {
  const { value = '' } = LABEL.exec(line)?.groups ?? {}
  const text = value.trim().replace(/[.،。]$/u, '')
  if (!/\p{Nd}/u.test(text) || /["“”„«!?]/u.test(text)) return false
  if (isAgo(text) || FIGURES.test(text) || isDate(text) || isDateTime(text)) return true
  if (BEHIND.some((label) => tellsWhen(line.trim().replace(label, '')))) return true
  const bare = text.replace(CLOCK, ' ').replace(/\s+/gu, ' ')
  return (
    YEAR.test(text) &&
    bare.split(/[\s,]+/u).filter((word) => /\p{L}/u.test(word)).length < 4 &&
    !/[,،] \p{Ll}\p{L}* \p{Ll}/u.test(text)
  )
}
