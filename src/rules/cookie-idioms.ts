import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'
import { shape } from './wording/shape.ts'

/** A site speaks of itself and of the reader's device. */
const OURS = shape`
  utilizziamo|usiamo|questo sito|il nostro sito|utilizamos|usamos|este site|wij gebruik|we gebruik|deze website|deze site|używamy|korzystamy|stosujemy|nasz|ta strona|
  ten serwis|folosim|utilizăm|acest site|používáme|využíváme|tento web|tyto strán|používame|táto strán|táto web|koristimo|ova stranica|ova web|ovaj sajt|ovaj portal|
  vi använder|den här webb|използваме|този сайт|този уебсайт|нашият сайт|сайтът използва|
  vi bruker|dette nettsted|denne nettsid|vi bruger|denne hjemmesid|dette websted|
  käytämme|sivustomme|tämä sivu|használunk|ez a webo|ez az oldal|oldalunk|kami menggunakan|situs ini|chúng tôi|trang web này|kullanıyoruz|
  bu site|sitemiz|мы использ|наш сайт|этот сайт|на этом сайте|ми викор|цей сайт|наш сайт|χρησιμοποιούμε|αυτός ο ιστ|نستخدم|هذا الموقع|يستخدم موقعنا|استفاده می‌کنیم|این سایت|
  این وب|हम |यह वेबसाइट|यह साइट|हमारी|我们使用|我們使用|本网站|本網站|本站|当サイト|本サイト|このサイト|당사|본 사이트|이 사이트|저희|본 웹
`

