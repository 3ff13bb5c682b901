import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** What walls of consent say of the reader's data, as sites of several languages word it. */
export const consentIdioms: readonly Rule[] = [
  idiom({
    id: 'consent-your-data',
    label: 'consent',
    why: 'A notice asks the reader to agree to what is done with his data.',
    end: 'prompt',
    longest: 600,
    wordings: `
      en:your consent|your preferences|to consent|your choices|accept cookies|your privacy|your settings|refuse consent|process your|your permission|before consenting
        + your |you may|you can|you have
        + personal data|privacy policy|cookies|our partners|precise geolocation|this website|privacy notice|legitimate interest|this site|refuse consenting
        |to refuse
        + ^we |^you |^with your|^alternatively|^please note|^by clicking|^your |^if you|^some |^to |^please|^in order|^click
      es:su consentimiento|tu consentimiento|sus preferencias|tus preferencias|aceptar cookies|su privacidad|tu privacidad|aceptar todo
        + datos personales|política de privacidad|cookies|nuestros socios|este sitio|interés legítimo
        + ^nosotros|^usted|^puede|^con su|^con tu|^al |^si |^tus|^sus|^su |^tu |^tenga|^haga|^para |^valoramos|^nos |^algunos
      fr:votre consentement|vos préférences|vos choix|accepter les cookies|votre vie privée|tout accepter|vos données
        + données|politique de confidentialité|cookies|nos partenaires|ce site|intérêt légitime
        + ^nous |^vous |^avec votre|^en cliquant|^si vous|^vos |^votre |^veuillez|^pour |^certains|^avec nos
      de:einwilligung|ihre auswahl|ihre einstellungen|zustimm|tracking|willigen sie|datenschutzerklärung
        + personenbezogen|datenschutz|cookies|unsere partner|unserer partner|diese website|berechtigte|endgerät|werbung|tracking
        + ^wir |^sie können|^sie haben|^indem sie|^du kannst|^mit ihrer|^mit deiner|^durch klick|^wenn sie|^ihre |^deine |^bitte|^um |^einige|^nutzen sie
        |^besuchen sie|^mit klick|^weitere informationen
      it:tuo consenso|tue preferenze|tue scelte|accettare i cookie|tua privacy|vostro consenso|suo consenso|acconsent
        + dati personali|privacy policy|informativa|cookie|nostri partner|questo sito|interesse legittimo
        + ^noi |^puoi|^con il tuo|^cliccando|^se |^le tue|^il tuo|^alcuni|^per |^tieni|^ti |^la tua|^usando
      pt:seu consentimento|suas preferências|suas escolhas|aceitar cookies|sua privacidade|tuas preferências|consentir
        + dados pessoais|política de privacidade|cookies|nossos parceiros|este site|interesse legítimo
        + ^nós |^você|^com o seu|^ao |^se |^suas|^seu |^alguns|^para |^pode|^a sua|^o seu
      nl:uw toestemming|je toestemming|uw voorkeuren|je voorkeuren|uw keuze|je keuze|uw privacy|je privacy|cookies accepteren|akkoord
        + persoonsgegevens|privacybeleid|cookies|onze partners|deze website|gerechtvaardigd
        + ^wij |^we |^u |^je |^met uw|^met jouw|^door |^als u|^als je|^uw |^bepaalde|^om |^klik|^sommige
      pl:twoją zgodą|twojej zgody|swoje preferencje|twoje preferencje|wyrażasz zgodę|wyrazić zgodę|twoja prywatność|twoją prywatność|swoją zgodę|zgodę
        + danych osobowych|dane osobowe|polityka prywatności|polityce prywatności|cookie|partnerzy|partnerami|tej strony|uzasadnion
        + ^my |^możesz|^za twoją|^klikając|^jeśli|^twoje|^niektóre|^wraz|^aby |^szanuj|^cenimy|^kliknij|^w każdej
    `,
    drops: [
      'You may click to consent to the processing described above, and change your preferences for this website at any time.',
      'Sie können Ihre Einwilligung jederzeit widerrufen. Weitere Angaben stehen im Datenschutz.',
      'Vous pouvez modifier vos choix à tout moment dans notre politique de confidentialité.',
      'Puede cambiar sus preferencias en la política de privacidad.',
      'Możesz w każdej chwili wycofać swoją zgodę na przetwarzanie danych osobowych.'
    ],
    keeps: [
      'With your consent, the nurse said, we will open the window.',
      'Sie gab ihre Einwilligung zum Verkauf der Cookies auf dem Schulfest.',
      'Nous partageons vos choix, écrit le maire aux éleveurs de la vallée.',
      'You can put your preferences in the box by the gate.'
    ]
  }),
  idiom({
    id: 'consent-we-store',
    label: 'consent',
    why: 'A notice says what the site and its partners store on the reader’s device.',
    end: 'prompt',
    longest: 500,
    wordings: `
      es:socios|cookies + almacenamos|accedemos|procesamos|tratamos|utilizamos + dispositivo|datos personales|tecnologías similares
        + ^nosotros|^nuestros|^con su|^con tu|^nos
      fr:partenaires|cookies + utilisons|stockons|accédons|traitons|déposons
        + stocker|terminal|votre appareil|informations personnelles|données|technologies similaires
        + ^nous |^nos |^avec votre|^avec nos
      de:partner|cookies + verarbeiten|speichern|nutzen wir|verwenden wir|greifen + personenbezogen|endgerät|ip-adresse|ähnlichen technologien|auf ihrem gerät
        + ^wir |^unsere |^mit ihrer|^gemeinsam mit
      it:partner|cookie + archiviamo|memorizziamo|utilizziamo|trattiamo|accediamo + dispositivo|dati personali|tecnologie simili
        + ^noi |^i nostri|^con il tuo|^insieme
      pt:parceiros|cookies + armazenamos|acedemos|acessamos|tratamos|processamos|utilizamos|usamos + dispositivo|dados pessoais|tecnologias semelhantes
        + ^nós |^os nossos|^nossos|^com o seu
      nl:partners|cookies + slaan|gebruiken|verwerken|bewaren + apparaat|persoonsgegevens|soortgelijke technieken|vergelijkbare technologie
        + ^wij |^we |^onze |^met uw|^met jouw|^samen met
      pl:partnerzy|partnerami|cookie + przechowujemy|używamy|przetwarzamy|uzyskujemy|korzystamy
        + urządzeni|dane osobowe|danych osobowych|podobne technologie + ^my |^nasi|^wraz|^za twoją
      ro:parteneri|cookie + stocăm|folosim|prelucrăm|utilizăm|accesăm + dispozitiv|date personale|datele personale|tehnologii similare
        + ^noi |^cu acordul|^împreună
    `,
    drops: [
      'Nosotros y nuestros 88 socios almacenamos información en un dispositivo, como las cookies.',
      'Avec votre accord, nos partenaires et nous utilisons des cookies pour stocker des informations personnelles.',
      'Wir und unsere Partner verarbeiten personenbezogene Daten, zum Beispiel Ihre IP-Adresse.',
      'My i nasi partnerzy przechowujemy informacje na urządzeniu.'
    ],
    keeps: [
      'Nous utilisons un appareil de 1911 avec nos partenaires de la vallée, dit le meunier.',
      'Wir speichern das Wasser mit unseren Partnern im Tal.',
      'Nosotros almacenamos trigo con nuestros socios del valle.'
    ]
  }),
  idiom({
    id: 'consent-cookies-agreed',
    label: 'consent',
    why: 'A notice says that the site uses cookies and takes that for agreed.',
    end: 'prompt',
    longest: 300,
    wordings: `
      ar:ملفات تعريف الارتباط|ملفات الارتباط|الكوكيز + نستخدم|يستخدم موقع|يستخدم هذا|باستخدام|بمتابعة|باستمرار|توافق|بالنقر|إعدادات
      fa:کوکی + استفاده می + موافق|ادامه|بهبود|تجربه|حریم خصوصی
      hi:कुकीज|कूकीज|कुकी |कुकीज़ + हम |यह वेबसाइट|यह साइट|हमारी + सहमत|अनुभव|नीति|स्वीकार|उपयोग करते|इस्तेमाल करते
      ta:குக்கீ|குக்கிக|குக்கி + இணையதள|இந்தத் தள|இந்த தள|நாங்கள்|எங்கள் + பயன்படுத்துகிற|பயன்படுத்துகின்ற|ஏற்கிறீர்|ஒப்புக்கொள்|கொள்கை|தனியுரிமை
      te:కుకీ + వెబ్‌సైట్|వెబ్సైట్|ఈ సైట్|మేము|మా + ఉపయోగిస్తుంది|ఉపయోగిస్తాము|ఉపయోగిస్తున్నాము|అంగీకరి|విధానానికి|గోప్యత
      ml:കുക്കി + വെബ്സൈറ്റ്|വെബ്‌സൈറ്റ്|ഈ സൈറ്റ്|ഞങ്ങൾ + ഉപയോഗിക്കുന്നു|അംഗീകരി|നയം|സ്വകാര്യത
      th:คุกกี้ + เว็บไซต์|เว็บไซท์|เราใช้|ของเรา|ของท่าน + ประสบการณ์|ประสิทธิภาพ|นโยบาย|ยอมรับ|ยินยอม|วิเคราะห์|ความเป็นส่วนตัว
        + ^เว็บไซต์นี้|^เว็บไซต์ของเรา|^เราใช้|^เรามี|^บริษัท|^เพื่อ|^การใช้|^เมื่อ|^คุณสามารถ|^ท่าน|^โดย|^หาก
      ru:cookie|куки-файл|файлы куки + используем|использует + соглаша|продолжая|оставаясь|политик|для
      uk:cookie|файли куки + використовуємо|використовує + погоджу|продовжуючи|залишаючись|політик|щоб
      el:cookies + χρησιμοποι + αποδέχεστε|συμφωνείτε|εμπειρία|πολιτική|συνεχίζοντας
      zh:cookie + 我们使用|我們使用|本网站|本網站|本站 + 同意|隐私|隱私|体验|體驗|接受
      ja:cookie|クッキー + 使用|利用 + 同意|プライバシー|閲覧|当サイト|当社
      ko:쿠키 + 사용 + 동의|개인정보|사이트|서비스
      he:עוגיות|קובצי cookie|cookies + אנו משתמשים|אנחנו משתמשים|האתר משתמש|אתר זה|בהמשך גלישה|המשך הגלישה|המשך גלישה|מסכימים|לחיצה על
        + האתר|באתר|גלישה|חווי|פרטיות|מדיניות|מסכימ|הסכמ|פרסום|שותפים
    `,
    test: (line) => !/["“”„«]/u.test(line),
    drops: [
      'نستخدم ملفات تعريف الارتباط لتحسين تجربتك. بمتابعة التصفح فإنك توافق على سياسة الخصوصية.',
      'این سایت برای بهبود تجربه شما از کوکی‌ها استفاده می‌کند.',
      'हम आपके अनुभव के लिए कुकीज का उपयोग करते हैं।',
      'Мы используем файлы cookie. Оставаясь на сайте, вы соглашаетесь с этим.'
    ],
    keeps: [
      'باع المخبز الكوكيز للأطفال.',
      'कुकीज बेचने वाली दुकान बंद हो गई।',
      'Сайт министерства хранил cookie читателей без спроса, заявил депутат.',
      '법원은 쿠키 수집이 위법하다고 봤다.'
    ]
  })
]
