import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'
import { shape } from './wording/shape.ts'

/** Who goes on may go on with a trade or a life, and all may read a label: a site asks for something besides. */
const TO_GO_ON = shape`
  ^(?:чтобы (?:чита|продолж)|материал доступ|статья доступ|доступно|щоб (?:чита|продовж)|матеріал доступ|стаття доступ|pro pokrač|chcete číst|
  pre pokrač|chcete čítať|za nastavak|želite čitati|за да (?:прочет|прод)|untuk (?:membaca|melanjut)|
  buka akses|nội dung dành|để (?:đọc|tiếp)|για να (?:συνεχ|διαβ)|okumaya devam|devamını okumak|لقراءة|هذا المحتوى|برای (?:ادامه|خواندن)|ویژه مشترکان .|(?:आगे|पूरा) पढ़ने)
`
const ASKS_FOR = shape`
  войд|подпи|оформ|регистр|авториз|куп|увійд|підпи|передпла|реєстр|prihl|predpla|odomkn|prijav|pretplat|otključ|влез|абонир|отключ|
  přihl|předpla|regist|dál|masuk|login|daftar|langgan|penuh|đăng|mua|hội viên|thuê bao|thành viên|
  συνδεθ|εγγρ|συνδρομ|abone|üye|giriş|kayıt|سجل|اشترك|دخول|مشترك|المقال|الخبر|محمي|مشترک ش|وارد|ثبت|عضو|اشتراک|लॉग|सब्सक्राइब|सदस्य|रजिस्टर|जारी
`

