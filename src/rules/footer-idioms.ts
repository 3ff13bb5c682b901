import { endsInStop } from './reading/headline.ts'
import { idiom } from './idiom.ts'
import { isPersonName } from './reading/person.ts'
import type { Rule } from './rule.ts'
import { shape } from './wording/shape.ts'

// What only a legal notice says.
const LEGAL = shape`
  riservat|vietata la riprod|autorizzaz|proibid|autorização|vedad|toestemming|auteursrecht|zgod|zastrzeż|zabron|interzis|acord|rezervate|souhlas|vyhrazen|
  zakáz|súhlas|vyhraden|pridržan|zadržan|zabranjen|dopušten|dozvol|
  tillstånd|upphovsrätt|medgivande|förbjud|tillatelse|tilladelse|opphavsrett|ophavsret|forbudt|åndsverk|kielletty|luvaton|lupaa|pidätet|tekijänoik|tilos|engedély|szerzői jog|
  hak cipta|dilarang|bản quyền|cấm|chưa được|ghi rõ|saklı|yasak|izinsiz|запрещ|разреш|соглас|защищен|заборон|
  дозвол|згод|забранен|съглас|запазен|захищен|απαγορεύ|άδεια|δικαι|محفوظة|يمنع|إذن|لا يجوز|يحظر|محفوظ|ممنوع|ذکر منبع|सुरक्षित|अनुमति|वर्जित|निषिद्ध|所有|注明|註明|不得转|不得轉|不得复|
  不得複|禁止|未经|未經|必究|禁じ|お断り|禁転|금지|저작권자|금합니다
`
// What tells a notice that ends in a full stop from a sentence of a story.
const WITHOUT = shape`
  ©|ⓒ|copyright|senza|sem (?:autor|permi|consent|prévia)|zonder|bez |fără|stránk|portal|utan|tanpa|khi chưa|izinsiz|без |χωρίς|بدون|دون |बिना|未经|未經|無断|무단|redak|página|pagina|
  deze site|ilman|sivusto|aineisto|nélkül|oldal|uten|uden|nettsted|nettside|hjemmeside|stran|sajt|situs|trang này|сайт|сторінк|σελίδα|الموقع|सामग्री|本站|本网|当サイト
`
// A court has spoken, or who copied what is told.
const JUDGED =
  /(?<!\p{L})(?:суд|съдът|sąd|soud|súd|sud|rechtbank|gericht|juez|juiz|giudice|tribunal[eu]?l?|domstolen|retten|oikeus|bíróság|mahkeme|tòa|pengadilan)(?!\p{L})/iu
const BIO_VERB = shape`
  ^(?<name>[^,.:]{5,34}?)(?: si occupa| scrive| segue| racconta| escreve| cobre| acompanha| é | schrijft| verslaat| is | volgt| pisze| zajmuje| relacjonuje| jest| scrie|
  \sacoperă| este| relatează| píše| se věnuje| sleduje| je | skriver| bevakar| är | rapporterar| dekker| dækker| er |
  \srapporterer| menulis| meliput| adalah| viết| phụ trách| là phóng| chuyên|
  ,? .{3,40} (?:için|gazetesi)| пишет| освещает| ведёт| ведет| пише| висвітлює| веде| γράφει| καλύπτει| αρθρογραφεί| είναι)
`
const CASED = /^\p{Lu}/u

/** Whether a line opens with a person's name before the verb, and names where the writer works; scripts without capitals show no names. */
function isBio(line: string): boolean {
  if (!CASED.test(line)) return line.length < 90
  const verb = BIO_VERB.exec(line)
  const rest = line.slice(verb?.groups?.['name']?.length ?? line.length)
  return isPersonName(verb?.groups?.['name'] ?? '') && (/\p{Lu}/u.test(rest) || /gazetesi|için/u.test(line))
}

const address = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu

