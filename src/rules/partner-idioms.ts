import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** What pages say of their partners: whose message follows, and who stores what. */
export const partnerIdioms: readonly Rule[] = [
  idiom({
    id: 'advert-partners-world',
    label: 'advert',
    why: 'A line says that a message of partners or sponsors follows.',
    longest: 56,
    wordings: `
      hi:साझेदार|प्रायोजक|पार्टनर|विज्ञापनदाता + संदेश|ओर से$|तरफ से$|सामग्री
      ar:شركائ|رعات|الراعي|المعلنين + ^رسالة|^كلمة|^من |^محتوى|^بالتعاون|^برعاية
      fa:شرکا|حامیان|حامی|همکاران تجاری + ^پیام|^از |^محتوا|^مطلب
      el:χορηγ|συνεργάτ|συνεργατ|διαφημιζόμεν + ^μήνυμα|^από |^περιεχόμενο|^ανακοίνωση|^με τη
      tr:sponsor|ortaklarımız|reklamveren|destekçi + mesaj|^iş ortak|'dan$|den$|ımızdan|içerik
      id:mitra|sponsor|rekanan|pengiklan + ^pesan|^dari|^konten|^informasi
      sv:partner|sponsor|annonsör|samarbetspartner + ^ett meddelande|^meddelande|^från|^innehåll från|^budskap
      no:partner|sponsor|annonsør|samarbeidspartner + ^en melding|^melding|^fra|^innhold fra|^budskap
      da:partner|sponsor|annoncør|samarbejdspartner + ^en besked|^besked|^fra|^indhold fra|^budskab
      fi:kumppani|sponsor|mainostaj|yhteistyökump + ^viesti |^sisältö|^sisältöä + ^\\S+(?: \\S+){0,2}$
      hu:partner|szponzor|támogató|hirdető + ^üzenet|^tartalom|^partnereink + ^\\S+(?: \\S+){0,2}$
      et:partner|toetaja|sponsor|koostööpartner + ^partner|^toetaja|^sisu|^meie|^koostöö + ^\\S+(?: \\S+){0,2}$
      cs:partner|sponzor|inzerent + ^sdělení|^zpráva od|^od |^obsah|^vzkaz
      uk:партнер|спонсор|рекламодав + ^повідомлення|^від |^реклама|^матеріал|^за підтримки|^контент
      vi:tài trợ|đối tác|nhãn hàng + ^thông điệp|^từ |^lời nhắn|^tin từ|^nội dung từ|^thông tin từ
      ru:партнёр|партнер|спонсор|рекламодат + ^сообщение|^реклама партн|^материал|^при поддержке|^контент
      ca:soci|patrocinador|anunciant|col·labora + ^un missatge|^missatge|^contingut de|^amb la col·laboració|^en col·laboració + patrocinador|anunciant|soci
      lt:partner|rėmėj|reklamdav + ^partner|^rėmėj|^turin|^mūsų|^bendradarb + turin|partner|rėmėj|žinut
      lv:partner|atbalstītāj|sponsor|sadarbības partner + ^partner|^atbalstīt|^saturs|^mūsu|^sadarb + ^\\S+(?: \\S+){0,2}$
      he:שותפינו|נותני החסות|המפרסמ|השותפים + ^תוכן|^הודעה|^בשיתוף|^מאת|^בחסות
    `,
    test: (line) => !/["“”„«.,:!?।،]|\p{Nd}/u.test(line) && line.split(' ').length < 8,
    drops: [
      'हमारे साझेदारों का संदेश',
      'كلمة من رعاتنا',
      'پیام حامیان',
      'Μήνυμα από τους χορηγούς μας',
      'Sponsorlarımızdan mesaj',
      'Pesan dari mitra kami',
      'Ett meddelande från våra partner',
      'Sdělení našich partnerů',
      'Повідомлення від наших партнерів',
      'Thông điệp từ nhà tài trợ',
      'Контент партнёра'
    ],
    keeps: [
      'Från partner till fiender på en kväll i hamnen',
      'Від партнерів чекали грошей, а не порад',
      'हमारे साझेदार गांव',
      'من شريك في الجريمة؟'
    ]
  }),
  idiom({
    id: 'consent-partners-world',
    label: 'consent',
    why: 'A notice says what the site and its partners store on the reader’s device.',
    end: 'prompt',
    longest: 300,
    wordings: `
      hi:डिवाइस|उपकरण|कुकी + साझेदार|पार्टनर|भागीदार + रखते|सहेज|संग्रह|स्टोर|उपयोग|इस्तेमाल + हम |हमारे
      ar:جهازك|جهازكم|ملفات تعريف + شركاؤنا|شركائنا|شركاء + نخزن|تخزين|نستخدم|نعالج|نحفظ|نصل
      fa:دستگاه شما|دستگاهتان|کوکی + شرکای|شرکا|همکاران + ذخیره|استفاده|پردازش|نگه
      el:συσκευή|cookies + συνεργάτες + αποθηκ|χρησιμοπ|επεξεργ + εμείς|μας
      tr:cihazınız|çerez + ortaklarımız|iş ortak + sakl|depol|kullan|işle + biz |^biz|bizim
      id:perangkat anda|cookie + mitra + menyimpan|mengakses|memproses|menggunakan + kami
      ms:peranti anda|kuki + rakan kongsi + menyimpan|mengakses|memproses|menggunakan + kami
      sv:din enhet|cookies|kakor + partner|leverantörer + lagrar|använder|behandlar + vi 
      no:enheten din|din enhet|en enhet|cookies|informasjonskaps + partner|leverandører + lagrer|bruker|behandler + vi 
      da:din enhed|en enhed|cookies|dine data + partner|leverandører + gemmer|bruger|behandler|anvender + vi 
      fi:laitteellasi|laitteesi|laitteelle|eväste + kumppani + tallen|käytä|käsittel + me |\\S+mme\\b
      hu:eszköz|süti|cookie + partner + tárol|hozzáfér|kezel|használ|dolgoz + mi |\\S+[uü]nk
      cs:zařízení|cookies + partneři|partnery|dodavatelé + ukládáme|používáme|zpracováváme + my |naši
      uk:пристрої|cookie + партнери + зберіга|використ|обробля + ми 
      vi:thiết bị|cookie + đối tác + lưu|sử dụng|xử lý|truy cập + chúng tôi
      he:מכשיר|עוגיות|המידע שלך|המידע שלכם + שותפים|השותפים|שותפינו|ספקים + אנו|אנחנו|שומרים|מאחסנים|מעבדים|משתמשים
    `,
    test: (line) => !/["“”„«]/u.test(line),
    drops: [
      'हम और हमारे साझेदार आपके डिवाइस पर जानकारी रखते हैं',
      'نحن وشركاؤنا نخزن معلومات على جهازك',
      'ما و شرکایمان داده‌ها را روی دستگاه شما ذخیره می‌کنیم؛ شرکای ما فهرست شده‌اند',
      'Εμείς και οι συνεργάτες μας αποθηκεύουμε πληροφορίες στη συσκευή σας.',
      'Vi och våra partner lagrar information på din enhet',
      'Ми та наші партнери зберігаємо дані на вашому пристрої'
    ],
    keeps: [
      'Партнери зберігали насіння у старому пристрої.',
      'Partneři ukládali zařízení do sklepa.',
      'Đối tác lưu thiết bị ở kho bên sông.'
    ]
  }),
  idiom({
    id: 'share-liked-world',
    label: 'share',
    why: 'A prompt asks whether the story was liked, and to send it on.',
    end: 'asking',
    longest: 90,
    wordings: `
      hi:पसंद आई|पसंद आया|अच्छी लगी|अच्छा लगा + भेज|शेयर|साझा|बता
      ar:أعجبك|أعجبكم|هل أعجب + أرسل|شارك|انشر
      fa:پسندید|خوشتان آمد|دوست داشتید + بفرست|اشتراک|هم‌رسان
      el:σας άρεσε|σου άρεσε + στείλ|μοιρ|κοινοπ
      tr:beğendiniz mi|beğendin mi|hoşunuza gitti mi + gönder|paylaş
      id:suka artikel|suka berita|suka tulisan|menyukai artikel|bermanfaat + kirim|bagikan|sebarkan
      ms:suka artikel|suka berita|suka tulisan|bermanfaat + kongsi|hantar|sebar
      sv:gillade du|gillar du|uppskattade du + skicka|dela|tipsa
      no:likte du|liker du|satte du pris på + send|del |del|tips
      da:kunne du lide|kan du lide|synes du om + send|del |del|tip
      fi:tykkäsitkö|piditkö|pidätkö + jaa |lähetä|vinkkaa|kerro kaver
      hu:tetszett + oszd|ossza|küldd|küldje|ajánl
      et:meeldis + jaga|saada|soovita
      cs:líbil se|líbila se|zaujal vás|zaujala vás + pošlete|sdílejte|sdílet
      bg:хареса ли|харесва ли|хареса ви + сподел|изпрат
      sk:páčil sa|páčila sa|páči sa|zaujal vás|zaujala vás + pošlite|zdieľajte|zdieľať
      hr:svidio vam|sviđa vam|svideo vam|svidjelo vam + pošalji|podijeli|podeli
      sr:свиђа вам|свидео вам + пошаљи|подели
      sl:je članek všeč|je novica všeč|všeč članek|bil všeč|je recept všeč + pošlji|deli
      sq:ju pëlqeu|të pëlqeu + shpërnda|ndaj|dërgo
      uk:сподоба + надішл|поділ|пошир|відправ
      vi:thích bài|thấy hay|bài hay|thích tin + gửi|chia sẻ
      ca:t'ha agradat|us ha agradat|t'agrada + envia|compart|difon
      lt:patiko|ar patiko + dalin|siųsk|persiųsk
      lv:patika + dalies|padalies|iesaki|dalieties|nosūti
      he:אהבתם|אהבת|נהניתם + שתפו|שתף|שלחו
    `,
    test: (line) => /[?؟;]/u.test(line) && !/["“”„«]/u.test(line) && line.split(' ').length < 14,
    drops: [
      'खबर पसंद आई? दोस्तों को भेजें',
      'أعجبك المقال؟ أرسله إلى صديق',
      'پسندیدید؟ برای دوستتان بفرستید',
      'Σας άρεσε; Στείλτε το σε έναν φίλο',
      'Beğendiniz mi? Bir arkadaşınıza gönderin',
      'Gillade du artikeln? Skicka den till en vän.',
      'Сподобалося? Надішліть другові'
    ],
    keeps: ['Líbil se vám mlýn? zeptal se a odešel.', 'Gillade du huset? Ingen svarade.']
  })
]
