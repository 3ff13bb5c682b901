import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** Comments that somebody reads before they are printed, in many languages. */
export const commentsChecked: readonly Rule[] = [
  idiom({
    id: 'comments-checked-world',
    label: 'comments',
    why: 'A notice says that comments are checked before they appear.',
    end: 'prompt',
    longest: 110,
    wordings: `
      hi:टिप्पणियां|टिप्पणियाँ|टिप्पणी|कमेंट + जांच|मंजूरी|स्वीकृति|समीक्षा|मॉडरे + प्रकाशित|दिखेंग|दिखेगी|बाद
      ar:التعليقات|تعليقك|التعليق + للمراجعة|المراجعة|للتدقيق|مراجعة|الموافقة|موافقة + نشر|تنشر|تظهر|يظهر|ينشر
      fa:دیدگاه|نظر|کامنت + بررسی|تأیید|تایید|بازبینی + منتشر|نمایش|نشر
      el:σχόλι + έλεγχ|έγκριση|διαχειριστ + δημοσιεύ|δημοσιευ|εμφανί|αναρτ
      tr:yorum + onay|denetim|incelen|moder + yayımlan|yayınlan|görün
      id:komentar + moderasi|dimoderasi|diperiksa|disetujui|ditinjau + tampil|muncul|terbit|ditayangkan|setelah
      ms:komen + disemak|kelulusan|diluluskan|ditapis + siar|papar|sebelum|selepas
      sv:komment + granskas|godkänns|modereras|förhandsgranskas + publicer|visas|innan|före
      no:komment + gjennomgås|godkjennes|modereres|forhåndsmodereres|forhåndsgodkjennes + publiser|vises|før
      da:komment + gennemgås|godkendes|modereres|forhåndsgodkendes + udgives|offentliggøres|vises|før
      fi:komment + tarkist|tarkast|moderoi|hyväksy + julkais|näky|ennen + ^komment|^kaikki|^moderoi|^tarkist
      hu:hozzászól|komment + moderál|ellenőriz|jóváhagy + megjelen|közzé|mielőtt|után
      et:kommenta + kontrolli|modereeri|kinnita|üle vaada|toimetus + avalda|enne|ilmu|nähta
      cs:komentář + kontrol|schval|moder|schvál + zveřej|zobraz|procház
      hr:komentar + pregleda|moderir|odobr|prover|provjer + objav|vidljiv|pre |prije
      sr:коментар + прегледа|модерир|одобр|провер + објав|видљив|пре 
      sl:komentar + pregleda|moderir|odobr|preveri + objav|vid|pred
      sq:komenti|komente|një koment|shto koment + shqyrto|moderohe|mirato|kontrollo + publiko|shfaq
      uk:коментар + перевірк|модерац|схвален|модеру + публікую|з'явля|проход
      vi:bình luận + duyệt|kiểm duyệt|xét duyệt + đăng|hiển thị|trước khi|hiện
      ru:комментари + проверк|модерац|модерир|одобрен|премодер + публик|появ|после|проход|отправлен
      ca:comentaris|comentari + moder|revis|aprov + public|mostr|abans
      lt:komentar + tikrinam|moderuojam|patvirtin|peržiūrim + skelb|rodom|prieš|matom
      lv:komentār + pārbaud|moderē|apstiprin + publicē|pirms|parād|redzam
      he:תגובות|תגובתך|התגובה + בדיקה|אישור|תאושר|נבדק|מסוננ + תפורסם|יפורסמו|פורסמו|תוצג
    `,
    test: (line) => !/["“”„«:]|\p{Nd}{2}/u.test(line) && line.split(' ').length < 14,
    drops: [
      'टिप्पणियां जांच के बाद प्रकाशित होंगी',
      'تخضع التعليقات للمراجعة قبل النشر',
      'دیدگاه‌ها پس از بررسی منتشر می‌شوند.',
      'Τα σχόλια δημοσιεύονται μετά από έλεγχο',
      'Yorumlar onaydan sonra yayımlanır',
      'Kommentarer granskas före publicering',
      'Коментарі проходять перевірку',
      'Комментарии публикуются после проверки модератором',
      'Το σχόλιό σας θα δημοσιευθεί μετά από έγκριση'
    ],
    keeps: [
      'Komentář ke kontrole úřadu nepřišel',
      'Коментар міністра про перевірку шахти, виданий у травні, публікувати заборонили'
    ]
  })
]
