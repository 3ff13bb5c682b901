import { endsInStop } from './reading/headline.ts'
import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

// A sentence of a story may say so of others' pages; a site says so of its own.
const OURS =
  /\b(?:nostr|noss|onze |ons |nasz|nas |noastr|n[aá]š|nás|vår|oss |vores|kami|chúng tôi|bizi)|наш|нас | ни[. ]|μας|نا(?: |$)|ما(?: |$)|हमार|हमें|本报|本站|当社|弊紙/iu

/** Of one's own, as the ends of Finnish and Hungarian words say it. */
const OURS_ENDING = /(?:mme|[uü]nk)(?=[ .!]|$)|(?:meitä|minket)(?= )/u

/** Behind its only comma stands the site’s name. */
const NAMED = /^[^,]*, «?[\p{Lu}\p{Lo}\p{N}][^,.]{2,36}$|^[^,]*, (?:the|la|le|el|il|de|die|der|das) \p{Lu}[^,.]{2,32}$/u

/** Prompts to sign up, follow and get the app, as sites of many languages word them. */
export const newsletterIdioms: readonly Rule[] = [
  idiom({
    id: 'newsletter-inbox-world',
    label: 'newsletter',
    why: 'A prompt offers the news by mail.',
    end: 'asking',
    longest: 130,
    wordings: `
      it:tua casella|tua mail|tua email|tua e-mail|tua posta|vostra mail|vostra posta|inbox|via mail|via email|per email|per posta
        + ^ogni|ricev|iscriv|^le |^il |^tutt|notizie|^vuoi|gratis|gratuit
      pt:seu e-mail|seu email|teu e-mail|teu email|sua caixa|tua caixa|no e-mail|por e-mail|por email|inbox
        + ^todo|^toda|^cada|receb|inscrev|subscrev|^as |^os |^o |notícias|grat|assin|regist
      nl:je inbox|uw inbox|jouw inbox|je mailbox|uw mailbox|je mail|uw mail|per mail|per e-mail|in je e-mail
        + ^elke|^iedere|ontvang|meld|schrijf|nieuws|^het |^de |gratis|aanmeld|dagelijks
      pl:skrzynce|skrzynkę|skrzynki|mailem|na maila|na e-mail|mailowo
        + ^co |^każdego|codziennie|otrzymuj|zapisz|zapis|wiadomoś|wieści|^chcesz|odbieraj|bezpłat
      ro:inbox|căsuța ta|pe e-mail|pe email|pe mail|emailul tău|e-mailul tău|adresa ta de
        + ^în fiecare|^zilnic|prime|abon|înscrie|știri|^cele |^cel |gratuit
      cs:schránky|schránce|schránku|na e-mail|na email|na mail|mailem|e-mailem|do mailu|do e-mailu
        + ^každ|denně|dostáv|odebír|zprávy|přihla|zdarma|^to |^nejdůl|odběr
      bg:на имейла|вашия имейл|вашата поща|пощата си|в пощата|имейла си + ^всек|ежеднев|получа|абонир|новини|^най-|безплатно|запиш
      sk:schránky|schránke|schránku|na e-mail|na email|na mail|mailom|e-mailom|do mailu|do e-mailu
        + ^každ|denne|dostáv|odober|správy|prihl|zadarmo|^to |^najdôl|odber
      hr:inbox|na e-mail|na email|na mail|mailom|u sandučić|svoj e-mail + ^svak|dnevno|primaj|prijav|vijesti|vesti|besplatno|^najv|^najb
      sv:inkorg|inkorgen|till din mejl|till din e-post|din mejl|din mail|via mejl|via e-post|på mejlen|per mejl
        + ^varje|få |^få|prenumer|nyheter|anmäl|gratis|^det |^dagens|skriv upp
      no:innboks|til din e-post|i e-posten din|på e-posten|rett i e-posten|via e-post|per e-post|på e-post
        + ^hver|få |^få|abonner|nyheter|meld deg|gratis|^det |^dagens|registrer
      da:indbakke|til din mail|i din mail|din mailboks|via mail|per mail|via e-mail|på mail
        + ^hver|få |^få|abonn|nyheder|tilmeld|gratis|^det |^dagens|modtag
      fi:sähköpostiisi|postilaatikkoosi + ^joka|saat |tilaa|uutis|ilmai|päivän|viikon
      hu:postaládájá|postaládád|e-mailben|e-mail-címé + ^minden reggel|^kapja |^kapd |iratkozz|legfontosabb hírek|^kérje|^kérd
      id:kotak masuk|inbox|email anda|lewat email|melalui email|surel anda|lewat surel|ke email
        + ^setiap|^tiap|dapatkan|terima|daftar|langganan|berita|kabar|gratis
      vi:hộp thư|qua email|email của bạn|vào email|qua thư điện tử|gửi đến bạn + ^mỗi|nhận|đăng ký|tin tức|tin |^hằng|^hàng|miễn phí
      tr:e-posta|gelen kutunuz|posta kutunuz|mailinize|e-mail adresinize + ^her |kaydol|abone|alın|haber|öne çıkan|ücretsiz|üye ol|gelsin
      ru:на почту|вашу почту|вашей почте|на e-mail|на email|на электронную|в почтовый ящик|в вашем ящике
        + ^каждое|^каждый|^кажду|^ежеднев|получа|подпис|новости|^главн|^самое|бесплатно|^лучш|оформ
      uk:на пошту|вашу пошту|вашій пошті|на e-mail|на email|на електронну|у поштову скриньку|скриньк
        + ^щоранку|^щод|^щотижня|^кож|отрим|підпи|новини|^голов|^найваж|безкошт|^найкращ|оформ
      el:email σας|e-mail σας|mail σας|inbox|στο email|με email|ηλεκτρονικό ταχυδρομείο|στο mail
        + ^κάθε|λάβετε|λαμβάνετε|εγγραφ|νέα|ειδήσεις|δωρεάν|^όλ|^τα |^οι 
      ar:بريدك|بريدكم|صندوق الوارد|عبر البريد|إلى البريد|إيميلك + كل |يوميا|احصل|تلق|اشترك|سجل|سجّل|أهم|أبرز|مجان|الأخبار
      fa:ایمیل شما|ایمیلتان|صندوق ورودی|با ایمیل|در ایمیل|صندوق پستی|ایمیل خود|رایانامه
        + هر |روزانه|دریافت|مشترک|عضو|ثبت‌نام|ثبت نام|خبر|رایگان|مهم‌ترین
      hi:ईमेल पर|इनबॉक्स|मेल पर|ई-मेल पर|मेलबॉक्स + हर |रोज|पाएं|पाइए|पाएँ|प्राप्त|सब्सक्राइब|साइन अप|खबर|ख़बर|समाचार|मुफ्त|मुफ़्त|निःशुल्क
      zh:邮箱|郵箱|信箱|邮件|電郵|电邮|電子郵件|电子邮件 + 每天|每日|每早|每周|每週|每晚|订阅|訂閱|免费|免費|立即|要闻|要聞|送到|发到|直达|直達
      ja:メールで|メールに|メールボックス|受信箱|受信トレイ|メール配信|メルマガ + 毎朝|毎日|毎週|毎晩|お届け|届|登録|無料|配信|受け取|ニュース
      ko:메일함|이메일로|메일로|받은편지함|메일에서|뉴스레터 + 매일|아침|매주|저녁|무료|받아보|구독|신청|뉴스를|소식|전해
      es:tu correo|su correo|tu email|tu bandeja|su bandeja|tu buzón|su buzón + ^cada|^todas|^todos|recib|suscr|regístr|noticias|gratis|apúnt
      fr:votre boîte|votre mail|votre messagerie|ta boîte|par e-mail|par mail|par courriel + ^chaque|recev|^tou|inscri|abonn|gratuit|l'essentiel
      de:dein postfach|ihr postfach|ins postfach|im postfach|dein e-mail|per e-mail|per mail|in ihrem postfach
        + ^jed|täglich|erhalten|abonn|kostenlos|nachrichten|anmeld|^das |wöchentlich
      ca:teu correu|vostre correu|teu mail|teu email|teva bústia|teva safata|per correu + ^cada|^tot|rep |reb|subscri|notícies|gratis|apunta|^el millor|^les |^vols
      lt:el\\. pašt|pašto dėžut|elektroniniu paštu + ^kasdien|^kiekvien|gauk|gauti|prenumer|naujien|^svarbiaus|nemokam|užsisak|^norite
      he:למייל|במייל|לתיבת|לדוא|לאימייל|באימייל + ^בכל|^כל |קבלו|לקבל|הירש|הרשמ|חדשות|חינם|מיטב|^רוצים|עדכונ
    `,
    test: (line) => !/\d\d|[%€$£₽¥₹]|(?:था|थी|थे|بود|بودند)$/u.test(line),
    drops: [
      'Le notizie della valle nella tua casella, ogni sera',
      'Dagelijks het nieuws uit Molendam in je mailbox',
      'Лучшие истории недели на вашу почту',
      'أبرز أخبار الوادي في بريدك كل مساء',
      '谷地要闻，每晚发到你的邮箱',
      '地域の話題を毎晩メールでお届けします！'
    ],
    keeps: [
      'Ogni sera la truffa arriva nella tua casella, travestita da pacco.',
      'Каждое утро письмо приходило на почту.',
      '他每天都把信放进邮箱，从来没有人取走。',
      '뉴스레터의 부활',
      'Elke ochtend komt de rekening per mail, zegt de molenaar.'
    ]
  }),
  idiom({
    id: 'newsletter-sign-up-world',
    label: 'newsletter',
    why: 'A prompt asks to sign up or follow.',
    end: 'short',
    wordings: `
      it:^iscriv|^abbonati|^seguici|^seguiteci|^unisciti|^entra nel|^registrati|^segui |clicca qui
        + @net|canale|notizie|notifiche|aggiornament|gruppo|social|pagina|community
      pt:^inscrev|^assin|^siga|^segue|^subscrev|^junte-se|^entre no|^participe|^acompanhe|^receba|clique aqui
        + @net|canal|boletim|notícias|notificaç|grupo|redes sociais|comunidade
      nl:^schrijf|^meld|^volg|^abonneer|^word lid|^sluit je aan|^ontvang|^klik hier
        + @net|nieuwsbrief|kanaal|updates|meldingen|groep|community|nieuws|sociale
      pl:^zapisz|^subskrybuj|^obserwuj|^dołącz|^śledź|^polub|^bądź na bieżąco|^znajdź nas|^otrzymuj
        + @net|biuletyn|kanał|powiadomie|grupy|grupę|społeczno|profil|stron|google|mediach|wiadomości
      ro:^abon|^urmăre|^înscrie|^alătură|^intră|^primește|^primeşte|^aboneaz + @net|buletin|canal|notific|grup|pagina|comunit|știri|google
      cs:^přihla|^sledujte|^odebír|^připoj|^přidejte|^staňte se|^dostávejte|^sledujte nás
        + @net|zpravodaj|kanál|upozorn|skupin|stránk|komunit|sítí|novink|google
      bg:^абонирай|^последвай|^следвай|^следете|^присъедин|^станете част|^запиш|^харесай
        + @net|фейсбук|бюлетин|канал|известия|група|общност|страниц|мрежи|новини|google
      sk:^prihlás|^sledujte|^odober|^pripoj|^pridajte|^staňte sa|^dostávajte
        + @net|spravodaj|kanál|upozorn|skupin|stránk|komunit|sieťach|novink|google
      hr:^prijavi|^pratite|^prati |^pretplati|^pridruži|^zaprati|^lajk|^postanite dio
        + @net|fejsbuk|bilten|kanal|obavijest|grupi|zajednic|stranic|mrežama|vijesti|vesti|google
      sv:^prenumer|^följ|^anmäl|^gå med|^skriv upp|^gilla|^få + @net|nyhetsbrev|kanal|notis|grupp|sida|sociala|uppdatering
      no:^abonner|^følg|^meld deg|^bli med|^registrer deg|^lik oss|^få + @net|nyhetsbrev|nyheitsbrev|kanal|varsel om|varsel når|facebookgruppe|siden vår|sosiale|oppdatering
      da:^abonn|^følg|^tilmeld|^bliv medlem|^skriv dig|^like os|^få + @net|nyhedsbrev|kanal|besked om|besked,? når|facebookgruppe|vores side|sociale|opdatering
      fi:^tilaa |^seuraa |^liity |^rekisteröidy|^tykkää + @net|uutiskirj|kanavaa|kanavamme|ilmoituk|sivuamme|somessa
      hu:^iratkozz|^kövess|^kövesd|^kövesse|^csatlakozz|^lájkold|^lájkolj|^kedveld|^kedvelje + @net|hírlev|csatorn|értesít|csoport|oldalunk|közösség
      id:^ikuti|^berlangganan|^langganan|^daftar|^gabung|^bergabung|^dapatkan|^follow|^klik
        + @net|buletin|kanal kami|saluran kami|notifikasi|grup kami|komunitas kami|media sosial|berita ter|update
      vi:^đăng ký|^theo dõi|^tham gia|^nhận |^kết nối|^bấm|^mời bạn|^hãy
        + @net|bản tin|kênh của|thông báo mới|thông báo từ|nhóm của|cộng đồng của|cộng đồng độc|fanpage|trang của|zalo|tin tức
      tr:abone ol|takip ed|bizi takip|katılın|kaydolun|üye olun|takipte kal
        + @net|bülten|kanal|bildirim|grub|hesab|sosyal|sayfa|google|haber
      ru:^подписыв|^подписаться|^подпиш|^следите|^присоедин|^вступайте|^читайте нас|^оформ|^получайте|^добавляйте
        + @net|рассылк|канал|уведомл|группу|группе|сообществ|новост|дзен|вконтакте|соцсет|телеграм|страниц
      uk:^підписуй|^підписатис|^підпиш|^стежте|^приєдн|^долуч|^вступайте|^читайте нас|^оформ|^отримуйте|^слідкуйте
        + @net|розсилк|канал|сповіщ|групу|групі|спільнот|новин|фейсбу|соцмереж|телеграм|сторінк
      el:εγγραφείτε|ακολουθήστε|ακολούθησε|γίνετε μέλος|κάντε εγγραφή|κάντε like|συνδεθείτε μαζί|κάνε εγγραφή
        + @net|ενημερωτικό|κανάλι μας|κανάλι του|ειδοποιήσ|ομάδα μας|ομάδα του|σελίδα μας|σελίδα του|κοινότητά μας|ειδήσεις|google
      ar:^اشترك|^تابع|^انضم|^سجل|^سجّل|^احصل على
        + نشرت|نشرة|قناتنا|واتساب|تلغرام|تليغرام|تيليجرام|فيسبوك|تويتر|إشعار|أخبار جوجل|غوغل|صفحتنا|صفحاتنا|مجموعتنا|@net|البريدية
      fa:دنبال کنید|عضو شوید|مشترک شوید|بپیوندید|همراه شوید|ثبت‌نام کنید|ثبت نام کنید
        + خبرنامه|کانال ما|کانال خبر|تلگرام|واتساپ|اینستاگرام|فیسبوک|توییتر|صفحه ما|گروه ما|@net|شبکه‌های|روبیکا|ایتا
      hi:फॉलो कर|सब्सक्राइब|जुड़ें|जुड़िए|जॉइन|साइन अप|सदस्यता लें|जुड़े रह
        + न्यूजलेटर|न्यूज़लेटर|चैनल|व्हाट्सएप|वॉट्सऐप|टेलीग्राम|फेसबुक|ट्विटर|यूट्यूब|इंस्टाग्राम|ग्रुप|पेज|गूगल न्यूज|@net|समाचार|हमें|हमारे
      zh:^订阅|^訂閱|^关注|^關注|^追蹤|^追踪|^扫码|^掃碼|^加入|^欢迎关注|^歡迎|^点击关注|^点击订阅
        + 公众号$|公眾號$|公众号[:：!！，]|公眾號[:：!！，]|通讯|通訊|电子报|電子報|们的频道|們的頻道|微信|微博|粉丝团|粉絲團|读者社群|讀者社群|们的社群|們的社群|群组|@net|客户端|line|简报|簡報|新闻$|新聞$
      ja:フォロー|購読|登録はこちら|友だち追加|チャンネル登録|ご登録|メルマガ登録 + ニュースレター|メルマガ|メールマガジン|line|公式|チャンネル|アカウント|フェイスブック|ツイッター|@net|通知|無料
      ko:구독하|팔로우|친구 추가|신청하|가입하|구독 신청|구독해 + 뉴스레터|채널|카카오|네이버|유튜브|페이스북|인스타|텔레그램|알림|@net|트위터|소식|무료
      ca:^subscriu|^segueix-nos|^seguiu-nos|^uneix-te|^apunta't|^registra't|^entra al|^activa|^fes clic
        + @net|canal|butlletí|notícies al|alertes|notificacions|grup|xarxes|comunitat
      lt:^prenumeruok|^sekite|^sek |^prisijunk|^registruok|^užsisakyk|^gauk + @net|naujienlaišk|kanal|pranešim|grup|socialin|paskyr|puslap
      he:^הירש|^הרשמ|^עקבו אחר|^הצטרפ|^עשו לנו|^קבלו + @net|ניוזלטר|ערוץ|התרא|פייסבוק|טלגרם|וואטסאפ|ווטסאפ|רשתות|גוגל|עדכונים
        + שלנו|אלינו|אחרינו|כאן|לנו|^הירש|^הרשמ|לערוץ ה|לקבוצת ה|^קבלו
    `,
    test: (line) =>
      !/["“”„]|[€$£₽¥₹]|(?:abone|takip|katıl|kaydol).*[dt][ıiuü]$/u.test(line) &&
      (!endsInStop(line) || OURS.test(line) || OURS_ENDING.test(line)),
    drops: [
      'Iscriviti al nostro canale WhatsApp',
      'Volg ons ook op Instagram!',
      'Dołącz do naszej grupy na Facebooku',
      'Читайте нас в Telegram',
      'انضم إلى قناتنا على واتساب',
      '扫码加入读者社群',
      'हमारे टेलीग्राम चैनल से जुड़ें'
    ],
    keeps: [
      'Подписчики телеграм-канала мельницы собрали сорок машин песка',
      'Seguici su Facebook, ripete il cartello sbiadito del mulino',
      'Segui il fiume, diceva il nonno, e troverai il gruppo di case sulla pagina della mappa.',
      'Följ strömmen norrut, sade hon, så når du en kanal.',
      'Iscriviti al canale! Il grido del ragazzo riempì la piazza per tutta la notte',
      'Следите за новостями! Так кричал мальчик с газетами, и никто не обернулся',
      'Volg het nieuws! riep de molenaar, en hij liep langs de Wend naar huis',
      '加入频道的讨论后，她沉默了很久。又过了一年，她离开了。',
      '他关注微博上的一切，却从不发言。',
      'Ikuti saluran air sampai ke kincir',
      'Đăng ký nhóm máu',
      'انضم إلى المجموعة المسلحة',
      '关注新闻自由',
      'Kanalımıza abone olun demekten yoruldu',
      'Bültene nasıl abone olunur?',
      'न्यूजलेटर कैसे सब्सक्राइब करें?'
    ]
  }),
  idiom({
    id: 'app-alerts-world',
    label: 'app',
    why: 'A prompt offers the site’s app or its alerts.',
    longest: 90,
    wordings: `
      it:tuo telefono|tuo cellulare|tuo smartphone|nostra app|nell'app|dall'app|l'app |app gratuita|telefonino
        + notifich|^scarica|^installa|^apri|avvisi|^leggi|^ricevi|aggiornament|^attiva|^ogni
      pt:seu celular|seu telemóvel|teu telemóvel|seu telefone|nosso app|nossa app|nosso aplicativo|o app |a app |no aplicativo|no app|no celular
        + alertas|^baix|^descarreg|^instal|^abr|notifica|^leia|^receb|notícias|^ative|avisos
      nl:je telefoon|uw telefoon|je mobiel|onze app|de app|nieuwsapp|gratis app|je smartphone
        + meldingen|^download|^installeer|^open|^lees|alerts|^ontvang|pushberichten|^haal|^krijg|nieuws
      pl:telefonie|telefon|smartfon|aplikacj|komórce|komórkę
        + powiadom|^pobierz|^zainstaluj|^otwórz|alerty|^czytaj|^odbieraj|^otrzymuj|^włącz|wiadomoś
      ro:telefonul tău|telefonul dvs|telefonul dumneavoastră|aplicați|aplicaţi|pe telefon|pe mobil
        + notific|^descarc|^instal|^deschide|alert|^cite|^prime|știri|^activ
      cs:telefonu|mobilu|mobil|aplikac|telefon + upozorn|^stáhn|^nainstal|^otevř|^čtěte|^dostávej|^zapněte|zprávy|notifik|^získej
      sv:din telefon|din mobil|vår app|appen|mobilen|telefonen + notis|^ladda|^hämta|^installera|^öppna|^läs|^få|pushnotis|nyheter|^slå på
      no:telefonen din|mobilen din|vår app|appen|mobilen|telefonen + varsel|varsler|^last ned|^hent|^installer|^åpne|^les|^få|pushvarsel|nyheter|^slå på
      da:din telefon|din mobil|vores app|appen|mobilen|telefonen + notifik|^download|^hent|^installer|^åbn|^læs|^få|pushbesked|nyheder|^slå 
      fi:puhelimeesi|puhelimesi|sovelluksemme|mobiilisovellu + ^lataa|^asenna|^avaa|^lue |^ota 
      hu:telefonod|telefonjá|mobilod|mobiljá|alkalmazásunk|applikációnk + ^töltse|^töltsd|^telepíts|^nyissa|^nyisd|^kapcsolja|^kapcsold
      id:ponsel anda|hp anda|ponselmu|aplikasi|di ponsel|gawai anda|smartphone anda
        + notifikasi|^unduh|^pasang|^instal|^buka|^download|^baca|^dapatkan|peringatan|kabar|berita|^aktifkan
      vi:điện thoại của bạn|ứng dụng|điện thoại bạn|trên điện thoại + thông báo|^tải|^cài|^mở|^đọc|^nhận|^bật|tin nhanh|tin 
      tr:telefonunuz|cebiniz|uygulama|cep telefon|telefonuna|cebine + bildirim|indir|^yükle|aç|haber|uyarı|alın
      ru:вашем телефоне|вашем смартфоне|на телефон|приложени|на вашем|в телефоне|в смартфон
        + уведомл|^скача|^устан|^откр|оповещ|^чита|^получ|^включ|новост|пуш
      uk:вашому телефоні|вашому смартфоні|на телефон|застосун|додат|у телефоні|в телефоні|у смартфон
        + сповіщ|^завант|^встан|^відкр|^чита|^отрим|^увімк|новин|пуш
      el:κινητό σας|κινητό σου|εφαρμογή|τηλέφωνό σας|app + ειδοποι|^κατεβά|^εγκατ|^ανοί|^διαβά|^λάβε|νέα|ειδήσεις|^ενεργ
      ar:هاتفك|هاتفكم|تطبيق|جوالك|موبايلك + إشعار|تنبيه|^حمل|^حمّل|^نزل|^ثبت|^افتح|^اقرأ|^احصل|أخبار|تحميل|^تابع|عاجل
      fa:گوشی شما|تلفن شما|گوشی‌تان|اپلیکیشن|موبایل شما|تلفن همراه|گوشی خود + اعلان|هشدار|دانلود|نصب|باز کنید|دریافت|خبر|فعال
      hi:फोन पर|फ़ोन पर|ऐप|मोबाइल पर|एप + अलर्ट|डाउनलोड|इंस्टॉल|खोलें|पढ़ें|पाएं|पाएँ|सूचना|नोटिफिकेशन|ताजा
      zh:手机|手機|客户端|app|应用程序|應用程式 + 推送|通知|提醒|^下载|^下載|^打开|^打開|^安装|^安裝|快讯|快訊|^点击|接收|收到|扫码
      ja:スマホ|アプリ|携帯|スマートフォン + 通知|お知らせ|受け取|ダウンロード|インストール|アプリで読|アプリで開|お届け|速報を|配信中
      ko:휴대폰|스마트폰|앱에서|앱으로|앱을|앱 |휴대전화|폰으로 + 알림|다운로드|설치하|열기|받기|받으세요|속보|받아보
      en:your phone|your mobile|your pocket|your smartphone|your lock screen + alerts|notifications|^our |^get|^download|breaking news|the app|app for
      de:ihrem handy|dein handy|ihr handy|deinem handy|ihrem smartphone|ihr smartphone|als app|unsere app|der app + mitteilung|meldungen|nachrichten|^unsere|^jetzt
      |laden|benachrichtig|eilmeldung|holen
      fr:votre mobile|votre téléphone|votre smartphone|ton mobile|ton téléphone|notre appli|l'appli + alerte|notification|^nos |^télécharg|^recev|^install|actualités
      es:su móvil|tu móvil|su teléfono|tu teléfono|tu celular|su celular|nuestra app|la app + alertas|notificaciones|avisos|^nuestr|^descarg|^recib|^instal|^activ
      ca:al mòbil|teu mòbil|nostra app|a l'app|l'aplicació|teu telèfon + notificac|alert|avisos|^descarreg|^baixa|^instal|^obre|^llegeix|^rep |^activa|^no et perdis
      lt:telefon|programėl|mobiliaj + pranešim|^parsisiųsk|^atsisiųsk|^įsidiek|^įdiek|^atidaryk|^skaityk|^gauk|^įjunk|^nepraleisk
      he:לנייד|בנייד|אפליקציה|לסמארטפון|לטלפון + התרא|^הוריד|^הורד|^התקינ|^פתחו|^קראו|^קבלו|^הפעיל|עדכונ
    `,
    test: (line) => !/["“”„]|\d{3}/u.test(line) && (!line.includes(', ') || NAMED.test(line)),
    drops: [
      'Our alerts on your phone, Wend Valley News',
      'Scarica la nostra app',
      'Meldingen van De Molenbode op je telefoon',
      'Pobierz aplikację Kuriera Podgajskiego',
      'Получайте пуши Речного вестника на телефон',
      'تنبيهات صحيفة الوادي على هاتفك',
      '谷地时报快讯推送到你的手机',
      'アプリで読む'
    ],
    keeps: [
      'He read our letters on your phone, then threw it away',
      'L’app scarica la batteria in due ore.',
      'Het nieuws bereikte hem per telefoon.',
      '通知が携帯に届いたのは深夜だった。',
      'Новости о приложении дошли и до реки.',
      'How do you turn off alerts on your phone?',
      'Come disattivare le notifiche sul tuo telefono?',
      'Tải ứng dụng ở đâu?',
      'Uygulama nereden indirilir?',
      'كيف يتم تحميل التطبيق؟',
      'ऐप कहां से डाउनलोड करें?',
      'アプリはどこからダウンロードするのか。',
      '手机通知怎么关闭？'
    ]
  })
]