/** Tips, copyright and writers at the foot of a page, as sites of many languages word them. */
export const footerIdioms: readonly Rule[] = [
  idiom({
    id: 'footer-tip-world',
    label: 'footer',
    why: 'A prompt asks readers for tips, or tells how to reach the desk.',
    end: 'asking',
    longest: 130,
    wordings: `
      it:segnalazion|una notizia|una storia|redazione|scriveteci|scrivici|segnalac|contattac + scriv|contatt|segnal|invia|manda|racconta
      pt:sugestã|uma dica|uma notícia|uma história|redação|pauta|denúncia|fale com|fale conosco + escrev|contact|contat|envi|mand|fale|conte
      nl:tip |tip?|tips|nieuwstip|redactie|verhaal voor ons|nieuws voor ons + mail|schrijf|stuur|bericht|laat|meld|contact|neem
      pl:temat|informacj|redakcj|historię|ciekawego|alarm + napisz|pisz|zgłoś|wyślij|kontakt|daj|masz|prześlij
      ro:un pont|o informație|o poveste|redacți|o știre|un subiect|sesizare|pontul + scri|trimite|contact|anunț|spune
      cs:události|tip |tip?|tipy|redakc|zajímav|příběh + napište|pište|pošlete|kontakt|dejte|ozvěte|máte
      bg:новина|сигнал|редакци|история|информация + изпрат|пишете|свържете|обадете|сигнализирай|имате
      sk:udalosti|tip |tip?|tipy|redakci|zaujímav|príbeh + napíšte|píšte|pošlite|kontakt|dajte|ozvite|máte
      hr:vijest|vest|dojav|redakcij|uredništv|priču|priča + pišite|pošaljite|javite|kontakt|imate|imaš
      sr:вест|редакциј|уредништв|причу + пишите|пошаљите|јавите|контакт|имате|имаш
      sl:novic|informacij|uredništv|zgodb|namig + pišite|pošljite|sporočite|pokličite|imate|imaš
      sq:lajm|informacion|redaksi|histori|denonc + na shkrua|dërgo|na njofto|na kontakto|keni |telefono
      sv:tips|tipsa|redaktion|nyhetstips|berätta + mejla|skriv|skicka|kontakta|tipsa|hör av|ring|mail
      no:tips|redaksjon|nyhetstips|fortell + send|skriv|kontakt|tips oss|ring|e-post
      da:tip|redaktion|nyhedstip|fortæl + send|skriv|kontakt|tip os|ring|mail
      fi:juttuvink|uutisvink|juttuidea|vinkki toimi|vinkkaa toimi + lähetä|kerro|soita|ota yhtey|kirjoita|toimitu|onko sinul
      hu:sztori|jó téma|híre van|van híre|szerkesztőség + írjon |írj |írja meg|írd meg|küldj|küldd|jelezz|hívj
      et:vihje|uudisvihje|toimetus|märkasid|tead midagi|lugu|info + saada|kirjuta|helista|anna|jaga meiega|võta ühendust + meile|meid|toimetus|vihje
      id:informasi|kabar|redaksi|cerita|laporan|berita menarik + kirim|hubungi|tulis|sampaikan|punya|email
      ms:berita|maklumat|aduan|cerita|redaksi|laporan + hantar|hubungi|emel|e-mel|salur|kongsi + kami|kepada kami|anda
      vi:tòa soạn|toà soạn|tin nóng|câu chuyện|thông tin|đường dây nóng + gửi|viết|liên hệ|báo cho|chia sẻ|email
      tr:haberiniz|ihbar|haber merkezi|yazı işleri|editör|anlatacak + yazın|gönderin|ulaşın|bildirin|iletişim|iletin
      ru:новость|редакци|сообщить|есть тема|есть информация|история + пишите|напишите|присылайте|сообщите|расскажите|свяжитесь|пришлите|шлите
      uk:новин|редакці|повідомити|є тема|є інформація|історі + пишіть|напишіть|надсилайте|повідомте|розкажіть|зв'яжіться|надішліть
      el:είδηση|σύνταξη|πληροφορί|ιστορία|καταγγελ|νέο θέμα|newsroom + γράψτε|στείλτε|επικοινων|πείτε|μιλήστε
      ar:خبر|معلومة|التحرير|قصة|معلومات|بلاغ + راسل|اكتب|أرسل|تواصل|أخبر|راسلنا
      fa:خبر|تحریریه|سوژه|اطلاعات|گزارش + بنویس|بفرست|ارسال|تماس|در میان|ایمیل
      hi:खबर|ख़बर|सूचना|संपादक|डेस्क|जानकारी|न्यूजरूम + लिख|भेज|बता|संपर्क|ईमेल
      zh:线索|線索|爆料|编辑部|編輯部|投稿|报料|報料|新闻热线|提供消息 + 联系|聯繫|聯絡|写信|寫信|发送|來信|来信|请|請|邮箱|欢迎|致电
      ja:情報提供|情報を|編集部|タレコミ|ネタ|取材依頼|デスク + まで|お寄せ|連絡|送|宛|ください|窓口|メール
      ko:제보|편집국|뉴스룸|데스크|이야기 + 보내|연락|이메일|메일|주세요|하기|문의
      en:desk|newsroom|news tip|tip us|editors|got a story|a story for us|got a tip|story to share + call|whatsapp|get in touch|write to|contact|send|reach|email us
      es:denuncia|redacción|una pista|una noticia|una historia|dato + escrib|contact|envi|cuént|mand
      fr:témoin d'un|rédaction|une info|un tuyau|une histoire|un sujet|témoignage + écriv|contact|envoy|racont|signal
      de:redaktion|hinweis|ein tipp|einen tipp|geschichte für uns + schreib|kontakt|mail|melden|schick|senden
      ca:redacció|una pista|una notícia|una història|denúncia|informació + escriu|contact|envia|explica|fes-nos + correu|ns |'ns|@|redacció
      lt:naujien|redakcij|istorij|pastebėj|informacij + parašyk|rašyk|susisiek|siųsk|praneš|skambin|papasakok
      lv:ziņ|redakcij|pamanīji|notikum|stāst|informācij + raksti|sūti|iesūti|zvani|ziņo|pastāsti|sazinies + mums|redakcij|portāl
      he:סיפור|מידע|ידיעה|המערכת|טיפ|תיעוד|תמונות + שלחו|כתבו ל|ספרו|פנו|דווחו
    `,
    test: (line) => {
      if (/["“”„]/u.test(line)) return false
      const text = line.replace(address, '[email protected]')
      return (
        /[:：?？؟—–-]\s?\[email\sprotected\][.\s]*$/u.test(text) ||
        /^[^.。,，:：]{3,60}[?？؟]\s?[^.。,，]{4,80}[.。!]?$/u.test(text)
      )
    },
    drops: [
      'Avete una notizia? Scriveteci: [email protected]',
      'Masz ciekawy temat? Napisz do nas!',
      'Сообщить новость редакции, напишите: [email protected]',
      'هل لديك معلومة؟ راسلنا: [email\u00a0protected]',
      '有新闻线索？请联系我们',
      'Har du tips? Mejla redaktionen: [email protected]',
      'Haben Sie Hinweise? Schreiben Sie uns an redaktion@wendpost.example'
    ],
    keeps: [
      'Avete una notizia del ragazzo?',
      'Для участия напишите в редакцию на [email protected].',
      'Есть ли новость хуже этой? Не знаю, ответил он.',
      '你有线索吗？没有。'
    ]
  }),
  idiom({
    id: 'footer-copyright-world',
    label: 'footer',
    why: 'A line forbids copying or names the owner.',
    end: 'prompt',
    longest: 200,
    wordings: `
      it:riproduzion|riprodurre|riproducibil + riservat|vietat|autorizzazion|consenso|consentit
      pt:reprodução|reproduzid|republicad|redistribu + proibid|autorização|permitid|vedad|expressa|consentimento
      nl:gereproduceerd|overgenomen|verveelvoudigd|overname|auteursrecht|kopiëren|gekopieerd
        + toestemming|verboden|voorbehouden|niet toegestaan|worden
      pl:kopiowanie|powielani|powielana|rozpowszechniani|przedruk|prawa autorskie|reprodukcj|wykorzystywanie|wykorzystanie treści
        + zgod|zabron|zastrzeż|wzbron|bez
      ro:reproducere|reproduce|reprodus|preluarea|copierea|drepturile + interzis|acord|permis|rezervate|fără
      cs:kopírován|reprodukc|šíření|přetisk|přebírán|autorská práva|žádná část|rozmnožov + souhlas|zakáz|vyhrazena|bez|nesmí|povolení
      bg:препечатва|копиран|възпроизвежд|използване на матер|използването на матер|препечатването|авторските права|публикуване на + разреш|забран|съглас|без |позоваване|запазени
      sk:kopírovan|reprodukci|šíren|preberan|autorské práva|rozmnožovan + súhlas|zakáz|vyhraden|bez|povoleni
      hr:kopiran|umnožavan|prenošenj|preuzimanj|autorsk|reproduciran + zabranjen|dozvol|dopušten|bez|pridržan|zadržan|zaštićen
      sr:копиран|преношењ|преузимањ|ауторск + забрањен|дозвол|без|задржан|заштићен
      sl:kopiran|razmnožev|ponatis|reproduc|avtorsk|objavljanj|povzemanj + prepoved|dovoljen|soglasj|brez|pridržan|zaščiten
      sq:kopjim|riprodhim|ribotim|të drejtat|shpërndarj|e drejta e autorit + ndaloh|pa lejen|pa autoriz|rezervuar|lejoh|mbroh
      sv:kopiering|återgivning|mångfaldig|eftertryck|upphovsrätt|återges|kopieras + tillstånd|förbjud|skydd|medgivande|förbehåll|inte
      no:kopiering|gjengivelse|mangfoldig|ettertrykk|opphavsrett|gjengis|kopieres|brukes uten|åndsverk + tillatelse|forbud|beskytt|samtykke|forbehold|ikke
      da:kopiering|gengivelse|mangfoldig|eftertryk|ophavsret|gengives|kopieres|bruges uden + tilladelse|forbud|beskytt|samtykke|forbehold|ikke
      fi:kopioin|kopioimi|jäljentä|tekijänoik|lainaam|julkaisemi|oikeudet + kielle|luvat|lupaa|suoja|pidät
      hu:másolás|utánközl|terjeszt|szerzői jog|jogok|felhasznál + tilos|engedély|fenntart|védel|védett|hozzájárul
      et:kopeeri|levita|taasavalda|tsiteeri|autoriõig|kasutami|õigused + keelat|loata|nõusolekuta|kaitst|viidata|lubatud
      id:hak cipta|dilarang|penggandaan + mengutip|memperbanyak|menyalin|izin|dilindungi|menggandakan|reproduksi|menyebarluaskan
      ms:hak cipta|hakcipta|dilarang|tidak dibenarkan + menyalin|menyiarkan|mengulang cetak|tanpa kebenaran|terpelihara|menerbitkan|mengeluar ulang
      vi:bản quyền|cấm sao chép|sao chép|ghi rõ nguồn|phát hành lại + thuộc|cấm|không được|khi chưa|văn bản|ghi rõ|giữ
      tr:telif|izinsiz|kopyalan|alıntılan|hakları saklı|çoğaltıl + saklı|yasak|izin|kullanıl|edilemez|aittir|kopyalan
      ru:перепечатк|копирован|воспроизведен|авторские права|использование материалов|цитировани|все права + запрещ|разреш|соглас|ссылк|защищен
      uk:передрук|копіюван|відтворен|авторські права|використання матеріалів|цитуван|усі права|всі права + заборон|дозвол|згод|посилан|захищен
      el:αναδημοσίευσ|αναπαραγωγ|πνευματικ|δικαιώματα + απαγορεύ|άδεια|επιφύλαξ|διατηρ|χωρίς
      ar:الحقوق|حقوق النشر|حقوق الطبع|حقوق الملكية|يمنع نسخ المحتوى|يمنع نسخ المقال|يمنع نسخ المواد|يمنع النشر|يمنع نقل
        |إعادة نشر|إعادة النشر|لا يجوز|يحظر نسخ|يحظر نشر|يحظر إعادة|يحظر نقل
        + محفوظة|النشر|إذن|يحظر|نسخ|إعادة|موافقة
      fa:تمامی حقوق|کلیه حقوق|تمام حقوق|همه حقوق|حقوق مادی|حقوق این|حقوق مطالب|کپی‌برداری|کپی برداری|بازنشر|انتشار|نقل + محفوظ|ممنوع|ذکر منبع|مجاز|بدون|متعلق
      hi:सर्वाधिकार|कॉपीराइट|पुनर्प्रकाश|पुनरुत्पाद|नकल|प्रतिलिपि + सुरक्षित|अनुमति|वर्जित|निषिद्ध|मना|बिना
      zh:版权|版權|转载|轉載|著作权|著作權|翻印|复制|複製 + 所有|请注明|請註明|不得|禁止|未经|未經|授权|授權|必究|严禁
      ja:無断|著作権|複製|禁転載 + 転載を|複製を|禁じ|禁止|お断り|転載・|固く|帰属し
      ko:무단|저작권자|저작권 + 금지$|금지\\.?$|재배포|ⓒ|©|금합니다|전재 및|있습니다\\.?$
      ca:reproducció|reproduir|drets d'autor|propietat intel·lectual|drets reservats + prohib|reserv|autoritz|permís|sense
      lt:kopijuo|platin|atgamin|perspausdin|autorių teis|cituo|skelbti + draudž|sutikim|leidim|saugom|būtina|galima
      lv:pārpublic|kopē|izplatī|autorties|cit|tiesības + aizlieg|atļauj|aizsargāt|atsauc|rezervēt|saskaņoj
      he:זכויות יוצרים|כל הזכויות שמורות ל|להעתיק|שימוש בתכנים|לשכפל + שמורות ל|אין |ללא אישור|אסור ל|ללא רשות
    `,
    test: (line) =>
      !/["“”„]/u.test(line) &&
      (/©|ⓒ|(?:19|20)\d\d|[|｜]/u.test(line) || line.length < 90) &&
      !/(?:19|20)\d\d ?(?:年に|년에|году|року|yılında|में|عام)/u.test(line) &&
      LEGAL.test(line) &&
      !JUDGED.test(line) &&
      (!endsInStop(line) || WITHOUT.test(line)),
    drops: [
      'Copyright 2021 Il Mulino. Vietata la riproduzione anche parziale.',
      'Kopiowanie bez zgody redakcji zabronione.',
      'Все права защищены. Перепечатка без согласия редакции запрещена',
      'جميع الحقوق محفوظة 2020 صحيفة الوادي',
      '未经授权不得转载',
      '著作権2021谷間新報。無断転載を禁じます。',
      '무단 복제 및 배포 금지'
    ],
    keeps: [
      'De gedichten waren zonder toestemming van de weduwe overgenomen, oordeelde de rechtbank.',
      'Суд визнав, що передрук віршів без дозволу порушує права доньки поета.',
      'Si riproducono solo con il consenso della tribù, spiega il biologo.',
      '古谷町は2024年にパン屋を失った。店の壁には無断転載を禁じますとある。',
      'Копирование ключей в деревне было запрещено.',
      '무단 전재를 금지한 약관도 논란이다',
      '无断という言葉を、彼は著作権の本で知った。',
      'Dilarang melintas'
    ]
  }),
  idiom({
    id: 'bio-covers-world',
    label: 'bio',
    why: 'A sentence alone says what the writer covers, and for whom.',
    end: 'any',
    longest: 140,
    wordings: `
      it:si occupa di|scrive di|scrive per|segue i temi|racconta + per |al |alla |collabora
      pt:escreve sobre|cobre|escreve para|acompanha os|é repórter|é jornalista + para |no |na |do |da
      nl:schrijft over|schrijft voor|verslaat|is verslaggever|is redacteur|volgt + voor |bij |van
      pl:pisze o|pisze dla|zajmuje się|relacjonuje|jest dziennikar|jest reporter + dla |w |gazet|portal|redakcj
      ro:scrie despre|scrie pentru|scrie la|acoperă|este reporter|este jurnalist|relatează + pentru |la |publica|ziar
      cs:píše o|píše pro|se věnuje|věnuje se|je redaktor|je reportér|pokrývá|sleduje + pro |v |ve |deník|listu|redakc
      sl:pokriva |piše o|novinar |novinarka |je urednik|je urednica + področj|teme|piše|portal|časnik|rubrik|uredni
      sv:skriver om|skriver för|bevakar|är reporter|är journalist|rapporterar om + för |på |i
      no:skriver om|skriver for|dekker|er reporter|er journalist|rapporterer om + for |på |i 
      da:skriver om|skriver for|dækker|er reporter|er journalist|rapporterer om + for |på |i 
      id:menulis tentang|menulis untuk|meliput|adalah wartawan|adalah reporter|menulis soal + untuk |di |harian|koran|bagi
      vi:viết về|viết cho|phụ trách|là phóng viên|chuyên viết|theo dõi mảng + cho |của |tại |báo|tờ
      tr:haberleri yaz|haberlerini yaz|yazılar yaz|üzerine yazıyor|muhabiri|konularını takip|alanında yaz|haberlerini takip|haberlerini izl
        + için|gazetesi|'de|'da|, + izliyor\\.?$|yazıyor\\.?$|yazar\\.?$|muhabiri\\.?$|muhabiridir\\.?$|ediyor\\.?$
      ru:пишет о|пишет для|пишет про|освещает|корреспондент|ведёт рубрик|ведет рубрик + для |в «|в газете|издани|газет|редакци|портал
      uk:пише про|пише для|висвітлює|кореспондент|веде рубрик + для |в «|у «|у газеті|видан|газет|редакці|портал
      el:γράφει για|καλύπτει|αρθρογραφεί|είναι συντάκτ|είναι δημοσιογράφος|ρεπόρτερ + στην |στο |για |της |του
      ar:يكتب عن|تكتب عن|يغطي|تغطي|يكتب في|مراسل|مراسلة + صحيفة|صحيفه|موقع|لصالح|في جريدة|لموقع|لصحيفة|شؤون
      fa:می‌نویسد|خبرنگار|پوشش می‌دهد + روزنامه|سایت|خبرگزاری|برای|در حوزه + درباره|حوزه|مسائل|دربارهٔ|خبرهای|اخبار
      hi:पर लिखते|पर लिखती|कवर करते|कवर करती|रिपोर्टिंग करत|रिपोर्ट करत|के बारे में लिख|संवाददाता हैं + के लिए|में |समाचार|अखबार|से जुड़
      zh:负责报道|負責報導|专注报道|长期关注|主跑|为本报|為本報|撰写|負責|负责 + 记者|記者|撰稿|编辑|編輯
      ja:を担当|を取材|記者|について書 + 担当。?$|担当する。?$|担当している。?$|取材している。?$|取材する。?$|担当記者。?$|書いている。?$
      ko:기자 |기자로|기자는|기자입니다|취재한다|취재합니다|담당한다|담당하고|씁니다 + 취재|담당|글을|기사를 + 에서|분야|관련|등을|에 대해|의
      ca:escriu sobre|escriu a |cobreix|és periodista|és redactor|col·labora a + per |a |de |al
      lt:rašo apie|rašanti apie|rašantis apie|žurnalistė, |žurnalistas, |yra žurnalist + apie|portal|laikrašt|žurnal|redakcij
      lv:raksta par|ir žurnālist|ir redaktor|ir korespondent|žurnālists, |žurnāliste, + portāl|laikrakst|žurnāl|redakcij|avīz
      et:kirjutab teemal|kirjutab pea|on ajakirjanik|on reporter|on toimetaja|on kolumnist + ajaleh|portaal|ajakirj|toimetus|teema
    `,
    test: (line) => !/["“”„]|\d/u.test(line) && /^[^,.。:]{3,60}(?:,[^,]{3,60})?[^,:]*$/u.test(line) && isBio(line),
    drops: [
      'Rosalba Tavella si occupa di fiumi e di scuola per Il Mulino.',
      'Jan Podgajski pisze o szkołach i rzekach dla Kuriera Doliny.',
      'Анна Речная пишет о школах и реках для издания «Речной вестник».',
      'سالم الوادي يكتب عن المدارس والأنهار لصحيفة الوادي.',
      '谷小川是谷地时报记者，负责教育与河流报道。',
      '谷川みどりは谷間新報で学校と河川を担当。'
    ],
    keeps: [
      'Rosalba Tavella si occupa di barche per passione.',
      'Анна пишет о реке, и никто её не слышит.',
      '谷小川负责打水。',
      '谷川さんは水車小屋を一人で担当した。'
    ]
  })
]
