import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** Notices of what a site and its partners keep on the reader's device, beside those of `partner-idioms.ts`. */
export const consentWest: readonly Rule[] = [
  idiom({
    id: 'consent-partners-west',
    label: 'consent',
    why: 'A notice says what the site and its partners store on the reader’s device.',
    end: 'prompt',
    longest: 300,
    wordings: `
      en:your device|your browser|cookies|your data + partners|vendors|visits + store|access|process|use |measure|accept|share
        + ^we and|^we store|^we use|^we keep|^we process|^we value|^our partners|^this site
      de:ihrem gerät|deinem gerät|endgerät|cookies|ihre daten + partner|anbieter|dienstleister + speicher|verarbeit|verwend|nutzen|zugreif + ^wir |^unsere partner
      fr:votre appareil|votre terminal|cookies|vos données + partenaires|fournisseurs + stock|conserv|utilis|trait|enregistr|accéd + ^nous|^nos partenaires
      es:su dispositivo|tu dispositivo|cookies|sus datos|tus datos + socios|proveedores|colaboradores + guard|almacen|utiliz|usamos|trat|acced|proces
        + ^nosotros|^nuestros|^con su|^almacen|^utiliz|^usamos|^tanto
      it:tuo dispositivo|vostro dispositivo|cookie|tuoi dati + partner|fornitori + conserv|archiv|memorizz|utilizz|tratt|elabor + ^noi|^i nostri
      pt:seu dispositivo|teu dispositivo|cookies|seus dados + parceiros|fornecedores + guard|armazen|utiliz|usamos|process|trat + ^nós|^nossos|^os nossos|^armazen|^utiliz
      nl:uw apparaat|je apparaat|jouw apparaat|cookies|uw gegevens + partners|leveranciers + bewaren|opslaan|slaan|gebruik|verwerk + ^wij|^we |^onze
      pl:twoim urządzeniu|urządzeniu|cookie|pliki cookies + partnerzy|partnerami|dostawcy + przechow|zapis|przetwarz|używa|korzysta + ^my |^nasi|^wraz
      ro:dispozitivul tău|dispozitivul dvs|dispozitivul dumneavoastră|cookie + partenerii|furnizorii + stoc|păstr|prelucr|folosi|utiliz + ^noi|^partenerii|^împreună
      hr:uređaj|kolačić|lične podatke|osobne podatke|vaše podatke + partner + čuva|pohranj|korist|obrađu|pristup|skladišt + ^mi |^naši|^sa vaš|^s vaš|^zajedno
      sr:уређај|колачић|личне податке|ваше податке + партнер + чува|корист|обрађу|приступ|складишт + ^ми |^наши|^са ваш|^заједно
      sl:napravo|piškotk|osebne podatke|vaše podatke + partner + shranj|uporablj|obdeluj|dostop + ^mi |^naši|^z vašim|^s partner
      sq:pajisj|cookies|të dhënat + partner + ruaj|përdor|përpuno|qas + ^ne |^partner|^me pëlqimin
      ru:вашем устройстве|устройстве|cookie|файлы куки + партн + хран|использ|обрабат|сохраня + ^мы |^наши
      zh:您的设备|你的设备|您的裝置|设备上|裝置上|cookie + 合作伙伴|合作夥伴|合作方|伙伴 + 存储|儲存|保存|使用|处理|處理 + ^我们|^我們|^本站|^本网
      ko:기기에|쿠키 + 파트너|협력사|제휴사 + 저장|사용|처리|수집 + ^당사|^저희|^우리|^본
      ca:dispositiu|galetes|cookies|les teves dades + socis|proveïdors|col·laboradors + desem|emmagatz|utilitz|fem servir|tract|accedim
        + ^nosaltres|^els nostres|^amb el teu|^tant
      lt:įrengin|slapuk|jūsų duomen + partner|tiekėj + saugo|naudoja|tvarko|pasiek + ^mes |^mūsų|^su jūsų
      lv:ierīc|sīkdat|jūsu dat + partner|piegādātāj + glabā|saglabā|izmanto|apstrādā|piekļū + ^mēs |^mūsu|^kopā
      et:seadme|küpsis|sinu andme|teie andme + partner|müüja + salvesta|kasuta|töötle + ^meie |^me |^koos 
    `,
    test: (line) => !/["“”„«「]|[.。] .{30}/u.test(line),
    drops: [
      'We and our partners store small files on your device',
      'Wir und unsere Dienstleister speichern Daten auf Ihrem Gerät.',
      'Nous et nos fournisseurs stockons des données sur votre appareil',
      'Nosotros y nuestros proveedores guardamos datos en su dispositivo',
      'Noi e i nostri fornitori conserviamo dati sul tuo dispositivo',
      'Wij en onze leveranciers bewaren gegevens op uw apparaat',
      'My i nasi dostawcy przechowujemy dane na twoim urządzeniu',
      'Мы и наши партнёры храним данные на вашем устройстве',
      '我们及合作伙伴会在您的设备上存储数据'
    ],
    keeps: [
      'We process what the mill gives, and cookies are baked on Friday.',
      'Wir speichern Wasser, sagt der Müller, und unsere Partner verkaufen es.',
      'Мы храним лодки на чужом берегу, говорит паромщик.'
    ]
  }),
  idiom({
    id: 'consent-continuing-world',
    label: 'consent',
    why: 'A notice takes reading on, or a click, for consent.',
    end: 'prompt',
    longest: 320,
    wordings: `
      de:stimmen sie|erklären sie sich|akzeptieren sie|willigen sie + cookies|verarbeitung|datenschutz|nutzungsbedingungen|agb
        + ^mit klick|^mit einem klick|^durch die weitere|^durch die nutzung|^indem sie|^durch klick|^mit der nutzung
      fr:vous acceptez|vous consentez + cookies|conditions|confidentialité|données|traceurs
        + ^en poursuivant|^en continuant|^en cliquant|^en utilisant ce|^en utilisant notre|^en naviguant
      es:aceptas|acepta |consientes|consiente|aceptás + cookies|privacidad|términos|condiciones
        + ^al hacer clic|^si continúas naveg|^si continúa naveg|^si continúas us|^si continúa us|^al continuar|^al navegar|^al usar este|^al seguir naveg|^haciendo clic
      it:accetti|acconsenti|presti il consenso|accetta + cookie|privacy|condizioni
        + ^proseguendo|^continuando|^cliccando|^chiudendo|^scorrendo|^utilizzando questo
      pt:concorda|aceita|consente + cookies|privacidade|termos + ^ao continuar|^ao navegar|^ao clicar|^se continuar|^ao utilizar este|^ao usar este
      nl:akkoord|accepteer|ga je|gaat u + cookies|privacy|voorwaarden + ^door verder|^door op|^door gebruik te|^als je verder|^door deze
      sv:godkänner|accepterar|samtycker + cookies|kakor|villkor|personuppgift + ^genom att
      no:godtar|aksepterer|samtykker + cookies|informasjonskaps|vilkår|personopplys + ^ved å 
      da:godkender|accepterer|samtykker + cookies|vilkår|betingelser|personoplys + ^ved at 
      fi:hyväksyt|suostut + eväst|käyttöeh|tietosuoja|henkilötieto + ^jatkamalla|^käyttämällä|^klikkaamalla|^selaamalla|^jos jatkat
      hu:elfogad|hozzájárul|beleegyez + süti|cookie|feltétel|adatkezel|adatvéd + ^az oldal haszn|^a honlap haszn|^a weboldal haszn|^a webhely haszn|^a böngészés foly|^a gombra
        |^az oldal böng|^weboldalunk haszn|^oldalunk haszn
      et:nõustud|nõustute|kinnitad|kinnitate + küpsis|privaatsus|tingimus|andme + ^jätkates|^kasutades|^klõpsates|^klikkides|^lehe |^veebilehe|^kui 
      pl:zgadzasz|akceptujesz|wyrażasz|oznacza + cookie|regulamin|prywatnoś + ^korzystając|^kontynuując|^klikając|^dalsze korzystanie|^przeglądając
      cs:souhlasíte|vyjadřujete souhlas + cookie|podmínk|zpracování + ^pokračováním|^používáním t|^kliknutím|^procházením
      bg:съгласявате|приемате + бисквитки|cookie|условия|политик|обработк + ^продължавайки|^използвайки|^с натискането|^с изпращането|^ако продълж
      sk:súhlasíte|vyjadrujete súhlas + cookie|podmienk|spracovan|zásad + ^pokračovaním|^používaním|^kliknutím|^prehliadaním
      hr:pristajete|slažete|prihvaćate|prihvatate + kolačić|cookie|uvjet|uslov|obrad + ^nastavkom|^korištenjem|^korišćenjem|^klikom|^pregledavanjem
      sr:пристајете|слажете|прихватате + колачић|cookie|услов|обрад + ^наставком|^коришћењем|^кликом
      sl:soglašate|strinjate|sprejemate + piškot|cookie|pogoj|obdelav|zasebnost + ^z uporabo|^z nadalj|^s klikom|^z obiskom|^s prijavo|^z brskanjem
      sq:pranoni|pajtoheni|pranon + cookies|kusht|politik|privatësi + ^duke |^me përdorimin|^nëse vazhdo
      ro:accepți|ești de acord|sunteți de acord|reprezintă acord|acceptați + cookie|termen|confiden
        + ^continuând|^continuarea navig|^prin continuarea|^navigând|^făcând clic|^prin click
      tr:kabul etmi|kabul eder|onaylam|onay ver + çerez|koşul|gizlilik + ^siteyi|^sitemizi|^devam ederek|^tıklayarak|^bu siteyi
      id:setuju|menyetujui + cookie|ketentuan|privasi + ^dengan melanjutkan|^dengan mengklik|^dengan menggunakan situs|^dengan mengakses
      ms:setuju|bersetuju + kuki|terma|syarat|privasi + ^dengan meneruskan|^dengan terus|^dengan menggunakan laman|^dengan mengklik|^dengan melayari
      vi:đồng ý|chấp nhận + cookie|điều khoản|riêng tư + ^bằng cách|^bằng việc|^khi tiếp tục
      ru:соглашаетесь|даёте согласие|даете согласие|принимаете + cookie|куки|условия|политик|обработк|персональн + ^продолжая|^оставаясь|^нажимая|^используя|^закрывая
      uk:погоджуєтесь|погоджуєтеся|даєте згоду|приймаєте + cookie|кукі|умов|політик|обробк|персональн
        + ^продовжуючи|^залишаючись|^натискаючи|^користуючись|^використовуючи|^закриваючи
      el:αποδέχεστε|συμφωνείτε|συναινείτε + cookie|όρους|πολιτικ|απορρήτου
        + ^συνεχίζοντας|^χρησιμοποιώντας|^πατώντας|^κάνοντας|^με τη χρήση|^με την εγγραφή|^παραμένοντας
      ca:acceptes|accepteu|consents|consentiu + cookies|galetes|privacitat|condicions|termes
        + ^en fer clic|^si continues naveg|^si continueu naveg|^en continuar|^navegant|^fent clic|^amb l'ús
      lt:sutinkate|patvirtinate + slapuk|privatum|taisykl|sąlyg + ^tęsdami|^naršydami|^spausdami|^paspaus|^naudodamiesi|^jei tęs
      lv:piekrīt|piekrīti|apstiprin + sīkdat|privātum|noteikum|dat + ^turpinot|^lietojot|^izmantojot|^spiežot|^noklikš|^ja turpin
      he:מסכימים|מסכים|מאשרים|הסכמה + עוגיות|cookie|פרטיות|תנאי + ^בהמשך|^המשך|^בגלישה|^בלחיצה|^על ידי|^השימוש באתר|^בשימוש|^גלישה
    `,
    test: (line) => !/["“”„«][^"“”„«»]{24}/u.test(line),
    drops: [
      'En poursuivant votre navigation, vous acceptez l’utilisation de cookies.',
      'Al hacer clic en Aceptar, acepta el uso de cookies',
      'Korzystając z serwisu, zgadzasz się na użycie plików cookies',
      'Ao continuar navegando, você concorda com a nossa política de privacidade',
      'Продолжая работу с сайтом, вы даёте согласие на обработку cookie'
    ],
    keeps: [
      'En poursuivant le moulin, vous acceptez la rivière.',
      'Indem sie die Cookies nahmen, stimmten sie allem zu.',
      'Si continúa la sequía, dice el alcalde, nadie acepta sus condiciones.',
      'Используя старую дамбу, вы даёте согласие на риск, пишет инженер.'
    ]
  })
]