/** Prompts to pay, log in or give before reading on, as sites of many languages word them. */
export const paywallIdioms: readonly Rule[] = [
  idiom({
    id: 'paywall-read-on-world',
    label: 'paywall',
    why: 'A prompt asks to subscribe or log in before reading on.',
    end: 'short',
    wordings: `
      it:^abbona|^accedi|^registra|^iscriviti|^effettua|^attiva|^sblocca|^per continuare|^per leggere|^scegli|^contenuto riserv|^articolo riserv|^solo per
        + continuare|leggere|proseguire|articolo|contenut|lettura|abbonat|illimitat
      pt:^assine|^faça|^entre|^registe|^cadastre|^desbloq|^para continuar|^para ler|^exclusivo para|^conteúdo exclus|^artigo exclus|^inicie
        + continuar|ler |artigo|conteúdo|leitura|assinantes|notícia|ilimitad
      nl:^abonneer|^log in|^neem een|^word abonnee|^word lid|^maak een|^registreer|^om verder|^alleen voor|^exclusief voor|^meld je aan
        + verder|lezen|artikel|abonnees|toegang|onbeperkt|leden
      pl:^wykup|^zaloguj|^kup |^odblokuj|^aby czyta|^by czyta|^zarejestruj|^tylko dla|^treść dostępna|^artykuł dostępny|^dołącz|^zostań
        + czyta|dalej|artykuł|dostęp|subskryb|prenumerat|tekst|ograniczeń
      ro:^aboneaz|^abonați-vă|^autentif|^conectea|^înregistre|^creeaz|^pentru a citi|^pentru a continua|^doar pentru|^conținut exclusiv|^deblocheaz
        + citi|continu|articol|acces|abonați|abonaţi|nelimitat
      cs:^předplaťte|^přihlaste|^odemkn|^registruj|^pro pokrač|^chcete číst|^pouze pro|^jen pro|^kupte|^získejte|^článek je
        + číst|dočíst|pokrač|článek|předplatitel|přístup|čtení|obsah
      bg:^абонирай|^влезте|^отключ|^регистрирай|^за да прочет|^за да прод|^само за|^купете|^станете абонат
        + чете|прочет|продълж|статия|абонат|достъп|съдържание
      sk:^predplaťte|^prihláste|^odomkn|^registruj|^zaregistr|^pre pokrač|^chcete čítať|^len pre|^iba pre|^kúpte|^získajte|^článok je
        + čítať|čítaj|dočít|pokrač|článok|predplatiteľ|prístup|obsah
      hr:^pretplati|^prijavi|^otključ|^registr|^za nastavak|^želite čitati|^samo za|^kupite|^članak je
        + čita|pročita|nastav|članak|pretplatni|pristup|sadržaj
      sr:^претплати|^пријави|^откључ|^регистр|^за наставак|^желите читати|^само за|^купите|^чланак је + чита|прочита|настав|чланак|претплатни|приступ|садржај
      sl:^naroči|^prijavi|^odkleni|^registr|^za nadalj|^za branje|^želite brati|^samo za|^kupite|^članek je
      + beri|prebe|branj|nadalj|članek|naročnik|dostop|vsebin
      sq:^abono|^hyni|^regjistro|^kyçu|^zhblloko|^për të vazhduar|^vetëm për|^bli|^artikulli është + lexo|lexu|lexim|vazhdo|artikull|abonent|qasje|përmbajtj
      sv:^prenumer|^logga in|^köp |^bli |^skapa|^för att läsa|^lås upp|^endast för|^bara för|^registrera|^teckna
        + läsa|vidare|artikel|prenumerant|tillgång|hela texten|hela berättel
      no:^abonner|^logg inn|^kjøp |^bli |^opprett|^for å lese|^lås opp|^bare for|^kun for|^registrer|^bestill
        + lese|videre|vidare|artikkel|abonnent|tilgang|hele saken|hele teksten|heile saka
      da:^abonn|^log ind|^køb |^bliv |^opret|^for at læse|^lås |^kun for|^registrer|^bestil
        + læse|videre|artikel|artiklen|abonnent|adgang|hele teksten|hele historien
      fi:^tilaa |^kirjaudu|^osta |^luo |^lukeaksesi|^avaa |^vain til|^rekisteröidy|^jatkaaksesi + lukea|lukem|artik|tilaajien|koko jut|juttu
      hu:^fizess|^jelentkezz|^regisztrálj|^vásárolj|^csak előf|^előfizetek|^előfizetéssel + olvas|tovább|cikk|előfizető|hozzáfér|tartalom
      et:^telli |^logi |^osta |^registreeru|^edasi|^edasilug|^lugemise|^ava |^ainult|^artikli lugem|^vali  + lugem|loe|artik|tellija|edasi|kogu lugu
      id:^berlangganan|^langganan|^masuk|^daftar|^login|^untuk melanjut|^untuk membaca|^khusus|^konten|^buka akses|^silakan
        + membaca|melanjutkan|artikel|pelanggan|akses|lanjut
      ms:^langgan|^melanggan|^log masuk|^daftar|^untuk terus|^untuk membaca|^khas|^kandungan|^sila|^dapatkan akses + membaca|baca|artikel|penuh|langgan|selanjutnya
      vi:^đăng nhập|^đăng ký|^mua |^để đọc|^để tiếp|^dành riêng|^nội dung dành|^vui lòng|^trở thành|^bạn cần
        + đọc tiếp|bài viết|toàn bộ|hội viên|thuê bao|nội dung|tiếp tục
      tr:abone ol|giriş yap|üye ol|abonelere özel|aboneler için|okumaya devam|kayıt ol|devamını okumak
        + devam|okumak|haber|yazı|içerik|erişim|sınırsız|tamamı
      ru:^оформите|^войдите|^подпишитесь|^зарегистр|^чтобы чита|^чтобы продолж|^только для|^материал доступен|^статья доступна|^доступно|^купите|^авториз
        + чита|дочит|продолж|подписчик|доступ|стать|материал|полност
      uk:^оформіть|^увійдіть|^передплат|^підпишіться|^зареєстр|^щоб чита|^щоб продовж|^лише для|^тільки для|^матеріал доступн|^стаття доступна|^доступно
        + чита|дочит|продовж|підписник|передплатник|доступ|статт|матеріал|повніст
      el:συνδεθείτε|γίνετε συνδρομητ|εγγραφείτε|για να συνεχίσετε|για να διαβάσετε|μόνο για συνδρομ|αποκλειστικά για|ξεκλειδώστε
        + διαβά|συνέχ|συνεχ|άρθρο|συνδρομητ|πρόσβαση|κείμενο|ανάγνωση
      ar:^اشترك|^سجل|^سجّل|^للمتابعة|^لمتابعة|^لقراءة|للمشتركين|^محتوى|^هذا المحتوى + القراءة|قراءة|المقال|للمشتركين|المشتركين|الوصول|كامل|المحتوى
      fa:مشترک شوید|وارد شوید|ثبت‌نام کنید|ویژه مشترکان|برای ادامه|برای خواندن|اشتراک بخرید|اشتراک تهیه
        + ادامه|مطالعه|خواندن|مشترکان|مقاله|مطلب|دسترسی|کامل
      hi:सब्सक्राइब|लॉग इन|लॉगिन|सदस्यता|आगे पढ़ने|पूरा पढ़ने|रजिस्टर|ग्राहकों के लिए|सब्सक्राइबर + पढ़|लेख|खबर|जारी|पूर|केवल|सिर्फ
      ta:சந்தா|உள்நுழைய|பதிவு செய்யவும்|சந்தாதாரர்|லாகின் + படிக்க|முழு|தொடர்ந்து|மட்டும்
        + ^தொடர்ந்து|^முழு|^மேலும்|^இந்த|^இது|^சந்தா|^ஏற்கனவே|^ஏற்கெனவே|^உள்நுழை
      te:చందా|సబ్‌స్క్రైబ్|సబ్‌స్క్రైబర్|లాగిన్|నమోదు చేసు + చదవడానికి|చదవడం|పూర్తి కథన|మాత్రమే|ఇప్పటికే
        + ^పూర్తి|^చదవడం|^మరింత|^ఈ కథనం|^చందా|^సబ్|^ఇప్పటికే|^లాగిన్
      ml:സബ്സ്ക്രൈബ്|ലോഗിൻ|വരിക്കാർ|വരിക്കാരനാണോ|വരിസംഖ്യ + വായിക്കാൻ|മാത്രം|നിലവിൽ|തുടർന്ന് + ^തുടർന്ന്|^മുഴുവൻ|^കൂടുതൽ|^ഈ ലേഖനം|^വരിക്കാർ|^നിലവിൽ|^ലോഗിൻ
      th:สมาชิก|เข้าสู่ระบบ|ล็อกอิน|ลงทะเบียน|ปลดล็อก + เพื่ออ่าน|อ่านต่อ|สมาชิกเท่านั้น|ฉบับเต็ม
        + ^สมัคร|^เข้าสู่|^ล็อกอิน|^ลงทะเบียน|^ปลดล็อก|^บทความ|^เนื้อหา|^เฉพาะ|^สำหรับ|^กรุณา|^อ่าน|^โปรด|^คุณ + ^.{6,64}$
      zh:登录|登錄|登入|订阅|訂閱|注册|註冊|会员|會員|付费|付費|解锁|解鎖 + 继续阅读|繼續閱讀|阅读全文|閱讀全文|查看全文|全文|专享|專享|专属|專屬|余下|餘下|剩余|無限|无限|可读
      ja:会員|ログイン|有料|登録す|購読|無料登録 + 続き|全文|限定|続けて|読むには|お読みいただけ|読めます|ご覧|読み放題
      ko:구독|로그인|회원|가입|유료 + 계속|전문|전체 기사|읽으|읽기|이어서|전용$|전용 기사|전용 콘텐츠|보실|보려면|이용 가능
      ca:^subscriu|^inicia ses|^fes-te|^registra't|^per llegir|^per continuar|^només per|^compra|^desbloqueja + llegi|llegint|lectura|article|subscriptors|accés|contingut
      lt:^prenumeruok|^užsiprenumeruok|^prisijunk|^registruok|^norėdami|^tik pren|^tapk|^įsigyk|^atrakin + skaity|toliau|straipsn|prenumer|prieig|visą turin
      lv:^abonē|^pieslē|^ielogo|^reģistr|^lai turpin|^lai lasī|^lai izlas|^tikai abon|^iegādā|^kļūsti + lasī|lasi|rakst|tālāk|abon|pilnu
      he:^הירש|^התחבר|^הצטרפ|^לרכיש|^רכשו|^כדי ל|^להמשך|^לקריאת|^עשו מנוי + לקרוא|קריאה|הכתבה|מנוי|גישה|המלא
    `,
    test: (line) =>
      !/["“”„]|؟$|\((?:19|20)\d\d\)/u.test(line) && !/^(?:他|她|我)/u.test(line) && (!TO_GO_ON.test(line) || ASKS_FOR.test(line)),
    drops: [
      'Accedi per proseguire la lettura',
      'Alleen voor abonnees: lees het hele artikel',
      'Zaloguj się, by czytać dalej',
      'Войдите, чтобы дочитать материал',
      'سجل الدخول لمتابعة القراءة',
      '登录后继续阅读',
      'この記事の続きは会員登録が必要です。全文を読むにはログイン',
      'Giriş yapın ve okumaya devam edin'
    ],
    keeps: [
      'Logga in för att läsa vidare var det sista hon såg i tunneln',
      'Abonnenter: 61.200 (2023), 48.900 (2024)',
      'Abonații teatrului au scăzut la patruzeci.',
      'Per leggere il contatore serve una scala, dice il custode, e un po’ di coraggio.',
      'Только для тех, кто умеет ждать, река замерзает дважды.',
      'Om verder te komen, zegt de molenaar, moet je leren lezen.',
      '会员们在全文发表后，陆续离开了会场。',
      'Чтобы читать без очков',
      'Για να διαβάσετε την ετικέτα',
      'برای ادامه راه',
      'आगे पढ़ने का सपना'
    ]
  }),
  idiom({
    id: 'paywall-left-world',
    label: 'paywall',
    why: 'A counter says how many stories may still be read.',
    end: 'short',
    longest: 90,
    wordings: `
      it:articol|letture|contenut|testi|notizi + gratis|gratuit|liber|omaggio + rest|riman|^hai|ancora|limite|esaur|mese
      pt:artig|notícias|matérias|leituras|textos|conteúdos + grátis|gratuit|livres|oferta + resta|rest|tem |^você|ainda|limite|mês
      nl:artikel|verhalen|stuk|teksten + gratis|vrij|kosteloos + nog|over|deze maand|limiet|resterend|^u |^je 
      pl:artykuł|tekst|materiał|czytan + za darmo|darmow|bezpłatn + pozosta|został|możesz|jeszcze|limit|miesiąc
      ro:articol|texte|știri|materiale + gratuit|gratis|libere + rămas|rămân|^mai |limita|lun
      cs:článk|článek|textů|texty + zdarma|bezplatn|volně|volných + zbýv|ještě|můžete|limit|měsíc
      bg:статии|статия|текст + безплатн|свободн + остав|още|лимит|месец
      sk:článk|článok|textov + zadarmo|bezplatn|voľn + zostáv|ešte|môžete|limit|mesiac
      hr:članak|člana|tekst + besplatn + preosta|ostal|još|limit|mjesec|mesec
      sr:чланак|члана|текст + бесплатн + преоста|остал|још|лимит|месец
      sl:članek|člank|prispevk + brezplač + preosta|ostal|še|limit|mesec
      sq:artikull|artikuj + falas + mbet|limit|muaj
      sv:artikel|artiklar|gratisartik|texter|läsningar + gratis|fri|kostnadsfri + kvar|återst|månad|gräns|^du 
      no:artikkel|artikler|gratissak|tekster|saker + gratis|fri|kostnadsfri + igjen|gjenstår|måned|grense|^du 
      da:artikel|artikler|tekster|historier + gratis|fri|uden beregning + tilbage|måned|grænse|^du 
      fi:artik|jutu|jutt + ilmai|maksut + jäljell|kuukau|vielä|^olet |^sinulla|^voit 
      hu:cikk + ingyen|díjmentes + maradt|hónap|még |olvashat
      et:artik|lugu|lugemis + tasuta + jäänud|järel|kuus|veel|limiit
      id:artikel|berita|bacaan|tulisan + gratis|cuma-cuma + sisa|tersisa|masih|lagi|batas|bulan|dari \\d
      ms:artikel|berita|bacaan + percuma + baki|tinggal|lagi|had|bulan
      vi:bài + miễn phí + còn|tháng|giới hạn|hết lượt|lượt
      tr:yazı|makale|haber|içerik + ücretsiz|bedava + kaldı|kalan|hakkınız|bu ay|daha |sınır
      ru:стат|материал|текст|публикац + бесплатн + остал|ещё|еще|месяц|лимит|доступн|из \\d
      uk:стат|матеріал|текст|публікац + безкоштовн|безплатн + залиш|ще |місяц|ліміт|доступн|з \\d|із \\d
      el:άρθρ|κείμεν|αναγνώσεις + δωρεάν|ελεύθερ + απομέν|μένουν|ακόμ|μήνα|όριο|υπόλοιπ|από τα \\d
      ar:مقال|مواد|قراءات|موضوع + مجان + تبق|متبق|باق|هذا الشهر|بق|الحد
      fa:مقاله|مطلب|خبر|نوشته + رایگان + باقی|مانده|این ماه|دیگر|سقف
      hi:लेख|खबर|आलेख|स्टोरी + मुफ्त|मुफ़्त|फ्री|निःशुल्क + बचे|बाकी|बाक़ी|शेष|महीने|और 
      zh:文章|篇|新闻 + 免费|免費 + 还|還|剩|本月|可读|可讀|已用完|次
      ja:記事|本 |本を|本まで|本読|本あ + 無料 + 今月|あと|残り|残って|読めます
      ko:기사|글 |건 |편 + 무료 + 남|이번 달|이달|더 읽|한도
      en:articles|stories|reads|article|story + free|complimentary + left|remaining|this month|this week|your last|your limit
      de:artikel|texte|beiträge|geschichten + kostenlos|frei|gratis + noch|monat|woche|übrig|limit|letzt
      fr:articles|article|lectures|textes + gratuit|offert|libre + reste|ce mois|cette semaine|encore|dernier|limite
      es:artículo|noticia|lecturas|textos + gratis|gratuit|libre + qued|rest|este mes|esta semana|último|límite
      ca:article|notíci|lectur + gratis|gratuït + qued|rest|aquest mes|aquesta setmana|límit
      lt:straipsn + nemokam + liko|mėnes|limit|savait
      lv:rakst + bezmaksas|bez maksas + atliku|vēl|mēnes|limit|palicis|palikuš
      he:כתבות|כתבה|מאמרים + חינם|לקריאה|חינמי|ללא תשלום + נותר|נשאר|החודש|השבוע|מכסה
    `,
    test: (line) =>
      /\p{N}|^(?:you|this is your last|noch|sie haben|du hast|il vous|te queda|le queda)(?![\p{L}\p{M}])|limi|сто|ліміт|الحد|όριο|用完|giới|batas|gräns|sınır|hết/iu.test(
        line
      ) && !/[€$£₽¥₹]|["“”„]/u.test(line),
    drops: [
      '2 of 5 free stories read this month',
      'Noch 4 kostenlose Beiträge in dieser Woche',
      'Te queda un artículo gratuito esta semana',
      'Hai ancora 6 contenuti gratuiti',
      'Możesz przeczytać jeszcze 2 darmowe artykuły',
      'Осталось бесплатных материалов: 5',
      'تبقى لك 3 مقالات مجانية هذا الشهر',
      '本月还可免费阅读 2 篇文章',
      '今月の無料記事は残り3本です',
      'Вы прочитали 3 из 5 бесплатных статей'
    ],
    keeps: [
      'Restano 6 testi da tradurre prima di marzo, e nessuno lo farà gratis.',
      'В музее осталось 5 бесплатных билетов, в том числе на статую, сказал сторож.',
      '本 3 冊を無料で配り、残りは今月中に焼いたという。'
    ]
  }),
  idiom({
    id: 'paywall-support-world',
    label: 'paywall',
    why: 'A prompt asks for money for the newsroom.',
    end: 'short',
    wordings: `
      it:^sostieni|^sostenete|^aiuta|^dona|^supporta|^contribui + giornalismo|informazione|redazione|nostro lavoro|il giornale|indipenden
      pt:^apoie|^apoia|^ajude|^doe |^contribua|^faça uma + jornalismo|redação|nosso trabalho|o jornal|independente|reportagem
      nl:^steun|^help ons|^doneer|^word vriend + journalistiek|redactie|ons werk|verslaggeving|onafhankelijk
      pl:^wesprzyj|^wspieraj|^wspomóż|^wpłać|^pomóż|^przekaż + dziennikarstwo|redakcj|nasz|pracę|niezależn|media
      ro:^susțin|^susţin|^donea|^ajut|^sprijin|^contribui + jurnalism|redacți|munca noastră|independent|presa
      cs:^podpoř|^přispěj|^darujte|^pomozte + žurnalist|novinář|redakc|naši práci|nezávisl
      bg:^подкреп|^дарете|^помогнете|^направете дарение + журналист|редакци|работата ни|нашата работа|независим
      sk:^podpor|^prispejte|^darujte|^pomôžte + žurnalist|novinár|redakci|našu prácu|nezávisl
      hr:^podrži|^doniraj|^pomozite|^darujte + novinar|redakcij|naš rad|neovisn|nezavisn
      sr:^подржи|^донирај|^помозите|^дарујте + новинар|редакциј|наш рад|независн
      sl:^podpri|^doniraj|^pomagajte|^darujte|^prispeva + novinar|uredništv|naše delo|neodvisn|medij
      sq:^mbështet|^mbështes|^dhuro|^ndihmo|^kontribuo + gazetari|redaksi|punën tonë|pavarur
      sv:^stöd|^stötta|^skänk|^hjälp oss|^donera|^swisha + journalistik|redaktion|vårt arbete|oberoende|tidning
      no:^støtt|^hjelp oss|^doner|^vipps|^gi + journalistikk|redaksjon|arbeidet vårt|uavhengig|avis
      da:^støt|^hjælp os|^donér|^doner|^giv + journalistik|redaktion|vores arbejde|uafhængig|avis
      fi:^tue |^auta meitä|^lahjoita|^tukemalla + journalis|toimitu|työtämme|riippumat|mediaa
      hu:^támogass|^támogasd|^segíts|^adományozz|^legyél tám + újságír|szerkesztős|munkánk|független|lapun|sajtó
      et:^toeta|^aita|^anneta|^hakka + ajakirjandus|toimetus|meie tööd|meie tege|sõltumatu|vaba meedia|portaal
      id:^dukung|^bantu|^donasi|^sumbang + jurnalisme|redaksi|kerja kami|independen|media
      ms:^sokong|^bantu|^derma|^sumbang + kewartawanan|jurnalisme|redaksi|kerja kami|media bebas|kami
      vi:^ủng hộ|^hỗ trợ|^đóng góp|^quyên góp + báo chí|tòa soạn|toà soạn|chúng tôi|độc lập
      tr:^destek|^bağış|destek olun|destekleyin|bağış yap + gazeteci|haberci|bağımsız|yayın
      ru:^поддерж|^помогите|^пожертв|^сделайте|^станьте + журналист|редакци|нашу работ|независим|издани
      uk:^підтрим|^допоможіть|^пожертв|^зробіть|^станьте + журналіст|редакці|нашу робот|незалежн|видання
      el:^στηρί|^στήρι|^υποστηρί|^βοηθήστε|^κάντε μια + δημοσιογραφία|ενημέρωση|δουλειά μας|ανεξάρτητ|σύνταξη
      ar:^ادعم|^ساهم|^تبرع|^ساعد + صحافة|الصحافة|عملنا|المستقل|تحرير|صحافت
      fa:حمایت کنید|کمک کنید|حمایت مالی + روزنامه‌نگاری|تحریریه|رسانه|مستقل|ما 
      hi:समर्थन|सहयोग|मदद करें|दान + पत्रकारिता|स्वतंत्र + करें|दें|कीजिए
      zh:^支持|^赞助|^贊助|^捐助|^捐款|^请支持|^請支持 + 新闻|新聞|记者|記者|独立|獨立|我们|我們|编辑部
      ja:支援|応援|寄付|サポート + ジャーナリズム|報道|編集部|取材 + ください|お願い|こちら|する$
      ko:후원|응원|지원 + 저널리즘|언론|독립|취재 + 하기|하세요|해 주세요|부탁|되어주세요|되어 주세요
      ca:^dona suport|^ajuda'ns|^fes una donació|^col·labora|^fes possible|^fes-te soci|^contribueix|^ets a temps + periodisme|redacció|mitjà|diari|independent|nostra feina
      lt:^parem|^padėk|^palaik|^aukok|^skirk|^tapk + žurnalistik|redakcij|nepriklausom|mūsų darb|mūsų|gpm|portal
      lv:^atbalst|^palīdz|^ziedo|^kļūsti + žurnālist|redakcij|mūsu darb|mūs|neatkarīg|portāl
      he:^תמכו|^עזרו לנו|^תרמו|^הצטרפו לתומכ|^לתרומה + עיתונות|המערכת|עצמאי|חופשי|אתר|שלנו
    `,
    test: (line) => !/["“”„]/u.test(line),
    drops: [
      'Sostieni il giornalismo indipendente',
      'Wesprzyj naszą redakcję – wpłać dziś',
      'Поддержите нашу работу',
      'ادعم الصحافة المستقلة',
      '支持独立新闻'
    ],
    keeps: [
      'Aiuta a capire il giornalismo, disse, e poi tacque.',
      'Поддержка независимых изданий упала вдвое, говорится в докладе.',
      '支持新闻自由的议员，昨天离开了会场。'
    ]
  })
]
