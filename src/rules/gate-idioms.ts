import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'
import { shape } from './wording/shape.ts'

/** A club has members too, and a register holds ships; a site names the item beside them, or its users. */
const MEMBERS = shape`
  зарегистрирован|зареєстрован|регистриран|členy|členov|registrovan|přihlášen|prihlásen|registriran|članov|prijavljen|μέλη|εγγεγραμμέν|anggota|hội viên|
  thành viên|اعضا|الأعضاء|للأعضاء|सदस्य|पंजीकृत|üyeler
`
const ITEM = shape`
  стать|стат[ітя]|статия|съдържани|потребител|článo|používateľ|članak|sadržaj|korisni|
  материал|матеріал|текст|контент|пользовател|користувач|člán|text|obsah|uživatel|άρθρ|περιεχόμ|κείμεν|συνέχ|χρήστες|artikel|konten|berita|tulisan|
  laporan|bài|nội dung|tin này|مقال|محتو|مطلب|लेख|खबर|सामग्री|स्टोरी|कंटेंट|içerik|haber|yazı|makale
`
/** What was so is told of. */
const TOLD = /(?:بود|شد|था|थी|थे)[.।]?$|aboneler \p{L}+[dt][ıiuü]\.?$/u

/** For whom the rest of an item is, as sites of several languages word it. */
export const gateIdioms: readonly Rule[] = [
  idiom({
    id: 'paywall-only-world',
    label: 'paywall',
    why: 'The site says that the item is for subscribers.',
    end: 'prompt',
    longest: 90,
    wordings: `
      hi:सदस्य|ग्राहक|सब्सक्राइबर|पंजीकृत|प्रीमियम + केवल|सिर्फ|ही |विशेष|एक्सक्लूसिव + ^यह|^ये |^इस|^केवल|^सिर्फ|^लेख|^पूर + लेख|खबर|सामग्री|स्टोरी|कंटेंट|आलेख
      ar:مشترك|للأعضاء|الأعضاء|المسجلين + فقط|حصري|خاص|مخصص|متاح + ^هذا|^هذه|^المقال|^محتوى|^المحتوى|^مقال|^للمشتركين|^الخبر|^حصري|^متاح
      fa:مشترک|اعضا + ویژه|فقط|تنها|مخصوص|اختصاص + ^این|^مطلب|^فقط|^ویژه|^محتو|^مقاله
      el:συνδρομητ|μέλη|εγγεγραμμέν + μόνο|αποκλειστικ|διαθέσιμ + ^το |^αυτ|^άρθρ|^περιεχ|^μόνο|^αποκλ|^η συνέχ|^κείμ
      tr:abone|üyeler|üyelere + özel|sadece|yalnız + ^bu |^içerik|^haber|^yazı|^sadece|^yalnız|^makale|^abone
      id:pelanggan|anggota|berlangganan|member + khusus|hanya|eksklusif|terbatas + ^artikel|^konten|^berita|^hanya untuk|^khusus|^tulisan|^laporan
      sv:prenumerant|medlemmar|abonnent + bara|endast|exklusiv|enbart + ^den här|^denna|^artikel|^detta|^bara för|^endast för|^texten|^enbart|^innehåll|^exklusiv
      no:abonnent|medlemmer + bare|kun|eksklusiv|forbeholdt + ^denne|^artikkel|^dette|^bare for|^kun for|^saken|^innhold|^eksklusiv|^teksten
      da:abonnent|medlemmer + kun|eksklusiv|forbeholdt + ^denne|^artikel|^artiklen|^dette|^kun for|^indhold|^eksklusiv|^teksten
      fi:tilaajil|tilaajaa|tilaajien + vain|ainoastaan|luettaviss + ^tämä art|^tämä jut|^tämä sis|^artikkel|^juttu|^sisältö|^vain tilaaj|^teksti
      hu:előfizető + csak|kizárólag|exkluzív|elérhető + ^ez a|^a cikk|^a teljes|^a folytatás|^csak előfiz|^kizárólag|^a tartalom|^ezt a
      cs:předplatitel|členy|přihlášen|registrovan + jen|pouze|výhradně|exkluziv + ^člán|^tento|^text|^obsah|^jen pro|^pouze pro|^exkluziv|^celý
      bg:абонат|регистрирани + само|единствено|ексклузив + ^статия|^тази|^този|^текст|^съдържани|^само за|^пълн|^материал|^ексклузив|^продължени
      sk:predplatiteľ|členov|prihlásen|registrovan + len|iba|výhradne|exkluzív + ^člán|^tento|^text|^obsah|^len pre|^iba pre|^exkluzív|^celý
      hr:pretplatni|članov|registrirani|prijavljen + samo|isključivo|ekskluziv|jedino
        + ^član|^ovaj|^tekst|^sadržaj|^samo za|^ekskluziv|^cijel|^ceo|^nastavak
      sr:претплатни|чланов|пријављен + само|искључиво|ексклузив|једино + ^члан|^овај|^текст|^садржај|^само за|^ексклузив|^цео|^наставак
      sl:naročnik|članom|registriran|prijavljen + samo|izključno|le |ekskluziv|zgolj
      + ^člank|^članek|^ta |^besedilo|^vsebin|^samo za|^le za|^ekskluziv|^celot|^cel |^nadalj|^prispev
      sq:abonent|anëtar|të regjistruar + vetëm|ekskluziv + ^artikull|^ky |^kjo |^teksti|^përmbajtj|^vetëm për|^pjesa|^vazhdim
      uk:передплатник|підписник|зареєстрован + лише|тільки|ексклюзив|доступн|виключно + ^матеріал|^стат|^цей|^ця|^текст|^лише для|^тільки для|^доступ|^повн
      vi:hội viên|thành viên|người đăng ký|thuê bao|đăng ký + chỉ|riêng|dành|độc quyền + ^bài|^nội dung|^chỉ dành|^tin này|^dành riêng
      ru:подписчик|зарегистрирован + только|лишь|исключительно|эксклюзив|доступ|для
        + ^материал|^стат|^этот|^эта|^это |^текст|^только для|^дочитать|^прочитать|^продолжение|^полн|^контент
      he:מנויים|רשומים|חברי המועדון + בלבד|בלעדי|זמינה|זמין + ^כתבה|^הכתבה|^תוכן|^מאמר|^המשך|^לקריאת|^רק למנויים|^התוכן
    `,
    test: (line) =>
      !/["“”„«,،:]|\p{Nd}|[.।] ./u.test(line) &&
      line.split(' ').length < 14 &&
      !TOLD.test(line) &&
      (!MEMBERS.test(line) || ITEM.test(line)),
    drops: [
      'यह लेख केवल सदस्यों के लिए है',
      'هذا المحتوى متاح للمشتركين فقط.',
      'Αυτό το άρθρο είναι μόνο για συνδρομητές',
      'Artikel ini khusus pelanggan',
      'Den här artikeln är bara för prenumeranter',
      'Матеріал лише для передплатників',
      'Bài viết dành riêng cho người đăng ký',
      'Дочитать статью могут только подписчики'
    ],
    keeps: [
      'इस गांव में केवल पंचायत के सदस्य बोलते हैं।',
      'Endast medlemmar fick rösta',
      'Лише члени громади мали ключ.',
      'Tin ấy chỉ riêng ông biết.',
      'Hanya untuk anggota koperasi',
      'Доступ лише для зареєстрованих суден',
      'Sadece aboneler izledi',
      'این خبر فقط برای اعضای شورا بود'
    ]
  }),
  idiom({
    id: 'paywall-already-world',
    label: 'paywall',
    why: 'The site asks subscribers to log in.',
    end: 'asking',
    longest: 80,
    wordings: `
      hi:पहले से|पहले ही|सदस्य हैं|ग्राहक हैं|खाता है|सब्सक्राइबर हैं + लॉग इन|लॉगिन|साइन इन|लॉग-इन
      ar:مشترك|لديك حساب|عضو|مسجل|لديك اشتراك + سجل|دخول|ادخل|الدخول
      fa:مشترک|عضو|حساب|اشتراک دارید|ثبت‌نام کرده + وارد|ورود
      el:ήδη|συνδρομητής|συνδρομήτρια|λογαριασμό|μέλος + συνδε|σύνδεσ|είσοδ|login
      tr:zaten|abone mi|üye mi|aboneyseniz|hesabınız + giriş|oturum
      id:sudah|punya akun|pelanggan|anggota + masuk|login|log in
      sv:redan|konto|prenumerant|medlem + logga in
      no:allerede|allereie|konto|bruker|abonnent|medlem + logg inn|logg på
      da:allerede|konto|bruger|abonnent|medlem + log ind|log på
      fi:tilaaja|tunnus|tilaus + kirjaudu + jo 
      hu:előfizet|fiók + bejelentkez|jelentkezz|lépj + már |van 
      cs:už |již|předplatné|účet|předplatitel + přihlaste|přihlásit|přihlášení|přihlas se
      bg:вече сте|вече имате|вече си|имате абонамент|абонат|профил + влезте|влез|вход
      sk:už |predplatné|účet|predplatiteľ + prihláste|prihlásiť|prihlásenie|prihlás sa
      hr:već |pretplat|račun|nalog + prijavite|prijavi se|prijava
      sr:већ |претплат|налог + пријавите|пријави се|пријава
      sl:že |naročn|račun + prijavite|prijavi se|prijava
      sq:abonent|llogari|abonuar|regjistruar + hyni|hyr|kyç|identifiko
      uk:вже|підписку|акаунт|передплатник|підписник|обліков + увійд|увійти|вхід|авториз
      vi:đã là|đã có|đã đăng ký|là hội viên|bạn có tài khoản + đăng nhập
      ru:уже есть|уже подпис|уже зарегистр|аккаунт|подписчик|учётная|учетная + войд|войти|вход|авториз
      he:מנויים|מנוי|רשומים|חשבון + התחבר|היכנס|כניסה|לחצו כאן
    `,
    test: (line) => /[?؟;]/u.test(line) && !/["“”„«,،]|\p{Nd}/u.test(line) && line.split(' ').length < 12,
    drops: [
      'पहले से सदस्य हैं? लॉगिन करें',
      'هل أنت مشترك؟ سجل الدخول',
      'Είστε ήδη συνδρομητής; Σύνδεση',
      'Вже маєте підписку? Увійти',
      'Đã là hội viên? Đăng nhập',
      'Уже есть аккаунт? Войдите'
    ],
    keeps: ['Har ni redan loggat in, frågade vakten.', 'Вже хтось увійшов? Ні, порожньо.', 'Už přišli? Přihlásil se jen kovář.']
  })
]
