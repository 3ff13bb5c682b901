import { idiom } from './idiom.ts'
import { opensWithItem } from './reading/own-item.ts'
import type { Rule } from './rule.ts'
import { shape } from './wording/shape.ts'

// “They found an error in the sums” is a subheading, until it says what to do about it.
const FOUND = shape`нашли|заметили|увидели|обнаруж|знайшли|помітили|побачили|виявили|našli|všimli|objevili|phát hiện|tìm thấy|buldu|gördü|temukan|εντόπισαν|βρήκαν`
const TELL = shape`сообщ|выдел|напиш|ctrl|повідом|виділ|напиш|nahlas|napište|pošl|označ|báo|gửi|cho chúng tôi|bildir|yazın|lapor|kirim|beri tahu|tulis|στείλ|γράψ`

/** What the desk says of the item itself, as sites of many languages word it. */
export const noticeIdioms: readonly Rule[] = [
  idiom({
    id: 'notice-desk-world',
    label: 'notice',
    why: 'The site says who made the item, and from what.',
    end: 'prompt',
    longest: 170,
    wordings: `
      it:redazione|desk|agenzi|staff|automaticamente|traduzione automatica|intelligenza artificiale|pubblicato originariamente|pubblicato per la prima
        + ^quest|^articolo|^testo|^il pezzo|^il testo|^contenuto|^notizia|^l'articolo|^a cura
        + curat|scritt|realizzat|prodott|redatt|pubblicat|elaborat|preparat|tradott|generat|a cura
      pt:redação|equipa|equipe|mesa|agência|plantão|automaticamente|inteligência artificial|publicado originalmente|publicada originalmente
        + ^est|^artigo|^texto|^o texto|^a matéria|^conteúdo|^notícia|^o artigo|^matéria
        + escrit|produzid|elaborad|publicad|editad|preparad|traduzid|gerad|redigid|feit
      nl:redactie|nachtdesk|persbureau|automatisch|bureau|kunstmatige|eerder gepubliceerd|eerst gepubliceerd|oorspronkelijk|nachtdienst
        + ^dit artikel|^dit bericht|^deze tekst|^dit stuk|^artikel|^dit verhaal|^de tekst|^deze bijdrage|^deze vertaling
        + geschreven|gemaakt|opgesteld|gepubliceerd|samengesteld|vertaald|gegenereerd|verschenen|bewerkt
      pl:redakcj|dyżur|agencj|depesz|automatyczn|sztuczn|pierwotnie|po raz pierwszy|zespół|serwis|zmiana
        + ^tekst|^artykuł|^ten |^materiał|^niniejsz|^wiadomość|^treść|^tłumaczenie
        + przygotowa|opracowa|napisa|opublikowa|powsta|wygenerowa|przetłumacz|ukaza|sporządz|redagowa
      ro:redacți|redacţi|agenți|agenţi|echip|automat|inteligenț|tura de|inițial|pentru prima dată
        + ^acest|^articol|^textul|^știrea|^materialul|^această
        + scris|realizat|publicat|întocmit|redactat|elaborat|pregătit|tradus|generat|apărut
      cs:redakc|agentur|směna|automatick|umělé|umělou|původně|poprvé|tým 
        + ^tento|^text|^článek|^tato|^zprávu|^zpráva|^příspěvek|^překlad
        + připravi|zpracova|napsa|publikován|vznik|vyšel|přelož|vygenerov|sestavi|vytvoři
      hr:redakcij|uredništv|agencij|automatsk|prvobitno|prvi put|originalno + ^ovaj|^ova|^tekst|^članak|^vest|^vijest
      + priprem|napisa|objavljen|preveden|nasta|preuzet
      sr:редакциј|агенциј|аутоматск|први пут|оригинално + ^овај|^ова|^текст|^чланак|^вест + припрем|написа|објављен|преведен|наста|преузет
      sl:uredništv|agencij|samodejn|umetn|prvič|prvotno + ^ta |^članek|^besedil|^novic|^prispev|^sporočil + pripravil|napisal|objavljen|preveden
      |nastal|povzet
      sv:redaktion|desken|nattdesk|byrå|automatisk|artificiell|ursprungligen|först publicera|nyhetsbyrå|ai-
        + ^den här|^denna|^artikeln|^texten|^detta|^nyheten|^översättning
        + skriv|publicera|producera|framtag|sammanställ|översatt|skapa|genererad|togs fram|bearbetad
      no:redaksjon|desken|byrå|automatisk|kunstig|opprinnelig|først publiser|nyhetsbyrå|ki-|ai-
        + ^denne|^artikkelen|^saken|^teksten|^dette|^nyheten|^oversettelse
        + skrev|publiser|produser|sammens|oversatt|skapt|generert|laget|bearbeid
      da:redaktion|desken|bureau|automatisk|kunstig|oprindelig|først bragt|først udgivet|nyhedsbureau|ai-
        + ^denne|^artiklen|^historien|^teksten|^dette|^nyheden|^oversættelse
        + skrev|publicer|produceret|sammens|oversat|skabt|genereret|lavet|bearbejd|bragt|udgivet
      id:redaksi|tim |agensi|kantor berita|otomatis|kecerdasan|pertama kali|piket|meja
        + ^artikel|^berita|^tulisan|^naskah|^konten|^laporan
        + ditulis|disusun|dibuat|diterbitkan|disunting|dikerjakan|diterjemahkan|dihasilkan|diolah|tayang|disiapkan|disadur
      vi:tòa soạn|toà soạn|ban biên tập|hãng tin|tự động|trí tuệ nhân tạo|trực đêm|biên tập viên|lần đầu
        + ^bài viết|^bài |^tin này|^bản tin|^nội dung|^bản dịch
        + biên soạn|thực hiện|viết|tổng hợp|đăng|dịch|tạo|soạn|chuẩn bị|xuất bản
      tr:masası|editör|ekibi|ajans|otomatik|yapay zek|ilk olarak|ilk kez|servisi|redaksiyon
        + ^bu haber|^bu yazı|^haber|^bu içerik|^bu metin|^bu makale|^yazı
        + hazırlan|derlen|yazıl|yayımlan|yayınlan|oluşturul|çevril|üretil|düzenlen|geçil
      ru:редакц|смен|агентств|автоматич|искусственн|впервые|первоначально|нейросет|дежурн
        + ^материал|^текст|^статья|^новость|^эта|^этот|^перевод|^публикация|^заметка
        + подготов|написан|создан|опубликован|составлен|перевед|сгенерир|выполнен|переработ|сдела
      uk:редакц|змін|агентств|автоматич|штучн|вперше|спочатку|нейромереж|чергов
        + ^матеріал|^текст|^стаття|^новин|^ця |^цей|^переклад|^публікація
        + підготов|написан|створен|опублікован|укладен|переклад|згенер|виконан|опрацьован
      el:σύνταξη|συντακτ|ομάδα|πρακτορεί|αυτόματα|τεχνητή|αρχικά|για πρώτη φορά|βάρδια|γραφείο
        + ^το άρθρο|^το κείμενο|^αυτό το|^το παρόν|^η είδηση|^το θέμα|^η μετάφραση
        + συντάχθηκε|γράφτηκε|ετοιμάστηκε|επιμελ|δημοσιεύ|δημιουργ|μεταφρά|παρήχθη|συντάχτηκε|προετοιμ
      ar:تحرير|فريق|وكال|مكتب|تلقائي|آلي|الذكاء الاصطناعي|لأول مرة|المناوب|القسم الليلي|الليلي
        + ^هذا|^أعد |^أُعد|^كتب هذا|^نشر هذا|^هذه|^تم إعداد|^المادة|^نُشر|^حرر
        + أعد|كتب|نشر|إعداد|ترجم|إنشا|تحرير|صياغ|حرر|حرّر
      fa:تحریریه|سرویس|خبرگزاری|شیفت|خودکار|هوش مصنوعی|نخستین بار|اولین بار|میز 
        + ^این|^متن|^مطلب|^خبر|^گزارش
        + تهیه|نوشته|منتشر|تنظیم|ترجمه|تولید|آماده
      hi:संपादकीय|सम्पादकीय|डेस्क|टीम|एजेंसी|ऑटो|स्वचालित|फीड|सिंडिकेट|पहली बार|कृत्रिम
        + यह |इस |ये 
        + तैयार|लिख|प्रकाशित|संपादित|संपादन|अनुवाद|बनाई|जनरेट|बनाया|एडिट
      zh:编辑部|編輯部|值班|夜班|通讯社|通訊社|自动|自動|人工智能|人工智慧|首发|首發|原载|原載|通稿|电讯|電訊|翻译|翻譯|编译|編譯
        + ^本文|^本稿|^此文|^该文|^本篇|^这篇|^這篇|^本报道|^本新闻|^此稿
        + 整理|撰写|撰寫|编写|編寫|发布|發布|生成|编辑|編輯|改写|改寫|编译|編譯|翻译|翻譯|载于|載於|首发|首發|发表
      ja:編集部|デスク|通信社|自動|ai|機械翻訳|当初|初出|転載|配信
        + ^この記事|^本記事|^本稿|^当記事|^この原稿
        + 作成|執筆|掲載|まとめ|生成|翻訳|編集し|公開し|配信し|再構成|転載し
      ko:편집국|데스크|통신사|뉴스룸|자동|인공지능|ai|처음|원문|당직|야간|편집팀
        + ^이 기사|^본 기사|^이 글|^해당 기사|^이 콘텐츠
        + 작성|편집|발행|게재|생성|번역|정리|제작|게시
      ca:redacció|agència|agències|automàticament|intel·ligència artificial|publicat originalment|publicada originalment|per primera vegada
      + ^aquest|^aquesta|^article|^text|^notícia|^contingut|^traducció + elaborat|elaborada|escrit|escrita|redactat|redactada|publicat|publicada|tradu|generat|generada
      lt:redakcij|agentūr|automatišk|dirbtin|pirmą kartą|iš pradžių + ^šis|^ši|^tekst|^straipsn|^naujien|^informacij|^pranešim
        + parengt|paraš|publikuot|paskelbt|išvers|sugener
      lv:redakcij|aģentūr|automātisk|mākslīg|pirmo reizi|sākotnēji + ^šis|^šī|^rakst|^tekst|^ziņ|^informācij|^publikācij
      et:toimetus|agentuur|automaat|tehis|esmakordselt|algselt + ^see|^artikk|^tekst|^uudis|^lugu|^teade
      he:המערכת|סוכנו|אוטומטי|בינה מלאכותית|לראשונה|במקור|דסק + ^הכתבה|^כתבה זו|^הידיעה|^ידיעה זו|^המאמר|^הטקסט + נכתב|פורסמה|פורסם|תורג|הופק|נערכ
    `,
    test: (line) => opensWithItem(line) && !/["“”„]|[.!?] \p{Lu}\p{L}+ .{40}/u.test(line),
    drops: [
      'Questo articolo è stato realizzato dal desk serale de Il Mulino su notizie d’agenzia.',
      'Artykuł opracowała redakcja Kuriera Podgajskiego na podstawie agencji.',
      'Текст подготовлен дежурной редакцией «Речного вестника».',
      'أعد هذا التقرير فريق تحرير صحيفة الوادي',
      '本文由谷地时报编辑部整理发布',
      'この記事は谷間新報の編集部がまとめ、掲載しました。'
    ],
    keeps: [
      'Questo testo è stato scritto da due detenuti.',
      'Questo discorso è stato scritto con l’intelligenza artificiale, ha ammesso il sindaco.',
      'Denne tale er skrevet med kunstig intelligens, indrømmede borgmesteren.',
      'Эта картина создана искусственным интеллектом и продана за миллион.',
      'Этот текст написан на камне.',
      '这篇小说于一九一一年发表，之后被人遗忘。',
      'Dit artikel van de wet is geschreven voor boeren.'
    ]
  }),
  idiom({
    id: 'notice-old-world',
    label: 'notice',
    why: 'The site warns that the story is old.',
    end: 'prompt',
    longest: 100,
    wordings: `
      it:^quest|^attenzione|^articolo|^l'articolo + articolo|notizia|contenuto + anni fa|mesi fa|più di|oltre|risale a|vecchi|archivio + anno|anni|mes
      pt:^est|^atenção|^artigo + artigo|notícia|matéria|texto|conteúdo + há mais|mais de|publicad|tem mais + ano|mes|mês
      nl:^dit artikel|^let op|^dit bericht|^dit verhaal + ouder|oud|jaar geleden|maanden geleden
      pl:^ten artykuł|^artykuł|^uwaga|^tekst|^ten tekst|^materiał + starszy|ponad|więcej niż|sprzed|temu + rok|lat|miesi
      ro:^acest articol|^atenție|^articolul|^știrea|^această știre + mai vechi|peste|mai mult de|veche de|vechime|acum + an|lun
      cs:^tento článek|^pozor|^článek|^text je + starší|starý|více než|před + rok|let|měsí
      hr:^ovaj članak|^ovaj tekst|^ova vest|^ova vijest|^pažnja|^članak|^tekst + stariji|starija|više od + godin|mesec|mjesec
      sr:^овај чланак|^овај текст|^ова вест|^пажња|^чланак|^текст + старији|старија|више од + годин|месец
      sl:^ta članek|^ta novica|^pozor|^članek|^prispevek + starejš|več kot|pred + let|mesec
      sq:^ky artikull|^ky lajm|^kujdes|^artikulli + më i vjetër|më shumë se|i vjetër + vit|muaj
      sv:^den här artikeln|^artikeln|^obs|^denna artikel|^texten + äldre|gammal|mer än|publicerades för + år|månad
      no:^denne artikkelen|^denne saken|^artikkelen|^saken|^obs|^teksten|^denne saka + eldre|gammel|gammal|mer enn|publisert for|over + år|måned
      da:^denne artikel|^artiklen|^obs|^denne historie|^teksten + ældre|gammel|mere end|udgivet for|over + år|måned
      id:^artikel|^perhatian|^berita + lebih dari|sudah berusia|lama|lalu + tahun|bulan
      ms:^artikel ini|^perhatian|^berita ini + lebih daripada|melebihi|sudah berusia|lama|lalu + tahun|bulan
      vi:^bài viết|^lưu ý|^bài này|^tin này + hơn|cũ|cách đây|trước + năm|tháng
      tr:^bu haber|^dikkat|^bu yazı|^bu içerik|^bu makale + önce|eski|aşkın|fazla + yıl|ay 
      ru:^эта статья|^этот материал|^внимание|^материал|^статья|^этой статье|^этой новости|^публикац|^этому материалу
        + старше|более|больше|назад|устар + лет|год|месяц
      uk:^ця стаття|^цей матеріал|^увага|^матеріал|^стаття|^цій статті|^цьому матеріалу|^цій новині + старш|понад|більше|тому + рок|рік|місяц
      el:^το άρθρο|^προσοχή|^αυτό το|^η είδηση + παλαι|πάνω από|πριν από|περισσότερο + χρόν|έτ|μήν|έτος
      ar:^هذا المقال|^تنبيه|^هذه المادة|^هذا الخبر|^نشر هذا|^مضى على + أكثر من|قديم|قبل|مضى + سنة|سنوات|عام|أعوام|شهر|أشهر
      fa:^این مطلب|^این خبر|^توجه|^این مقاله|^از انتشار + بیش از|قدیمی|پیش|می‌گذرد + سال|ماه
      hi:^यह लेख|^यह खबर|^ध्यान|^यह आलेख|^ये खबर + पुराना|पुरानी|अधिक|ज्यादा|पहले + साल|वर्ष|महीन|माह
      zh:^本文|^这篇|^這篇|^此文|^注意|^提示|^本新闻|^此新闻|^该文 + 超过|超過|已有|以前|以上|距今|之前 + 年|个月|個月
      ja:^この記事は|^本記事は|^注意|^公開から|^掲載から|^この記事の + 以上|前の|経過|古い|過ぎ + 年|か月|ヶ月|カ月
      ko:^이 기사는|^주의|^이 글은|^본 기사는|^작성된 지|^작성한 지 + 이상|지난|전에|오래|넘은|경과 + 년|개월|달
      ca:^aquest article|^aquesta notícia|^atenció|^avís + fa més|antic|més de|publicat fa|publicada fa + any|mes
      lt:^šis straipsn|^ši naujien|^dėmesio|^straipsn + senesn|daugiau nei|prieš|senas|sena + met|mėnes
      lv:^šis rakst|^raksts|^šī ziņa|^uzmanību + vecāk|vairāk nekā|pirms + gad|mēneš
      et:^see artikkel|^artikkel|^see uudis|^see lugu|^tähelepanu + vanem|rohkem kui|enam kui|üle + aasta|kuu
      he:^כתבה זו|^הכתבה|^שימו לב|^ידיעה זו + לפני|יותר מ|ישנה|מלפני + שנה|שנים|חודש
    `,
    test: (line) => !/["“”„]|, /u.test(line) && !/\p{N}{4}/u.test(line),
    drops: [
      'Questo articolo è stato pubblicato più di 2 anni fa',
      'Dit artikel is ouder dan drie maanden',
      'Этому материалу больше 4 лет',
      'هذا المقال نُشر قبل أكثر من سنة',
      '本文发布已超过 6 个月',
      '이 기사는 작성된 지 1년 이상 지난 글입니다.'
    ],
    keeps: [
      'Questo articolo di pelle dura anni.',
      'Статья о рыбе стоила ему места, и прошло больше года.',
      'Bài viết tay ấy vẫn được dán trên cột, ai cũng đọc.'
    ]
  }),
  idiom({
    id: 'notice-error-world',
    label: 'notice',
    why: 'The site asks readers to report mistakes.',
    end: 'asking',
    longest: 130,
    wordings: `
      it:errore|errori|refus|imprecision|svista|inesattezz + segnal|scriv|trovat|notat|visto|avvis|selezion|comunic
      pt:erro|erros|gralha|imprecis|incorre + report|encontr|avis|escrev|comuni|inform|notific|viu |corrija|achou|detet
      nl:fout|foutje|fouten|onjuistheid|tikfout|typefout + meld|gezien|gevonden|zie je|ziet u|laat|tip|stuur|ontdekt
      pl:błąd|błędy|literówk|pomyłk|nieścisłoś + zgłoś|zauważ|znalaz|widzisz|napisz|daj|poinformuj|zaznacz|dostrzeg
      ro:greșeal|greşeal|eroare|erori|inexactit + semnal|raport|găsit|observat|văzut|scri|anunț|trimite|select
      cs:chyb|překlep|nepřesnost + nahlas|našli|všimli|napište|vidíte|dejte|označte|upozorn|objevili
      hr:grešk|pogrešk + javite|prijavi|pišite|našli|uočili|primetili|primijetili|označ|obavest|obavijest
      sr:грешк + јавите|пријави|пишите|нашли|уочили|приметили|означ|обавест
      sl:napak + sporoč|pišite|našli|opazil|označ|prijavi|poroča
      sq:gabim + raporto|na shkrua|gjetë|vure|njofto|na trego
      sv:fel |fel?|fel i|stavfel|faktafel|felaktig|skrivfel|ett fel + rapport|sett|hittat|upptäckt|skriv|tipsa|anmäl|mejla|meddela
      no:feil |feil?|feil i|skrivefeil|faktafeil|trykkfeil|en feil
        + rapporter|har du sett|har du funnet|har du oppdaget|fant du|ser du|oppdaget du|oppdaget en feil|funnet en feil|skriv|tips|meld|send|beskjed
      da:fejl |fejl?|fejl i|stavefejl|faktafejl|trykfejl|slåfejl|en fejl
        + rapport|har du set|har du fundet|har du opdaget|fandt du|ser du|opdaget en fejl|fundet en fejl|skriv|tip|meld|send|besked
      id:kesalahan|keliru|salah ketik|kekeliruan|typo + lapor|menemukan|temukan|beri tahu|kirim|sampaikan|tulis|melihat
      ms:kesilapan|kesalahan|ralat + lapor|jumpa|menjumpai|maklum|beritahu|hantar|menemui|temui
      vi:lỗi|sai sót|nhầm lẫn + báo|phát hiện|tìm thấy|gửi|cho chúng tôi|thông báo|thấy
      tr:hata|yanlış|yazım hatası + bildir|gördünüz|buldunuz|fark ett|yazın|bize|var mı|rastla
      ru:ошибк|опечатк|неточност + сообщ|нашли|заметили|увидели|выдел|напиш|ctrl|обнаруж
      uk:помилк|описк|неточніст|одрук + повідом|знайшли|помітили|побачили|виділ|напиш|ctrl|виявили
      el:λάθος|σφάλμα|ανακρίβεια + αναφέρετε|βρήκατε|είδατε|εντοπίσατε|γράψτε|στείλτε|ενημερώστε|πείτε
      ar:خطأ|أخطاء + أبلغ|وجدت|لاحظت|راسل|اكتب|أخبر|بلغ|صحح|أرسل|وجدتم
      fa:اشتباه|خطا|غلط + گزارش|دیده|یافتید|پیدا|اطلاع|بنویس|مشاهده|دیدید
      hi:गलती|ग़लती|त्रुटि|अशुद्धि|चूक + बता|रिपोर्ट|दिख|मिली|सूचित|लिख|नजर|भेज
      zh:错误|錯誤|错别字|錯別字|有误|有誤|纠错|糾錯|差错|差錯 + 报告|回报|回報|发现|發現|反馈|反饋|告诉|告訴|指正|联系|聯繫|提交|我要
      ja:誤り|間違い|誤字|誤植|訂正 + 報告|お知らせ|ご連絡|見つけ|気づ|お気|指摘|ご一報
      ko:오류|오타|오탈자|잘못된 + 신고|제보|발견|알려|보내|제출|수정 요청
      ca:error|errada|errades|imprecisió + informa|escriu|has trobat|has vist|has detectat|avisa|comunica|notifica|fes-nos
      lt:klaid|netikslum + praneš|parašyk|radote|radai|pastebė|pažymė|informuok
      lv:kļūd|neprecizitāt + ziņo|paziņo|pamanīj|atrad|atradā|raksti|iezīmē
      et:viga|vea|vead|veast|kirjavea|ebatäpsus + leidsid|leidsite|märkasid|märkasite|teata|teavita|anna teada|saada
      he:טעות|שגיאה|אי דיוק|אי-דיוק + דווח|כתבו|מצאתם|מצאת|נתקלתם|ספרו|עדכנו|ראיתם
    `,
    test: (line) =>
      !/["“”„]|면$|\? \p{Ll}/u.test(line) &&
      (/[?？؟!]/u.test(line) || (line.length < 46 && (!FOUND.test(line) || TELL.test(line)))) &&
      !/[.。] ?\S.{24}$/u.test(line.replace(/[?？؟!].*/u, '')),
    drops: [
      'Hai notato un errore? Segnalalo alla redazione',
      'Zauważyłeś literówkę? Napisz do nas!',
      'Нашли опечатку? Выделите её и нажмите Ctrl+Enter',
      'هل لاحظت خطأ؟ أبلغنا',
      '发现错误？请告诉我们',
      '誤りを見つけたらご連絡ください'
    ],
    keeps: [
      'Hanno trovato l’errore dopo nove anni.',
      'Нашли ошибку и молчали, пока мост не рухнул в реку.',
      'Нашли ошибку в расчётах',
      '오류를 발견하면',
      'Našli chybu ve výpočtech',
      'Phát hiện lỗi tính toán',
      'Een fout gezien heeft hij nooit, en gemeld ook niet.'
    ]
  })
]
