import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'
import { shape } from './wording/shape.ts'
import { isUnattributed } from './reading/unattributed.ts'

/** An appeal of the police or of rescuers is of the story. */
const SLAVIC_OFFICE = /полиц|следств|спасател|прокурат|поліц|слідств|рятувальн|polici|kriminal|hasič/u
const OTHER_OFFICE = /polis|jandarma|savcı|αστυνομ|πυροσβεστ|polsek|polres|cảnh sát|công an/u
const SLAVIC_PRESS =
  /редакц|чат-?бот|наш(?:у|ей|его|ий|ому|ої)? |нам(?:$|[ :.!])|фото|відео|видео|redakc|nám|снимки|новин|nam(?:$|[ :.!])/u
const OTHER_PRESS = /bize|haber|foto|μας|φωτογρ|βίντεο|redaksi|kami|video|tòa soạn|toà soạn|ảnh/u

/** A question on the item ends in its name or in what it may be; one of a story goes on. Turkish and Vietnamese end in a particle. */
const ENDS = shape`
  (?:стать[яюией]|материалы?|новост[ьи]|публикаци[яюи]|текст|полез[^ ]*|понрав[^ ]*|помогл?[аио]?|интерес[^ ]*|пригод[^ ]*|думаете|вам|вас|стат[тя][^ ]*|
  матеріал|новин[аиу]|публікаці[яю]|корисн[^ ]*|сподоба[^ ]*|цікав[^ ]*|допом[^ ]*|článek|text|příspěvek|užitečn[^ ]*|líbil[^ ]?|pomohl[^ ]?|zaujal[^ ]?|
  přínosn[^ ]*|άρθρο|είδηση|κείμενο|χρήσιμ[^ ]*|άρεσε|φάνηκε|ενδιαφέρον|ini|bermanfaat|membantu|menarik|anda|[mn][ıiuü]|hissettirdi|[^ ]+unuz|[^ ]+niz|
  không|sao|nào|gì|chưa)\s?[?;]$
`
/** Whoever agrees to one thing and not to another is no form, nor who signs a contract. */
const BUT = /, (?:но|а|але|ale|αλλά|όχι|tetapi|tapi|nhưng|ama|fakat)(?!\p{L})|(?<!\p{L})diye(?!\p{L})|όρους (?:του|της) συμ/u

