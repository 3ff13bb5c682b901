import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** Share buttons and prompts, as sites of several languages word them. */
export const shareIdioms: readonly Rule[] = [
  idiom({
    id: 'share-this-world',
    label: 'share',
    why: 'A button or prompt asks to share the story.',
    end: 'short',
    longest: 70,
    wordings: `
      hi:साझा|शेयर|फॉरवर्ड + दोस्त|मित्र|खबर|लेख|इसे|सोशल|परिवार|पोस्ट|आर्टिकल + करें|कीजिए|करे$
      ar:^شارك|^انشر|^أرسل|^مشاركة + أصدقا|الخبر|المقال|الموضوع|الصفحة|فيسبوك|واتس|تويتر|تلغرام
      fa:اشتراک بگذار|همرسان|هم‌رسان|بازنشر کنید|بفرستید + این|دوستان|مطلب|خبر|صفحه|شبکه
      el:^μοιρ|^κοινοποι|^στείλτε|^στείλε|^διαδώστε + άρθρο|φίλ|είδηση|facebook|κείμενο|ανάρτηση|σελίδα|δημοσίευση
      tr:paylaş|gönder$|gönderin$ + haberi|arkadaş|bunu|yazıyı|içeriği|facebook|whatsapp|sosyal|sayfayı
      id:^bagikan|^sebarkan|^kirim + artikel|berita|teman|halaman|facebook|whatsapp|tulisan|kabar
      sv:^dela|^tipsa|^skicka + artikel|vän|nyhet|inlägg|facebook|whatsapp|twitter|sociala|sida
      cs:^sdíl|^pošlete|^poslat|^doporuč + článek|přátel|zprávu|přítel|facebook|stránku|známým|příspěv
      uk:^поділіт|^поділись|^поділитись|^поділитися|^надішл|^надіс|^поширт|^поширити|^відправ|^розкажіть + новин|друз|статт|матеріал|сторінк|facebook|посилан|публікац
      vi:^chia sẻ|^gửi|^giới thiệu + bài|bạn bè|tin này|liên kết|facebook|zalo|trang này
    `,
    test: (line) => !/["“”„«:,،]|\p{Nd}/u.test(line) && line.split(' ').length < 9,
    drops: [
      'यह खबर दोस्तों के साथ साझा करें',
      'شارك هذا الخبر مع أصدقائك',
      'این مطلب را با دوستان به اشتراک بگذارید',
      'Μοιράσου το με φίλους',
      'Поділіться статтею з друзями',
      'Chia sẻ bài này với bạn bè'
    ],
    keeps: [
      'Dela på dig, sade vännen.',
      'Поділився з друзями хлібом',
      'उन्होंने यह खबर दोस्तों से साझा की',
      'شارك في البناء مئة رجل من أبناء القرية'
    ]
  }),
  idiom({
    id: 'comments-first-world',
    label: 'comments',
    why: 'A prompt asks for the first or another comment, or says that none is taken.',
    end: 'short',
    longest: 80,
    wordings: `
      hi:टिप्पणी|कमेंट|राय |प्रतिक्रिया + ^अपनी|^अपना|^पहली|^सबसे|^लॉगिन|^लॉग इन|^इस खबर|^इस लेख|^आप भी + दें|लिखें|करें|बताएं|बताइए|दीजिए|बनें
      ar:التعليق|المعلقين|تعليق|رأيك + ^كن|^سجل|^أضف|^اترك|^شارك|^اكتب|^قم|^يجب|^لا يمكن|^أغلق|^تم إغلاق|^عذرا
      fa:نظر|دیدگاه|کامنت + ^اولین|^نخستین|^امکان|^ارسال|^برای|^شما هم|^دیدگاه|^نظر + بدهید|بسته|باشید|بنویس|وارد|کنید|غیرفعال|بگذارید|شوید
      el:σχόλι|σχολι + ^γράψ|^αφήσ|^προσθέσ|^γίν|^κάν|^πρώτ|^πείτε|^πες|^συνδ|^μπείτε|^δεν υπάρχ|^εγγρ|^τα σχόλια έκλ
      tr:yorum + ^ilk|^sen|^siz|^bir|^yorumunu|^düşünce|^bu habere|^henüz|^yorum yap + yap|yaz|ekle|ol$|olun|yok|bırak
      id:komentar|tanggapan + ^beri|^tulis|^jadi|^tambah|^kirim|^belum|^tinggal|^ayo|^login|^masuk
      sv:komment + ^skriv|^lämna|^var |^bli |^inga|^gör|^delta|^logga|^bli först|^lägg
      cs:koment|okoment + ^napiš|^přid|^buďte|^bud|^vlož|^zatím|^pro |^okoment|^přihl|^zanech
      uk:комент + ^напиш|^залиш|^дода|^будьте|^стань|^увійд|^поки|^ще нема|^щоб|^авториз
      vi:bình luận|ý kiến + ^hãy|^viết|^gửi|^để lại|^trở thành|^chưa có|^đăng nhập|^mời|^là người
    `,
    test: (line) => !/["“”„«:]|\p{Nd}{2}/u.test(line) && line.split(' ').length < 9,
    drops: [
      'अपनी राय कमेंट में बताएं',
      'سجل الدخول لتتمكن من التعليق',
      'اولین نظر را شما بدهید',
      'Πείτε μας τη γνώμη σας στα σχόλια',
      'Buďte první, kdo okomentuje',
      'Ще немає коментарів'
    ],
    keeps: [
      'Napište, co chcete, ale komentář si nechte.',
      'Щоб не коментувати вирок, він вийшов через задні двері, а журналісти чекали.',
      'इस खबर पर मंत्री ने टिप्पणी नहीं की।',
      'Bli inte arg, lät kommentaren från kommunen när bron stängdes för andra gången'
    ]
  })
]
