import { idiom } from './idiom.ts'
import { isToReaderAbroad } from './reading/to-reader-abroad.ts'
import type { Rule } from './rule.ts'

/** Appeals for gifts and members as sites of many languages word them in whole sentences. */
export const supportIdioms: readonly Rule[] = [
  idiom({
    id: 'paywall-give-own-world',
    label: 'paywall',
    why: 'An appeal asks the readers to pay for the site’s work.',
    end: 'prompt',
    longest: 280,
    wordings: `
      de:spende|unterstütz|mitglied|beitrag + artikel|text|unsere arbeit|leser|unabhängig|berichte|journalis|redaktion|recherch|zu arbeiten
        + uns|unser|unsere|wir + helf|hilf|gefall|gefäll|finanz|mitglied|freuen|spende
        + ^hat dir|^hat ihnen|^hat euch|^mit ihr|^mit dein|^mit eur|^wenn ihnen|^wenn dir|^wenn euch|^jede spende|^jeder euro|^jeder beitrag, |^jeder beitrag hilft
        |^jede unterst|^wir finanz|^werden sie|^werde |^ihre spende|^ihre unterst|^deine spende|^deine unterst|^ihnen gef|^dir gef|^euch gef|^gefällt|^unterstützen sie
        |^unterstütze |^helfen sie|^hilf |^dein beitrag|^ihr beitrag
      fr:don |dons |dons,|soutenez|soutien|soutenir|membre|adhér + article|travail|indépend|rédaction|journalis|média|enquêtes|publi|informer
        + nous|notre|nos
        + ^cet article vous|^votre don|^votre soutien|^grâce à vo|^si vous|^notre média|^vous avez aimé|^vous appréc|^aidez|^soutenez|^chaque don|^faites|^ce média|^vos dons
      es:donaci|aporta|apóya|apoya|apoyo|hazte|contribuci + artículo|trabajo|historias|independient|periodis|medio|lectores|publicando|informa
        + nos |nuestr|apóyanos|ayúdanos|somos
        + ^¿te ha gust|^¿te gust|^tu aporta|^tu apoyo|^tu donac|^tu contrib|^si valor|^si te |^si crees|^somos un medio|^cada aporta|^cada donac|^ayúda|^apóya|^con tu
        |^gracias a tu|^su apoyo|^su aporta
      it:donazion|sostienici|sosteneteci|sostieni il|tuo contributo,|tuo contributo ci|dona ora
        + articolo|lavoro|giornal|indipend|storie|redazion|informazione|lettori + ci |sostienici|aiutaci|nostr
        + ^se ti|^se vi|^ti è|^il tuo contrib|^ogni donaz|^ogni contrib|^con il tuo|^aiutaci|^sostienici|^grazie al tuo|^vi è|^con la tua|^la tua donaz
      pt:donativo|doaç|apoi|contribui + artigo|matéria|trabalho|jornal|independ|publicar|história|leitores + nos|nosso|nossa|connosco
        + ^gostou|^a sua contrib|^a sua doa|^sua contrib|^sua doa|^seu apoio|^o seu apoio|^o seu donat|^se gost|^cada donat|^cada doa|^cada contr|^se você|^com a sua
        |^ajude-nos|^apoie|^com o seu|^a tua contrib
      nl:donatie|doneer|steun|bijdrage + artikel|verhaal|onafhankelijk|journalis|ons werk|redactie + ons|onze|wij |we 
        + ^vond je|^vond u|^jouw bijdrage|^jouw steun|^jouw donatie|^uw bijdrage|^uw steun|^uw donatie|^je bijdrage|^je steun|^elke bijdrage|^elke donatie|^help ons
        |^steun|^met jouw|^met uw|^waardeer|^wil je|^vind je|^dankzij jou|^dankzij uw
      pl:darowizn|wpłat|wpłać|wesprzyj|wspieraj|wsparci + artykuł|tekst|niezależn|dziennik|redakcj|pracę|działa|publik + nas|nam|nasz
        + ^jeśli podoba|^jeśli spodoba|^jeśli cenisz|^każda wpł|^każda dar|^spodoba|^podoba|^twoja wpł|^twoja dar|^twoje wspar|^dzięki twoj|^pomóż|^wesprzyj
      ru:донат|пожертв|поддерж|любая сумма + материал|стать|текст|журналист|редакц|независим|работу|издани + нас|нам|нашу|наш|мы
        + ^если вам понрав|^если вам нрав|^если вы цен|^любая сумма|^понрав|^ваша поддер|^ваш донат|^ваше пожертв|^каждый донат|^помогите нам|^поддержите|^благодаря ваш
      uk:донат|пожертв|підтрим|внесок|будь-яка сума + матеріал|статт|текст|журналіст|редакц|незалежн|робот + нас|нам|нашу|наш|ми
        + ^якщо вам спод|^якщо ви цін|^будь-яка сума|^сподоб|^ваша підтр|^ваш внесок|^ваш донат|^кожен донат|^кожен внесок|^допоможіть нам|^підтримайте|^завдяки ваш
      sv:gåva|bidrag|stöd|stötta|swisha|månadsgivare + artikel|text|journalis|oberoende|arbete|redaktion|granskning + oss|vår|vårt|vi 
        + ^gillade du|^gillar du|^ditt bidrag|^ditt stöd|^din gåva|^varje gåva|^varje bidrag|^om du gill|^om du uppsk|^hjälp oss|^stöd |^stötta|^uppskattar du|^med din
        |^tack vare di
      no:gave|bidrag|støtt|vipps|månedsgiver + artikkel|tekst|journalis|uavhengig|arbeid|redaksjon|sak + oss|vår|vårt|vi 
        + ^likte du|^liker du|^ditt bidrag|^din støtte|^hver gave|^hvert bidrag|^hvis du lik|^hjelp oss|^støtt |^setter du|^med din|^takket være di
      da:gave|bidrag|støt|mobilepay + artikel|tekst|journalis|uafhængig|arbejde|redaktion|historie + os|vores|vi 
        + ^kunne du lide|^kan du lide|^dit bidrag|^din støtte|^hver gave|^hvert bidrag|^hvis du kan|^hjælp os|^støt |^med din|^takket være di
      cs:darem|přispě|příspěv|podpoř|podpor + článek|text|nezávisl|žurnal|novinář|redakc|práci|práce + nás|nám|naš|naši
        + ^líbí se v|^líbil se v|^každý přísp|^váš přísp|^váš dar|^vaše podp|^vaše přísp|^díky vaš|^pomozte nám|^podpořte|^pokud se vám
      hr:podrž|podršk|donir|daruj|donacij + član|novinar|nezavis|neovis|rad |redakcij|sadržaj|medij + naš|nam|nas
      + ^svi|^vaša|^ako |^podrž|^pomoz|^svak|^samo uz|^zahvalj|^hvala
      sr:подрж|подршк|донир|донациј + члан|новинар|независ|рад |редакциј|садржај|медиј + наш|нам|нас
      + ^сви|^ваша|^ако |^подрж|^помоз|^свак|^само уз|^захваљ|^хвала
      sl:podpr|podpor|donira|prispeva|daruj + član|novinar|neodvis|delo|uredništv|vsebin + naš|nam|nas
      + ^všeč|^vaša|^če |^podpr|^pomag|^vsak|^samo z|^zaradi|^hvala
      sq:mbësht|dhuro|donac|kontribu + artikull|gazetar|pavarur|punën|redaksi|përmbajtj + tonë|tona|na |ne
      + ^ju pëlq|^mbësht|^nëse|^ndihmo|^çdo|^vetëm me|^falë|^faleminderit
      ro:donați|donaţi|donez|susțin|susţin|contribu|sprijin + articol|jurnalis|independent|redacți|munca|material
        + ne |nostr|noastr|susține-ne|susţine-ne|ajută-ne
        + ^ți-a|^ti-a|^v-a|^dacă ți-a|^dacă v-a|^dacă îți|^dacă vă|^fiecare don|^fiecare contr|^cu ajutorul tău|^contribuția ta|^donația ta|^ajută-ne|^susține
      tr:bağış|destek|katkı + yazı|haber|gazeteci|bağımsız|çalış|yayın|içeriğ + bize|bizi|bizim|çalışmamız|destek olun
        + ^bu yazıyı|^bu haberi|^yazıyı|^beğen|^her bağış|^her katkı|^eğer bu yazıyı|^eğer bu haberi|^katkınız|^bağışınız|^desteğiniz
      id:donasi|dukung|sumbang|kontribusi + artikel|jurnalis|berita|independen|karya|tulisan|redaksi + kami
        + ^suka|^jika anda|^setiap donasi|^setiap kontr|^dukung|^bantu kami|^donasi anda|^kontribusi anda|^apakah|^bila anda
      ms:sokong|derma|sumbang|sumbangan + artikel|wartawan|berita|bebas|karya|penulisan|redaksi + kami + ^jika|^sokong|^bantu|^setiap|^terima kasih|^dengan|^anda
      vi:ủng hộ|đóng góp|quyên góp + bài|báo chí|độc lập|công việc|tòa soạn + chúng tôi
        + ^nếu bạn|^mỗi đóng|^mỗi khoản|^hãy|^sự ủng hộ|^sự đóng|^mọi đóng|^đóng góp của bạn
      el:δωρε|στηρίξ|στήριξή|ενίσχυ|υποστηρίξ + άρθρο|δημοσιογραφ|ανεξάρτητ|δουλειά|έργο|κείμεν + μας
        + ^σας άρεσε|^αν σας|^κάθε δωρ|^η δωρεά σας|^με τη δωρεά σας|^με τη στήριξή σας|^εάν σας|^στηρίξτε|^βοηθήστε|^η στήριξή σας
      ar:تبرع|ادعم|دعمك|مساهمتك + مقال|صحاف|مستقل|عملنا|تقرير|المحتوى + نا + ^إذا أعج|^هل أعج|^كل تبرع|^تبرعك|^ادعم|^مساهمتك|^دعمك|^بدعمك
      fa:کمک مالی|حمایت + مطلب|مقاله|روزنامه|مستقل|گزارش + ما + ^اگر این|^اگر از|^کمک مالی شما|^حمایت شما|^با حمایت شما|^با کمک مالی شما|^هر مبلغ
      hi:सहयोग दें|सहयोग करें|दान करें|समर्थन करें|समर्थन दें|आर्थिक सहयोग + लेख|खबर|रिपोर्ट|पत्रकारिता|स्वतंत्र|काम + हमें|हमारी|हमारे|हमारा
        + ^अगर आप|^यदि आप|^आपका|^आपके सहयोग|^क्या आप
      zh:捐款|捐助|赞助|贊助|打赏|打賞 + 文章|本文|报道|報導|独立|獨立|新闻|新聞|内容|內容 + 我们|我們|本站|本刊 + ^如果您|^如果你|^若您|^若你|^您的|^你的|^每一笔|^每一筆|^喜欢|^喜歡|^请考虑|^請考慮
      ja:寄付|ご支援|支援|サポート|応援 + 記事|報道|独立|取材|ジャーナリズム + ください|下さい|お願い + ^この記事が|^記事が|^もしこの|^皆さまの|^皆様の|^あなたの|^読者の皆
      ko:후원|기부|응원 + 기사|글|저널리즘|독립|언론|보도|취재 + 세요|주세요|부탁 + ^이 기사|^이 글|^여러분|^독자 여러분|^기사가|^저희 기사
      ca:donació|aportació|suport|fes-te|contribuci + article|feina|periodis|mitjà|lectors|independent|inform + nostr|ns |som
        + ^t'ha agradat|^la teva aport|^el teu suport|^si valor|^si t'|^si creus|^som un mitjà|^cada aport|^ajuda|^amb el teu|^gràcies al teu
      lt:param|parem|aukok|prisidė + straipsn|žurnalist|nepriklaus|darb|redakcij|turin + mūsų|mums|mus + ^patiko|^jūsų|^jei |^parem|^padėk|^kiekviena|^tik su|^dėl jūsų|^ačiū
      lv:atbalst|ziedo|zied + rakst|žurnālist|neatkarīg|darb|redakcij|satur + mūsu|mums|mūs + ^patika|^tavs|^ja |^atbalst|^palīdz|^katr|^tikai|^paldies|^pateicoties
      et:toeta|anneta|toetus|annetus + artik|ajakirj|sõltumat|töö|toimetus|sisu|lugu + meie|meid + ^meeldis|^sinu|^kui |^toeta|^aita|^iga |^ainult|^aitäh|^tänu
      he:תרומ|תמכ|תמיכ|התרומה + עיתונות|עצמאי|כתבות|תחקיר|עבודתנו|העבודה שלנו + אותנו|שלנו|לנו|אנחנו
        + ^אהבתם|^תרומתכם|^התרומה|^התמיכה|^אם |^תמכו|^עזרו|^כל תרומה|^הצטרפו|^בזכות
    `,
    test: (line) =>
      isToReaderAbroad(line) &&
      !/hieß es|avons pu|disait|(?<!\p{L})(?:war|waren|était|fue|foi|var|был[ои]?)(?!\p{L})/u.test(line),
    drops: [
      'Hat Ihnen der Artikel gefallen? Dann unterstützen Sie uns mit einer Spende.',
      'Cet article vous a plu ? Soutenez-nous par un don.',
      '¿Te ha gustado este artículo? Apóyanos con una donación.',
      'Se ti è piaciuto questo articolo, sostienici con una donazione.',
      'Gostou deste artigo? Apoie o nosso trabalho com um donativo.',
      'Vond je dit een goed artikel? Steun ons dan met een donatie.',
      'Každý příspěvek nám pomáhá pokračovat v práci.',
      'Любая сумма поможет нам продолжать работу.',
      'Gillade du texten? Stöd oss med en gåva.',
      '如果您喜欢这篇文章，请考虑捐款支持我们。'
    ],
    keeps: [
      'Stöd vårt arbete med en gåva, ropade flickorna utanför kvarnen.',
      'Mit Ihrer Spende helfen Sie uns, den Stall wieder aufzubauen.',
      'Si vous aimez le moulin, aidez-nous à le réparer par un don.',
      'Tu aportación nos ayuda a reparar el puente.',
      'Ваша поддержка помогла нам спасти реку.',
      'Jeder Artikel über uns hilft der Mühle, und jede Spende fließt in das neue Dach, hieß es im Text.',
      'Grâce à vos dons, nous avons pu reconstruire le moulin, disait l’affiche du maire indépendant.',
      'Если вам нужна помощь, редакция и наши волонтёры поддержат вас.',
      '이 기사가 나간 뒤 독자들의 후원이 이어졌고 우리 마을은 다시 일어섰다.',
      '如果您支持我们，河水就会停。'
    ]
  })
]
