import { leadIdiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** Short lead-ins that only a page says: what comes next, what was missed, what is seen most. */
export const relatedWorth: readonly Rule[] = [
  leadIdiom({
    id: 'related-worth-world',
    label: 'related',
    why: 'A few words of the page stand before the headline of another story.',
    wordings: `
      hi:आगे देखें|आगे पढ़ें|छूट न जाए|छूट गई|तस्वीरों में|फोटो में|सबसे ज्यादा देखी|सबसे ज्यादा पढ़ी|चुनी गई|हमारी वेबसाइट से|हमारी साइट से|अगली खबर|बड़ी खबर
        + ^\\S+(?: \\S+){0,5}$
      ar:^التالي|^إن فات|^إذا فات|^في حال فات|^الأكثر مشاهدة|^الأكثر تداول|^بالصور|^من موقعنا|^الآن على|^يستحق القراءة|^جدير بالقراءة|^قراؤنا|^أخبار الشركاء
        + ^\\S+(?: \\S+){0,4}$
      fa:^بعدی|^اگر ندیده|^اگر نخوانده|^پربیننده|^گزارش تصویری|^در تصویر|^خواندنی|^دیدنی|^از سایت ما|^خبر بعدی|^ارزش خواندن|^شاید از دست|^تماشا کنید
        + ^\\S+(?: \\S+){0,4}$
      el:^επόμενο|^αν το χάσατε|^αν χάσατε|^σε περίπτωση που|^σε εικόνες|^με εικόνες|^από την ιστοσελίδα|^από το site|^αξίζει να|^πιο δημοφιλ|^πρώτα σε|^στη συνέχεια δείτε
        + ^\\S+(?: \\S+){0,4}$
      tr:^sıradaki|^kaçırdıysan|^kaçırmış olabil|^en çok|^fotoğraflarla|^görüntülerle|^sitemizden|^mutlaka ok|^okumaya değer|^bir sonraki|^öne çıkan|^foto haber
        + ^\\S+(?: \\S+){0,4}$
      id:^jika terlewat|^kalau terlewat|^dalam gambar|^dalam foto|^orang lain|^sayang dilewat|^sayang untuk|^layak baca|^wajib baca|^paling banyak|^selanjutnya|^berikutnya
        + ^\\S+(?: \\S+){0,4}$
      sv:^nästa$|^härnäst|^om du missa|^ifall du missa|^mest sett|^mest sedd|^mest delat|^i bilder|^bildspel|^från vår|^läsvärt|^värt att läsa|^fler från|^just nu
        + ^\\S+(?: \\S+){0,4}$
      no:^neste$|^om du gikk glipp|^hvis du gikk glipp|^mest sett|^mest delt|^i bilder|^bildeserie|^fra vår|^verdt å lese|^lesverdig|^flere fra|^akkurat nå
        + ^\\S+(?: \\S+){0,4}$
      da:^næste$|^hvis du gik glip|^mest set|^mest delt|^i billeder|^billedserie|^fra vores|^værd at læse|^læseværdig|^flere fra|^lige nu
        + ^\\S+(?: \\S+){0,4}$
      cs:^následuje|^pokud vám|^jestli vám|^nejsledovan|^nejsdílen|^obrazem|^ve fotkách|^z našeho webu|^stojí za|^nejlepší z|^neujděte|^v obrazech|^další v pořadí
        + ^\\S+(?: \\S+){0,4}$
      bg:^следва$|^ако сте проп|^най-гледан|^най-споделян|^в снимки|^в кадри|^от нашия сайт|^заслужава си|^най-доброто от|^най-чет
        + ^\\S+(?: \\S+){0,4}$
      sk:^nasleduje|^ak vám|^najsledovan|^najzdieľan|^obrazom|^vo fotkách|^z nášho webu|^stojí za|^to najlepšie z|^neujdite|^najčít
        + ^\\S+(?: \\S+){0,4}$
      hr:^slijedi$|^ako ste prop|^najgledan|^najdijeljen|^u slikama|^foto\\s?galerija|^s našeg portala|^vrijedi pročit|^najbolje iz|^najčit
        + ^\\S+(?: \\S+){0,4}$
      sr:^ако сте проп|^најгледан|^у сликама|^фото\\s?галерија|^најбоље из|^најчит + ^\\S+(?: \\S+){0,4}$
      sl:^sledi$|^če ste zamud|^najbolj gledan|^najbolj deljen|^v sliki|^v slikah|^fotogalerija|^z našega portala|^vredno branja|^najboljše iz|^najbolj bran
      + ^\\S+(?: \\S+){0,4}$
      sq:^nëse humb|^më të shikuar|^më të lexuar|^në foto|^galeria|^nga portali|^ia vlen|^më të mirat + ^\\S+(?: \\S+){0,4}$
      uk:^далі$|^якщо ви|^якщо пропуст|^найбільше|^найпопуляр|^у світлинах|^у фото|^фоторепортаж|^з нашого|^варто|^актуально|^новини партнер|^топ |^наступне|^гаряч
        + ^\\S+(?: \\S+){0,3}$
      vi:^tiếp theo|^nếu bạn|^nếu lỡ|^xem nhiều|^qua ảnh|^chùm ảnh|^bằng hình|^từ trang|^nên đọc|^đáng đọc|^đọc nhiều|^tin đối tác|^không thể bỏ|^thêm trong
        + ^\\S+(?: \\S+){0,6}$
      ru:^далее$|^если пропуст|^если вы пропуст|^самое читаемое|^самое популярн|^самые |^в фотограф|^фоторепортаж|^с нашего|^стоит прочит|^стоит почит|^стоит посмотр
      |^актуально|^новости партн|^топ |^следующее|^горяч|^что ещё почит|^что еще почит|^что почитать|^что посмотреть + ^\\S+(?: \\S+){0,3}$
      ca:^següent$|^si t'ho vas perdre|^si t'ho has perdut|^el més vist|^el més compartit|^el més llegit|^en imatges|^fotogaleria|^val la pena|^ara mateix|^més de la
        + ^\\S+(?: \\S+){0,4}$
      lt:^kitas$|^jei praleidote|^skaitomiaus|^žiūrimiaus|^populiariaus|^nuotraukose|^fotogalerija|^verta|^dabar$|^iš mūsų + ^\\S+(?: \\S+){0,4}$
      lv:^tālāk$|^ja palaid|^lasītāk|^skatītāk|^populārāk|^foto$|^attēlos$|^fotogalerija|^vērts|^tagad$|^šobrīd aktuāl|^no mūsu + ^\\S+(?: \\S+){0,4}$
      et:^järgmiseks$|^kui jäi|^loetuma|^loetuim|^enim loetud|^piltidel$|^pildis$|^galerii$|^vaadatuma|^väärt luge|^tasub luge|^praegu$|^meie arhiivist + ^\\S+(?: \\S+){0,4}$
      he:^הבא בתור|^אם פספסתם|^אולי פספסתם|^הנצפות|^הנצפים|^הנקראות|^בתמונות|^גלריה|^שווה קריאה|^שווה|^גם באתר|^עכשיו באתר + ^\\S+(?: \\S+){0,4}$
    `,
    drops: [
      'कहीं छूट न जाए: घाटी में बाढ़ के बाद की तस्वीर',
      'إن فاتك: مشاهد من الوادي بعد الفيضان',
      'گزارش تصویری – دره پس از سیلاب چه شکلی است',
      'Αν το χάσατε: Η κοιλάδα μετά την πλημμύρα',
      'Sıradaki: Vadi selden sonra böyle görünüyor',
      'Sayang dilewatkan: Begini rupa lembah setelah banjir',
      'Läsvärt – Så ser dalen ut efter översvämningen',
      'Stojí za přečtení: Takhle vypadá údolí po povodni',
      'Варто прочитати: Так виглядає долина після повені',
      'Chùm ảnh – Thung lũng trông thế này sau trận lũ',
      'Что ещё почитать: Три вопроса о мельнице'
    ],
    keeps: [
      'Далі: тиша, яку ніхто не смів порушити.',
      'Just nu: regn, blåst och inga båtar.',
      'Nếu bạn hỏi ông: có, ông vẫn sợ nước.',
      'Pokud vám to vadí: odejděte, řekl mlynář.',
      'Jika terlewat: tunggu perahu esok pagi, kata nelayan itu.',
      'En çok da şu: kimse kapıyı çalmadı.',
      'Следующая встреча гильдии — 9 апреля.',
      'Следующее собрание — 4 мая',
      'Bir sonraki şenlik: 9 Nisan',
      'Selanjutnya rapat: 9 April'
    ]
  })
]
