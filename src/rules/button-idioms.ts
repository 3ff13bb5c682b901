import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** Whether a line is a button or a notice of a few words. */
const isButton = (line: string): boolean => !/["“”„«.,:;!?।،؟]|\p{Nd}/u.test(line) && line.trim().split(' ').length < 7

/** Buttons and short notices of several words, in ten languages. */
export const buttonIdioms: readonly Rule[] = [
  idiom({
    id: 'app-notify-world',
    label: 'app',
    why: 'A button turns the site’s alerts on, or brings its news to a phone.',
    longest: 60,
    wordings: `
      hi:सूचना|नोटिफिकेशन|अलर्ट + चालू करें|ऑन करें|सक्षम करें|पाएं|पाएँ|अनुमति दें
      ar:الإشعارات|التنبيهات|إشعارات|الأخبار العاجلة|أخبار عاجلة + ^فعل|^فعّل|^تفعيل|^شغل|^اسمح|جوالك|هاتفك|^تلق
      fa:اعلان|هشدار|خبرهای فوری|خبر فوری + روشن|فعال|گوشی|تلفن|دریافت
      el:ειδοποιήσεις|έκτακτες ειδήσεις|έκτακτα νέα + ^ενεργοπ|^επιτρέψτε|^λάβετε|κινητό|^άνοιξ
      tr:bildirim|son dakika|anlık haber + aç$|açın$|izin ver|etkinleştir|telefonunuz|cebiniz
      id:notifikasi|pemberitahuan|kabar terkini|berita terkini + ^aktifkan|^nyalakan|^izinkan|ponsel|gawai|^hidupkan
      sv:notiser|aviseringar|pushnotiser|senaste nytt|nyhetslarm + ^slå på|^aktivera|^tillåt|mobil|telefon
      cs:upozornění|notifikace|důležité zprávy|rychlé zprávy + ^zapn|^povol|^aktiv|mobilu|telefonu
      uk:сповіщення|термінові новини|пуш-сповіщення + ^увімк|^вмик|^дозвол|телефон|смартфон|^отрим
      vi:thông báo|tin nóng|tin nhanh + ^bật|^cho phép|^nhận|điện thoại|^mở
    `,
    test: isButton,
    drops: [
      'सूचनाएं चालू करें',
      'فعّل الإشعارات',
      'اعلان‌ها را روشن کنید',
      'Ενεργοποιήστε τις ειδοποιήσεις',
      'Son dakika gelişmeleri cep telefonunuzda',
      'Senaste nytt i din mobil',
      'Zapnout upozornění'
    ],
    keeps: ['Bật thông báo rồi ông ngủ quên bên bến sông cạn', 'Сповіщення про повінь запізнилося', 'सूचना मिली थी']
  }),
  idiom({
    id: 'share-send-world',
    label: 'share',
    why: 'A button sends the story by mail or network, or copies its link.',
    longest: 50,
    wordings: `
      hi:ईमेल से|ईमेल द्वारा|लिंक|यूआरएल + भेजें|कॉपी
      ar:عبر البريد|بالبريد|الرابط|رابط + ^أرسل|^إرسال|نسخ|انسخ
      fa:ایمیل|لینک|پیوند|توییتر|فیسبوک|تلگرام + ^ارسال|کپی|رونوشت|هم‌رسانی|همرسانی|^اشتراک
      el:email|e-mail|σύνδεσμ|συνδέσμ + ^αποστολ|^στείλ|αντιγρα
      tr:e-posta|bağlantı|linki|link + gönder$|kopyala|kopyalandı
      id:surel|email|tautan|link + ^kirim|^salin|disalin|^copy
      sv:med e-post|via e-post|via mejl|med mejl|per mejl|länken|länk + ^skicka med|^skicka via|^skicka per|^kopiera|kopierad
      cs:e-mailem|mailem|odkaz + ^poslat|^pošl|zkopír|kopír
      uk:поштою|посилання|лінк + ^надісл|скопій|копію
      vi:email|liên kết|đường dẫn|link + ^gửi|sao chép|^chép
    `,
    test: isButton,
    drops: ['ईमेल से भेजें', 'أرسل عبر البريد', 'پیوند رونوشت شد', 'E-postayla gönder', 'Kirim lewat surel', 'Skicka med e-post'],
    keeps: [
      'Skicka mejl till kungen gick inte',
      'أرسل الرابط إلى الشرطة بعد ليلة من التردد والخوف',
      'Gửi email cho con trai ở xa'
    ]
  }),
  idiom({
    id: 'comments-checked-world',
    label: 'comments',
    why: 'A notice says that comments are checked before they appear.',
    end: 'any',
    longest: 110,
    wordings: `
      hi:टिप्पणियां|टिप्पणियाँ|टिप्पणी|कमेंट + जांच|मंजूरी|स्वीकृति|समीक्षा|मॉडरे + प्रकाशित|दिखेंग|दिखेगी|बाद
      ar:التعليقات|تعليقك|التعليق + للمراجعة|المراجعة|للتدقيق|مراجعة|الموافقة|موافقة + نشر|تنشر|تظهر|يظهر|ينشر
      fa:دیدگاه|نظر|کامنت + بررسی|تأیید|تایید|بازبینی + منتشر|نمایش|نشر
      el:σχόλι + έλεγχ|έγκριση|διαχειριστ + δημοσιεύ|εμφανί|αναρτ
      tr:yorum + onay|denetim|incelen|moder + yayımlan|yayınlan|görün
      id:komentar + moderasi|dimoderasi|diperiksa|disetujui|ditinjau + tampil|muncul|terbit|ditayangkan|setelah
      sv:komment + granskas|godkänns|modereras|förhandsgranskas + publicer|visas|innan|före
      cs:komentář + kontrol|schval|moder|schvál + zveřej|zobraz|procház
      uk:коментар + перевірк|модерац|схвален|модеру + публікую|з'явля|проход
      vi:bình luận + duyệt|kiểm duyệt|xét duyệt + đăng|hiển thị|trước khi|hiện
    `,
    test: (line) => !/["“”„«:]|\p{Nd}{2}/u.test(line) && line.split(' ').length < 14,
    drops: [
      'टिप्पणियां जांच के बाद प्रकाशित होंगी',
      'تخضع التعليقات للمراجعة قبل النشر',
      'دیدگاه‌ها پس از بررسی منتشر می‌شوند.',
      'Τα σχόλια δημοσιεύονται μετά από έλεγχο',
      'Yorumlar onaydan sonra yayımlanır',
      'Kommentarer granskas före publicering',
      'Коментарі проходять перевірку'
    ],
    keeps: [
      'Komentář ke kontrole úřadu nepřišel',
      'Коментар міністра про перевірку шахти, виданий у травні, публікувати заборонили'
    ]
  })
]
