import { endsInStop } from './reading/headline.ts'
import { idiom } from './idiom.ts'
import { lower } from './wording/lower.ts'
import { oneOf } from './wording/one-of.ts'
import type { Rule } from './rule.ts'

/** What the item is called. */
const ITEM = new RegExp(
  oneOf(
    `artik beitrag text article nota contenido noticia testo contenut matéria conteúdo tekst treść materiał člán zpráv obsah material haber
    metin içerik yazı berita tulisan konten naskah bài tin văn bản articol zusammenfassung sammanfatt samenvatting terjemah tłumacz překlad traduc traduz`.split(
      /\s+/u
    )
  ),
  'u'
)

/** A short sentence that ends in a stop is a story's, where the words are those of any broadcast. */
const IS_OVER = /^(?:přenos|canlı|yayın|siaran|liputan|tường|trực|buổi|трансляц|пряма|прямий|прямой|η ζωντ).*\.$/iu

/** What a site says of its live reports, players, channels and machines. */
export const siteIdioms: readonly Rule[] = [
  idiom({
    id: 'navigation-live-world',
    label: 'navigation',
    why: 'A label says whether a live report goes on.',
    end: 'short',
    longest: 70,
    wordings: `
      de:ticker|liveblog|live-blog|livestream|live-berichterstattung + beendet|geschlossen|aktualisiert|nachlesen|endet hier|laufend|beginnt in
        + ^der |^dieser|^unser|^liveblog|^ticker|^hier
      fr:ce direct|le direct|du direct|notre direct + terminé|clos|fermé|revivez|retrouvez|actualisé|fini + ^ce |^le |^notre|^revivez|^fin
      es:minuto a minuto|en directo|directo ha|en vivo + finaliz|termin|cerrad|ha concluido|aquí termina|revive + ^el |^este|^la |^esta|^aquí|^nuestr|^revive|^fin
      it:diretta|liveblog + terminat|conclus|chius|finisce qui|rivivi + ^la |^questa|^il |^questo|^diretta|^live|^rivivi|^fine
      pt:minuto a minuto|ao vivo|liveblog|em direto + encerr|termin|finaliz + ^este|^esta|^o |^a |^cobertura|^encerr|^direto
      nl:liveblog|live-blog|livestream|liveverslag + gesloten|afgelopen|beëindigd|voorbij|teruglezen + ^dit|^het|^deze|^ons|^liveblog|^lees
      sv:direktrapport|liverapport|livechatt|liveblogg|livesändning|direktsändning|livebevakning + avslut|stängd|slut + ^direkt|^live|^den|^vår|^rapport
      no:direkterapport|livedekning|livechat|liveblogg|direktesending|direktestudio|nyhetsstudio + avslutt|stengt|slutt + ^direkt|^live|^den|^vår|^rapport|^nyhets|^dette
      da:livedækning|livechat|liveblog|livesending|livestream|direkte dækning + afsluttet|lukket|slut + ^direkt|^live|^den|^vores|^denne
      pl:relacja|relację|transmisja|na żywo + zakończon|koniec|zakończyła się\\.?$ + ^relacja|^nasza|^ta |^transmisja|^koniec|^dziękujemy
      cs:přenos|reportáž|živě + ukončen|skončil\\.?$|skončila\\.?$|konec + ^online|^on-line|^přenos|^živý|^tento|^náš|^konec
      hr:prenos uživo|izravni prijenos|prijenos|direktan prenos|prenos + završ|gotov + ^prenos|^prijenos|^direkt|^naš|^ovaj|^ovde
      sr:пренос уживо|директан пренос|пренос + заврш|готов + ^пренос|^директ|^наш|^овај|^овде
      sl:prenos v živo|neposredni prenos|prenos + konča|zaključ + ^prenos|^neposred|^naš|^ta |^tukaj
      ro:transmisi|liveblog|liveupdate + încheiat|închis|terminat|final + ^transmisi|^live|^acest|^această|^final
      tr:canlı + sona erdi|bitti|tamamlandı|kapan + ^canlı|^bu |^yayın
      id:siaran langsung|liputan langsung|live report|live blog + berakhir|selesai|ditutup + ^siaran|^liputan|^live|^laporan
      ms:siaran langsung|liputan langsung|laporan langsung + tamat|berakhir|ditutup + ^siaran|^liputan|^laporan
      vi:tường thuật|trực tiếp + kết thúc|đã khép|dừng + ^tường|^trực|^buổi|^phần
      ru:трансляци|онлайн|прямой эфир|хроника + завершен|завершён|окончен|закончен|закончилась\\.?$|завершилась\\.?$ + ^трансляци|^онлайн|^наш|^прямая|^прямой|^эта|^на этом
      uk:трансляці|онлайн|наживо|прямий ефір + завершен|закінчен|закінчилася\\.?$|завершилася\\.?$ + ^трансляці|^онлайн|^наш|^пряма|^прямий|^ця|^на цьому
      el:ζωντανή|live + ολοκληρώθηκε|έληξε|τελείωσε|έκλεισε + ^η |^το |^live|^τέλος
      ca:minut a minut|en directe|directe + acaba|finalitz|tanca|conclòs|ha acabat|aquí acab + ^el |^aquest|^aquí|^la |^fi 
      lt:tiesioginė transliacija|tiesioginis|transliacij|gyvai + baig|pasibaig|užsibaig + ^tiesiogin|^transliacij|^mūsų|^ši|^čia
      lv:tiešraid|tiešraides + beig|noslēg + ^tiešraid|^mūsu|^šī|^šeit|^tekst
      et:otseülekan|otseblogi|otsepilt + lõppe|läbi|lõpeta + ^otse|^ülekan|^meie|^see|^siin
      he:שידור חי|השידור החי|הסיקור החי|העדכונים השוטפים + הסתיים|הסתיימ|נסגר|תם + ^השידור|^הסיקור|^כאן|^העדכונים
    `,
    test: (line) => !/["“”„«,:]|\p{Nd}/u.test(line) && line.split(' ').length < (endsInStop(line) ? 8 : 9) && !IS_OVER.test(line),
    drops: [
      'Der Ticker wird laufend aktualisiert',
      'Ce direct est terminé',
      'Diretta terminata',
      'Dit liveblog is gesloten',
      'Direktrapporteringen är avslutad',
      'Relacja zakończona',
      'Online přenos byl ukončen',
      'Canlı anlatım sona erdi',
      'Tường thuật trực tiếp đã kết thúc',
      'Трансляция завершена'
    ],
    keeps: [
      'La diretta è finita tra i fischi.',
      'Canlı yayın sona erdi.',
      'Přenos skončil.',
      'Siaran langsung berakhir.',
      'Transmisiunea s-a încheiat cu trei minute de aplauze.',
      'Der Livestream wurde wegen des Sturms beendet, sagte die Müllerin.',
      'Transmisja meczu zakończyła się skandalem w studiu',
      'Přenos zasedání skončil skandálem.'
    ]
  }),
  idiom({
    id: 'notice-machine-world',
    label: 'notice',
    why: 'The site says that a machine helped to write or translate the item.',
    end: 'prompt',
    longest: 170,
    wordings: `
      de:ki |ki-|künstlicher intelligenz|künstliche intelligenz|maschinell + ^dieser|^diese|^der text|^der artikel|^dieses|^die zusammenfassung wurde|^mit hilfe
        + erstellt|übersetzt|generiert|geschrieben|zusammengefasst|unterstütz
      fr:intelligence artificielle|de l'ia|par l'ia|par ia|automatiquement + ^cet|^ce |^cette|^traduit|^article|^texte + traduit|généré|rédigé|réalisé|écrit|résum|produit
      es:inteligencia artificial|con ia|por ia|de ia|automáticamente + ^este|^esta|^texto|^artículo|^contenido|^traducido|^nota
        + traducid|generad|elaborad|redactad|escrit|asistid|producid
      it:dall'ai|dell'ia|con l'ai|con l'ia|intelligenza artificiale|automaticamente + ^questo|^articolo|^testo|^contenuto|^traduzione
        + tradott|generat|realizzat|redatt|scritt|prodott|ausilio
      pt:inteligência artificial|de ia|por ia|com ia|automaticamente + ^este|^esta|^texto|^artigo|^conteúdo|^matéria|^traduzido
        + traduzid|gerad|produzid|redigid|escrit|elaborad
      nl:van ai|door ai|met ai|kunstmatige intelligentie|automatisch + ^dit|^deze|^het artikel|^de tekst|^artikel|^vertaald + vertaald|gegenereerd|geschreven|gemaakt|samengevat
      sv:av ai|med ai|ai-|artificiell intelligens|automatiskt + ^texten|^artikeln|^den här|^sammanfattningen|^detta|^denna
        + översatt|översätt|genererad|skriven|framtagen|gjord|sammanfatt
      no:av ki|med ki|av ai|med ai|ki-|ai-|kunstig intelligens|automatisk + ^teksten|^artikkelen|^saken|^denne|^oppsummering|^sammendrag|^dette
        + oversatt|generert|skrevet|laget|oppsummert
      da:af ai|med ai|ai-|kunstig intelligens|automatisk + ^teksten|^artiklen|^denne|^opsummering|^resumé|^dette
        + oversat|genereret|skrevet|lavet|opsummeret
      fi:tekoäly|koneelli|automaattis + ^teksti|^artikkel|^juttu|^jutun|^tiivistel|^tämä art|^tämä jut|^yhteenveto|^käännös + käännet|luotu|tehty|tuotet|kirjoit|tiivist
      hu:mesterséges intell|gépi|automatikus|ai-|chatgpt + ^a cikk|^az írás|^a szöveg|^az összefogl|^ez a cikk|^ezt a cikk|^a fordítás + fordít|készült|készít|generál|írt|összefogl
      et:tehisintellek|tehisaru|automaatselt|masintõl + ^tekst|^artikk|^lugu|^kokkuvõt|^see |^tõlge|^uudis + tõlgi|loodud|koosta|kirjuta|genereeri|tehtud
      pl:przez ai|wsparciu ai|pomocy ai|pomocą ai|sztucznej inteligencji|sztuczną inteligencj|automatycznie + ^artykuł|^tekst|^ten |^treść|^materiał|^tłumaczenie
        + powsta|przetłumacz|wygenerow|napisan|przygotow|opracow
      cs:pomocí ai|podporou ai|umělé inteligence|umělou inteligenc|strojov + ^text|^článek|^tento|^zpráva|^překlad|^obsah + vznik|přelož|vygenerov|napsán|zpracov|vytvořen
      bg:изкуствен интелект|изкуствения интелект|помощта на ии|машин + ^текст|^стати|^тази|^този|^преводът|^новината|^съдържани
        + създаден|превед|генерир|написан|изготв
      sk:pomocou ai|umelej inteligencie|umelou inteligenciou|strojov + ^text|^článok|^tento|^správa|^preklad|^obsah
        + vznik|prelož|vygenerov|napísan|spracov|vytvoren
      hr:pomoću ai|umjetne inteligencije|umjetnom inteligencijom|veštačke inteligencije|strojn + ^tekst|^članak|^ovaj|^vijest|^prijevod|^sadržaj
        + nasta|preveden|generir|napisan|izrađen|stvoren
      sr:помоћу ai|вештачке интелигенције + ^текст|^чланак|^овај|^садржај + наста|преведен|написан
      sl:umetne inteligence|umetno inteligenco|z ui|strojn + ^besedil|^članek|^ta |^novic|^prevod|^vsebin|^povzet + nasta|preved|generir|napis|ustvar
      |priprav
      sq:inteligjencës artificiale|inteligjencë artificiale|me ai + ^artikull|^teksti|^ky |^lajmi|^përkthim|^përmbajtj + krijua|përkthy|gjenerua|shkrua
      ro:inteligenței artificiale|inteligenţei artificiale|inteligența artificială|automat  + ^acest|^articol|^text|^material|^traducer + realizat|tradus|generat|redactat|scris
      tr:yapay zek|otomatik + ^bu |^haber|^metin|^içerik|^yazı + hazırlan|çevril|oluşturul|yazıl|üretil
      id:kecerdasan buatan|bantuan ai|oleh ai|secara otomatis + ^artikel|^berita|^tulisan|^konten|^naskah|^terjemahan
        + dibuat|diterjemahkan|ditulis|dihasilkan|disusun|disunting
      ms:kecerdasan buatan|bantuan ai|oleh ai|secara automatik + ^artikel|^berita|^tulisan|^kandungan|^teks|^terjemahan|^ringkasan + jana|terjemah|hasil|tulis
      vi:trí tuệ nhân tạo|bằng ai|do ai|công nghệ ai|công cụ ai + ^bài|^nội dung|^tin|^văn bản|^bản dịch + thực hiện|dịch|tạo|viết|biên soạn|hỗ trợ|sử dụng công cụ
      ca:intel·ligència artificial|amb ia|per ia|d'ia|automàticament + ^aquest|^aquesta|^text|^article|^contingut|^traduït|^resum
        + tradu|generat|generada|elaborat|redactat|escrit
      lt:dirbtin|di |automatišk + ^šis|^šį|^ši|^tekst|^straipsn|^santrauk|^išversta + išvers|sugener|paraš|parengt|sukur
      lv:mākslīg|automātisk + ^tekst|^rakst|^kopsavilk|^šis|^tulkoj|^ziņ|^tulkots + tulko|radīt|sagatav|tapis|ģener|uzrakst
      he:בינה מלאכותית|ai|אוטומטי + ^הכתבה|^כתבה זו|^טקסט|^הטקסט|^תקציר|^סיכום|^תורגם + תורג|נוצר|נכתב|סוכם
    `,
    test: (line) => !/["“”„«:]|\p{Nd}|, (?:was|ce que|lo que) /u.test(line) && ITEM.test(lower(line.slice(0, 26))),
    drops: [
      'Dieser Artikel wurde mit Hilfe von KI erstellt und von der Redaktion geprüft.',
      'Cet article a été traduit à l’aide de l’intelligence artificielle.',
      'Articolo realizzato con l’ausilio dell’intelligenza artificiale',
      'Este texto foi traduzido com recurso a inteligência artificial',
      'Tekst został automatycznie przetłumaczony',
      'Bài viết được thực hiện với sự hỗ trợ của trí tuệ nhân tạo.',
      'Bài viết có sử dụng công cụ AI'
    ],
    keeps: [
      'Cette machine écrit avec une intelligence artificielle, dit le meunier.',
      'Der Text wurde von einer KI geschrieben, was niemand merkte.',
      'Diese Mühle wird automatisch gesteuert und von einer KI geprüft.',
      'Este molino usa inteligencia artificial para moler mejor el trigo.'
    ]
  }),
  idiom({
    id: 'newsletter-all-news-world',
    label: 'newsletter',
    why: 'A prompt asks to follow the news of a place or subject on the site’s channels.',
    end: 'short',
    longest: 130,
    wordings: `
      de:^folge|alle nachrichten|^alles zu|alles aus|^aktuelle|^abonnier|mehr nachrichten|^verfolge
        + whatsapp|telegram|facebook|instagram|google news|threads|bluesky|newsletter + nachrichten|news|kanal|uns
      fr:^suivez|^retrouvez|^abonnez|^rejoignez|rejoignez|toute l'actu|toutes nos infos + whatsapp|telegram|facebook|instagram|google|threads|bluesky|newsletter|application
        + actualité|actualités|actu|infos|chaîne|nous
      es:^sigue|^seguí|^siga |toda la info|todas las not|^únete|^sumate|^súmate|^entérate|^suscríbete|^recibe|^recibí
        + whatsapp|telegram|facebook|instagram|google|newsletter|threads|twitter + noticias|información|canal|actualidad|última hora|nos|síguenos
      it:^segui |^seguite|^iscriviti|iscriverti|tutte le notizie|resta aggiornat|rimani aggiornat|^unisciti|^ricevi
        + whatsapp|telegram|facebook|instagram|google news|newsletter|threads + notizie|aggiornamenti|aggiornat|canale|ci |seguici
      pt:^siga |^acompanhe|^segue |^receba|^participe|^entre no|^entre em|^junte|^fique por + whatsapp|telegram|facebook|instagram|google|newsletter|threads
        + notícias|canal|novidades|grupo|nos |redes
      nl:^volg|blijf op|al het nieuws|^ontvang|mis geen|^abonneer|sluit je aan + whatsapp|telegram|facebook|instagram|google|threads|nieuwsbrief + nieuws|kanaal|ons|hoogte
      pl:^obserwuj|^śledź|^dołącz|^bądź|więcej wiadom|wszystkie wiad|^polub|^zapisz + whatsapp|telegram|facebook|instagram|google|threads|newsletter|messenger
        + nas |wiadomości|informacj|kanał|bieżąco|profil
      cs:^sleduj|^přidej|^odebír|^mějte|všechny zprávy|^přihlas + whatsapp|telegram|facebook|instagram|google|threads|newsletter|seznam
        + nás|zprávy|kanál|novinky|přehled|deník|odběr
      bg:^следвай|^следете|^последвай|^добав|^абонир|всички новини|^бъдете + whatsapp|telegram|facebook|instagram|google|threads|viber|бюлетин
        + ни|новини|канал|нас
      sk:^sleduj|^pridaj|^odober|^majte|všetky správy|^prihlás + whatsapp|telegram|facebook|instagram|google|threads|newsletter
        + nás|správy|kanál|novinky|prehľad|denník|odber
      hr:^prati|^dodaj|^pretplati|^zaprati|sve vijesti|sve vesti|^pridruži + whatsapp|telegram|facebook|instagram|google|threads|viber|newsletter
        + nas|nam|vijesti|vesti|kanal
      sr:^прати|^додај|^претплати|^запрати|све вести|^придружи + whatsapp|telegram|facebook|instagram|google|threads|viber|newsletter + нас|нам|вести|канал
      sl:^spremlja|^dodaj|^naroči|^sledi|vse novice|več novic|^pridruži + whatsapp|telegram|facebook|instagram|google|threads|viber|tiktok
      + nas|nam|novic|kanal|naš
      sq:^na ndiq|^ndiq|^shto|^abono|të gjitha lajmet|^bashko|^bëhu + whatsapp|telegram|facebook|instagram|google|viber|tiktok|youtube
      + na |ne |lajm|kanal|tonë
      ro:^urmăr|^abon|fii la curent|intră pe|toate știrile|dacă ți-a|dacă vă + whatsapp|telegram|facebook|instagram|google|threads|newsletter
        + știri|ştiri|canal|noutăți|ne |pagina
      sv:^följ|få nyheter|få det|^gilla|håll dig|^prenumer + facebook|instagram|google|whatsapp|threads|nyhetsbrev + oss|nyheter|senaste|uppdater|sida
      no:^følg|få nyheter|få det|^lik |hold deg|^abonner + facebook|instagram|google|whatsapp|threads|nyhetsbrev + oss|nyheter|siste|oppdater|side
      da:^følg|få nyheder|få det|^like |hold dig|^abonn + facebook|instagram|google|whatsapp|threads|nyhedsbrev + os|nyheder|seneste|opdater|side
      tr:takip ed|abone ol|katıl|üye ol + whatsapp|telegram|facebook|instagram|google|threads + haber|kanal|gelişme|bizi
      id:^ikuti|^dapatkan|^simak|^mari |^ayo |^jangan|^bergabung|^gabung + whatsapp|telegram|facebook|instagram|google news|threads|saluran|tiktok
        + berita|kami|update|info ter|kanal|channel
      ms:^ikuti|^dapatkan|^jom|^mari |^jangan|^sertai|^layari + whatsapp|telegram|facebook|instagram|google news|threads|saluran|tiktok + kami|berita|terkini|info
      vi:theo dõi|tham gia kênh|^nhận tin|^cập nhật|đừng bỏ|quan tâm kênh + zalo|telegram|facebook|google|tiktok|youtube|whatsapp + tin|kênh|chúng tôi|báo|trang
      ca:^segueix|^seguiu|tota la info|totes les notí|^uneix-te|^subscriu|^rep |^assabenta't + whatsapp|telegram|facebook|instagram|google|newsletter|threads|twitter
        + notícies|informació|canal|actualitat|última hora|ns
      lt:^sek|visos naujien|daugiau naujien|^prisijunk|^prenumer|^gauk + whatsapp|telegram|facebook|instagram|google|viber|twitter + naujien|kanal|grup|mus
      lv:^seko|visas ziņas|vairāk ziņu|^pievienojies|^abonē|^saņem + whatsapp|telegram|facebook|instagram|google|youtube|tiktok + ziņ|kanāl|grup|mums|jaunum
      et:^jälgi|kõik uudised|rohkem uudiseid|^liitu|^telli|^saa  + whatsapp|telegram|facebook|instagram|google|youtube|tiktok + uudis|kanal|grup|meid|meiega
      he:^עקבו|כל החדשות|כל העדכונים|^הצטרפ|^הירש|^קבלו + פייסבוק|אינסטגרם|טלגרם|וואטסאפ|ווטסאפ|גוגל|טוויטר|טיקטוק + אחרינו|שלנו|חדשות|עדכונ|ערוץ|קבוצ|אלינו
    `,
    test: (line) => !/["“”„«:]|\p{Nd}/u.test(line) && !/[.!?] .{70}/u.test(line),
    drops: [
      'Sigue todas las noticias de Valderrama en nuestro canal de WhatsApp',
      'Suivez toute l’actualité de la vallée sur notre chaîne WhatsApp',
      'Segui tutte le notizie della valle sul nostro canale WhatsApp',
      'Mari bergabung di saluran WhatsApp kami',
      'Přidejte si Údolní deník na Seznamu'
    ],
    keeps: [
      'Siga el dinero en Facebook y lleva a un cobertizo, dice la jueza.',
      'Volg het spoor van het geld op Facebook, zegt de molenaar.',
      'Suivez le fil, disait sa page Facebook.'
    ]
  })
]
