import { idiom } from './idiom.ts'
import { lower } from './wording/lower.ts'
import type { Rule } from './rule.ts'
import { isUnattributed } from './reading/unattributed.ts'

const isShort = (line: string): boolean => !/["“”„«,;]/u.test(line) && line.split(' ').length < 11

/** What stands beside the number of a count of readers, and nothing else does. */
const COUNTED = new Set(
  `прочитали прочитано прочтений просмотров просмотра просмотры человек раз раза прочитань переглядів перегляди людей людини осіб разів рази bu haber yazı
  kez kere defa okundu okunma görüntülenme görüntülendi izlenme sayısı přečteno zobrazeno zobrazení přečtení krát x lidí prečítané zobrazené zobrazení čítané
  прочетена прочетено пъти преглеждания pregleda pročitano puta prikaza προβολές αναγνώσεις διαβάστηκε
  φορές dibaca dilihat ditonton kali lượt xem đọc nghe page views visits aufrufe vues
  consultations visualizaciones visualizzazioni visualizações weergaven odsłon odsłony wyświetleń wyświetlenia vizualizări afișări megtekintés
  megtekintések visualitzacions peržiūros peržiūrų skatījumi skatījumu vaatamisi tontonan shikime مشاهدات المشاهدات عدد بازدید تعداد צפיות व्यूज`.split(
    /\s+/u
  )
)
const isCount = (line: string): boolean =>
  /\d/u.test(line) &&
  lower(line)
    .split(/[\d\s.,:×]+/u)
    .every((word) => word === '' || COUNTED.has(word))

/** What players, live pages and counters of the page say of themselves. */
export const playerIdioms: readonly Rule[] = [
  idiom({
    id: 'navigation-player-world',
    label: 'navigation',
    why: 'A player says that it cannot play, loads or goes on soon.',
    end: 'short',
    longest: 90,
    wordings: `
      ru:видео|аудио|ролик|браузер|плеер|трансляци|медиафайл + недоступн[оаы]\\.?$|не удалось загруз|не удалось воспроизв|ошибка при воспроизв|ошибка воспроизв
      |ошибка загрузки|не поддерживает|начн[её]тся через|загружается
      tr:video|ses öğesini|ses dosya|tarayıcınız|oynatıcı + yüklenemedi\\.?$|yüklenemiyor\\.?$|oynatılamıyor\\.?$|oynatılamadı\\.?$|kullanılamıyor\\.?$|desteklemiyor\\.?$
      |başlamak üzere\\.?$|saniye içinde başla|saniye sonra başla
      uk:відео|аудіо|ролик|браузер|плеєр|трансляці|медіафайл + недоступн[еаі]\\.?$|не вдалося завант|не вдалося відтв|помилка під час відтв|помилка відтв
      |помилка завантаження|не підтримує|почнеться через|завантажується
      cs:video|audio|přehráv|prohlížeč|přenos + nepodařilo načíst|nepodařilo přehr|není dostupn[éý]\\.?$|není k dispozici\\.?$|při přehrávání došlo|nepodporuje|začne za|se načítá
      el:βίντεο|ήχου|αναπαραγωγ|περιηγητής|πρόγραμμα περιήγησης + δεν είναι διαθέσιμ|δεν ήταν δυνατή η|σφάλμα κατά|δεν υποστηρίζει|ξεκινά σε|φορτώνει
      id:video|audio|browser|peramban + tidak tersedia\\.?$|gagal memuat|gagal diputar|tidak dapat diputar|kesalahan saat|tidak mendukung|dalam \\d+ detik|sedang dimuat
      vi:video|âm thanh|trình duyệt|audio + không khả dụng|không thể tải video|không thể phát|đã xảy ra lỗi|không hỗ trợ|sau \\d+ giây|đang tải
    `,
    test: (line) => isShort(line) && isUnattributed(line) && !/^[^.]*\.$/u.test(line),
    drops: [
      'Видео недоступно',
      'Не удалось загрузить видео. Попробуйте позже',
      'Следующее видео начнётся через 5 секунд',
      'Video yüklenemedi',
      'Ваш браузер не підтримує відтворення відео',
      'Video se nepodařilo načíst',
      'Το βίντεο δεν είναι διαθέσιμο',
      'Terjadi kesalahan saat memutar video',
      'Trình duyệt của bạn không hỗ trợ video'
    ],
    keeps: [
      'Видео с моста было недоступно следователям до весны.',
      'Video není k dispozici.',
      'Video mahkemede delil sayıldı.',
      'Video není jediný důkaz.',
      'Το βίντεο έκανε τον γύρο του διαδικτύου.',
      'Bà không thể tải gạo qua cầu.'
    ]
  }),
  idiom({
    id: 'navigation-refresh-world',
    label: 'navigation',
    why: 'A live page says that it refreshes itself.',
    end: 'short',
    longest: 80,
    wordings: `
      ru:автоматич + обновля + ^страница|^онлайн|^лента|^трансляция|^хроника|^эта страница
      tr:otomatik + yenilen|güncellen + ^sayfa|^bu sayfa|^canlı|^akış
      uk:автоматич + оновлю + ^сторінка|^онлайн|^стрічка|^трансляція|^ця сторінка|^хроніка
      cs:automatick + obnov|aktualiz + ^stránka|^online|^tato stránka|^přenos|^reportáž
      el:αυτόματα + ανανεώνεται|ενημερώνεται + ^η σελίδα|^η ροή|^η κάλυψη|^η ζωντανή
      id:otomatis + diperbarui|diperbaharui + ^halaman|^liputan|^live
      vi:tự động + cập nhật|làm mới + ^trang|^tường thuật
    `,
    test: isShort,
    drops: [
      'Онлайн обновляется автоматически',
      'Sayfa otomatik olarak yenilenmektedir',
      'Сторінка оновлюється автоматично.',
      'Stránka se automaticky obnovuje',
      'Η ροή ανανεώνεται αυτόματα',
      'Halaman diperbarui otomatis',
      'Trang tự động cập nhật'
    ],
    keeps: [
      'Шлюз на реке обновляется автоматически',
      'Stránka kroniky se neobnovuje.',
      'Trang viết tay của bà được cập nhật mỗi tối.'
    ]
  }),
  idiom({
    id: 'footer-delayed-world',
    label: 'footer',
    why: 'A table of prices says by how many minutes it is late.',
    end: 'short',
    longest: 100,
    wordings: `
      ru:котировки|биржевые данные|данные|курсы + задержкой + мин
      tr:verileri|veriler|fiyatlar + gecikme + dakika|dk
      uk:котирування|біржові дані|дані|курси + затримкою + хв
      cs:data jsou|kurzy jsou|ceny jsou|údaje jsou + zpožděn|zpoždění + minut
      el:τα δεδομένα|οι τιμές + καθυστέρηση + λεπτ
      id:data |harga + tertunda|delay + menit
      vi:dữ liệu|giá + chậm|trễ + phút
    `,
    test: (line) => isShort(line) && /\d/u.test(line) && !/(?:19|20)\d\d/u.test(line),
    drops: [
      'Котировки предоставлены с задержкой 15 минут',
      'Piyasa verileri 15 dakika gecikmelidir',
      'Дані надано із затримкою 15 хвилин',
      'Data jsou zpožděná o 15 minut',
      'Τα δεδομένα εμφανίζονται με καθυστέρηση 15 λεπτών',
      'Data tertunda 15 menit',
      'Dữ liệu chậm 15 phút'
    ],
    keeps: ['Поезд с данными переписи прибыл с задержкой, на 15 минут позже.', 'Chuyến xe chở lúa chậm mười lăm phút.']
  }),
  idiom({
    id: 'notice-read-count-world',
    label: 'notice',
    why: 'A count says how often the item was read or seen.',
    longest: 44,
    wordings: `
      ru:прочитали|прочитано|прочтений|просмотров|просмотра|просмотры
      tr:okundu|okunma|görüntülenme|görüntülendi|izlenme
      uk:прочитали|прочитано|прочитань|переглядів|перегляди
      cs:přečteno|zobrazeno|zobrazení|přečtení
      bg:прочетена|прочетено|преглеждания|пъти
      sk:prečítané|zobrazené|zobrazení|čítané
      hr:pregleda|pročitano|prikaza
      sr:прегледа|прочитано|приказа
      sl:ogledov|prebrano|prikazov
      el:προβολές|αναγνώσεις|διαβάστηκε
      id:dibaca|dilihat|ditonton
      vi:lượt xem|lượt đọc|lượt nghe
      en:views|^visits:
      de:aufrufe
      fr:vues|consultations
      es:visualizaciones
      it:visualizzazioni
      pt:visualizações
      nl:weergaven
      pl:odsłon|wyświetleń|wyświetlenia
      ro:vizualizări|afișări
      hu:megtekintés
      ca:visualitzacions
      lt:peržiūros|peržiūrų
      lv:skatījumi|skatījumu
      et:vaatamisi
      ms:tontonan
      sq:shikime
      ar:مشاهدات|المشاهدات
      fa:بازدید
      he:צפיות
      hi:व्यूज
    `,
    test: isCount,
    drops: [
      'Прочитали 3 210 человек',
      '1.245 kez okundu',
      'Bu haber 1245 kez okundu',
      'Переглядів: 1 245',
      'Přečteno 1245×',
      'Προβολές: 1.245',
      'Dibaca 1.245 kali',
      '1.245 lượt xem',
      'Views: 1245',
      'Visits: 1245',
      'Aufrufe: 1.245',
      'Vizualizări: 1245',
      'عدد المشاهدات: 1245'
    ],
    keeps: [
      'Прочитали письмо лишь в 1911 году',
      'Video 3 milyon kez izlendi, sonra silindi',
      'Dilihat dari bukit, 12 rumah terendam',
      'Two views: 12 painters of the valley',
      'Aufrufe zum Streik: 12'
    ]
  })
]
