import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'
import { toFriends } from './reading/to-friends.ts'

/** Share buttons and prompts, as sites of several languages word them. */
export const shareIdioms: readonly Rule[] = [
  idiom({
    id: 'share-this-world',
    label: 'share',
    why: 'A button or prompt asks to share the story.',
    end: 'short',
    longest: 70,
    wordings: `
      hi:साझा|शेयर|फॉरवर्ड + खबर|लेख|इसे|सोशल|पोस्ट|आर्टिकल + करें|कीजिए|करे$
      ta:பகிர|ஷேர் + செய்தி|கட்டுரை|பதிவு|இதை|இதனை|நண்பர்|முகநூல்|ஃபேஸ்புக்|பேஸ்புக்|வாட்ஸ்அப்|ட்விட்டர்
        + பகிர$|பகிருங்கள்!?$|பகிரவும்$|ஷேர் செய்க$|ஷேர் செய்யவும்$|ஷேர் செய்யுங்கள்$|பகிர்ந்து கொள்ளுங்கள்$
      te:షేర్|పంచుకోండి|భాగస్వామ్యం + వార్త|కథనా|దీన్ని|స్నేహితుల|ఫేస్|వాట్సాప్|ట్విట్టర్ + చేయండి!?$|పంచుకోండి!?$|చేసుకోండి!?$
      ml:ഷെയർ|പങ്കിടുക|പങ്കുവെക്കുക|പങ്കുവയ്ക്കുക + വാർത്ത|ലേഖന|ഇത്|സുഹൃത്തു|ഫേസ്ബുക്ക|വാട്സാപ്പ + ചെയ്യുക!?$|ചെയ്യൂ!?$|പങ്കിടുക$|പങ്കുവെക്കുക$|പങ്കുവയ്ക്കുക$
      th:^แชร์|^แบ่งปัน|^ส่งต่อ + นี้$|ให้เพื่อนๆ$|ให้เพื่อน$|facebook$|line$|twitter$|เฟซบุ๊ก$|ไลน์$ + ^\\S{6,34}$|^\\S{4,24} \\S{2,14}$
      ar:^شارك|^انشر|^أرسل|^مشاركة + الخبر|المقال|الموضوع|الصفحة|فيسبوك|واتس|تويتر|تلغرام
      fa:اشتراک بگذار|همرسان|هم‌رسان|بازنشر کنید|بفرستید + مطلب|خبر|صفحه|شبکه
      el:^μοιρ|^κοινοποι|^στείλτε|^στείλε|^διαδώστε + άρθρο|είδηση|facebook|κείμενο|ανάρτηση|σελίδα|δημοσίευση
      tr:paylaş|gönder$|gönderin$ + haberi|bunu|yazıyı|içeriği|facebook|whatsapp|sosyal|sayfayı
      id:^bagikan|^sebarkan|^kirim + artikel|berita|halaman|facebook|whatsapp|tulisan
      ms:^kongsi|^kongsikan|^sebar|^hantar + artikel|berita|facebook|whatsapp|telegram|rakan|media sosial + facebook|whatsapp|telegram|rakan|media sosial|^\\S+(?: \\S+){1,2}$
      sv:^dela|^tipsa|^skicka + artikel|nyhet|inlägg|facebook|whatsapp|twitter|sociala|sida
      no:^del |^tips|^send + artikkel|artikkelen|saken|saka|nyhet|innlegg|facebook|whatsapp|twitter|sosiale|siden + facebook|whatsapp|twitter|sosiale|venn|^\\S+(?: \\S+){1,2}$
      da:^del |^tip|^send + artikel|artiklen|historien|nyhed|opslag|indlæg|facebook|whatsapp|twitter|sociale|siden + facebook|whatsapp|twitter|sociale|venner|^\\S+(?: \\S+){1,2}$
      fi:^jaa |^lähetä |^vinkkaa + artik|juttu|jutu|uuti|facebook|whatsapp|twitter|somes|sivu + facebook|whatsapp|twitter|somes|ystäv|kaver|^\\S+(?: \\S+){1,2}$
      hu:^oszd meg|^ossza meg|^megosztom|^küldd|^küldje|^küldés + cikk|hír|bejegyz|facebook|messenger|twitter|írás
        + facebook|messenger|whatsapp|twitter|ismer|barát|^\\S+(?: \\S+){1,3}$
      et:^jaga |^saada |^soovita  + artik|lugu|uudis|postitus|facebook|whatsapp|sotsiaal|sõb|link + facebook|whatsapp|sotsiaal|sõb|^\\S+(?: \\S+){1,2}$
      cs:^sdíl|^pošlete|^poslat|^doporuč + článek|zprávu|facebook|stránku|příspěv
      bg:^сподел|^изпрат|^препоръч|^прати + стати|новин|facebook|фейсбук|страниц|публикаци|материал
      sk:^zdieľ|^pošlite|^poslať|^odporuč|^odporúč + článok|správu|facebook|stránku|príspev
      hr:^podijel|^podel|^pošalji|^proslijedi|^preporuč + članak|vijest|vest|facebook|stranic|objav|tekst
      sr:^подел|^пошаљи|^препоруч + чланак|вест|facebook|страниц|објав|текст
      sl:^deli|^delite|^pošlji|^posreduj|^priporoč + članek|novic|facebook|stran|objav|prispev|s prijatel|na x|omrežj
      + facebook|x$|omrežj|prijatel|^\\S+(?: \\S+){0,2}$
      sq:^shpërndaje|^shpërndajeni|^ndaje|^ndajeni|^dërgo + artikull|lajm|facebook|whatsapp|rrjete|miq|postim
      + facebook|whatsapp|rrjete|miq|^\\S+(?: \\S+){0,2}$
      uk:^поділіт|^поділись|^поділитись|^поділитися|^надішл|^надіс|^поширт|^поширити|^відправ|^розкажіть + новин|статт|матеріал|сторінк|facebook|посилан|публікац
      vi:^chia sẻ|^gửi|^giới thiệu + bài viết|bài này|tin này|liên kết|facebook|zalo|trang này
      ru:^подели|^отправ|^расскаж|^пошл|^порекоменд|^сделайте репост + новост|стать|материал|страниц|facebook|ссылк|публикац|соцсет
      ca:^comparteix|^compartiu|^difon|^envia + article|notícia|facebook|whatsapp|twitter|xarxes + facebook|whatsapp|twitter|xarxes|amics|^\\S+(?: \\S+){1,2}$
      lt:^dalin|^pasidalin|^siųsk|^persiųsk + straipsn|naujien|facebook|whatsapp|socialin|draug + facebook|whatsapp|socialin|draug|^\\S+(?: \\S+){0,2}$
      lv:^dal|^padal|^nosūt|^iesak|^ieteik + rakst|ziņ|facebook|whatsapp|sociālaj|draug|sait + facebook|whatsapp|sociālaj|^\\S+(?: \\S+){0,2}$
      he:^שתפו|^שתף|^שלחו|^שיתוף + כתבה|הידיעה|פייסבוק|וואטסאפ|ווטסאפ|טוויטר|רשתות|חברים + פייסבוק|וואטסאפ|ווטסאפ|טוויטר|רשתות|חברים|^\\S+(?: \\S+){0,2}$
    `,
    test: (line) => !/["“”„«:,،]|\p{Nd}/u.test(line) && line.split(' ').length < 9,
    drops: [
      'यह खबर दोस्तों के साथ साझा करें',
      'شارك هذا الخبر مع أصدقائك',
      'این مطلب را با دوستان به اشتراک بگذارید',
      'Στείλτε το άρθρο σε φίλους',
      'Поділіться статтею з друзями',
      'Chia sẻ bài này với bạn bè',
      'Поделитесь новостью в соцсетях!'
    ],
    keeps: [
      'Dela brödet med vänner.',
      'Sdílejte chléb s přáteli',
      'Поділіться хлібом з друзями.',
      'Ekmeği arkadaşlarınızla bölüp paylaşın',
      'Chia sẻ bánh với bạn bè.',
      'شارك الخبز مع أصدقائك.',
      'रोटी दोस्तों के साथ साझा करें।',
      'Dela på dig, sade vännen.',
      'Поділився з друзями хлібом',
      'उन्होंने यह खबर दोस्तों से साझा की',
      'شارك في البناء مئة رجل من أبناء القرية'
    ]
  }),
  idiom({
    id: 'share-friends-world',
    label: 'share',
    why: 'A button asks to share the story with friends.',
    end: 'short',
    longest: 50,
    wordings: `
      hi:साझा|शेयर|फॉरवर्ड|भेजें + दोस्त|मित्र|परिवार
      ar:شارك|انشر|أرسل|مشاركة + أصدقا
      fa:اشتراک|همرسان|هم‌رسان|بفرستید + دوستان
      el:μοιρ|κοινοποι|στείλτε|στείλε|διαδώστε + φίλ
      tr:paylaş|gönder + arkadaş
      id:bagikan|sebarkan|kirim + teman
      ms:kongsi|kongsikan|sebarkan|hantar + rakan|kawan
      sv:dela|tipsa|skicka + vän
      no:del |tips|send + venn|ven 
      da:del |tip|send + ven|venner
      fi:jaa |vinkkaa|lähetä|kerro  + ystäv|kaver
      hu:oszd |ossza |küldd |küldje  + barát|ismerős
      et:jaga|saada|soovita + sõbra|sõprad|sõbrale
      cs:sdíl|pošlete|poslat|doporuč + přátel|přítel|známým
      bg:сподел|изпрат|прати|препоръч + приятел
      sk:zdieľ|pošlite|poslať|odporuč|odporúč + priateľ|známym|známemu|kamarát
      hr:podijel|podel|pošalji|preporuč|proslijedi + prijatelj
      sr:подел|пошаљи|препоруч + пријатељ
      sl:deli|delite|pošlji|priporoč|posreduj + prijatelj|s prijatelji|znanc
      sq:shpërnda|ndaj|dërgo|rekomando + miq|mik
      uk:поділ|надішл|надіс|поширт|поширити|відправ|розкажіть + друз
      vi:chia sẻ|gửi|giới thiệu + bạn bè
      ru:подел|расска|отправ|пошл|порекоменд + друз|знакомым|близкими
      ca:comparteix|envia|difon + amics|amigues
      lt:pasidalin|dalin|siųsk + draug
      lv:dalies|padalies|dalieties|iesaki|nosūti + draug
      he:שתפו|שתף|שלחו|ספרו + חברים|לחבר|לחברים
    `,
    // Another word may be what a recipe or a sermon shares.
    test: (line) => toFriends.some((words) => words.test(line.toLowerCase())),
    drops: [
      'Μοιράσου το με φίλους',
      'Dela med dina vänner',
      'Sdílejte s přáteli!',
      'Поділіться з друзями',
      'Arkadaşlarınla paylaş',
      'این را با دوستان به اشتراک بگذارید',
      'شارك مع أصدقائك',
      'Bagikan ke teman',
      'Chia sẻ với bạn bè',
      'अपने दोस्तों के साथ शेयर करें',
      'Поделиться этой новостью с друзьями'
    ],
    keeps: ['Μοιραστείτε το ψωμί με φίλους.', 'Bagikan roti kepada teman.', 'نان را با دوستان به اشتراک بگذارید.']
  }),
  idiom({
    id: 'comments-first-world',
    label: 'comments',
    why: 'A prompt asks for the first or another comment, or says that none is taken.',
    end: 'short',
    longest: 80,
    wordings: `
      hi:टिप्पणी|कमेंट|राय |प्रतिक्रिया + ^अपनी|^अपना|^पहली|^सबसे|^लॉगिन|^लॉग इन|^इस खबर|^इस लेख|^आप भी + दें|लिखें|करें|बताएं|बताइए|दीजिए|बनें
      ta:கருத்து|கருத்தை|கருத்துகளை|கருத்துக்களை|கமெண்ட் + ^உங்கள்|^முதல்|^இந்த|^இந்தச்|^இச்செய்தி|^நீங்களும்
        + செய்யுங்கள்[.!]*$|செய்யவும்[.!]*$|பதிவிடுங்கள்[.!]*$|தெரிவிக்கவும்[.!]*$|தெரிவியுங்கள்[.!]*$|கூறுங்கள்[.!]*$|எழுதுங்கள்[.!]*$
      te:అభిప్రాయ|కామెంట్|స్పందన + ^మీ |^మీరు|^ఈ వార్త|^ఈ కథన|^మొదటి + తెలపండి[.!]*$|తెలియజేయండి[.!]*$|చేయండి[.!]*$|పంచుకోండి[.!]*$|రాయండి[.!]*$
      th:ความคิดเห็น|ความเห็น|คอมเมนต์|คอมเมนท์ + ^แสดง|^เขียน|^ร่วม|^เป็นคนแรก|^ฝาก|^เพิ่ม|^มาแสดง
        + ที่นี่$|ของคุณ$|ด้านล่าง$|เลย$|คนแรก$|ข่าวนี้$|บทความนี้$|เรื่องนี้$
      ar:التعليق|المعلقين|تعليق|رأيك + ^كن|^سجل|^أضف|^اترك|^شارك|^اكتب|^قم|^يجب|^لا يمكن|^أغلق|^تم إغلاق|^عذرا
      fa:نظر|دیدگاه|کامنت + ^اولین|^نخستین|^امکان|^ارسال|^برای|^شما هم|^دیدگاه|^نظر + بدهید|بسته|باشید|بنویس|وارد|کنید|غیرفعال|بگذارید|شوید
      el:σχόλι|σχολι + ^γράψ|^αφήσ|^προσθέσ|^γίν|^κάν|^πρώτ|^πείτε|^πες|^συνδ|^μπείτε|^δεν υπάρχ|^εγγρ|^τα σχόλια έκλ
      tr:yorum + ^ilk|^sen|^siz|^bir|^yorumunu|^düşünce|^bu habere|^henüz|^yorum yapın|^yorum yapmak
        + yap$|yapın|yapmak için|yapan|yapılma|yaz|ekle|ol$|olun|yok|bırak
      id:komentar|tanggapan + ^beri|^tulis|^jadi|^tambah|^kirim|^belum|^tinggalkan komentar anda|^tinggalkan komentarmu|^tinggalkan tang|^ayo|^login|^masuk
      ms:komen|ulasan + ^beri |^tulis|^jadi|^tambah|^hantar|^belum|^tiada|^tinggalkan komen anda|^tinggalkan ulasan|^log masuk|^sila
      sv:komment + ^skriv|^lämna|^var |^bli |^inga|^gör|^delta|^logga|^bli först|^lägg
      no:komment + ^skriv|^legg igjen|^vær |^ver |^bli |^ingen kommentarer|^delta|^logg inn|^legg til|^legg inn
      da:komment + ^skriv|^efterlad|^vær |^bliv |^ingen kommentarer|^deltag|^log ind|^tilføj
      fi:komment + ^kirjoita|^jätä|^ole |^lisää kommentti|^ei komm|^osallistu|^kirjaudu|^aloita
      hu:hozzászól|komment + ^írj|^szólj|^szóljon|^legy|^csatlakozz|^jelentkezz|^küldj
      et:komment + ^lisa |^kirjuta|^jäta |^ole esim|^pole |^ei ole|^kommentaare |^veel |^logi |^avalda|^postita
      cs:koment|okoment + ^napiš|^přid|^buďte|^bud|^vlož|^zatím|^pro |^okoment|^přihl|^zanech
      bg:комент + ^напиш|^добав|^бъд|^остав|^все още|^за да|^влез|^публик
      sk:koment + ^napíš|^prid|^buďte|^bud|^vlož|^zatiaľ|^pre |^prihl|^zanech
      hr:koment + ^napiš|^dodaj|^budi|^ostav|^još nema|^za |^prijav|^objavi
      sr:комент + ^напиш|^додај|^буди|^остав|^још нема|^за |^пријав|^објави
      sl:koment + ^napiš|^dodaj|^oddaj|^bodi|^pusti|^še ni|^ni |^za |^prijav|^objavi
      sq:komenti|komente|një koment|shto koment + ^shkrua|^shto|^bëhu|^jini|^ji |^lini|^lër|^ende|^nuk ka|^kyç|^hyni|^posto|^publiko
      uk:комент + ^напиш|^залиш|^дода|^будьте|^стань|^увійд|^поки|^ще нема|^щоб|^авториз
      vi:bình luận|ý kiến + ^hãy|^viết|^gửi|^để lại|^trở thành|^chưa có|^đăng nhập|^mời|^là người
      ca:coment + ^escriu|^deixa|^sigues|^cap comentari|^encara no hi ha|^participa|^inicia ses|^afegeix|^no hi ha
      lt:koment + ^rašyk|^parašyk|^palik|^būk|^nėra|^komentarų nėra|^komentarų dar|^dar nėra|^prisijunk|^pridėk|^kol kas
      lv:koment + ^rakst|^uzrakst|^piev|^atstāj|^esi pirm|^nav |^vēl nav|^komentāru nav|^pagaidām|^pieslē|^lai koment
      he:תגובה|תגובות|להגיב + ^כתוב|^כתבו|^השאירו|^היו|^היה|^אין תגובות|^עדיין אין|^הוסיפו|^הוספת|^התחבר
    `,
    test: (line) => !/["“”„«:]|\p{Nd}{2}/u.test(line) && line.split(' ').length < 9 && !/(?:था|थी|थे)[।.]?$|,$/u.test(line),
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
      'Bli inte arg, lät kommentaren från kommunen när bron stängdes för andra gången',
      'Yorum yapmadı.',
      'Gửi bài về quê',
      'अपनी राय कमेंट में लिखें, वह हर सुबह कहता था।'
    ]
  })
]
