import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** How the item was made, and how much of the site may still be read. */
export const noticeMadeIdioms: readonly Rule[] = [
  idiom({
    id: 'notice-translated-world',
    label: 'notice',
    why: 'The site says that the item was translated or edited.',
    end: 'prompt',
    longest: 110,
    wordings: `
      hi:अनुवाद|अनूदित|अनुदित|संपादित + मशीन|स्वचालित|स्पष्टता|ऑटो|संक्षिप्त|मूल + लेख|खबर|आलेख|रिपोर्ट
      ar:ترجم|ترجمة|مترجم|حرر|اختصر + آليا|آلية|آلي|الآلية|للإيجاز|للوضوح|الأصلي + المقال|الخبر|النص|المادة|التقرير
      fa:ترجمه|ویرایش|کوتاه شده + ماشین|خودکار|هوش مصنوعی|روشنی|وضوح|اصلی + مطلب|خبر|متن|مقاله|گزارش
      el:μεταφράστηκε|μετάφραση|επεξεργασία + αυτόματ|μηχαν|σαφήνεια|συντομία + άρθρο|κείμενο|είδηση
      tr:çevri|kısaltıl|düzenlen + otomatik|makine|açıklık|özgün|yapay + yazı|haber|metin|makale|içerik
      id:diterjemahkan|terjemahan|disunting|diringkas + otomatis|mesin|kejelasan|aslinya + artikel|berita|tulisan|naskah
      sv:maskinöversatt|översatt|redigerad|förkortad|översattes + ^artikel|^texten|^den här|^nyheten|^denna
      no:maskinoversatt|er oversatt|er redigert|er forkortet + ^artikkel|^teksten|^denne|^saken|^nyheten
      da:maskinoversat|er oversat|er redigeret|er forkortet + ^artikel|^artiklen|^teksten|^denne|^nyheden
      fi:konekäänn|käännetty|lyhennet + ^artikkel|^teksti on|^tämä art|^juttu on|^tämä jut + kone|automaat|alkuper
      hu:fordított|rövidített|szerkesztett + ^a cikk|^az írás|^a szöveg|^ez a cikk + gép|automat|eredeti
      et:tõlgitud|lühendatud|toimetatud + ^artikk|^tekst|^lugu|^see art|^see tekst + masin|automaat|inglise|vene|originaal
      cs:přeložen|překlad|upraven|zkrácen + automatick|stroj|srozumiteln|původní + ^člán|^text|^tento|^zpráva
      uk:переклад|перекладено|відредагован|скорочен + автомат|машин|ясност|оригінал + ^статт|^текст|^матеріал|^цей|^новин
      vi:được dịch|dịch tự động|biên dịch|dịch máy|rút gọn + tự động|bằng máy|dịch máy từ|dịch máy$|rõ ràng|từ bản gốc + ^bài|^tin|^bản|^nội dung
      ru:перевод|переведен|переведён|отредактирован|сокращен|сокращён + автомат|машин|ясност|оригинал + ^статья|^статью|^текст|^материал|^этот|^эта|^новост
      ca:traducció automàtica|traduït automàticament|traduïda automàticament|editat per|editada per + ^article|^aquest|^aquesta|^notícia|^text
      lt:išverst|sutrump|redaguot + ^straipsn|^šis|^tekst|^ši + automat|iš angl|iš rus|trump|dėl
      lv:tulkot|saīsināt|rediģēt + ^rakst|^tekst|^šis|^ziņa + automāt|mašīn|no angļu|no krievu|oriģināl
    `,
    test: (line) => !/["“”„«:,،]|\p{Nd}/u.test(line) && line.split(' ').length < 14,
    drops: [
      'यह लेख मशीन के अनुवाद से बना है।',
      'ترجم هذا المقال آليا',
      'این مطلب با ماشین ترجمه شده است',
      'Bu yazı otomatik olarak çevrilmiştir',
      'Artikeln är maskinöversatt',
      'Статтю перекладено автоматично',
      'Текст переведён автоматически'
    ],
    keeps: ['Texten läses högt på julafton.', 'Текст на камені переклав машиніст.', 'Bản dịch ấy ông đọc mỗi đêm bên máy may.']
  }),
  idiom({
    id: 'paywall-limit-world',
    label: 'paywall',
    why: 'The site says that the free stories are used up, or that subscribers read without limit.',
    end: 'short',
    longest: 100,
    wordings: `
      hi:मुफ्त|मुफ़्त|फ्री|असीमित|बिना सीमा|सदस्यता + सीमा|खत्म|समाप्त|पूरी हो|सदस्यता लें + लेख|पढ़|खबर
      ar:المجانية|مجانية|بلا حدود|غير محدود|دون حدود + الحد|بلغت|نفد|استنفد|انتهت|^اشترك + مقال|المقالات|قراءة|واقرأ
      fa:رایگان|بی‌محدودیت|بدون محدودیت|نامحدود + تمام|پایان|سهم|سهمیه|مشترک|اشتراک + مقاله|مطلب|خبر|بخوان|مطالعه
      el:δωρεάν|χωρίς όρια|απεριόριστ|χωρίς περιορισμ + εξαντλ|όριο|φτάσατε|^γίνετε|^εγγραφείτε|συνδρομ + άρθρα|διαβά|πρόσβαση
      tr:ücretsiz|sınırsız + sınır|bitti|doldu|tükendi|ulaştınız|abone + yazı|haber|oku|makale
      id:gratis|tanpa batas|sepuasnya + habis|batas|mencapai|^berlangganan|^langganan + artikel|baca|berita|akses
      ms:percuma|tanpa had + had|capai|habis|baki|tinggal|^langgan + artikel|berita|baca|akses
      sv:gratis|utan gräns|obegränsat|utan begränsning + gräns|slut|läst|^prenumerera|^bli prenumerant + artiklar|läs|texter
      no:gratis|uten grense|ubegrenset|uten begrensning + grense|slutt|lest|^abonner|^bli abonnent + artikler|saker|les|tekster
      da:gratis|uden grænse|ubegrænset|uden begrænsning + grænse|slut|læst|^abonn|^bliv abonnent + artikler|læs|tekster
      fi:ilmaiset art|ilmaisia art|ilmaiset jut|ilmaista art|rajattomasti + luet|käyt|raja|^tilaa |loppu|jäljellä + artik|jutu|jutt
      hu:ingyen|korlátlan + elfogy|elért|limit|keret|^fizess + cikk|olvas
      et:tasuta artik|tasuta lug|piiramatult|piiramatu + limiit|otsas|jäänud|täis|^telli|lugenud|ammenda + artik|loe|lugu|lugem
      cs:zdarma|bez omezení|neomezeně + vyčerpa|limit|došly|^předplaťte + článk|čtěte|číst|obsah
      hr:besplatn|neogranič + limit|iskoristi|pročita|preosta|dostig|^pretplat + član|tekst|čita
      sr:бесплатн|неогранич + лимит|искористи|прочита|преоста|достиг|^претплат + члан|текст|чита
      sl:brezplačn|neomejen + limit|porabil|prebral|izkoristil|preosta|^naroč + član|branj
      sq:falas|pa kufi + limit|keni lexu|mbetur|arritë|shfrytëz|^abono + artikuj|lexi
      uk:безкоштовн|безплатн|без обмежень|необмежен + вичерпа|ліміт|скінчил|^передплат|^оформ + стат|читай|матеріал
      vi:miễn phí|không giới hạn + hết|giới hạn|^đăng ký|^trở thành + đọc|bài|lượt
      ru:бесплатн|без ограничен|безлимит + исчерпа|лимит|закончил|^подпишитесь|^оформ + стат|читай|материал
      ca:gratuït|gratis|il·limitat|sense límits + límit|arribat|llegit|^subscriu|queden|queda + article|llegir|lectur|notíci
      lt:nemokam|nerib|be apribojim + limit|pasiek|perskait|išnaudo|liko|^prenumer + straipsn|skaity
      lv:bezmaksas|neierobežot|bez ierobežoj + limit|sasnie|izlas|atliku|^abonē|izmanto + rakst|lasī|lasi
      he:חינמי|בחינם|ללא הגבלה|חינם + מכסת|הגעת|ניצלת|נותר|קראתם|^הצטרפ|^הירש + כתבות|לקרוא|קריאה
    `,
    test: (line) => !/["“”„:]|\p{Nd}{2}/u.test(line) && line.split(' ').length < 15,
    drops: [
      'मुफ्त लेखों की सीमा पूरी हो गई है',
      'اشترك في صحيفة الوادي واقرأ بلا حدود',
      'سهم مقاله‌های رایگان شما تمام شد',
      'Εξαντλήσατε τα δωρεάν άρθρα του μήνα',
      'Batas artikel gratis Anda sudah habis',
      'Du har läst månadens gratis artiklar',
      'Đăng ký báo Thung Lũng để đọc không giới hạn',
      'Лимит бесплатных статей исчерпан'
    ],
    keeps: [
      'Gratis är bara läsning vid gränsen, sade tullaren, och det på egen risk, förstås, om natten.',
      'Безкоштовні обіди скінчилися, і читальню закрили.',
      'الخبز المجاني انتهى قبل أن يقرأ الإمام.'
    ]
  }),
  idiom({
    id: 'footer-mark-world',
    label: 'footer',
    why: 'A sign or word for copyright stands beside the owner’s name.',
    longest: 80,
    wordings: `
      hi:© + कॉपीराइट|सर्वाधिकार|^©|स्वत्वाधिकार
      ar:© + حقوق|^©|النشر|الطبع
      fa:© + حق |حقوق|^©|کپی‌رایت
      el:© + δικαιώματα|copyright|^©
      tr:© + telif|hakkı|copyright|^©
      id:© + hak cipta|copyright|^©
      ms:© + hak cipta|hakcipta|copyright|^©
      sv:© + upphovsrätt|copyright|^©
      no:© + opphavsrett|copyright|^©
      da:© + ophavsret|copyright|^©
      cs:© + copyright|práva|^©
      bg:© + copyright|права|^©
      sk:© + copyright|práva|^©
      hr:© + copyright|prava|^©
      sr:© + copyright|права|^©
      sl:© + pravice|copyright|^©
      sq:© + drejta|copyright|^©
      uk:© + права|копірайт|copyright|^©
      vi:© + bản quyền|copyright|^©
      ru:© + права|копирайт|copyright|^©
      ca:© + drets|copyright|^©
      lt:© + teis|copyright|^©
      lv:© + tiesīb|copyright|^©
      et:© + õigus|copyright|^©
      he:© + זכויות|^©
    `,
    test: (line) => /^[^.!?,]{3,}$/u.test(line) && line.split(' ').length < 9 && !/\//u.test(line),
    drops: [
      'हक © घाटी समाचार कॉपीराइट',
      'Πνευματικά δικαιώματα © Πρωινή Κοιλάδα',
      'Telif hakkı © Vadi Gazetesi',
      'Авторські права © Вісник долини',
      '© Речной вестник'
    ],
    keeps: ['Знак © стоїть на камені, казав сторож.', 'حقوق الملاحة قديمة']
  })
]
