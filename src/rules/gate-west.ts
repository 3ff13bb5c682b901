import { giveWest } from './give-west.ts'
import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** Walls and appeals of two sentences: the first says why, the second what the reader is to do. */
export const gateWest: readonly Rule[] = [
  idiom({
    id: 'paywall-only-west',
    label: 'paywall',
    why: 'The site says that the item is for subscribers, with or without a call to become one.',
    end: 'prompt',
    longest: 150,
    wordings: `
      de:abonnent|abonnements|plus-artikel|premium-artikel|registrierte + ^dieser artikel|^dieser inhalt|^dieser text|^dieser beitrag|^diesen artikel|^exklusiv für|^sie lesen
        + exklusiv|nur |vorbehalten|kostenpflichtig|verfügbar|zugänglich|abonnent
      fr:abonnés|abonnées + ^cet article|^ce contenu|^la suite|^contenu réservé|^article réservé|^réservé|^exclusif|^vidéo réservée|^le reste + réservé|accessible|exclusi|abonn
      es:suscriptores|suscritos|socios|registrados + ^este contenido|^este artículo|^esta noticia|^contenido exclusivo|^artículo exclusivo|^noticia exclusiva|^solo para
      |^exclusivo
        + exclusiv|solo|sólo|reservad|disponible
      it:abbonati|iscritti|registrati|sostenitori + ^questo servizio|^questa sezione|^questo articolo|^questo contenuto|^contenuto|^articolo|^la lettura|^solo per abb
        |^riservato agli abb|^riservato ai nostri
        + riservat|solo|esclusiv|disponibile
      pt:assinantes|subscritores|apoiadores
        + ^este serviço|^esta seção|^este artigo|^este conteúdo|^esta matéria|^conteúdo exclusivo|^artigo exclusivo|^matéria exclusiva|^exclusivo|^só para assin|^apenas para assin
        + exclusiv|apenas|só |reservad|disponível
      nl:abonnees|leden + ^dit artikel|^dit verhaal|^deze inhoud|^exclusief|^alleen voor|^alleen abonnees|^dit is een + exclusief|alleen|enkel|voorbehouden
      sv:prenumerant|medlemmar + ^den här artikeln|^artikeln är|^den här texten|^låst|^detta är en|^innehållet + för |låst|exklusiv|bara|endast
      no:abonnent|medlemmer + ^denne artikkelen|^denne saken|^artikkelen er|^saken er|^låst|^dette er en|^innholdet + for |låst|eksklusiv|bare|kun
      da:abonnent|medlemmer + ^denne artikel|^artiklen er|^låst|^dette er en|^indholdet|^dette indhold + for |låst|eksklusiv|kun
      pl:prenumerator|subskrybent|abonent|zalogowan + ^dalsza część|^ten artykuł|^pełna treść|^treść|^artykuł|^pozostał|^cały artykuł|^materiał + dostępn|tylko|wyłącznie
      cs:předplatitel|přihlášen + ^pokračování|^tento|^celý|^člán|^zbytek|^obsah|^text + dostupn|pouze|jen|exkluziv|určen
      hr:pretplatni|članov|registrovan + ^članak|^tekst|^ovaj|^ceo|^cijel|^sadržaj|^ostatak|^samo + samo|dostup|namenj|namijenj
      sr:претплатни|чланов|регистрован + ^чланак|^текст|^овај|^цео|^садржај|^остатак|^само + само|доступ|намењ
      sl:naročnik|članom|registriran + ^članek|^ta |^celot|^vsebin|^prispev|^nadalj|^samo|^le + samo|le |dostop|na voljo
      sq:abonent|anëtar + ^artikull|^ky|^kjo|^përmbajtj|^pjesa|^vetëm|^teksti + vetëm|rezervuar|hapur
      ro:abonați|abonaţi|abonaților|membri + ^acest articol|^acest conținut|^acest material|^continuarea|^conținut|^restul|^articol + doar|numai|exclusiv|disponibil|rezervat
      tr:abone|üyeler|üyelere + ^bu |^içeriğin|^haberin devamı|^yazının devamı + özel|sadece|yalnız|aboneli
      id:pelanggan|langganan|anggota + ^konten ini|^artikel ini|^berita ini|^kelanjutan|^selengkapnya khusus + khusus|hanya|eksklusif
      ms:pelanggan|ahli|langganan + ^artikel|^kandungan|^berita|^laporan|^selanjutnya|^baki + hanya|sahaja|khas|eksklusif|terhad
      vi:hội viên|thành viên|thuê bao|độc giả vip + ^nội dung|^bài viết|^phần còn lại + dành|chỉ|riêng
      ca:subscriptors|subscriptores|socis|registrats + ^aquest contingut|^aquest article|^aquesta notícia|^contingut|^article|^notícia exclusiva|^només|^exclusiu|^la resta
        + exclusi|només|reservat|disponible
      lt:prenumerator|nariams|registruot + ^šis|^straipsn|^visas|^visą|^turin|^tik|^likusi|^ši + tik|skirt|prieinam
      lv:abonent|lasītājiem|reģistrēt|biedr + ^šis|^rakst|^pilns|^pilnu|^saturs|^visu|^turpinājum|^tikai|^šī + tikai|pieejam|paredzēt|domāt
      et:tellija|lugejatele|sisseloginu|registreeru|liikmete + ^see |^artikk|^lugu|^täis|^kogu|^sisu|^ainult|^ülejäänu|^terve + ainult|mõeldud|kättesaadav|loetav|üksnes
    `,
    test: (line) => !/["“”„«]|[.!?] .{75}/u.test(line) && !/[,:]/u.test(line.split(/[.!?] /u, 1)[0] ?? ''),
    drops: [
      'Cet article est réservé aux abonnés. Pour lire la suite, abonnez-vous à partir de 1 € par mois.',
      'Este contenido es exclusivo para suscriptores. Suscríbete para seguir leyendo',
      'Questo articolo è disponibile solo per gli abbonati',
      'Dit artikel is exclusief voor abonnees. Lees verder voor € 1 per maand',
      'Dalsza część artykułu dostępna tylko dla prenumeratorów. Wykup dostęp już od 1 zł',
      'Pokračování článku je dostupné pouze pro předplatitele. Předplaťte si už od 49 Kč',
      'Acest articol este disponibil doar pentru abonați. Abonează-te',
      'Dieser Artikel ist exklusiv für Abonnenten.'
    ],
    keeps: [
      'Alleen leden van de club mogen stemmen.',
      'Riservato solo agli iscritti all’albo',
      'Apenas assinantes do teatro têm lugar reservado.',
      'Solo para socios: el molino abre los lunes y los jueves, y también el día de la fiesta mayor, si hay viento.',
      'La suite fut réservée au roi et à ses gens.',
      'Alleen de leden van de raad mochten naar binnen, want de molen is oud en de vloer laat niemand anders toe.'
    ]
  }),
  idiom({
    id: 'paywall-already-west',
    label: 'paywall',
    why: 'The site asks subscribers to log in, or offers them a trial.',
    end: 'prompt',
    longest: 110,
    wordings: `
      de:^sie sind bereits|^sie haben bereits|^bereits |^schon |^haben sie bereits|^sind sie bereits|^du hast bereits|^du bist bereits
        + abonnent|abo|registriert|kunde|konto|plus + anmelden|melden sie|melde dich|einloggen|login|loggen
      fr:^déjà |^vous êtes déjà|^vous avez déjà + abonn|compte|inscrit + connect|identifi
      es:¿ya |ya tien|ya eres|ya est|si ya  + suscri|cuenta|socio|registrad + inicia|identif|accede|ingres|entra
      it:^sei già|^hai già|^se sei già|^già + abbonat|account|registrat|iscritt + accedi|login|entra
      pt:^já |^se já + assinante|conta|subscri|cadastr + entre|faça|inicie|login|acesse|aceda
      nl:al abonn|al een a|al lid|bent u al|ben je al|heb je al|heeft u al|^reeds + abonne|account|lid + log |inloggen|login
      pl:^masz już|^jesteś już|^już + konto|prenumerat|subskryp|abonament + zaloguj|logowani
      ro:^ai deja|^aveți deja|^ești deja|^sunteți deja|^deja + cont|abonament|abonat + autentific|logh|loga|conect|intr
      hr:^već |^imate|^ako ste|^ako već|^postojeći + pretplat|nalog|račun|član + prijav|ulogu
      sr:^већ |^имате|^ако сте|^ако већ|^постојећи + претплат|налог|члан + пријав|улогу
      sl:^že |^ste že|^imate|^če ste|^naročnik|^obstoječi + naročn|račun|član + prijav
      sq:^jeni|^keni|^nëse jeni|^a jeni + abon|llogari|anëtar + hyni|hyr|kyç|identifiko
      ca:^ja ets|^ja estàs|^ja tens|^si ja + subscri|compte|soci|registra + inicia|identifica|accedeix|entra
      lt:^jau |^turite|^jei jau|^esate + prenumer|paskyr|narys|nar + prisijung
      ms:^sudah |^telah |^jika anda sudah|^anda sudah + langgan|ahli|akaun + log masuk|masuk
      lv:^jau |^vai jau|^esi |^ja jau|^tev jau|^tev ir|^ja esi + abon|kont|reģistr|lietotāj + pieslē|ienāc|ielog|autoriz
      et:^juba |^oled juba|^olete juba|^sul on|^on sul|^kas oled|^kui oled + tellija|tellimus|konto|kasutaja|püsilugeja + logi|sisene|sisse
    `,
    test: (line) => !/["“”„«]/u.test(line) && line.split(' ').length < 16,
    drops: [
      'Sie sind bereits Abonnent? Dann melden Sie sich hier an.',
      'Déjà abonné ? Connectez-vous',
      '¿Ya tienes cuenta? Inicia sesión',
      'Sei già abbonato? Accedi',
      'Já é assinante? Faça login',
      'Heb je al een abonnement? Log hier in',
      'Masz już prenumeratę? Zaloguj się',
      'Ai deja abonament? Autentifică-te'
    ],
    keeps: [
      'Schon als Kind hatte sie ein Konto, sagt die Müllerin.',
      'Già allora il mugnaio accedeva al fiume da qui.',
      'Ya entonces la cuenta del molino iba a nombre de su hermana.'
    ]
  }),
  idiom({
    id: 'paywall-offer-west',
    label: 'paywall',
    why: 'An offer says what a subscription costs, or what it brings.',
    end: 'prompt',
    longest: 130,
    wordings: `
      de:^weiterlesen|unser angebot|jetzt test|jetzt einen|jetzt vier|jetzt für|jetzt 3|jetzt 4|jetzt plus + plus|abo|abonnement|premium|weiterlesen|digital
        + euro|€|\\d tage|\\d wochen|monat
      fr:^abonnez-vous|^profitez|^essayez|^s'abonner|^offre + illimité|engagement|essai|numérique|articles|lecture + €|euro|mois|essai|illimité
      es:^suscríbete|^suscribite|^prueba|^aprovecha|^oferta de susc + suscrí|suscripci|ilimitad|cancela|lectura + €|\\$|mes|gratis|ilimitad
      it:^abbonati|prova gratis|prova ora|prova a |prova per|^attiva|^offerta + abbona|disdici|illimitat|euro al|€ al|contenut + €|euro|mese|illimitat
      pt:^assine|^experimente|teste gr|teste por|^aproveite|^subscreva|^oferta + assinatura|assinante|subscri|ilimitad|cancele|artigos|notícias|r\\$ + r\\$|€|mês|grátis|ilimitad
      nl:neem een|neem nu|word abonnee|word lid|^probeer|^lees verder|^abonneer + abonnee|onbeperkt|opzegbaar|lees|artikelen|digitaal + €|euro|per maand|per week|onbeperkt|gratis
      sv:bli prenumerant|bli medlem|prova gratis|läs vidare|^testa|^teckna|köp prenum|köp digital + prenumer|läs|tillgång|bindningstid|obegränsa
        + kr|kronor|månad|obegränsa|bindningstid
      no:bli abonnent|bli medlem|prøv gratis|les videre|^prøv|^bestill|kjøp abon|kjøp digital + abonne|les|tilgang|binding|ubegrense + kr|kroner|måned|ubegrense|binding
      da:bliv abonnent|bliv medlem|prøv gratis|læs videre|^prøv|^bestil|køb abon|køb digital + abonne|læs|adgang|binding|ubegrænse + kr|kroner|måned|ubegrænse|binding
      fi:^tilaa |^kokeile|tutustumistarj + tilau|luku|digi|rajat|artik|jutu|lehti + €|euro|/kk|kuukau|ilmai|rajat
      hu:^fizess|^próbáld|^próbálja|^rendelj + előfizet|cikk|olvas|korlátlan|digit + ft|forint|hónap|/hó|korlátlan|ingyen
      et:^telli |^proovi|^saa |^alusta|^osta  + tellim|digi|loe|piirama|ligipääs|pakett|artik|ajaleh + €|eur|kuu|tasuta|senti
      pl:kup pren|kup dost|kup subs|^wykup|^zamów|^wypróbuj|^prenumer|^subskryb + prenum|subskryp|dostęp|ogranicz|rezygn + zł|miesi|ogranicz|czyta
      cs:^předplaťte|^objedn|^vyzkouš|^kupte|^získejte|^první měsíc za|^čtěte bez + předplat|přístup|omezen|člán|měsíc|reklam + kč|měsíc|omezen|zdarma
      ro:^cumpără|^abonea|^încearcă|^profită|^testează + citi|nelimitat|fără limit|articol + lei|€|lun|fără limit|nelimitat|gratuit
      tr:^abone ol|hemen abone|^üye ol|ücretsiz dene + sınırsız|tl|ayda|ücretsiz + oku|eriş|sınırsız
      id:^berlangganan|^langganan|coba gratis|coba sekarang|^nikmati + tanpa batas|rp|gratis|per bulan|sepuasnya + akses|baca|langgan
      ms:^langgan|^cuba|^dapatkan|^nikmati + akses|langgan|tanpa had|baca|digital + rm|sebulan|percuma|tahun
      vi:^đăng ký|mua gói|trở thành thành viên|trở thành hội viên + không giới hạn|đồng|tháng|miễn phí + đọc|gói|thành viên
      ru:^подпишитесь|^подписаться за|^подписывайтесь|^оформите|^читайте|^первый месяц —|^первый месяц за|^первый месяц всего|^попробуйте
        + подпи|месяц|доступ|без рекламы|без ограничен + ₽|руб|бесплатно|без ограничен
      uk:^підпишіться|^підписатися за|^передплатіть|^оформіть|^читайте|^перший місяць —|^перший місяць за|^спробуйте
        + підпи|передплат|місяц|доступ|без реклами|без обмежен + грн|гривн|безкоштовно|без обмежен
      el:^γίνετε συνδρομ|^γίνε συνδρομ|^αποκτήστε|^διαβάστε|^δοκιμάστε|^ξεκλειδώστε + συνδρομ|πρόσβαση|απεριόριστ|μήνα + €|ευρώ|δωρεάν|απεριόριστ
      ca:^subscriu-t|^prova|^aprofita|^oferta de subs|^fes-te subs|^fes-te soci + subscri|il·limitat|cancel·la|lectura|accés|revista|soci + €|euro|mes|gratis|il·limitat|casa
      lt:^prenumeruok|^užsiprenumer|^išbandyk|^tapk + prenumer|skaityk|nerib|prieig|mėnes + eur|€|mėnes|nemokam|nerib
      lv:^abonē|^izmēģini|^pasūti|^lasi|^iegūsti + abon|digit|neierobež|piekļuv|rakst|avīz|žurnāl + €|eiro|eur|mēnes|bez maksas|bezmaksas
    `,
    test: (line) => !/["“”„«]/u.test(line) && !/[.!?] .{60}|, .*, /u.test(line) && line.split(' ').length < 20,
    drops: [
      'Weiterlesen mit PLUS: Jetzt 30 Tage für 1 Euro testen',
      'Abonnez-vous à partir de 1 € par mois, sans engagement',
      'Prova gratis per un mese, poi 9,99 euro al mese. Disdici quando vuoi.',
      'Kup prenumeratę i czytaj bez ograniczeń',
      'Objednejte si předplatné a čtěte bez omezení',
      'Cumpără un abonament și citește fără limite',
      'Первый месяц — за 1 рубль',
      'První měsíc za 1 Kč'
    ],
    keeps: [
      'Testen lässt sich die Mühle jetzt 30 Tage lang, dann entscheidet der Rat über den Umbau.',
      'Prova gratis del nuovo mulino domenica in piazza',
      'Profitez de l’abonnement à 20 euros par mois pour visiter tous les musées.',
      'Assine o contrato por 20 euros por mês e tenha acesso ao ginásio.',
      'Probeer het abonnement van het zwembad: 20 euro per maand.',
      'Kup chleb za 5 zł i pomóż młynarzowi przez trzy miesiące.',
      'Первый месяц они получали по 100 рублей.'
    ]
  }),
  ...giveWest
]
