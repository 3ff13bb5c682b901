import { idiom } from './idiom.ts'
import { isUnattributed } from './reading/unattributed.ts'
import type { Rule } from './rule.ts'
import { staysToReader } from './reading/to-reader.ts'

/** What a site declines to answer for: advice, views, shares, the pages of others. */
export const disclaimers: readonly Rule[] = [
  idiom({
    id: 'notice-no-advice',
    label: 'notice',
    why: 'A disclaimer says that the item is no advice.',
    end: 'any',
    longest: 600,
    wordings: `
      en:informational purposes|information purposes|educational purposes|general information only|general informational|entertainment purposes|a substitute for
        |no substitute for|be considered medical advice
        |be considered financial advice|to offer personal medical|seek the advice of your physician|seek the advice of your doctor|not offer medical advice
        |not provide medical advice|not offer legal advice|not provide legal advice|not provide financial advice|not provide investment advice
        |be considered investment advice|be considered legal advice|be construed as|not constitute|to replace the advice
        |be relied upon as|tax, legal or accounting|considered as professional
        |is not investment advice|is not financial advice|is not legal advice|is not medical advice|be taken as financial|be taken as investment|be taken as medical
        |be taken as legal|is not intended as
        + ^this article|^this post|^this content|^this information|^this material|^this page|^this blog|^this video|^this website|^this site|^this newsletter
        |^this guide|^this column|^this publication|^this story
        |^the information on |^the information in |^the information provided |^the information contained |^the information presented |^the information and 
        |^the content on |^the content of |^the content in |^the content provided |^the content published |^the contents of this
        |^the material on |^the material in |^information on |^information in |^information provided |^information contained |^disclaimer
        |^keep in mind that the|^please note that|^nothing on |^nothing in |^nothing contained |^all content |^all information |^any information |^content on this
        |^remember, this
        |^note:|^please note:|^medical disclaimer|^legal disclaimer|^we do not|^always seek
        |^the above|^the views and|^articles on this|^the content published
        + advice|a professional|diagnosis|recommendation|medical|financial|legal|solicitation|investment
      de:dient nur der information|dient ausschließlich der information|dient lediglich der information|dienen nur der information|dienen ausschließlich
        |dienen lediglich|nur zu informationszwecken
        |ausschließlich zu informationszwecken|keine anlageberatung|keine ärztliche|keine rechtsberatung|keinen ärztlichen|keine medizinische beratung
        |keine anlageempfehlung|stellen keine|stellt keine|kein ersatz für
        + ^dieser artikel|^dieser beitrag|^dieser text|^die inhalte|^die hier|^die informationen|^die auf dieser|^alle inhalte|^dieser inhalt|^hinweis|^disclaimer
        |^wichtiger hinweis|^die in diesem|^unsere inhalte|^diese seite
        + ersetz|beratung|anlageberatung|rechtsberatung|steuerberatung|anlageempfehlung|empfehlung|ersatz|arzt|ärztlich|aufforderung
      fr:à titre informatif|à titre d'information|titre purement informatif|à des fins d'information|but informatif|caractère informatif|ne constitue pas un conseil
        |ne constitue en aucun cas|ne constituent pas|ne remplace pas
        |ne remplacent pas|ne saurait remplacer|ne se substitue
        + ^cet article|^ce contenu|^cette page|^les informations|^ces informations|^le contenu de|^les contenus|^avertissement|^ce site|^cette publication
        |^attention :|^ce texte|^l'information
        + conseil|médecin|médical|professionnel|avis|recommandation|invest
      es:meramente informativ|carácter informativo|fines informativos|únicamente informativ|puramente informativ|no sustituye|no constituye|no constituyen
        |no reemplaza|no sustituyen|no pretende sustituir
        + ^este artículo|^este contenido|^esta página|^la información|^las informaciones|^el contenido|^los contenidos|^aviso|^este sitio|^este texto|^esta nota
        |^esta publicación|^descargo|^nota:|^esta información
        + consej|médic|asesoramiento|profesional|recomendación|consulta|inversión|asesoría|diagnóstico
      it:scopo informativo|scopi informativi|fini informativi|carattere informativo|scopo puramente informativo|non sostituisce|non sostituiscono|non costituisce
        |non costituiscono
        + ^questo articolo|^questo contenuto|^le informazioni|^i contenuti|^il contenuto|^avvertenza|^disclaimer|^questa pagina|^attenzione:|^il presente
        |^l'articolo + parere|medic|consulenza|consigli|invest|diagnosi|sollecitazione
      pt:apenas informativ|caráter informativo|carácter informativo|fins informativos|meramente informativ|não substitui|não substituem|não constitui|não constituem
        + ^este artigo|^este conteúdo|^esta página|^as informações|^a informação|^o conteúdo|^os conteúdos|^aviso|^este texto|^esta matéria|^este site|^atenção:
        + médic|aconselhamento|conselho|consult|recomendação|invest|profissional
      nl:uitsluitend bedoeld ter inf|alleen bedoeld ter inf|louter informatief|uitsluitend ter informatie|alleen ter informatie|informatieve doeleinden
        |vervangt geen|vervangen geen|geen vervanging|is geen beleggingsadvies|geen financieel advies
        + ^dit artikel|^deze informatie|^de informatie|^de inhoud|^disclaimer|^deze pagina|^deze site|^dit bericht|^let op: + advies|arts|raad|aanbeveling|consult
      pl:charakter wyłącznie inf|wyłącznie charakter inf|charakter informacyjny|celach informacyjnych|celach wyłącznie inf|nie zastępuje|nie zastąpi|nie zastępują
        |nie stanowi|nie stanowią
        + ^artykuł|^ten artykuł|^treści|^materiał|^niniejszy|^informacje|^tekst|^treść|^zastrzeżenie|^uwaga:|^prezentowane|^powyższy
        + porad|lekarz|rekomendacj|inwest|konsultacj|doradztw
      ru:информационный характер|исключительно информац|ознакомительный характер|ознакомительных целях|информационных целях|не заменяет|не является|не являются
        |не заменяют
        + ^статья|^материал|^эта статья|^этот материал|^информация|^данная|^данный|^текст|^настоящий|^содержание|^внимание|^дисклеймер|^все материалы|^представленн
        + врач|рекомендаци|инвестиц|консультаци|советом|офертой
      uk:інформаційний характер|виключно інформац|ознайомчий характер|інформаційних цілях|не замінює|не замінюють|не є інвест|не є медич|не є порад
        + ^статт|^матеріал|^ця статт|^цей матеріал|^інформація|^даний|^текст|^увага|^зміст
        + лікар|рекомендаці|інвест|консультаці|порад
      cs:informativní charakter|informační charakter|informativní účely|informačním účelům|nenahrazuje|nenahrazují|nepředstavuje invest|nejde o invest
        + ^člán|^tento člán|^informace|^obsah|^text|^upozornění|^uvedené|^materiál
        + lékař|rad|doporučení|invest|konzultac|odborn
      hr:informativnog karaktera|informativne svrhe|nije zamena za|nije zamjena za|ne zamenjuj|ne zamjenjuj|ne predstavlja investicion|nije investicion
      + ^tekst|^ovaj|^članak|^sadržaj|^informacij|^svi podaci|^svi savjeti + savet|savjet|lekar|liječnik|preporuk|konsult|investic
      sr:информативног карактера|информативне сврхе|није замена за|не замењуј|не представља инвестицион|није инвестицион
      + ^текст|^овај|^чланак|^садржај|^информациј|^сви подаци + савет|лекар|препорук|консулт|инвестиц
      sl:zgolj informativn|informativne narave|ni nadomestilo za|ne nadomešča|ne predstavlja naložben|ni naložbeni
      + ^članek|^ta članek|^vsebin|^besedil|^informacij|^podatki|^objavljen + nasvet|zdravnik|priporočil|posvet|naložb
      sq:vetëm për informim|qëllime informuese|karakter informues|nuk zëvendëson|nuk përbën këshill + ^ky artikull|^artikulli|^informacion|^përmbajtj|^kjo
      + këshill|mjek|rekomandim|investim
      sv:endast avsedd som inf|endast i informationssyfte|enbart i informationssyfte|avsedd enbart som|ersätter inte|ersätter aldrig|utgör inte|ska inte ses som
        + ^artikel|^den här|^denna|^information|^innehåll|^texten|^materialet
        + råd|läkar|rekommendation|rådgivning
      no:kun ment som inf|bare ment som inf|kun til informasjon|kun for informasjon|erstatter ikke|utgjør ikke|skal ikke anses som
        + ^artikkel|^denne|^informasjon|^innhold|^teksten|^materialet + råd|lege|anbefaling|rådgivning
      da:kun ment som inf|kun til information|udelukkende til information|erstatter ikke|udgør ikke|skal ikke betragtes som
        + ^artikel|^artiklen|^denne|^information|^oplysning|^indhold|^teksten|^materialet + råd|læge|anbefaling|rådgivning
      fi:vain tiedoksi|tiedotustarkoituks|ei korvaa|eivät korvaa|ei ole sijoitus|eivät ole sijoitus|ei tule pitää + ^artikkel|^juttu|^jutun|^tämä art|^tämä sis|^sisältö|^jutussa
        + neuvo|lääkär|suositu|ohje
      hu:tájékoztató jellegű|nem helyettesíti|nem minősül|nem tekinthető + ^a cikk|^az írás|^a fenti|^ez a cikk|^jelen|^az itt|^a tartalom|^az oldal + tanács|orvos|ajánlás
      et:ei ole käsitletav|informatiivse iseloomuga|ei asenda|ei kujuta endast|ei ole investeerimis + ^artikk|^see art|^lugu|^sisu|^info|^teave + nõu|arst|soovitus|spetsialist
      ro:scop pur informativ|scop informativ|caracter informativ|nu înlocuiește|nu înlocuiesc|nu constituie|nu reprezintă o recom|nu reprezintă un sfat
        + ^acest articol|^informațiile|^conținutul|^articolul|^atenție|^acest material|^disclaimer
        + sfat|medic|recomand|consult|invest
      tr:bilgilendirme amaçlı|bilgi amaçlı|bilgilendirme amacı|yatırım danışmanlığı kaps|yatırım tavsiyesi değil|yerine geçmez
        + ^bu |^burada|^sitede|^sitemizde|^içerik|^uyarı|^yasal uyarı|^sayfada + tavsiye|doktor|hekim|tanı|danışmanlı
      el:ενημερωτικό χαρακτήρα|ενημερωτικούς σκοπούς|δεν αντικαθιστά|δεν αντικαθιστούν|δεν αποτελεί συμβουλή|δεν αποτελεί επενδ|δεν αποτελούν επενδ
        + ^το άρθρο|^αυτό το|^οι πληροφορίες|^το περιεχόμενο|^το παρόν|^τα άρθρα|^προσοχή
        + συμβουλ|γιατρ|ιατρ|επενδ|προτροπή
      id:tujuan informasi|bersifat informasi|informasi umum|sekadar informasi|tidak menggantikan|bukan pengganti|bukan saran|bukan merupakan saran|bukan ajakan
        |bukan rekomendasi
        + ^artikel ini|^konten ini|^informasi|^tulisan ini|^disclaimer|^isi artikel|^berita ini|^semua konten + saran|dokter|medis|investasi|profesional|keuangan
      ms:tujuan maklumat|untuk maklumat umum|tidak menggantikan|bukan nasihat|bukan pengganti|bukan cadangan + ^artikel|^kandungan|^maklumat|^penafian|^tulisan
        + nasihat|doktor|pakar|pelabur|perubatan
      vi:chỉ mang tính|mang tính chất tham khảo|mang tính tham khảo|không thay thế|không phải là khuyến nghị|không phải khuyến nghị|không phải lời khuyên
        + ^bài viết|^thông tin|^nội dung|^lưu ý|^tuyên bố|^các thông tin
        + bác sĩ|lời khuyên|đầu tư|chẩn đoán|tư vấn|chuyên gia|khuyến nghị
      hi:सामान्य जानकारी के लिए|सूचना के लिए|जानकारी के उद्देश्य|सलाह का विकल्प|की सलाह नहीं|विकल्प नहीं + ^यह लेख|^यहां दी|^यहाँ दी|^इस लेख|^नोट|^ये खबर|^यह खबर
        |^इस खबर|^यह जानकारी + सलाह|डॉक्टर|चिकित्स|निवेश|विशेषज्ञ
      ar:لأغراض إعلامية|لأغراض المعلومات|لأغراض معلوماتية|ولا يغني عن|لا يغني عن|لا تغني عن|لا يعد نصيحة|لا تعد نصيحة|لا يشكل نصيحة|لا تشكل نصيحة|لا تعتبر نصيحة
        |لا يعتبر نصيحة
        + ^هذا المقال|^هذا المحتوى|^هذه المعلومات|^المعلومات|^المحتوى|^تنبيه|^إخلاء|^المقال + طبيب|نصيحة|استثمار|استشارة|طبي
      fa:جنبه اطلاع‌رسانی|جنبه اطلاع رسانی|جنبه آموزشی|جایگزین نظر|جایگزین مشاوره|جایگزین توصیه|توصیه سرمایه|پیشنهاد خرید
        + ^این مطلب|^این مقاله|^مطالب|^محتوای|^اطلاعات|^توجه|^این محتوا|^سلب + پزشک|مشاور|سرمایه|توصیه
      ja:情報提供を目的|情報提供のみ|参考情報|診断に代わる|診断や治療|アドバイスに代わる|勧誘を目的|投資助言 + ^本記事|^この記事|^当サイト|^本サイト|^本コンテンツ|^記事の内容|^本稿|^掲載 + ではありません|ものではな|ません。?$|ご自身|自己責任
      ko:정보 제공을 목적|정보 제공 목적|참고용|투자 권유|의학적 조언|진단을 대체|투자에 대한 모든 책임|투자 판단의 + ^본 |^이 기사|^이 글|^이 콘텐츠|^투자에|^투자 판단|^해당|^모든 + 아니|아닙|않습|않는다|책임|바랍니다
      zh:仅供参考|僅供參考|不构成投资|不構成投資|不构成任何|不構成任何|不能代替医生|不能替代医|不能取代醫|投资需谨慎|投資需謹慎|入市需谨慎
        + ^本文|^以上|^本站|^本网|^本報告|^本報|^文中|^文章|^免责|^免責|^市场有风险|^股市有风险|^投资有风险|^投資有風險|^风险提示|^資料|^内容|^资讯|^本资讯
      ca:caràcter informatiu|finalitat informativa|no substitueix|no constitueix|no constitueixen
        + ^aquest article|^aquest contingut|^la informació|^el contingut|^avís|^aquest text + consell|mèdic|assessorament|professional|recomanació|inversió
      lt:tik informacinio|informacinio pobūdžio|tik informaciniais tikslais|nepakeičia|nėra laikom|neturėtų būti laikom
        + ^šis|^straipsn|^informacija|^pateikta|^svetainėje|^turinys + patarim|gydytoj|rekomendacij|konsultacij|investic
      lv:tikai informatīv|informatīviem nolūk|informatīvs raksturs|neaizstāj|nav uzskatāms|nav uzskatāma + ^rakst|^šis rakst|^informācija|^saturs|^šī inform
        + ārst|padom|konsult|ieteik|ieguldīj
      he:אינו מהווה|אינה מהווה|אינן מהוות|אין לראות ב|אינו תחליף|אינה תחליף + ^אין לראות|^האמור|^המידע|^הכתבה|^התוכן|^המאמר|^אין באמור + ייעוץ|רפוא|המלצה|השקע|רופא|מקצועי
    `,
    test: (line) => isUnattributed(line) && !/ no substitute for .*, but |^information in this /iu.test(line),
    drops: [
      'This article is for informational purposes only and is no substitute for medical advice.',
      'The information on this website is not intended to be a substitute for professional medical advice.',
      'Nothing on this website should be construed as investment advice.',
      'Dieser Artikel dient nur der Information und ersetzt keine ärztliche Beratung.',
      'Cet article est fourni à titre informatif et ne remplace pas l’avis d’un médecin.',
      'Este artículo es meramente informativo y no sustituye el consejo de un médico.',
      'Статья носит информационный характер и не заменяет консультацию врача.',
      '本文仅供参考，不构成投资建议。',
      '本記事は情報提供を目的としたものであり、投資を勧誘するものではありません。'
    ],
    keeps: [
      'Kindness is no substitute for medical advice, said the nurse.',
      'The information did not constitute financial advice, the court ruled in May.',
      'An app is no substitute for a doctor, and the ministry wants that printed on each of them.',
      'Der Film dient nur der Information, sagt der Arzt.',
      'Статья 7 закона не заменяет совета врача, заявил депутат.',
      '他说这份报告仅供参考。'
    ]
  }),
  idiom({
    id: 'notice-views-own',
    label: 'notice',
    why: 'The site says whose views an item holds.',
    end: 'any',
    longest: 320,
    wordings: `
      en:opinions expressed|views expressed|views and opinions|opinions and views
        + ^opinions expressed|^views expressed|^the opinions|^any opinions|^any views|^all opinions|^all views|^the views|^views and opinions|^disclaimer
        |^disclosure|^note:|^editor's note|^opinions and views|^this column|^this is an opinion
        + their own|his own|her own|my own|author's own|of the author|of the writer|solely those|not necessarily|do not reflect|does not reflect|do not represent
        |not those of|of the individual
      de:meinung|meinungen|ansichten|standpunkt + ^die in diesem|^die hier|^dieser beitrag gibt|^der beitrag gibt|^meinungsbeiträge|^gastbeiträge
        |^kommentare geben + nicht unbedingt|nicht zwingend|nicht notwendig
      fr:opinions exprimées|points de vue exprimés|propos exprimés|avis exprimés + ^les opinions|^les points|^les propos|^cette tribune|^les avis
        + n'engagent|ne reflètent pas|pas nécessairement
      es:opiniones expresadas|opiniones vertidas|opiniones aquí|puntos de vista expresados + ^las opiniones|^los puntos|^este artículo
        + no reflejan|responsabilidad exclusiva|no representan|necesariamente|exclusiva
    `,
    test: (line) =>
      isUnattributed(line) &&
      !/\b(?:was|were|did|had)\b/u.test(line) &&
      (!/\bexpressed\b|\bviews\b/iu.test(line) || staysToReader(line)),
    drops: [
      'Opinions expressed by contributors are their own.',
      'Opinions expressed are solely those of the author and do not reflect the views of our editors.',
      'Disclosure: all opinions expressed here are my own.'
    ],
    keeps: [
      'The views expressed by the senators were their own, the paper found.',
      'The opinions of the author, her own mother says, are hard to bear.'
    ]
  }),
  idiom({
    id: 'notice-holdings',
    label: 'notice',
    why: 'A disclosure says what shares the writer or the site holds.',
    end: 'any',
    longest: 420,
    wordings: `
      en:of the stocks mentioned|of the companies mentioned|of the securities mentioned|has positions in and recommends|has a disclosure policy
        |whose stock is mentioned|expresses my own opinions|initiate any such positions
        |no business relationship with any|does not own any shares in|receiving compensation for it|investments mentioned in this
        + no position|no positions|own shares|owns shares|disclosure policy|positions in|business relationship|my own opinions|mentioned in this article|shares of
        |shares in
    `,
    test: (line) => isUnattributed(line) && !/\b(?:was|were|had|investigat|regulator|court|senator|minister)/u.test(line),
    drops: [
      'Ilse Maron has no position in any of the stocks mentioned.',
      'I wrote this article myself, and it expresses my own opinions.',
      'I have no business relationship with any company whose stock is mentioned in this article.'
    ],
    keeps: [
      'The senator had no position in any of the stocks mentioned, his lawyer said.',
      'None of the companies mentioned in the inquiry has yet answered.'
    ]
  }),
  idiom({
    id: 'footer-past-performance',
    label: 'footer',
    why: 'A line says that past gains promise none.',
    end: 'any',
    longest: 260,
    wordings: `
      en:past performance|past results + ^past performance|^past results|^note that past|^please note that past
        + guarantee|not indicative|not necessarily|no indication|reliable indicator
      de:wertentwicklung|wertentwicklungen + vergangenheit|vergangene|frühere|historische + ^die |^frühere|^vergangene|^historische|^wertentw
        + kein verlässlicher|keine garantie|keinen rückschluss|keine rückschlüsse|künftige|zukünftige
      fr:performances passées|performance passée + ^les perf|^la perf + préjugent|garanti|indicat|futur
      es:rentabilidades pasadas|rendimientos pasados|rentabilidad pasada + ^rent|^rend|^la rent|^las rent|^los rend + garanti|indicativ|futur|presupon
      it:rendimenti passati|performance passate|rendimento passato + ^i rend|^le perf|^rend|^il rend + indicativ|garan|futur
      pt:rentabilidade passada|rendimentos passados|rentabilidades passadas|desempenho passado + ^rent|^rend|^a rent|^as rent|^os rend|^desemp|^o desemp
        + garanti|futur|indicat
      nl:verleden behaalde|rendementen uit het verleden + ^in het|^rend|^de in + garantie|toekomst
      pl:wyniki osiągnięte w przeszłości|wyniki z przeszłości|wyniki historyczne|historyczne wyniki + nie gwarant|nie stanowią|nie są gwar|gwarancj
      ru:прошлая доходность|доходность в прошлом|прошлые результаты|результаты инвестирования в прошлом + не гарант|не определя|не является
      sv:historisk avkastning|tidigare avkastning|tidigare resultat + ingen garanti|inte en garanti|framtid
      no:historisk avkastning|tidligere avkastning|tidligere resultater + ingen garanti|ikke en garanti|fremtid|framtid
      da:historiske afkast|historisk afkast|tidligere afkast|tidligere resultater + ingen garanti|ikke en garanti|fremtid
      fi:aiempi tuotto|aikaisempi tuotto|historiallinen tuotto|mennyt tuotto + ei ole tae|ei takaa
      hu:múltbeli hozam|múltbeli teljesítm|korábbi hozam + nem jelent|nem garan|garanci
      cs:minulá výkonnost|minulé výnosy|výkonnost v minulosti + není zárukou|nejsou zárukou|nezaruč
      ro:performanțele trecute|randamentele trecute|performanța trecută + nu garant|nu reprezint|garanț
      uk:минула дохідність|дохідність у минулому|минулі результати + не гарант|не є гарант
    `,
    test: (line) => isUnattributed(line) && !/\b(?:but|however|though|aber|mais|pero|yet)\b|of an? good /iu.test(line),
    drops: [
      'Past performance is no guarantee of future results.',
      'Les performances passées ne préjugent pas des performances futures.',
      'Rentabilidades pasadas no garantizan rentabilidades futuras.',
      'Прошлая доходность не гарантирует доходности в будущем.'
    ],
    keeps: [
      'Past performance is no guarantee of a good harvest.',
      'Past performance is no guarantee, but the team from the valley looks strong.',
      'Past results of the school hang in the hall, in no order.'
    ]
  })
]
