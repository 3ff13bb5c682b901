import { idiom, leadIdiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** Invitations to read, see and hear other stories, in the forms in which the languages bend their verbs. */
export const relatedInvitations: readonly Rule[] = [
  leadIdiom({
    id: 'related-also-world',
    label: 'related',
    why: 'An invitation to read or see more stands before a headline.',
    wordings: `
      hi:पढ|देखें|देखिए|देखिये|जानें|जानिए|सुनें|सुनिए|समझें|समझिए|देखना|देखे 
        + भी|और |जरूर|ज़रूर|अवश्य|पूर|यहां|यहाँ|विस्तार|इसे|इन्हें|न भूल|ना भूल|मामला|वीडियो|रिपोर्ट|संबंधित
        + पढ\\S?ें$|पढ\\S?े$|पढ\\S?िए$|देखें$|देखिए$|जानें$|जानिए$|सुनें$|सुनिए$|समझें$|समझिए$|भूलें$|भूलिए$
      hi:खबरें और|और खबरें|खबरें भी|बड़ी खबर|खास खबर|अन्य खबर|बाकी खबर|ताजा खबर|मिलती-जुलती|इसी से जुड़|इससे जुड़|संबंधित + ^\\S+(?: \\S+){0,4}$
      hi:पुराने अंक|पुरानी खबर|पिछले अंक|संग्रह|अभिलेखागार|आर्काइव|इसी कड़ी|इसी क्रम|इसी मुद्दे|इसी स्तंभ|अन्य पृष्ठ|अन्य पेज|दूसरे पेज
        + से|में|पर + ^\\S+(?: \\S+){0,4}$
      ta:படிக்க|படிங்க|படியுங்கள்|வாசிக்க|பார்க்க|காண|அறிய|தெரிந்துகொள்ள + மேலும்|இதையும்|இதனையும்|முழு|விரிவாக|விரிவான|இங்கே|தொடர்ந்து|இது தொடர்பான
        + படிக்க$|படிங்க$|படியுங்கள்$|படிக்கவும்$|வாசிக்க$|பார்க்க$|காண$|அறிய$|கிளிக் செய்யவும்$|க்ளிக் செய்யவும்$
      te:చదవండి|చూడండి|చదవడానికి|క్లిక్ చేయండి|తెలుసుకోండి|వినండి + ఇవి|ఇది|ఇవీ|ఇదీ|మరింత|మరిన్ని|పూర్తి|ఇంకా|ఇక్కడ|ఈ వీడియో|ఈ వార్త
        + చదవండి$|చూడండి$|క్లిక్ చేయండి$|తెలుసుకోండి$|వినండి$
      ml:വായിക്കുക|വായിക്കൂ|വായിക്കാം|കാണുക|കാണൂ|കാണാം|അറിയാൻ|ക്ലിക്ക് ചെയ്യുക + ഇതും|ഇതുകൂടി|ഇത് കൂടി|കൂടുതൽ|മുഴുവൻ|തുടർന്ന്|ഇവിടെ|വീഡിയോ
        + ^\\S+(?: \\S+){1,4}$
      th:^อ่าน|^คลิก|^ดู|^ชม + เพิ่มเติม|ฉบับเต็ม|ที่นี่|ทั้งหมด|รายละเอียด|ย้อนหลัง|ประกอบ|ต้นฉบับ|ที่เกี่ยวข้อง
        + ^(?!ดูแล)(?!ชมรม)(?!ชมเชย)\\S{5,34}$|^(?!ดูแล)(?!ชมรม)\\S{4,24} \\S{2,18}$
      ar:اقرأ|إقرأ|أقرأ|إقرأوا|طالع|شاهد|تابع|انظر|أنظر|راجع|استمع|تعرف|تعرّف|اطلع + أيض|ايض|كذلك|المزيد|مزيد|التفاصيل|هنا|بالفيديو|كامل|القصة|الخبر|نفس
        + ^\\S+(?: \\S+){0,4}$
      ar:بالفيديو|بالصور|ذات صلة|ذو صلة|متعلق|مرتبط|مشابه|الأكثر|آخر الأخبار|مواضيع أخرى|أخبار أخرى|من الأرشيف|أرشيفنا|للمزيد|صفحة أخرى|مكان آخر
        + ^\\S+(?: \\S+){0,4}$
      fa:بخوان|ببینید|بشنوید|ببین |بشنو|مطالعه کنید|تماشا کنید|دنبال کنید + بیشتر|همچنین|هم |نیز|این|حتما|کامل|اینجا|ادامه|ویدئو|ویدیو|فیلم|گزارش|^ببینید$|^بخوانید$
        + ^\\S+(?: \\S+){0,5}$
      fa:بایگانی|آرشیو|همین زمینه|همین رابطه|همین باره|همین موضوع|مرتبط|مشابه|پربازدید|پربیننده|پرخواننده|تازه‌ترین|صفحه‌ای دیگر|جای دیگر|جایی دیگر
        + ^\\S+(?: \\S+){0,5}$
      el:διαβάστε|διάβασ|διαβάσ|δείτε|^δες|ακούστε|άκου|παρακολουθήστε|μάθετε|διαβαστε|διαβασε|δειτε + επίσης|ακόμ|περισσ|και |εδώ|σχετικ|αναλυτικ|όλ|ολόκλ|κι |βίντεο
        + ^\\S+(?: \\S+){0,5}$
      tr:okuyun|okuyunuz|oku$|izleyin|izle$|inceleyin|tıklayın|göz atın|bakın|dinleyin|izleyiniz + ayrıca|şunu|bunu|bunları|^bu |haberi|videoyu|devamı|detay|ilgili|da |de |için
        + ^\\S+(?: \\S+){0,4}$
      id:^baca|^simak|^lihat|^tonton|^dengarkan|^saksikan|^ketahui|^cek|^klik + juga|selengkap|lengkap|video|lanjut|berikut|selanjut|sini|lainnya|lagi|^tonton$|^saksikan$
        + ^\\S+(?: \\S+){0,3}$
      ms:^baca|^lihat|^tonton|^dengar|^ikuti|^klik|^jemput baca + juga|lagi|seterusnya|selanjutnya|penuh|lanjut|sini|lain|berkaitan
      sv:^läs|^se |^titta|^lyssna|^kolla|^upptäck|tipsar|^bakgrund$|^fakta$|^webb-tv$|^tv$|^tidigare$
        + också|även|mer$|mera|vidare|hela|här|allt|fler|redaktion|^tv$|^bakgrund$|^tidigare$ + ^\\S+(?: \\S+){0,3}$
      no:^les|^sjå |^se |^lytt|^hør|tipser|^bakgrunn$|^fakta$|^nett-tv$|^tv$|^tidligere$
        + også|mer$|meir$|videre|vidare|hele|heile|her|alt|flere|redaksjon|^tv$|^bakgrunn$|^tidligere$ + ^\\S+(?: \\S+){0,3}$
      da:^læs|^se |^lyt|^hør|^baggrund$|^fakta$|^web-tv$|^tv$|^tidligere$
        + også|mere$|videre|hele|her|alt|flere|redaktion|^tv$|^baggrund$|^tidligere$ + ^\\S+(?: \\S+){0,3}$
      fi:^lue |^katso |^kuuntele |^tutustu  + myös|lisää|tästä|täältä|koko |kaikki + ^\\S+(?: \\S+){0,3}$
      hu:^olvass|^olvasd|^nézd|^nézze|^hallgasd|^hallgassa|^lásd + is$|még|tovább|itt$|ide$|teljes|többi|ezt + ^\\S+(?: \\S+){0,3}$
      et:^loe |^vaata |^kuula |^lugege |^vaadake |^kuulake |^jätka + ka|veel|lisaks|rohkem|edasi|lähemalt|siit|pikemalt|täismahus|kogu|lugemist + ^\\S+(?: \\S+){0,3}$
      cs:^čtěte|^přečt|^podívejte|^poslech|^sledujte|^číst|^zjist|^prohléd|^čti|^koukn|^video$|^obrazem$|^on-line$|^online$
        + také|i$|více|dál|si|ještě|taky|cel|rovněž|zde|víc|^video$|^obrazem$|^on-line$|^online$ + ^\\S+(?: \\S+){0,3}$
      bg:^четете|^чети|^прочет|^вижте|^виж|^гледай|^чуй|^научете|^припомн|^видео$|^на живо$|^още$ + още|също|и$|повече|цял|тук|^видео$|^на живо$
        + ^\\S+(?: \\S+){0,3}$
      sk:^čítajte|^čítaj|^prečít|^pozri|^vypoč|^sledujte|^čítať|^zist|^video$|^online$ + tiež|aj$|viac|ďalej|si$|si |ešte|cel|tu$|^video$|^online$
        + ^\\S+(?: \\S+){0,3}$
      hr:^čitajte|^čitaj|^pročit|^pogledaj|^poslušaj|^saznaj|^vidi|^gledaj|^video$|^uživo$
        + još|također|takođe|i$|i ovo|više|dalje|cijel|ceo|ovdje|ovde|^video$|^uživo$ + ^\\S+(?: \\S+){0,3}$
      sr:^читајте|^читај|^прочит|^погледај|^послушај|^сазнај|^види|^гледај|^видео$|^уживо$ + још|такође|и$|и ово|више|даље|цео|овде|^видео$|^уживо$
      + ^\\S+(?: \\S+){0,3}$
      sl:^berite|^beri|^prebe|^poglej|^oglej|^poslušaj|^več|^glej|^video$|^v živo$ + še|tudi|tukaj|več|naprej|celot|o tem|^video$|^v živo$
      + ^\\S+(?: \\S+){0,3}$
      sq:^lexo|^lexoni|^shiko|^shih|^dëgjo|^mëso|^më shumë + edhe|gjithashtu|më tej|më shumë|plotë|këtu|tjera + ^\\S+(?: \\S+){0,3}$
      uk:^читайте|^читати|^прочита|^дивіться|^дивитися|^слухайте|^перегля|^подив|^дізна|^гляньте|^почитайте|^відео
        + також|ще|більше|далі|детальн|докладн|повн|тут|теж|дня$|^відео$|нас$|про це + ^\\S+(?: \\S+){0,3}$
      vi:^xem|^đọc|^nghe|^tìm hiểu|^mời|^video$|^clip$|^ảnh$|^infographic$ + thêm|tiếp|cũng|chi tiết|ngay|toàn bộ|tại đây|lại|khác|^video$|^clip$
        + ^\\S+(?: \\S+){0,3}$
      ru:^читайте|^читать|^прочит|^прочесть|^смотрите|^смотреть|^посмотр|^слушайте|^послуш|^узнайте|^почитайте|^видео
        + также|ещё|еще|больше|далее|подробн|полн|здесь|тут|тоже|дня$|^видео$|^смотрите видео|нас$|об этом|продолжени + ^\\S+(?: \\S+){0,3}$
      ca:^llegi|^mira|^mireu|^vegeu|^escolt|^antecedents$|^en context$|^relacionat|^relacionada|^amplia
        + també|més$|aquí|sencer|complet|informació|relacionad|relacionat|^antecedents$|^en context$|^abans$ + ^\\S+(?: \\S+){0,3}$
      lt:^skaity|^žiūrėk|^klausy|^plačiau|^taip pat|^dar|^susij|^primen + taip pat|daugiau|čia|visą|plačiau|skaityk|susij|primename + ^\\S+(?: \\S+){0,3}$
      lv:^lasi|^lasiet|^lasīt|^skat|^klaus|^turpin|^plašāk|^vairāk|^uzzini + arī|vēl|vairāk|plašāk|tālāk|šeit|visu|lasi|lasīt|citur|pilnu + ^\\S+(?: \\S+){0,3}$
      he:^קרא |^קראו |^ראו |^צפו |^האזינו |^לקריאה|^לקרוא + גם|עוד|כאן|נוספת|המלא + ^\\S+(?: \\S+){0,3}$
      he:^עוד בנושא|^עוד על |^לכל הפרטים|^לכל העדכונים|^בנושא זה|^כתבות נוספות|^קשור לנושא + ^\\S+(?: \\S+){0,3}$
    `,
    drops: [
      'यह रिपोर्ट पढ़ना न भूलें: नदी पर नया पुल अगले साल खुलेगा',
      'ये भी पढ़ें- नदी पर नया पुल अगले साल खुलेगा',
      'اقرأ كذلك.. جسر جديد فوق الوادي يفتتح العام المقبل',
      'از بایگانی ما: پل تازه روی رود سال آینده باز می‌شود',
      'Διάβασε και αυτό: Νέα γέφυρα στο ποτάμι του χρόνου',
      'Videoyu izleyin: Nehre yeni köprü önümüzdeki yıl açılıyor',
      'Tonton videonya lagi: Jembatan baru di sungai dibuka tahun depan',
      'Redaktionen tipsar också: Ny bro över älven öppnar nästa år',
      'Читати ще: Новий міст через річку відкриють наступного року',
      'Смотрите ещё: Паводок снёс мельницу'
    ],
    keeps: [
      'उन्होंने किताब पढ़ी और कहा: नदी कभी नहीं रुकती।',
      'قرأ الطفل لوحة أخرى: ممنوع السباحة هنا.',
      'Читайте ще: це єдине, чого він просив у дітей.',
      'Läs mer: det var hennes enda råd till unga.',
      'Xem lại mình: câu ấy ông nói mãi.',
      'او گفت این را بخوانید و بعد داوری کنید، چون رود هنوز همان رود است: آرام.',
      'Διάβασε το γράμμα δυνατά και είπε: «Φεύγω».'
    ]
  }),
  idiom({
    id: 'related-may-like-world',
    label: 'navigation',
    why: 'A line offers other sites or stories that the reader may like.',
    end: 'any',
    longest: 90,
    wordings: `
      hi:साइटें|साइट|खबरें|लेख|कहानियां|वीडियो + पसंद + आपको|आप + ^यहाँ|^यहां|^कुछ|^ये |^आप|^और |^अन्य
      th:บทความ|ข่าว|เรื่อง + อาจสนใจ|อาจชอบ|น่าจะชอบ|น่าสนใจสำหรับคุณ + ^\\S{6,40}$|^\\S+ \\S+$
      ar:مواقع|مقالات|مواضيع|أخبار|قصص + يعجب|تعجب|يهم|تهم|نال إعجاب|تنال + ^إليك|^هنا|^هذه|^فيما|^قد|^ربما|^مقالات|^مواضيع|^أخبار
      fa:سایت|مطالب|مطلب|خبر + خوش|علاقه|پسند|جالب + شما|‌تان|دارید + ^این|^چند|^در این|^ممکن|^شاید|^مطالب|^اینجا
      el:ιστότοπ|άρθρα|ιστορίες|site|ειδήσεις|θέματα + αρέσ|ενδιαφέρ + ^εδώ|^ίσως|^μπορεί|^άλλ|^μερικ|^άρθρα|^θέματα
      tr:siteler|haberler|yazılar|içerikler + beğen|hoşunuza|ilginizi + ^işte|^bu |^şu |^diğer|^beğen|^hoşunuza|^ilginizi|^burada
      id:situs|artikel|berita|tulisan + suka|sukai|minati|menarik + anda|kamu + ^berikut|^ini |^mungkin|^beberapa|^artikel|^berita
      ms:laman|artikel|berita|kisah + minat|suka|menarik + anda|^mungkin|^berikut|^artikel|^berita
      sv:sajter|webbplatser|artiklar|nyheter + gilla|uppskatta|intresse + du|dig + ^här|^några|^kanske|^andra|^fler|^artiklar|^du kanske
      no:nettsteder|artikler|saker|nyheter + like|liker|interesse + du|deg + ^her|^noen|^kanskje|^andre|^flere|^artikler|^saker|^du 
      da:hjemmesider|artikler|historier|nyheder + lide|interesse + du|dig + ^her|^nogle|^måske|^andre|^flere|^artikler|^historier|^du 
      cs:weby|stránky|články|zprávy + líbit|zajímat|zaujmout + ^zde|^tady|^další|^mohl|^možná|^články|^několik
      bg:статии|новини|материали|публикации + хареса|интерес|заинтерес + ^ето|^тези|^други|^може|^още|^вероятно|^статии
      sk:články|správy|stránky|weby + páčiť|zaujímať|zaujať + ^tu|^ďalšie|^mohl|^možno|^články
      hr:članci|vijesti|vesti|tekstovi|priče + svidj|svide|zanima + ^ovdje|^još|^mogl|^možda|^članci|^ostal
      sr:чланци|вести|текстови|приче + свиде|занима + ^још|^могл|^можда|^чланци|^остал
      sl:član|novic|zgodb|prispev|vsebin + zanima|všeč|zanimiv + ^vas|^morda|^mogoče|^utegne|^tukaj|^še|^član|^ostal
      sq:artikuj|lajm|shkrime|histori + interes|pëlqe + ^mund|^ju |^ndoshta|^të tjera|^artikuj|^lajme
      uk:сайт|статті|матеріали|новини + сподоба|зацікав|цікав + ^ось|^ці |^інші|^вам|^вас|^можливо|^кілька|^матеріали|^статті
      vi:trang|bài viết|tin + thích|quan tâm + bạn + ^đây|^dưới đây|^một số|^có thể|^những|^bài viết|^các
      ru:сайт|статьи|материалы|новости + понрав|заинтерес|интересн + ^вот|^эти|^другие|^вам|^вас|^возможно|^несколько|^материалы|^статьи
      ca:notícies|articles|continguts|històries|webs + interess|agrad + ^et |^us |^potser|^altres|^més|^aquí|^articles|^notícies|^continguts
      lt:straipsn|naujien|istorij|svetain + įdomu|sudomin|patik|domin + ^jums|^jus|^galbūt|^kit|^daugiau|^straipsn|^naujien|^štai
      lv:rakst|ziņ|stāst|portāl + interes|patik|noder + ^tev|^tevi|^jums|^jūs|^iespējams|^citi|^šie|^varbūt
      et:lugu|lood|artikl|uudis|portaali + meeldi|huvita|huvi pak + ^sulle|^sind|^teid|^need|^võib|^rohkem|^artikl|^lood
      he:כתבות|מאמרים|סיפורים|אתרים + יעניי|לעניין|תאהב|תרצו + ^כתבות|^אולי|^עוד|^מאמרים|^הנה|^סיפורים|^נוספ
    `,
    test: (line) => !/["“”„«,،:]|\p{Nd}|[.।] ./u.test(line) && line.split(' ').length < 14,
    drops: [
      'यहाँ कुछ और लेख हैं जो आपको पसंद आ सकते हैं।',
      'قد تعجبك هذه المقالات مقالات مختارة',
      'Μερικά άρθρα που μπορεί να σας αρέσουν',
      'Här är några andra artiklar som du kanske gillar.',
      'Ось інші статті та матеріали – вам сподобається',
      'Вам могут понравиться другие статьи'
    ],
    keeps: [
      'कुछ लोगों को यह साइट पसंद आई।',
      'Några artiklar i lagen gillar ingen.',
      'Інші новини його не цікавили, казав сторож.',
      'Bài viết ấy ai cũng thích.'
    ]
  }),
  idiom({
    id: 'related-more-less-world',
    label: 'navigation',
    why: 'A button asks for more or fewer stories of the kind.',
    longest: 40,
    wordings: `
      hi:ऐसे|इस तरह|ऐसी|इसी तरह + दिखा|देख + और|कम|ज़्यादा|ज्यादा|अधिक
      ar:مثل هذا|كهذا|من هذا النوع|المشابه|مثله + المزيد|أقل|عرض|أظهر + ^عرض|^أظهر|^المزيد|^إظهار
      fa:مانند این|مثل این|از این دست|شبیه این + بیشتر|کمتر
      el:τέτοι|σαν αυτό|παρόμοι + δείξε|εμφάνισ|περισσότερα|λιγότερα + ^δείξε|^εμφάνισ|^περισσ|^λιγότ
      tr:böyle|bunun gibi|bu tür|benzer + daha + göster
      id:seperti ini|serupa|sejenis + lebih|tampilkan|kurangi + ^tampilkan|^lebih|^kurangi
      ms:seperti ini|serupa|sejenis + lebih|lagi|kurang|papar + ^papar|^lebih|^lagi|^kurang
      sv:som detta|liknande|sånt här|sådant + ^visa mer|^visa fler|^visa färre|^visa mindre|^mer|^färre|^mindre + detta$|liknande$|här$|sådant$
      no:som dette|lignende|slikt|liknende + ^vis mer|^vis flere|^vis færre|^vis mindre|^mer|^færre|^mindre + dette$|lignende$|liknende$|slikt$
      da:som dette|lignende|den slags + ^vis mere|^vis flere|^vis færre|^vis mindre|^mere|^færre|^mindre + dette$|lignende$|slags$
      cs:takových|podobn|jako tento + zobraz|ukaž|více|méně + ^zobraz|^ukaž|^více|^méně
      hr:sličn|ovakvih + ^prikaži|^više|^manje + članaka$|sadržaja$|vesti$|vijesti$|tekstova$
      sr:сличн|оваквих + ^прикажи|^више|^мање + чланака$|садржаја$|вести$|текстова$
      sl:podobn|takšnih + ^prikaži|^več|^manj|^pokaži + člankov$|vsebin$|novic$|podobnega$
      uk:таких|схож|подібн + показ|більше|менше + ^показ|^більше|^менше
      vi:như thế này|như vậy|tương tự + xem|hiện|ít hơn|thêm + ^xem|^hiện|^ít|^thêm
      ru:таких|похож|подобн + показ|больше|меньше + ^показ|^больше|^меньше
      ca:com aquest|com aquesta|similars|d'aquest tipus + ^mostra|^més|^menys + aquest$|aquesta$|similars$|tipus$
      lt:panaši|tokių + ^rodyti|^daugiau|^mažiau + straipsnių$|turinio$|naujienų$|panašių$
      lv:līdzīg|šādu + ^rādīt|^rādi|^vairāk|^mazāk + rakstu$|rakstus$|ziņas$|satura$
      et:sarnas|selliseid + ^näita|^kuva|^rohkem|^vähem + artikleid$|lugusid$|uudiseid$|postitusi$
    `,
    test: (line) => !/[.!?।:,]/u.test(line) && line.trim().split(' ').length < 7,
    drops: [
      'ऐसी खबरें और दिखाएं',
      'Visa mer som detta',
      'Tampilkan lebih banyak seperti ini',
      'Показати більше схожих',
      'Показывать меньше таких новостей'
    ],
    keeps: ['ऐसे और भी गांव हैं', 'Mer som detta väntar i vår', 'Таких більше не роблять', 'Visa mig något liknande']
  }),
  idiom({
    id: 'related-click-hi',
    label: 'related',
    why: 'A link leads to more stories.',
    end: 'any',
    longest: 90,
    wordings: `
      hi:यहां क्लिक|यहाँ क्लिक|इस लिंक पर क्लिक + के लिए|को पढ़ने|देखने + खबर|ख़बर|समाचार|न्यूज|वीडियो|जानकारी|अपडेट|पढ़ने + \\S*क्लिक करें[।.!]?$|\\S*क्लिक कीजिए[।.!]?$
    `,
    drops: ['खेल की और खबरों के लिए यहां क्लिक करें', 'नदीपुर के ताजा समाचार पढ़ने के लिए यहां क्लिक करें।'],
    keeps: ['ठग ने लिखा था कि खबर पढ़ने के लिए यहां क्लिक करें और उसने कर दिया।', 'जानकारी के लिए यहां क्लिक करने वाले 40 लोग ठगे गए।']
  })
]
