import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** How long a story takes to read, in many languages. */
export const readingTime: readonly Rule[] = [
  idiom({
    id: 'date-reading-time-world',
    label: 'navigation',
    why: 'A line says how long the story takes to read.',
    longest: 44,
    wordings: `
      it:lettura|leggere|leggi in + min + \\d
      pt:leitura|ler |lido em|para ler + min + \\d
      nl:leestijd|lezen|leesduur + min + \\d
      pl:czytania|czyta|lektury + min + \\d
      ro:citire|citit|lectură|de citit + min + \\d
      cs:čtení|přečtení|čtete + min + \\d
      bg:четене|прочитане|чете + мин + \\d
      sk:čítania|čítanie|prečítan + min + \\d
      hr:čitanja|čitanje|pročitate + min + \\d
      sr:читања|читање|прочитате + мин + \\d
      sl:branja|branje|preberete + min + \\d
      sq:lexim|leximit|lexohet + min + \\d
      sv:lästid|läsning|läsa|läs  + min + \\d
      no:lesetid|lesning|å lese|les  + min + \\d
      da:læsetid|læsning|at læse|læs  + min + \\d
      fi:lukuaika|lukemiseen|min lukea + min + \\d
      hu:olvasási idő|olvasás|perc olvas|olvasmány + perc + \\d + ^\\S+(?: \\S+){0,5}$
      et:lugemi|lugemisaeg|lugemiseks + min + \\d
      id:membaca|baca |bacaan|dibaca + menit|min + \\d
      ms:membaca|bacaan|dibaca|masa baca + minit|min + \\d
      vi:đọc + phút + \\d
      tr:okuma|okunma|okuyun + dk|dakika|dak + \\d
      ru:чтени|читать|прочт + мин + \\d
      uk:читан|читати|прочит + хв + \\d
      el:ανάγνωσ|διαβάσ|χρόνος + λεπτ|' + \\d
      ar:قراءة|للقراءة|القراءة + دقيق|دقائق|د  + \\p{Nd}
      fa:مطالعه|خواندن + دقیقه + \\p{Nd}
      hi:पढ़ने|पढ़ें|रीड + मिनट|मिनिट + \\p{Nd}
      zh:阅读|閱讀|读完|讀完|阅读时间 + 分钟|分鐘|分 + \\d
      ja:読了|読む時間|で読め|読めます|所要 + 分 + \\d
      ko:읽기|읽는|소요|읽을 + 분 + \\d
      es:lectura|leer + min + \\d
      fr:lecture|lire en|à lire + min + \\d
      de:lesezeit|lesedauer|zum lesen|lesen + min + \\d
      ca:lectura|per llegir|llegir en + min + \\d
      lt:skaitym|skaityti|perskait + min + \\d
      lv:lasīšan|lasām|lasīt + min + \\d
      he:קריאה|לקרוא|נקרא + דק + \\d
    `,
    test: (line) => !/[.!?。]$|,/u.test(line) && line.split(' ').length < 8,
    drops: [
      'Tempo di lettura: 4 minuti',
      '5 min czytania',
      'Время чтения 3 мин',
      '阅读时间约 4 分钟',
      '読了時間：約3分',
      'قراءة 5 دقائق'
    ],
    keeps: ['4 minuti di lettura bastarono al giudice.', 'Чтение длилось 3 минуты, и все молчали', '他用 4 分钟读完了信。']
  })
]
