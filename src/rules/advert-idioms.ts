import { cookieIdioms } from './cookie-idioms.ts'
import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'
import { shape } from './wording/shape.ts'

const GOES_ON = shape`
  contin|prosegu|scorri|verder|gaat door|lees|dals|ciąg|czytaj|przewiń|pokrač|nastav|fortsätt|fortset|fortsæt|held fram|jatk|folytat|lanjut|gulir|tiếp|cuộn|devam|kaydır|
  продо|продъл|прокр|далее|далі|συνε|συνέ|يستمر|تابع|يتبع|القراءة|ادامه|जारी|आगे|继续|繼續|下拉|続|スクロ|계속|이어|스크롤
`

const WENT_ON =
  /(?<!\p{L})(?:devam etti|συνεχίστηκ\p{L}+|συνέχισ\p{L}+|продолжил|продовжил|продължи|pokračoval|nastavi(?:o|l[aio]))|یافت$|دادند?$/u

/** Advertisements and cookies, as sites of many languages word them. */
export const advertIdioms: readonly Rule[] = [
  idiom({
    id: 'advert-label-world',
    label: 'advert',
    why: 'A label marks an advertisement.',
    longest: 40,
    wordings: `
      it:sponsorizzat|promozional|pubblicitari|a pagamento + ^contenut|^articol|^messagg|^post|^spazio|^informazione|^annuncio|^testo
      pt:patrocinad|publicitári|promovid|promocional|pago + ^conteúdo|^artigo|^mensagem|^espaço|^informe|^matéria|^anúncio
      nl:gesponsord|commercieel|betaald|advertentie|reclame + ^gesponsord|^commercië|^betaalde|^ingezonden|^advertentie|^artikel
      pl:sponsorowan|reklamow|promocyjn|płatn|reklama + ^materiał|^artykuł|^treść|^tekst|^post|^wpis|^płatn|^koniec
      ro:sponsorizat|publicitar|promovat|plătit + ^conținut|^articol|^material|^mesaj|^spațiu|^advertorial
      cs:sponzorovan|placen|reklamní|komerční|inzer + článek$|obsah$|sdělení$|^článek|^obsah
      bg:^рекламн|^платен|^спонсориран|^търговск|^партньорск|^pr|^пр + публикация$|съдържание$|материал$|съобщение$
      sk:^sponzorovan|^platen|^reklamn|^komerčn|^partnersk + článok$|obsah$|oznámenie$|správa$
      hr:^sponzoriran|^sponzorisan|^plaćen|^promotivn|^komercijaln|^partnersk + članak$|sadržaj$|tekst$|objava$
      sv:sponsrat|betalt|annonsör|kommersiell + ^sponsrat|^betalt|^innehåll|^annonsör|^kommersiel|^detta är en + innehåll|annons|samarbete|partner|artikel|från |av 
      no:sponset|betalt|annonsør|kommersiel + ^sponset|^betalt|^innhold|^annonsør|^kommersiel|^dette er en + innhold|annonse|samarbeid|partner|artikkel|fra |av 
      da:sponsoreret|betalt|annoncør|kommerciel + ^sponsor|^betalt|^indhold|^annoncør|^kommerciel|^dette er en + indhold|annonce|samarbejde|partner|artikel|fra |af 
      fi:kaupalli|sponsoroi|maksettu|kumppani + ^kaupalli|^sponsoroi|^maksettu|^kumppani|^tämä on|^tämä sis + yhteisty|sisält|mainos|artikkel + ^\\S+(?: \\S+){0,2}$
      hu:szponzorált|támogatott|fizetett|promóciós + ^szponzorált|^támogatott|^fizetett|^promóciós|^ez egy|^a cikk + tartalom|cikk|hirdetés|anyag + ^\\S+(?: \\S+){0,3}$
      id:bersponsor|berbayar|iklan|advertorial|promosi + ^konten|^artikel|^iklan berbayar|^iklan bersponsor|^iklan promosi|^pariwara
      vi:tài trợ|quảng cáo|trả tiền + ^nội dung|^bài viết|^thông tin quảng|^thông tin tài|^tin 
      tr:sponsorlu|reklam|tanıtım|ücretli + içerik$|içeriği$|içeriktir$|sponsorlu yazı|yazısı$|bağlantı$|bağlantılar$
      ru:рекламн|спонсорск|партнёрск|партнерск|на правах реклам|коммерческ
        + материал$|статья$|публикация$|контент$|проект$|^материал|^публикация|^на правах|на правах рекламы$
      uk:рекламн|спонсорськ|партнерськ|на правах реклам|комерційн
        + матеріал$|стаття$|публікація$|контент$|проєкт$|проект$|^матеріал|^публікація|^на правах|на правах реклами$
      el:χορηγούμενο|διαφημιστικ|προωθητικ|πληρωμέν|διαφημιζόμεν + περιεχόμεν|χορηγούμενο άρθρο|διαφημιστικό άρθρο|καταχώρ|διαφημιστικός χώρος
      ar:إعلان|مدفوع|برعاية|ترويجي|مموّل|ممول|دعائي + محتوى|^مادة|^مقال|مساحة|^إعلان مدفوع|^إعلان ممول|^إعلان مموّل|^إعلان تجاري
      fa:تبلیغات|رپورتاژ|تبلیغی|آگهی + محتوای تبلیغاتی|^رپورتاژ آگهی|مطلب تبلیغ|محتوای تبلیغی$
      hi:विज्ञापन|प्रायोजित + सामग्री$|लेख$|कंटेंट$|संदेश$
      zh:广告|廣告|赞助|贊助|推广|推廣 + 内容$|內容$|文章$|信息$|資訊$|特约|特約|^本文为|^此为
      zh:合作 + ^本文为|^本文為|^此为
      ja:広告|pr記事|協賛|提供記事|スポンサー|タイアップ + 記事[】）)―—]*$|コンテンツ$|広告$|広告特集|企画$|ページ$
      ko:광고|협찬|스폰서|유료 광고 + 콘텐츠|기사|안내|메시지|문구
      ca:patrocinat|promocionat|publicitari|de pagament + ^contingut|^article|^espai|^informació|^patrocinat + contingut|patrocinat|publicitari|promocionat|per |de
      lt:užsakom|remiam|reklamin|apmokėt + ^užsakom|^remiam|^reklamin|^apmokėt + turin|straipsn|tekst|projekt
      he:ממומן|שיווקי|מקודם|פרסומי + ^תוכן|^כתבה|^מדור|^מודעה|^שיתוף
    `,
    test: (line) => line.trim().split(' ').length < 6 && !/[.!?,。，、]/u.test(line),
    drops: [
      'Contenuto sponsorizzato',
      '— Materiał reklamowy —',
      'На правах рекламы: текст',
      'محتوى إعلان مدفوع',
      '――【協賛記事】――',
      '赞助内容'
    ],
    keeps: [
      'Contenuto pubblicitario, ha detto il giudice.',
      'Рекламный щит упал на рельсы.',
      'Коммерческий успех',
      'إعلان الحرب',
      '広告の記事が消えたのは三月だった。',
      'Iklan di jembatan'
    ]
  }),
  idiom({
    id: 'advert-continues-world',
    label: 'advert',
    why: 'A line says that the story goes on below an advertisement.',
    longest: 80,
    wordings: `
      it:pubblicità|annuncio|spot|sponsor + continua|prosegue|dopo|sotto|scorri
      pt:publicidade|anúncio|propaganda|pub  + continua|depois|após|abaixo|role 
      nl:advertentie|reclame + verder|gaat door|na de|onder|lees 
      pl:reklam|reklamą + dalsz|ciąg|dalej|pod |poniżej|przewiń|czytaj
      ro:publicitate|reclam|anunț + continu|după|mai jos|sub 
      cs:reklam|inzerc + pokrač|pod |níže|dále|za 
      bg:реклам + продълж + под |след |надолу
      sk:reklam|inzerci + pokrač + pod |za |po |nižšie
      hr:oglas|reklam + nastav + ispod|nakon|posle|poslije
      sv:annons|reklam + fortsätter|efter|nedan|under|fortsätt
      no:annons|reklame + fortsetter|held fram|etter|nedenfor|under
      da:annonc|reklame + fortsætter|efter|nedenfor|herunder|under
      fi:mainoksen|mainosten + jatkuu|jatka|vieritä + jälkeen|alla|alapuolella|jatka
      hu:hirdetés után|hirdetés alatt|reklám után|reklám alatt + folytat|görge|tovább|olvas
      id:iklan|pariwara + lanjut|setelah|di bawah|gulir|scroll
      vi:quảng cáo + tiếp|sau|dưới|cuộn
      tr:reklam + devam|sonra|aşağı|altında|kaydır
      ru:реклам + продолж|после|ниже|далее|прокрут
      uk:реклам + продовж|після|нижче|далі|прокрут
      el:διαφήμιση|διαφημίσεις + συνεχ|συνέχεια|μετά|κάτω|παρακάτω
      ar:الإعلان|إعلان + يستمر|تابع القراءة|تابع قراءة|أدناه|يتبع|القراءة
      fa:تبلیغ|آگهی + ادامه|پس از|زیر|بعد
      hi:विज्ञापन + जारी|नीचे|बाद|आगे
      zh:广告|廣告 + 继续|繼續|下方|之后|後|以下|下拉
      ja:広告 + 続き|続く$|下に|下へ|スクロール
      ko:광고 + 계속|이어|아래|다음|스크롤
      ca:publicitat|anunci + continua|continueu|segueix|a sota|després
      lt:reklam + tęsia|tęsinys|toliau|žemiau|po reklam
      he:הפרסומת|פרסומת + ממשיכ|נמשכ|תימשך|המשך|המשיכו|למטה
    `,
    test: (line) => line.split(' ').length < 11 && GOES_ON.test(line) && !WENT_ON.test(line),
    drops: [
      'L’articolo prosegue dopo la pubblicità',
      'Dalsza część tekstu pod reklamą',
      'Продолжение после рекламы',
      'تابع القراءة بعد الإعلان',
      '广告之后继续阅读',
      '記事は広告の下に続きます'
    ],
    keeps: [
      'بعد الإعلان تابع الناس حياتهم',
      'La pubblicità continua dopo il terremoto.',
      'Реклама продолжалась и после войны.',
      '广告之后，他继续说。'
    ]
  }),
  idiom({
    id: 'advert-affiliate-world',
    label: 'advert',
    why: 'A notice says that the site earns from links.',
    end: 'prompt',
    longest: 240,
    wordings: `
      it:commission|affiliat|provvigion + link|collegament|acquist|compr + potremmo|contiene|può ricevere|riceve|riceviamo|guadagn|senza costi|nostr
      pt:comiss|afiliad + link|compra + podemos|pode receb|receb|ganh|sem custo
      nl:commissie|affiliate|vergoeding + link|aankop|koopt|aankoop + kunnen|ontvang|krijg|zonder extra
      pl:prowizj|afiliacyjn|partnersk + link|zakup|odnośnik|kup + możemy|otrzym|może|zarab
      ro:comision|afiliat|afiliere + link|cumpăr|achiziți + putem|primi|poate|câștig
      cs:proviz|affiliate|partnersk + odkaz|nákup|koupíte + můžeme|získat|dostáv|obdrž
      bg:комисион|афилиейт|партньорск + линк|връзк|покуп|купите + можем|получ
      sk:províz|affiliate|partnersk + odkaz|nákup|kúpite + môžeme|získať|dostáv
      hr:provizij|affiliate|partnersk + poveznic|link|kupit|kupn + možemo|dobit|zarad
      sv:provision|affiliate|annonslänk + länk|köp + kan |får|tjän
      no:provisjon|affiliate|annonselenke|reklamelenke + lenke|kjøp + kan |får|tjene
      da:provision|affiliate|reklamelink|annoncelink + link|køb + kan |får|tjen
      fi:mainoslink|affiliate|kumppanuuslink|komissio + link + voimme|saamme|saatamme|ansaits
      hu:affiliate|partnerlink|jutalék + link + kaphat|kapunk|részesül|illet
      id:komisi|afiliasi + tautan|link|pembelian|membeli + kami|mendapat|menerima|memperoleh
      vi:hoa hồng|tiếp thị liên kết + liên kết|mua|link + chúng tôi|nhận|có thể
      tr:komisyon|ortaklık|affiliate + bağlantı|link|satın|alışveriş + alabilir|kazan|elde
      ru:комисси|партнёрск|партнерск|вознагражд + ссылк|покуп + можем|может получ|получа|зарабат
      uk:комісі|партнерськ|винагород + посилан|покуп|купу + можемо|може отрим|отриму|заробл
      el:προμήθεια|συνεργάτ|affiliate + συνδέσμ|αγορ|link + μπορεί|λάβ|κερδί|ενδέχεται
      ar:عمولة|تابعة|بالعمولة + رابط|روابط|شراء|الشراء|تشتري + قد نحصل|نحصل|قد يحصل|نتلقى|نكسب
      fa:کمیسیون|پورسانت|همکاری در فروش + لینک|خرید|پیوند + ممکن|دریافت|ما 
      hi:कमीशन|एफिलिएट|एफ़िलिएट + लिंक|खरीद|ख़रीद + मिल|हमें|सकता
      zh:佣金|分成|联盟|聯盟 + 链接|連結|购买|購買|鏈接|下单 + 我们|我們|本站|可能|获得|獲得
      ja:アフィリエイト|手数料|紹介料|報酬 + リンク|購入|広告 + 得る|受け取|含|場合|ことがあり|利用して
      ko:수수료|제휴|파트너스 + 링크|구매|활동 + 받을|받습니다|제공받|수익|지급
      ca:comissió|afiliació|d'afiliats + enllaç|compr + podem|podríem|rebem|cobrem|pot rebre
      lt:komisin|partnerių nuorod|reklaminės nuorod + nuorod|perk|pirk + galime gauti|gauname|gali gauti|uždirb
      he:עמלה|קישורי שותפים|שותפים + קישור|רכיש|קני + עשויים לקבל|נקבל|נרוויח|לקבל עמלה
    `,
    test: (line) => !/["“”„«]|\d/u.test(line),
    drops: [
      'Se acquisti dai nostri link potremmo ricevere una commissione.',
      'Za zakupy przez linki możemy otrzymać prowizję.',
      'Если вы покупаете по ссылкам, мы можем получить комиссию.',
      'قد نحصل على عمولة عند الشراء عبر الروابط',
      '通过链接购买，我们可能获得佣金。',
      '当サイトはアフィリエイトを利用しており、リンクから購入すると報酬を得る場合があります。'
    ],
    keeps: [
      'L’agente riceveva una commissione per ogni barca.',
      'Комиссия получила ссылки на документы.',
      '他从每艘船的买卖中获得佣金。'
    ]
  }),
  ...cookieIdioms
]
