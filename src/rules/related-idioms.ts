import { leadIdiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** Links to other stories and topics, as sites of many languages word them. */
export const relatedIdioms: readonly Rule[] = [
  leadIdiom({
    id: 'related-readers-world',
    label: 'related',
    why: 'What other readers opened points to another story.',
    wordings: `
      it:lettori|utenti|altri|chi ha letto + legg|hanno letto|guard|aprono|aperto|scelgono|scelto|apprezz|consult|visto|interess
      pt:leitores|usuários|outros|quem leu + leem|lendo|leram|abri|abrem|veem|vendo|viram|clic|gost|acess|ler
      nl:lezers|bezoekers|anderen|andere + lezen|lazen|bekij|bekek|open|klik|kijken|kozen|kiezen
      pl:czytelnicy|inni|użytkownicy|internauci|teraz + czytają|czytali|przeczyta|otwier|przegląd|ogląd|wybier|klik
      ro:cititori|utilizator|alți|alţi + au citit|citesc|deschid|deschis|accesea|urmăr|văd|vizual|aleg
      cs:čtenář|ostatní|další|uživatel|návštěvn|lidé + čtou|četli|přečet|otev|sledu|prohl|klik|zajím|vybra|viděli
      bg:читател|други|потребител|хората + четат|чете|прочетоха|гледат|отвор|избра|интерес
      sk:čitateľ|ostatní|ďalší|používateľ|návštevn|ľudia + čítajú|čítali|prečít|otvor|sledu|klik|zaujím|vybra|videli
      hr:čitatelj|čitaoc|drugi|ostali|korisni|posjetitelj|ljudi + čitaju|čitali|pročita|otvara|gleda|klik|zanima|odabra
      sr:читаоц|други|остали|корисни|људи + читају|читали|прочита|отвара|гледа|клик|занима|одабра
      sl:bralc|drugi|ostali|uporabnik|obiskoval + berejo|brali|prebra|odpira|gleda|klik|zanima|izbra
      sq:lexues|të tjerët|vizitor + lexojnë|lexuan|kanë lexuar|shikojnë|kliko|interes
      sv:läsare|andra|besök|många + läste|läser|läst|öppna|titta|klick|väljer|valde|såg|ser |gillar
      no:lesere|andre|besøk|mange + leste|leser|lest|åpne|så på|klikk|velger|valgte|liker
      da:læsere|andre|besøg|mange + læste|læser|læst|åbne|klik|vælger|valgte|synes om
      fi:lukij|muut + lukivat myös|lukevat nyt|lukevat myös|lukevat juuri|avasivat|klikkas
      hu:olvasó|mások|látogató + ezt olvas|ezeket olvas|ezt is olvas|ezeket is|kattint|most olvas
      et:lugeja|teised|külastaja|enamik + loevad|loetakse|loeb|vaatavad|avasid|klikivad + ka|praegu|veel|hetkel
      id:pembaca|pengunjung|orang lain|banyak|pengguna + membuka|mencari|menonton|memilih|menyimak|membaca|dibaca|buka|dibuka|melihat|dilihat|sedang|pilih|simak
      ms:pembaca|pengunjung|orang lain|ramai + membaca|membuka|menonton|dibaca|mencari + turut|juga|sedang|lain
      vi:bạn đọc|độc giả|người đọc|người khác + đang|cũng|quan tâm|đã xem|đã đọc|mở|chọn
      tr:okurlar|okuyucular|okurlarımız|ziyaretçiler|başkaları + okuyor|okudu|bakıyor|baktı|aç|incele|inceli|izle|izli|ilgi|tıkl
      ru:читател|другие|сейчас|посетител|пользовател + читают|читали|прочитали|прочли|открыва|открыли|смотр|выбира|интерес
      uk:читач|інші|зараз|відвідувач|користувач|люди + обговорю|гортають|читають|читали|прочитали|відкрива|відкрили|дивля|перегляда|обира|цікав
      el:αναγνώστες|άλλοι|χρήστες|επισκέπτες + διαβάζουν|διάβασαν|ανοίγουν|άνοιξαν|είδαν|βλέπουν|επέλεξαν|επιλέγουν|κοιτ
      ar:القراء|قراء|قراؤ|الزوار|زوار|زائرو|آخرون|الآخرون|المتابعون|متابعونا + يقرأ|قرأ|يتصفح|تصفح|يشاهد|شاهد|يطالع|طالع|يفتح|فتح|اختار|يتابع
      fa:خوانندگان|کاربران|دیگران|مخاطبان + می‌خوان|می خوان|خوانده|خواندند|باز |می‌بین|دیده|دیدند|پسند
      hi:पाठक|लोग|दूसरे|अन्य|दर्शक|यूजर + पढ़|देख|खोल|चुन|पसंद|क्लिक
      th:ผู้อ่าน|คนอื่น|คนอ่าน + กำลังอ่าน|สนใจ|อ่านอยู่|นิยมอ่าน|อ่านต่อ + ^\\S{6,40}$
      zh:读者|讀者|网友|網友|其他人|大家|用户|用戶 + 在看|在读|在讀|还看|還看|看了|看过|看過|读了|讀了|也看|也读|也讀|阅读|閱讀|打开|打開|关注|關注|点击|點擊|點閱|喜欢
      ja:読者|ほかの|他の|みんな|いま|今、|人が + 読ま|読んで|読む|見て|見ら|見た|開い|開か|チェック|閲覧|選ん
      ko:독자|다른|이용자|방문자|사람들 + 읽|본 |보고|보는|봤|열어|연 |열고|클릭|찾는|선택
      ca:lectors|usuaris|altres|visitants + llegeixen|llegit|han obert|miren|van llegir|trien
      lt:skaitytoj|kiti|lankytoj|dauguma + skaito|skaitė|žiūri|žiūrėjo|renkasi|domisi
      lv:lasītāj|citi|apmeklētāj + lasa|skatās|izvēlas|atver + arī|šobrīd|pašlaik|tagad
      he:קוראים|גולשים|אחרים|הגולשים + קראו|קוראים|צפו|התעניינו|אהבו|נכנסו
    `,
    drops: [
      'I nostri lettori hanno letto anche: Il mugnaio che non dorme mai',
      'Inni czytelnicy przeglądali: Most otworzą później',
      'Посетители сайта также открыли: Мельница на реке',
      'اختار القراء أيضا: جسر جديد فوق الوادي',
      '其他读者也看了：老磨坊重新开工',
      'みんなが読んでいる記事：川沿いの水車が復活'
    ],
    keeps: [
      'I lettori hanno scritto: mai più!, e se ne sono andati.',
      'Другие читали: кто газету, кто книгу.',
      '读者问：谁来修桥？没有人回答。',
      'Andra läste högt: det var så kvällen gick.'
    ]
  }),
  leadIdiom({
    id: 'related-section-world',
    label: 'related',
    why: 'A pointer to the rest of the site stands before a headline.',
    wordings: `
      it:sezione|rubrica|archivio|sito|argomento|stesso tema|pagine|speciale + ^nell|^dall|^dal|^sul|^altr|^ancora|^anche|^sempre|^più|^in 
      pt:seção|secção|editoria|arquivo|site|assunto|mesmo tema|caderno|páginas
        + ^na |^no |^nas |^da |^do |^das |^mais|^em |^também|^ainda|^outr|^sobre
      nl:rubriek|archief|site|onderwerp|dossier|sectie|thema + ^uit |^in |^op |^meer|^ook|^elders|^over|^dezelfde|^nog
      pl:dziale|działu|archiwum|serwisie|naszej stronie|portalu|ten temat|ten sam temat|rubryce|naszych łamach
        + ^w |^z |^na |^także|^również|^więcej|^o
      ro:secțiune|secţiune|rubric|arhiv|site|subiect|temă|paginile + ^în |^din |^pe |^tot|^și|^mai|^alte|^despre|^aceeași
      cs:rubri|archiv|webu|téma|tématu|sekc|našich strán + ^ve |^v |^z |^na |^také|^dále|^další|^k |^jinde|^ze |^stejn|^více
      bg:рубрик|архив|сайта|темата|раздел|категория + ^в |^от |^на |^също|^още|^по |^същата
      sk:rubri|archív|webu|tému|téme|sekci|našich strán + ^v |^vo |^z |^zo |^na |^tiež|^ďalej|^ďalšie|^k |^rovnak|^viac
      hr:rubri|arhiv|portal|temu|temi|sekcij|kategorij + ^u |^iz |^s |^sa |^na |^također|^još|^o |^više|^iste
      sr:рубри|архив|портал|тему|теми|секциј|категориј + ^у |^из |^са |^на |^још|^о |^више|^исте
      sl:rubri|arhiv|portal|temo|temi|teme|kategorij + ^v |^iz |^z |^s |^na |^še|^o |^več|^tudi + ^\\S+(?: \\S+){0,4}$
      sq:rubrik|arkiv|portal|temë|temën|kategori + ^në |^nga |^më |^për |^të tjera|^edhe|^të njëjt + ^\\S+(?: \\S+){0,4}$
      sv:avdelning|arkivet|sajten|ämnet|sektion|webbplats|samma ämne + ^i |^ur |^från |^på |^mer|^också|^annat|^samma|^om |^fler
      no:seksjon|arkivet|nettstedet|temaet|nettstad|samme tema + ^i |^fra |^frå |^på |^mer|^også|^annet|^samme|^om |^flere
      da:sektion|arkivet|hjemmesiden|sitet|emnet|samme emne + ^i |^fra |^på |^mere|^også|^andet|^samme|^om |^flere
      fi:osastosta|samasta aiheesta|aiheesta muualla|arkistosta + ^lisää|^muuta|^uusim|^luetuim|^aiemmin|^poiminto + ^\\S+(?: \\S+){0,3}$
      hu:rovat|témában|témáról|archívum + ^további|^még |^ugyan|^olvass|^korábbi|^cikkek + ^\\S+(?: \\S+){0,4}$
      et:rubriigist|teemal|teemast|arhiivist|portaalis|samast + ^veel|^rohkem|^muud|^loe |^viimased|^uusimad|^samal|^teised|^varasem + ^\\S+(?: \\S+){0,3}$
      id:rubrik|arsip|situs|topik|kanal|laman + ^di |^dari |^masih|^juga|^lainnya|^topik|^tentang|^satu
      ms:arkib|laman|topik|saluran|seksyen + ^lagi|^lebih|^dari |^juga|^lain|^mengenai|^dalam + ^\\S+(?: \\S+){0,4}$
      vi:chuyên mục|kho lưu trữ|chủ đề|trang này|lưu trữ|mục này + ^cùng|^trong|^từ|^trên|^thêm|^cũng
      tr:bölüm|arşiv|sitemiz|sitede|aynı konuda|kategori|sayfa + ^aynı|^bu |^arşiv|^site|^diğer|^bizim|^yine
      ru:раздел|архив|рубрик|сайте|этой теме|сюжет|страниц + ^в |^из |^на |^ещё|^еще|^также|^по |^тот же|^больше
      uk:розділ|архів|рубри|сайті|цією темою|сюжет|сторінк + ^у |^в |^з |^із |^на |^ще|^також|^за |^більше
      el:ενότητα|αρχείο|κατηγορία|σελίδα|στήλη|ίδιο θέμα|ιστότοπο + ^στην|^στο|^από|^ίδι|^επίσης|^ακόμ|^περισσ|^για
      ar:القسم|قسم|الأرشيف|أرشيف|الموقع|موقعنا|الموضوع|صفحات + نفس|من |في |ذات|عن |أيض|المزيد
      fa:بخش|آرشیو|سایت|موضوع|صفحه + از |در |همین|بیشتر
      hi:खंड|सेक्शन|आर्काइव|संग्रह|वेबसाइट|श्रेणी|विषय|साइट|अभिलेखागार + इसी|हमार|से|पर|और
      zh:栏目|欄目|版块|版塊|频道|頻道|专题|專題|本站|档案|檔案|旧文|往期回|往期文|往期内|往期报|舊文|同类 + 同|本|更多|从|從|来自|來自|其他|另|往期|历史|旧|舊
      ja:欄|コーナー|セクション|アーカイブ|サイト|ジャンル|カテゴリ|過去記事|過去の記事|テーマ + 同じ|この|から|当|ほか|他|もっと|より|過去
      ko:섹션|코너|분야|아카이브|사이트|주제|지난 기사|보관 + 같은|이 |우리|에서|다른|더 |지난
      ca:secció|hemeroteca|arxiu|web|tema|portal + ^de |^en |^del|^mateix|^a la mateixa|^sobre|^també|^més|^altres + ^\\S+(?: \\S+){0,4}$
      lt:rubrik|archyv|portal|tema|temos + ^iš |^toje|^ta pač|^daugiau|^taip pat|^kit|^apie|^šia + ^\\S+(?: \\S+){0,4}$
      lv:rubrik|sadaļ|arhīv|portāl|tēm + ^vairāk|^vēl|^citi|^citas|^par šo|^no |^jaunākais|^lasi + ^\\S+(?: \\S+){0,3}$
      he:במדור|מהארכיון|באתר|בנושא|בפרשה|באותו + ^עוד|^כתבות|^גם|^באותו|^מתוך|^מהארכיון|^ידיעות|^נוספ + ^\\S+(?: \\S+){0,4}$
    `,
    drops: [
      'Dal nostro archivio – La notte in cui cedette la chiusa',
      'Ook in deze rubriek: Molen draait weer na tien jaar',
      'Ve stejné rubrice: Most se otevře později',
      'Из нашего архива: Ночь на плотине',
      'من أرشيف الموقع: ليلة انهيار السد',
      '더 많은 주제 | 강가의 물레방아가 다시 돈다'
    ],
    keeps: [
      'Dal nostro archivio: due barche, una gru e un remo senza nome.',
      'В архиве: темно и сыро.',
      'Op de site: een boot, een kraan en verder niets.',
      '从档案看：磨坊一九一一年就烧掉了。'
    ]
  }),
  leadIdiom({
    id: 'related-not-miss-world',
    label: 'related',
    why: 'An invitation not to miss another story stands before its headline.',
    wordings: `
      it:perder|perdete|sfugg|scappare|imperdibil + ^non|^da non|^imperd
      pt:perca|percas|deixe de|perder|imperdível|deixes de + ^não|^a não|^imperd|^para não
      nl:mis |missen|gemist + ^mis |^niet|^ook|^heb|^al
      pl:przegap|przeocz|omiń|pomiń + ^nie|^tego|^warto
      ro:rata|ratați|ratezi|pierde|scăpa + ^nu|^de ne
      cs:zmešk|nenechte|nepřehlédn|nezmešk|ujít|uniklo + ^ne|^co |^zmešk
      bg:пропуск|пропуснах|пропусна + ^не |^ако сте|^ако си|^да не
      sk:zmešk|nenechajte|neprehliadn|nezmešk|ujsť|uniklo + ^ne|^čo |^ak
      hr:propusti|propuštate + ^ne |^nemoj|^ako ste|^što ste|^šta ste
      sr:пропусти|пропуштате + ^не |^немој|^ако сте|^шта сте
      sl:zamudi|spreglej|zamudili + ^ne |^če ste|^kaj ste|^morda ste
      sq:mos humb|mos e humb|humbët|keni humbur + ^mos |^nëse |^çfarë |^ndoshta 
      sv:missa + ^missa|^du |^får
      no:glipp av|gå glipp + ^ikke gå|^gå ikke|^gikk du|^du bør
      da:glip af|gå glip + ^gå ikke|^gik du|^du må ikke
      fi:missa|jäikö + ^älä missaa|^missasitko|^jäikö sinulta
      hu:maradj le|maradjon le|hagyja ki|hagyd ki + ^ne marad|^ne hagy|^ezt ne|^ezt se|^ezeket
      et:maga maha|jäta vahele|jäi märkamata + ^ära |^kui |^kas 
      id:lewatkan|ketinggalan|terlewat + ^jangan|^sayang|^yang
      ms:lepaskan|ketinggalan|terlepas + ^jangan|^anda mungkin|^sekiranya
      vi:bỏ lỡ|bỏ qua + ^đừng|^không|^chớ|^có thể
      tr:kaçır|atlama|gözden + kaçırma|kaçırmış|atlamayın|gözden kaç
      ru:пропуст|мимо + ^не |^вы
      uk:пропуст|оминай|прогав + ^не |^ви
      el:χάσ|παραλείψ|προσπερά + ^μη|^δεν|^αξίζει
      ar:تفوت|يفوت|تفوّت + لا
      fa:از دست ندهید|از دست نده|جا نمانید
      hi:चूक|छोड़|मिस + ना|न |मत|चूके
      zh:不要错过|别错过|不要錯過|別錯過|不容错过|不容錯過|不可错过|不可錯過|勿错过|切勿錯過
      ja:見逃|必見|必読|見落と
      ko:놓치|놓쳐|필독
      ca:perdis|perdeu|has perdut|et perdis + ^no |^t'has|^si t'has
      lt:nepraleisk|praleidote + ^nepraleisk|^jei praleid|^gal praleid
      lv:nepalaid|palaidi garām|palaidāt garām + ^nepalaid|^ja palaid|^vai palaid
      he:תפספסו|פספסתם|לפספס|תחמיצו + ^אל |^אולי|^לא |^אם |^כתבות ש
    `,
    drops: [
      'Da non perdere: Dentro l’ultima corderia',
      'Jangan sampai terlewat – Penggiling tua kembali bekerja',
      'Не пропустите также: Последний канатный двор',
      'لا يفوتك: آخر مصنع للحبال في الوادي',
      '見逃した方へ：最後の水車小屋を訪ねて'
    ],
    keeps: [
      'Da non perdere: la luce della sera, che vale la salita.',
      'Не пропустите этот шаг: тесту нужен отдых.',
      'Mis niet: het licht in de avond is de klim waard.'
    ]
  }),
  leadIdiom({
    id: 'related-choice-world',
    label: 'related',
    why: 'A choice of the editors points to another story.',
    wordings: `
      it:scelt|consigliat|suggerit|consigli + redazione|per te|per voi|da noi|editor|lettura
      pt:escolha|recomenda|sugest|destaque|leitura + editor|redação|para você|leitura|do dia|para si
      nl:keuze|aanrader|aanbevolen|leestip + redactie|voor u|voor jou|lees|dag
      pl:polecamy|polecane|wybór|wybrane|poleca + redakc|dla |także|dziś|polecane
      ro:recomand|alege|selecți + redacți|edito|pentru|astăzi
      cs:doporuč|výběr|vybíráme|vybrali + redak|vám|pro |edit|také|dne
      bg:препоръч|избор|избрано|избрахме + редак|вас|ви |ви$|за деня
      sk:odporúč|výber|vyberáme|vybrali + redak|vám|pre |edit|tiež|dňa
      hr:preporuč|preporuk|izbor|izdvaja|odabra + redak|vam|za vas|uredni|dana
      sr:препоруч|препорук|избор|издваја|одабра + редак|вам|за вас|уредни|дана
      sl:priporoč|izbor|izpostav|izbran|izbir + uredn|uredništ|vam|za vas|dneva|tedna
      sq:rekomand|zgjedh|sugjer + redaksi|për ju|ditës|javës|redaktor|ju 
      sv:välj|rekommend|lästips|utvalt + redaktion|dig|läs|veckan|dagens
      no:velg|anbefal|lesetips|utvalgt + redaksjon|deg|les|uken|dagens
      da:vælg|anbefal|læsetips|udvalgt + redaktion|dig|læs|ugen|dagens
      fi:suosittelee|suositukset|suositeltua|poiminnat|lukuvinkit + toimituksen|toimitus |sinulle|viikon|päivän + ^\\S+(?: \\S+){0,3}$
      hu:ajánl|válogat + szerkeszt|önnek|neked|heti |napi  + ^\\S+(?: \\S+){0,3}$
      et:soovita|soovitus|valik|noppeid + toimetus|sulle|lugeja|nädala|päeva + ^\\S+(?: \\S+){0,3}$
      id:pilihan|rekomendasi + redaksi|editor|untuk|bacaan|hari
      ms:pilihan|cadangan|syor|disyorkan + pengarang|editor|untuk|anda|hari|minggu
      vi:gợi ý|đề xuất|lựa chọn + biên tập|cho bạn|đọc|tòa soạn
      tr:editör|öneri|önerilen|seçtik + seçi|sizin|okuma|haber|editörün öner|editör öner
      ru:выбор|рекоменд|советуем + редак|вам|прочит|почит|дня
      uk:вибір|рекоменд|радимо + редак|вам|прочит|почит|дня
      el:επιλογ|προτείν|προτάσεις + συντάκτ|σύνταξ|για |σας|ανάγν|ημέρ
      ar:اخترنا|نرشح|ننصح|اختيارات|مقترح + لك|لكم|المحرر|التحرير|بقراء
      fa:پیشنهاد|انتخاب + سردبیر|ما|شما|خواند|تحریریه|ویژه
      hi:पसंद|सुझाव|चुनिंदा|सिफारिश + संपादक|आपके|हमार|पढ़
      th:แนะนำ|คัดสรร + บรรณาธิการ|สำหรับคุณ|กองบก + ^\\S{6,36}$
      zh:推荐|推薦|精选|精選 + 编辑|編輯|小编|小編|为你|為你|为您|為您|阅读|閱讀|本站|本报|今日
      ja:おすすめ|オススメ|注目|イチオシ + 編集|あなた|記事|読|今|本日
      ko:추천|고른|꼽은 + 기사|편집|당신|읽|오늘|뉴스
      ca:recoman|tria|selecci + redacció|per a tu|et |lector|dia|setmana
      lt:rekomenduo|siūlo|parink|atrink + redakcij|jums|tau|skaity|dienos|savait
      lv:iesaka|iesakām|izvēl|ieteik + redakcij|redaktor|tev|jums|lasīt|dienas|nedēļas + ^\\S+(?: \\S+){0,3}$
      he:מומלצ|המלצ|בחיר|נבחר + העורכ|עבורכ|בשבילכ|המערכת|היום|השבוע|עבורך
    `,
    drops: [
      'Scelto dalla redazione: Il mulino torna a girare',
      'Советуем почитать | Мельница снова работает',
      'ننصحك بقراءة: الطاحونة تعود إلى العمل',
      '小编为你推荐：老磨坊重新开工'
    ],
    keeps: [
      'La scelta della redazione: partire subito, senza la barca e senza i remi.',
      'Вам выбор: плыть или тонуть.',
      'Pilihan untuk warga: pindah atau tenggelam.'
    ]
  })
]
