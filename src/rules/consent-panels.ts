import { idiom } from './idiom.ts'
import { isUnattributed } from './reading/unattributed.ts'
import type { Rule } from './rule.ts'

const QUOTED = /^["“„«]|[“”„«]/u

/** What the usual tools for consent print in their panels in English; `consent-panels-world.ts` has other languages. */
export const consentPanels: readonly Rule[] = [
  idiom({
    id: 'consent-panel-prose',
    label: 'consent',
    why: 'A panel for consent explains a kind of cookies in the words of its tool.',
    end: 'any',
    longest: 700,
    wordings: `
      en:store or retrieve information on your browser|make the site work as you expect|not to allow some types of cookies|change our default settings
        |blocking some types of cookies
        |for the website to function and cannot be switched off|made by you which amount to a request|set your browser to block or alert you
        |cookies do not store any personally
        |if you do not allow these cookies|cookies allow us to count visits|information these cookies collect|cookies enable the website to provide
        |set by us or by third party providers
        |set by us or by third-party providers|site by our advertising partners|used by those companies to build a profile|do not store directly personal information
        |uniquely identifying your browser|you will experience less targeted advertising|cookies that are categorized as necessary
        |cookies are absolutely essential for the website
        |cookies help to perform certain functionalities|cookies are used to understand how visitors|cookies are used to understand and analyze
        |cookies help provide information on
        |cookies are used to provide visitors with|cookies are those that are being analyzed|cookies are used to deliver visitors
        |cookies ensure basic functionalities
        |cookies may be set through our site|are set by a range of social media services|capable of tracking your browser across other sites
        |cookies track visitors across websites and
        |have not been classified into a category|cookies will be stored in your browser only with|opting out of some of these cookies|opt-out of these cookies
        |to opt out of these cookies
        |cookies enable a website to remember|cookies help website owners to understand how|cookies are used to track visitors across
        |cookies help make a website usable
        |we can store cookies on your device if|withdraw your consent from the cookie declaration|to show relevant cookies|we are in the process of classifying
        |does not usually directly identify you|because we respect your right to privacy|cookie should be enabled at all times|if you disable this cookie
        |are set to collect information anonymously
        |to store and/or access device information|will allow us to process data such as browsing|not consenting or withdrawing consent|technical storage or access
        |google analytics to collect anonymous information such as|keeping this cookie enabled helps us|these cookies may be set
        |these cookies collect information for
        |personalize your experience with targeted ads|cookies are strictly necessary for|cookies to give you the most relevant experience
        |by remembering your preferences and repeat visits|we store cookies on your browser to collect|mostly in the form of cookies
        |pages are the most and least popular|we have to take that as a valid request|not know when you have visited our site
        |asks your browser to store|asks your browser to save|opt-out of the sale of personal|deposited by your browser|remember information about you, such as
        |cannot monitor its performance|not be able to monitor its performance|categories of cookies on the website
    `,
    test: (line) => !QUOTED.test(line.replace(/[“"](?:accept|reject|allow|cookie)[^”"]{0,30}[”"]/giu, '')),
    drops: [
      'Because we respect your right to privacy, you can choose not to allow some types of cookies.',
      'These cookies are necessary for the website to function and cannot be switched off in our systems.',
      'A cookie is a small piece of data (text file) that a website asks your browser to store.',
      'They help us to know which pages are the most and least popular and see how visitors move around the site.',
      'Targeting cookies may be set through our site by our advertising partners.',
      'Out of these, the cookies that are categorized as necessary are stored on your browser.',
      'The technical storage or access that is used exclusively for anonymous statistical purposes.',
      'We use cookies to give you the most relevant experience. By clicking “Accept All”, you consent to the use of all.'
    ],
    keeps: [
      'These cookies allow us to count on a full stall each Friday, said the baker.',
      'The law lets a site set cookies that are necessary for it to work, and no others, without asking.',
      'Targeting cookies, which follow readers from site to site, may soon be banned in the valley.',
      '“These cookies are necessary for the website to function and cannot be switched off,” the panel insisted.',
      'She chose not to allow any cookies, and the site stayed shut.'
    ]
  }),
  idiom({
    id: 'consent-cookie-entry',
    label: 'consent',
    why: 'A list of cookies says who sets one and what for.',
    end: 'any',
    longest: 500,
    wordings: `
      en:this cookie is|this cookies is|the cookie is|set by the|cookie is set|cookie set by|sets this cookie|sets the cookie|set this cookie|this cookie helps
        |purpose of this cookie|stores a unique id
        + ^this cookie is|^this cookies is|^the cookie is|^set by the|^this is a |^the main purpose of this cookie|^this cookie helps|^the cookie sets|^google
        |^hotjar|^microsoft|^youtube
        |^linkedin|^facebook|^cloudflare|^adobe|^bing|^vimeo|^stripe|^wordpress
        + gdpr|consent plugin|google|doubleclick|addthis|cloudflare|hotjar|linkedin|facebook|youtube|stripe|microsoft|wordpress|twitter|tiktok|pinterest|vimeo|adobe
        |casalemedia|bidswitch|quantserve
        |third party advertisers|visitors to the website|visitor to the website|targeted advertis|of the website|of website|how visitors use a website
        |visitor, session|targeting and advertising|website usage
        |user's website|[a-z]*\\.com|[a-z]*\\.net
        |website owner|usage behavio|returning visitors|visitor browser|consent for the cookies|user information|embedded videos
    `,
    test: (line) =>
      isUnattributed(line.replace(/"[^"]{1,30}"/gu, '')) && !/\b(?:you|we|I|your|server|header|law|even|court)\b/u.test(line),
    drops: [
      'This cookie is set by GDPR Cookie Consent plugin. The cookie is used to store the user consent for the cookies in the category "Analytics".',
      'This cookie is set by doubleclick.net and is used for targeted advertising.',
      'Hotjar sets this cookie to know whether a visitor is new to the website of the shop.'
    ],
    keeps: [
      'This cookie is set by the server when you log in to the site.',
      'This cookie is used by the baker to test a new oven.',
      'The cookie is set by Ilse on the sill of the old website office.',
      'Google sets this cookie against the law, says the judge.'
    ]
  }),
  idiom({
    id: 'consent-purpose',
    label: 'consent',
    why: 'A panel for consent names a purpose of the framework of the advertising trade.',
    end: 'any',
    longest: 420,
    wordings: `
      en:^store and/or access information on a device|^use limited data to select|^create profiles for personalised|^create profiles to personalise
        |^use profiles to select personalised
        |^create profiles for personalized|^create profiles to personalize|^use profiles to select personalized|^understand audiences through statistics
        |^use precise geolocation data
        |^actively scan device characteristics|^identify devices based on information|^match and combine data from other data
        |^ensure security, prevent and detect fraud
        |^deliver and present advertising and content|^save and communicate privacy choices|^cookies, device or similar online identifiers
        |^advertising presented to you on this service
        |^content presented to you on this service|^information about your activity on this service|^with your acceptance, your precise location
        |^with your acceptance, certain characteristics
        |^information regarding which advertising is presented|^reports can be generated based on the combination|^information about your activity on other
      de:^informationen auf einem gerät speichern|^speichern von oder zugriff auf informationen|^verwendung reduzierter daten|^erstellung von profilen für pers
        |^erstellung von profilen zur pers
        |^verwendung von profilen zur|^analyse von zielgruppen durch|^verwendung genauer standort|^endgeräteeigenschaften zur ident
        |^abgleichung und kombination von daten|^gewährleistung der sicherheit, verh
      fr:^stocker et/ou accéder à des inf|^utiliser des données limitées|^créer des profils pour|^créer des profils de contenus|^utiliser des profils pour sél
        |^comprendre les publics par le biais
        |^utiliser des données de géolocalisation pré|^analyser activement les caract|^mettre en correspondance et combiner
      es:^almacenar la información en un disp|^uso de datos limitados|^crear un perfil para la publicidad|^crear perfiles para publicidad
        |^crear un perfil para personalizar|^uso de perfiles para la sel
        |^utilizar perfiles para seleccionar|^comprender al público a través|^utilizar datos de localización geográfica|^analizar activamente las caract
        |^cotejar y combinar
      it:^archiviare informazioni su disp|^utilizzare dati limitati|^creare profili per la pubb|^creare profili per la pers|^utilizzare profili per la sel
        |^comprendere il pubblico attraverso
        |^utilizzare dati di geolocalizzazione|^scansione attiva delle caratt|^abbinare e combinare dati
      pt:^armazenar e/ou aced|^armazenar e/ou acess|^utilizar dados limitados|^criar perfis para pub|^criar perfis para pers|^utilizar perfis para sel
        |^compreender os públicos|^utilizar dados de geolocal
        |^utilizar dados precisos de geoloc|^fazer a correspondência e combinar
      nl:^informatie op een apparaat opslaan|^beperkte gegevens gebruiken|^profielen aanmaken voor|^profielen aanmaken ten behoeve|^profielen gebruiken voor
        |^inzicht verwerven in het publiek
        |^exacte geolocatiegegevens|^actief scannen van apparaat|^gegevens uit andere gegevensbronnen
      pl:^przechowywanie informacji na urz|^użycie ograniczonych danych|^wykorzystywanie ograniczonych danych|^tworzenie profili w celu|^tworzenie profili z myślą
        |^wykorzystanie profili
        |^wykorzystywanie profili|^rozumienie odbiorców dzięki|^dopasowanie i łączenie danych
      ru:^хранение и/или доступ к инф|^использование ограниченных данных для|^создание профилей для персонал|^использование профилей для выбора
      cs:^ukládání informací na zař|^ukládání a/nebo přístup k inf|^použití omezených údajů|^vytváření profilů pro pers|^používání profilů k výb|^porozumění publiku
      hr:^pohrana i/ili pristup|^spremanje i/ili pristup|^skladištenje i/ili pristup|^čuvanje i/ili pristup|^korišćenje ograničenih podataka
        |^korištenje ograničenih podataka|^kreiranje profila|^izrada profila|^merenje učinka|^mjerenje učink|^mjerenje uspješnosti
      sr:^складиштење и/или приступ|^чување и/или приступ|^коришћење ограничених података|^креирање профила|^мерење учинка
      sl:^shranjevanje in/ali dostop|^uporaba omejenih podatkov|^ustvarjanje profilov|^uporaba profilov|^merjenje uspešnosti|^razumevanje občinstev
      |^razvoj in izboljšanje storitev
      sv:^lagra och/eller få|^använda begränsade uppgifter|^använda begränsad data|^skapa profiler för pers|^använda profiler för att välja|^förstå målgrupper genom
      no:^lagre og/eller få|^bruke begrensede data|^bruk begrensede data|^opprette profiler for pers|^bruke profiler for å velge|^forstå målgrupper gjennom|^måle annonse
      da:^opbevare og/eller tilgå|^gemme og/eller|^anvende begrænsede data|^bruge begrænsede data|^oprette profiler til pers|^anvende profiler til at|^forstå målgrupper via
        |^måle annonce
      fi:^tallenna tietoja laitteelle|^tietojen tallentaminen laittee|^tietojen tallentaminen ja/tai|^rajoitettujen tietojen käyt
        |^profiilien luominen|^profiilien käyttäminen|^yleisöjen ymmärtäminen|^mainonnan tehokkuuden mitt
      hu:^információk tárolása és/vagy|^információ tárolása és/vagy|^korlátozott adatok |^profilok létrehozása szem|^profilok haszn
        |^hirdetési teljesítmény mér|^hirdetések teljesítm
      et:^teabe salvestamine seadmesse|^salvestada teavet seadmes|^andmete salvestamine ja/või|^kasutada piiratud andmeid|^luua profiile|^kasutada profiile|^mõõta reklaami
      ro:^stocarea și/sau acces|^utilizarea datelor limitate|^utilizarea unor date limitate|^crearea de profiluri pentru|^utilizarea profilurilor pentru
        |^înțelegerea publicului prin
      uk:^зберігання та/або доступ|^використання обмежених даних|^створення профілів для персон
      ca:^emmagatzemar la informació en un disp|^ús de dades limitades|^crear perfils per a la publicitat|^utilitzar perfils per selec|^mesurar el rendiment de
        |^entendre el públic
      lt:^saugoti ir \\(arba\\) pasiekti|^naudoti ribotus duomenis|^kurti profilius|^naudoti profilius|^matuoti reklamos|^matuoti turinio|^suprasti auditorij
      lv:^uzglabāt informāciju ierīc|^glabāt un/vai piekļūt|^informācijas glabāšana un/vai|^izmantot ierobežotus datus|^veidot profilus|^izmantot profilus|^mērīt reklām
      he:^אחסון ו/או גישה למידע|^שימוש בנתונים מוגבלים|^יצירת פרופילים לפרסום|^שימוש בפרופילים|^מדידת ביצועי|^הבנת קהלים
    `,
    test: (line) => !/[“”„«?]|\. .{160}/u.test(line),
    drops: [
      'Store and/or access information on a device',
      'Understand audiences through statistics or combinations of data from different sources',
      'Information about your activity on this service can be used to build or improve a profile about you.',
      'Stocker et/ou accéder à des informations sur un appareil',
      'Verwendung reduzierter Daten zur Auswahl von Werbeanzeigen',
      'Przechowywanie informacji na urządzeniu lub dostęp do nich'
    ],
    keeps: [
      'Use limited resources well, the miller taught his sons.',
      'Create profiles of your heroes, the teacher told the class.',
      'Information about your activities should stay yours, the bishop wrote.',
      'Comprendre les publics du théâtre prend une vie.'
    ]
  }),
  idiom({
    id: 'consent-opt-out',
    label: 'consent',
    why: 'A notice says how a reader opts out of the sale of data.',
    end: 'any',
    longest: 700,
    wordings: `
      en:opt out|opt-out|opting out|opting-out|not sell your personal|to not sell your
        + ^if you are a california|^under the california|^you have the right to|^you may exercise your right|^please note that|^as a california
        |^california residents|^residents of california|^you may opt
        |^you can opt out|^if you have enabled privacy|^to opt out of the sale|^you also have the option|^you may exercise
        + sale of|personal data|personal information|advertisements|targeted advertis|interest-based|cookies
    `,
    test: (line) => isUnattributed(line) && /\b(?:you|we|our)\b/iu.test(line),
    drops: [
      'If you are a California consumer, you have the right to opt out of the sale of your personal data.',
      'Please note that opting out may not mean you will stop seeing advertisements.'
    ],
    keeps: [
      'Under the California law, shoppers may opt out of the sale of their data, and few do.',
      'Please note that opting out of the school trip costs nothing.'
    ]
  })
]