/** Sites that say what their cookies are for, in many languages. */
export const cookieIdioms: readonly Rule[] = [
  idiom({
    id: 'consent-cookies-world',
    label: 'consent',
    why: 'A notice says what the site keeps on the reader’s device.',
    end: 'prompt',
    longest: 420,
    wordings: `
      it:cookie|piccoli file + utilizz|usiamo|usa i|salva|memorizz|accett|conserva + esperienza|dispositivo|navigazione|sito|consens|accett|preferenz
      pt:cookie|pequenos ficheiros|pequenos arquivos + utiliz|usamos|usa |armazen|aceit|guarda|grava
        + experiência|dispositivo|navegação|site|consent|aceit|preferên|aparelho
      nl:cookie|kleine bestanden + gebruik|plaats|bewaart|accept|slaat + ervaring|apparaat|website|site|toestemming|accept|voorkeur
      pl:cookie|ciasteczk|małe pliki|plików cookie + używa|korzysta|stosuj|zapisu|akcept|wykorzyst
        + urządzeni|serwis|stron|zgod|akcept|doświadcz|preferenc|jakoś|usług|wygod
      ro:cookie|fișiere mici|module cookie + folosi|utiliz|stoch|accept|salv|păstr + experienț|dispozitiv|site|acord|accept|navig|preferin
      cs:cookie|malé soubory + použív|využív|uklád|souhlas|přijm|ukládá + zaříz|web|souhlas|přijm|zkušenost|stránk|nastaven|zážit|zlepš|služ|návštěv
      bg:бисквитки|cookie + използва|съхраня|съглас|приема + устройств|сайт|съглас|приема|преживяв|настройк|услуг|посещ
      sk:cookie|malé súbory + použív|využív|uklad|súhlas|prijm + zariad|web|súhlas|prijm|zážit|stránk|nastaven|zlepš|služ|návštev
      hr:kolačić|cookie + korist|pohranj|prihva|pristaj|slaže + iskustv|uređaj|stranic|pristaj|prihva|postavk|web|sajt|privatnost
      sr:колачић|cookie + корист|прихва|слаже + искуств|уређај|страниц|прихва|сајт|приватност
      sl:piškotk|cookie + uporablj|shranj|sprej|soglaša|strinja + izkušnj|napravo|stran|soglas|sprej|nastavit|splet|zasebnost
      sq:cookies|cookie|kukit|biskota + përdor|ruaj|prano|lejo|pajtoh + përvoj|faq|sajt|pajtoh|prano|cilësim|privatësi
      sv:cookie|kakor|små filer + använd|sparar|godkänn|lagrar|accepter + upplevelse|enhet|webbplats|samtyck|godkänn|accepter|sajt
      no:cookie|informasjonskaps|små filer + bruk|lagrer|godkjenn|godta|aksepter + opplevelse|enhet|nettsted|samtykk|godta|aksepter|nettside|statistikk|innstilling
      da:cookie|små filer + brug|anvend|gemmer|godkend|lagrer|accepter + oplevelse|enhed|hjemmeside|websted|samtykk|godkend|accepter|website|statistik|indstilling
      fi:eväste|cookie + käyt|tallen|hyväks + kokemu|laitte|sivusto|hyväks|suostum|palvelu|asetu|parant
      hu:süti|sütik|cookie + használ|tárol|elfogad|alkalmaz + élmény|eszköz|oldal|hozzájárul|elfogad|beállít|szolgáltat
      et:küpsis|cookie + kasuta|salvesta|nõustu|luba + kogemus|seadme|veebile|leht|lehe|sait|nõustu|sätte|seade|teenus|sisu
      id:cookie|kuki|berkas kecil|file kecil + menggunakan|menyimpan|terima|setuju|memakai + pengalaman|perangkat|situs|setuju|terima|izin
      ms:kuki|cookie + menggunakan|menyimpan|terima|setuju|guna + pengalaman|peranti|laman|setuju|terima|tetapan|perkhidmatan
      vi:cookie|tệp nhỏ|tập tin nhỏ + sử dụng|lưu|chấp nhận|đồng ý|dùng + trải nghiệm|thiết bị|trang|đồng ý|chấp nhận
      tr:çerez|küçük dosya|cookie + kullan|sakla|kabul|kaydeder + deneyim|cihaz|site|onay|kabul|tercih
      ru:cookie|куки|небольшие файлы|файлы на + использу|сохраня|принят|хранит|соглас|принять + устройств|сайт|соглас|принят|удобств|настро|опыт
      uk:cookie|куки|невеликі файли|файли на + використову|зберіга|прийня|згод|користу|погодж + пристро|сайт|згод|прийня|зручн|налашт|досвід
      el:cookie|μικρά αρχεία + χρησιμοπ|αποθηκ|αποδοχ|αποδέχ|συμφων + εμπειρία|συσκευή|ιστοσελίδα|ιστότοπ|αποδοχ|συγκατ|προτιμ|site
      ar:ملفات تعريف|كوكيز|الكوكيز|ملفات صغيرة|ملفات الارتباط|ارتباط + نستخدم|يستخدم|يحفظ|تحفظ|تخزن|يخزن|قبول|موافق|تستخدم
        + تجربة|جهازك|الموقع|قبول|موافق|تفضيل
      fa:کوکی|فایل‌های کوچک|فایل‌های کوچکی + استفاده|ذخیره|می‌پذیر|قبول|پذیرش + تجربه|دستگاه|سایت|پذیر|قبول|موافق
      hi:कुकीज|कुकी|छोटी फाइल|छोटी फ़ाइल + उपयोग|इस्तेमाल|रखत|स्वीकार|सहेज|सेव + अनुभव|डिवाइस|साइट|स्वीकार|सहमत
      zh:cookie|小文件|小型文件|小檔案 + 使用|保存|儲存|接受|同意|存储|存放 + 体验|體驗|设备|設備|裝置|网站|網站|同意|接受|偏好
      ja:cookie|クッキー|小さなファイル + 使用|利用|保存|同意|承諾 + 端末|サイト|同意|体験|お客様|設定|デバイス
      ko:쿠키|작은 파일|cookie + 사용|저장|동의|수락|이용 + 기기|사이트|동의|수락|경험|환경|설정
      en:small files + stores|keeps|saves + device
      es:pequeños archivos|archivos pequeños + guarda|almacena + dispositivo|equipo
      fr:petits fichiers|fichiers + enregistre|dépose|stocke + appareil|terminal + accept|refus|chois|choix
      de:kleine dateien + speichert|legt|ablegt + gerät
      ca:galetes|cookies|petits fitxers + utilitz|fem servir|usem|desem|emmagatz|accept + experiència|dispositiu|lloc web|navegació|accept|configur|preferènc
      lt:slapuk + naudoj|saugo|sutik|sutink|priim + patirt|įrengin|svetain|sutik|sutink|nustatym|statistik|naršy
      lv:sīkdatn|sīkfail|cookie + izmanto|lieto|saglabā|piekrī|pieņem + pieredz|ierīc|vietn|lap|piekrī|iestatīj|pakalpoj|satur
      he:עוגיות|קובצי cookie|קבצי cookie|קבצי עוגיות|cookies + משתמש|שימוש|שומר|מאשר|אישור + חווי|מכשיר|האתר|הסכמ|מסכימ|העדפ|גלישה
    `,
    test: (line) => !/["“”„«]/u.test(line) && (/[|｜·•]/u.test(line) || OURS.test(line)),
    drops: [
      'Il Mulino salva piccoli file sul tuo dispositivo. Accetta | Scegli',
      'Używamy plików cookie na naszej stronie. Korzystając z serwisu, wyrażasz zgodę.',
      'Мы используем cookie для удобства сайта',
      'نستخدم ملفات تعريف الارتباط لتحسين تجربتك على الموقع',
      '谷間新報は端末に小さなファイルを保存します。同意 | 設定',
      '我们使用 Cookie 来改善您的浏览体验。'
    ],
    keeps: [
      'La nonna usa i cookie di avena per la torta del sito archeologico.',
      'Сайт использовал cookie, и регулятор это обнаружил.',
      '企業はクッキーを使用して読者を追うサイトを調べた。'
    ]
  })
]