/** What the page says to a reader who judges, sends, ticks or comments. */
export const feedbackIdioms: readonly Rule[] = [
  idiom({
    id: 'notice-thanks-world',
    label: 'notice',
    why: 'A form thanks the reader for what he sent.',
    end: 'short',
    longest: 80,
    wordings: `
      ru:^спасибо|^благодарим + отзыв|ваше мнение|оценку|ваш голос|подписку|подписались|подписаны|обращение|ваш комментарий|регистрацию|сообщение отправлено|обратную связь
      tr:teşekkür + geri bildirim|yorumunuz|aboneliğiniz|kaydınız|kayıt olduğunuz|abone olduğunuz|oyunuz için|görüşünüz|değerlendirmeniz|mesajınız
      uk:^дякуємо|^дякую + відгук|вашу думку|оцінку|ваш голос|підписку|підписалися|підписані|звернення|ваш коментар|реєстрацію|повідомлення надісл|зворотний
      cs:^děkujeme + zpětnou vazbu|za hodnocení|váš názor|váš hlas|za přihlášení|k odběru|za registraci|váš komentář|vaši zprávu|za odpověď
      bg:^благодарим + обратна връзка|вашия глас|вашето мнение|за абонамент|за регистрацията|вашия коментар|за оценката
      sk:^ďakujeme + spätnú väzbu|za hodnotenie|váš názor|váš hlas|za prihlásenie|na odber|za registráciu|váš komentár|vašu správu
      hr:^hvala + povratn|na ocjeni|na vašem glasu|na prijavi|na registraciji|na komentaru|na poruci|na pretplati
      sr:^хвала + повратн|на вашем гласу|на пријави|на регистрацији|на коментару|на поруци|на претплати
      sl:^hvala + povratn|za oceno|za vaš glas|za prijavo|za registracij|za komentar|za sporočilo|za naročil|da berete
      el:ευχαριστούμε + γνώμη σας|σχόλιό σας|εγγραφή σας|ψήφο σας|αξιολόγηση|συμμετοχή σας|μήνυμά σας|ανταπόκρισή
      id:^terima kasih + masukan anda|berlangganan|sudah mendaftar|telah mendaftar|penilaian anda|tanggapan anda|umpan balik|komentar anda|suara anda|pendapat anda
      vi:^cảm ơn|^cám ơn + bạn đã phản hồi|đã đăng ký|đã đánh giá|đã góp ý|bình luận của bạn|ý kiến của bạn|phản hồi của bạn|đã bình chọn
    `,
    test: (line) => !/["“”„«;:—–]/u.test(line) && line.split(' ').length < 11,
    drops: [
      'Спасибо за ваш отзыв!',
      'Спасибо! Вы подписаны на рассылку',
      'Geri bildiriminiz için teşekkürler',
      'Дякуємо, ваше повідомлення надіслано',
      'Děkujeme za vaši zpětnou vazbu',
      'Ευχαριστούμε για τη γνώμη σας',
      'Terima kasih atas masukan Anda',
      'Cảm ơn bạn đã phản hồi'
    ],
    keeps: [
      'Спасибо за хлеб, написала она мельнику',
      'Děkujeme za pomoc, napsali vesničané.',
      'Bà cảm ơn và ra về.',
      'Teşekkür eden köylüler evlerine döndü.'
    ]
  }),
  idiom({
    id: 'comments-asked-world',
    label: 'comments',
    why: 'A box asks whether the reader liked the item.',
    end: 'asking',
    longest: 80,
    wordings: `
      ru:статья|статье|материал|новость|публикация|текст + полез|понрав|помог|интерес|пригод|о ней думаете|об этом думаете
      + ^была|^был|^вам|^понрав|^помог|^пригод|^как |^эта|^этот|^что вы|^насколько
      tr:haber|yazı|içerik + hissettirdi|ne düşünüyorsunuz|yararlı|faydalı|işinize yara|beğendiniz|beğendin + ^bu |^haber|^yazı|^içerik
      uk:стаття|статті|матеріал|новина|публікація|текст + корисн|сподоба|цікав|допом|думаєте + ^чи |^вам|^сподоб|^як |^ця|^цей|^що ви
      cs:článek|článku|text |text?|příspěvek|informace + užitečn|líbil|pomohl|zaujal|přínosn + ^byl|^líbil|^pomohl|^jak |^zauj|^považujete
      el:άρθρο|είδηση|κείμενο + χρήσιμ|άρεσε|φάνηκε|ενδιαφέρον + ^ήταν|^σας|^σου|^πώς|^πόσο|^βρήκατε
      id:artikel|berita|tulisan + bermanfaat|membantu|suka|menarik|pendapat anda + ^apakah|^suka|^bagaimana|^menurut
      vi:bài viết này|bài viết|tin này|bài này + hữu ích|thích|thấy sao|thấy thế nào|cảm thấy + ^bạn|^bài viết
    `,
    test: (line) => /[?;]$/u.test(line) && !/["“”„«:,]|\p{Nd}/u.test(line) && line.split(' ').length < 11 && ENDS.test(line),
    drops: [
      'Была ли эта статья полезной?',
      'Bu haber size ne hissettirdi?',
      'Вам сподобалася стаття?',
      'Byl pro vás článek užitečný?',
      'Σας άρεσε το άρθρο;',
      'Apakah artikel ini bermanfaat?',
      'Bạn thấy bài viết hữu ích không?'
    ],
    keeps: [
      'Вам понравился материал платья?',
      'Apakah tulisan itu membantu hakim?',
      'Был ли материал опор прочным?',
      'Byl to text smlouvy?',
      'Bài học nào hữu ích cho xã?',
      'Πώς ήταν το ποτάμι;'
    ]
  }),
  idiom({
    id: 'footer-witness-world',
    label: 'footer',
    why: 'A prompt asks those who saw something to send pictures or write to the newsroom.',
    end: 'prompt',
    longest: 170,
    wordings: `
      ru:свидетел|очевид + пришлите|присылайте|отправ|расскажите|напишите|пишите + ^если вы|^стали|^вы стали|^были|^оказались
      tr:tanık|şahit + gönder|paylaş|bildir|ulaş + ^bir olay|^siz |^bir habere|^haber|^olay|^tanık
      uk:свідк|очевид + надсил|надішл|розкаж|напиш|пишіть + ^якщо ви|^стали|^ви стали|^були
      cs:svědk + pošlete|napište|pošli|zašlete + ^byli|^byl|^jste|^pokud|^stali
      bg:свидетел|снимки или|видео от + изпрат|прат|пишете|разкажете + ^станахте|^бяхте|^ако сте|^имате
      sk:svedk|fotky alebo|video z + pošlite|napíšte|pošli|zašlite + ^boli ste|^bol|^ste|^ak ste|^stali|^máte
      hr:svjedo|svedo|fotografije ili|snimku|snimak + pošaljite|pošalji|javite|pišite + ^jeste li|^bili ste|^ako ste|^imate|^imaš
      sr:сведо|фотографије или|снимак + пошаљите|пошаљи|јавите|пишите + ^јесте ли|^били сте|^ако сте|^имате|^имаш
      sl:fotografij|posnetek|posnetke|priča|priče + pošljite|pošlji|sporočite|pišite + ^ste bili|^ste |^če ste|^imate|^imaš|^bili
      sq:foto |fotografi|video|dëshmitar|pamje + dërgo|na shkrua|na njofto + ^jeni|^keni|^nëse|^a jeni|^ke 
      el:μάρτυρ|αυτόπτ + στείλ|γράψ|επικοινων + ^ήσ|^είστε|^είδατε|^αν |^έγινες|^γίνατε
      id:menyaksikan|melihat peristiwa|melihat kejadian + kirim|laporkan|bagikan + ^anda|^jika anda|^kamu|^apakah anda
      vi:chứng kiến|nhân chứng + gửi|liên hệ + ^bạn|^nếu bạn|^quý độc giả|^độc giả
    `,
    test: (line) => {
      const text = line.toLowerCase()
      const isPress = SLAVIC_PRESS.test(text) || OTHER_PRESS.test(text)
      return isUnattributed(line) && isPress && !SLAVIC_OFFICE.test(text) && !OTHER_OFFICE.test(text)
    },
    drops: [
      'Стали очевидцем? Присылайте фото и видео на нашу почту',
      'Если вы стали свидетелем события, пришлите фото и видео в редакцию',
      'Bir olaya mı tanık oldunuz? Fotoğraf ve video gönderin',
      'Якщо ви стали свідком події, надсилайте фото та відео до редакції',
      'Byli jste svědky události? Pošlete nám fotografie',
      'Ήσασταν μάρτυρας ενός περιστατικού; Στείλτε μας φωτογραφίες',
      'Anda melihat peristiwa penting? Kirim foto dan video',
      'Bạn chứng kiến sự việc? Gửi ảnh cho tòa soạn'
    ],
    keeps: [
      'Если вы стали свидетелем аварии, отправьте видео в полицию по адресу на плакате.',
      'Pokud jste byli svědky nehody, pošlete video policii.',
      'Стали свидетелями и молчали, напишите об этом в дневнике.'
    ]
  }),
  idiom({
    id: 'consent-tick-world',
    label: 'consent',
    why: 'A box of a form to tick says what one agrees to.',
    end: 'prompt',
    longest: 150,
    wordings: `
      ru:персональных данных|политикой конфиденц|пользовательским соглаш|условиями использ + ^согласен|^я согласен|^даю согласие|^я даю|^я соглаш|^я принимаю|^принимаю|^я ознаком
      tr:kişisel veri|aydınlatma metni|kvkk|üyelik sözleşme|kullanım koşul|gizlilik politika + onaylıyorum|kabul ediyorum|okudum|izin veriyorum
      uk:персональних даних|політикою|умовами використ|правилами корист + ^погоджуюс|^я погодж|^даю згоду|^я даю|^я приймаю|^ознайомлен
      cs:osobních údajů|obchodními podmínkami|se zásadami + ^souhlasím|^beru na vědomí|^uděluji
      el:όρους|πολιτική απορρήτου|προσωπικών δεδομ|προσωπικά δεδομένα + ^συμφωνώ|^αποδέχομαι|^έχω διαβάσει|^συναινώ
      id:kebijakan privasi|syarat dan|ketentuan|data pribadi + ^saya setuju|^saya menyetujui|^saya telah membaca|^dengan ini saya
      vi:điều khoản|chính sách|dữ liệu cá nhân + ^tôi đồng ý|^tôi đã đọc|^tôi chấp nhận
    `,
    test: (line) => isUnattributed(line) && !BUT.test(line),
    drops: [
      'Согласен на обработку персональных данных',
      'KVKK aydınlatma metnini okudum, onaylıyorum',
      'Даю згоду на обробку персональних даних',
      'Souhlasím se zpracováním osobních údajů',
      'Αποδέχομαι τους όρους χρήσης',
      'Saya menyetujui kebijakan privasi',
      'Tôi đồng ý với chính sách bảo mật'
    ],
    keeps: [
      'Я согласен на обработку персональных данных, но не на слежку.',
      'Συμφωνώ με τους όρους του συμβολαίου.',
      'Согласен с ним лишь мельник.',
      'Souhlasím s ním, řekla.',
      'Tôi đồng ý với ông ấy, bà nói.'
    ]
  }),
  idiom({
    id: 'comments-rules-world',
    label: 'comments',
    why: 'The site says which comments it does not print, or who answers for them.',
    end: 'prompt',
    longest: 150,
    wordings: `
      ru:комментари|сообщения + оскорб|ненорматив|нецензур|спам|угроз|рекламу + удаляются|будут удал|не публикуются|не допускаются|блокируются
      tr:yorum + küfür|hakaret|rencide|büyük harf|yorum sahibi|yorumu yapan + yayınlanm|yayımlanm|onaylanm|silin|sorumlu
      uk:коментар|повідомлення + образ|образлив|нецензур|спам|лайк|рекламу + видаляються|буде видал|будуть видал|не публікуються|не допускаються|блокуються
      cs:komentáře|příspěvky|diskuse|diskuze + urážliv|vulgár|nevhodn|spam|redakční úprav|se řídí|pravidl + mazat|mazán|maže|smaz|odstraň|neprocház|vyhrazuj|řídí
      el:σχόλια + υβριστικ|greeklish|προσβλητικ|συκοφαντικ + δεν δημοσ|διαγράφονται|θα διαγρ|αφαιρούνται|δεν αναρτ
      id:komentar + kasar|sara|menghina|spam|kebencian|komentator|pengirim + dihapus|tidak ditampil|tanggung jawab|hindari
      vi:bình luận + thô tục|xúc phạm|không dấu|vi phạm + sẽ bị xóa|bị xóa|bị xoá|không được đăng|bị gỡ
    `,
    test: (line) =>
      isUnattributed(line) &&
      /^.{0,24}(?:коммент|сообщ|yorum|küfür|hakaret|комент|повід|kome|přísp|disk|σχόλ|υβρ|bình)/iu.test(line),
    drops: [
      'Комментарии, содержащие оскорбления, удаляются',
      'Yazılan yorumlardan yorum sahibi sorumludur',
      'Коментарі з образами видаляються',
      'Příspěvky neprocházejí redakční úpravou',
      'Υβριστικά σχόλια δεν δημοσιεύονται',
      'Komentar menjadi tanggung jawab pengirim',
      'Bình luận vi phạm sẽ bị xóa'
    ],
    keeps: [
      'Комментарии с оскорблениями сеть удаляла неделями.',
      'Komentar kasar itu dibaca warga semalaman.',
      'Yorumlar hakaret doluydu.',
      'Комментарии с угрозами удаляем сразу, а авторов блокируем.'
    ]
  })
]
