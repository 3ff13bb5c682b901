import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** What the usual tools for consent print in their panels, in languages other than English. */
export const consentPanelsWorld: readonly Rule[] = [
  idiom({
    id: 'consent-panel-prose-world',
    label: 'consent',
    why: 'A panel for consent explains a kind of cookies in the words of its tool.',
    end: 'any',
    longest: 700,
    wordings: `
      de:ihrem browser abrufen oder speichern|in ihrem browser speichern oder abrufen|funktion der website erforderlich und können|ermöglichen es uns, besuche
        |website von unseren werbepartnern
        |erleben sie weniger gezielte werbung|wenn sie diese cookies nicht zulassen|essenzielle cookies ermöglichen grundlegende|statistik cookies erfassen
        |statistik-cookies erfassen|zu verstehen, wie unsere besucher
        |von drittanbietern oder publishern|mir externe inhalte angezeigt|mir externe inhalte von|mir der externe inhalt angezeigt
        |technische speicherung oder der zug|diese cookies erfassten informationen
        |diese cookies ermöglichen es der website|von anderen werbetreibenden oder drittanbietern|für die einwandfreie funktion der website
        |inhalte von videoplattformen und social-media
        |ihr recht auf datenschutz respektieren|bestimmte arten von cookies nicht zuzulassen|unsere standardeinstellungen zu ändern
      fr:stockées dans votre navigateur ou récup|nécessaires au fonctionnement du site web et ne peuvent|cookies nous permettent de déterminer le nombre
        |site web par nos partenaires pub
        |votre publicité sera moins ciblée|si vous n'autorisez pas ces cookies|si vous n'acceptez pas ces cookies|le stockage ou l'accès technique
        |parce que nous respectons votre droit à la vie privée
        |vous n'avez pas accepté les cookies|cookies permettent d'améliorer et de personnaliser les fonct|cookies ne stockent aucune information
        |informations collectées par ces cookies
        |ne pas autoriser certains types de cookies|modifier nos paramètres par défaut|bloquer certains types de cookies|le dépôt de cookies et autres traceurs
      es:guardar información en su navegador|recuperar información en su navegador|cookies son necesarias para que el sitio|cookies nos permiten contar las visitas
        |colocadas por nuestros socios pub
        |verá menos publicidad dirigida|si no permite utilizar estas cookies|si no permite estas cookies|almacenamiento o acceso técnico
        |puesto que respetamos su derecho a la privacidad
        |cookies no guardan ninguna información|información que recogen estas cookies|no permitirnos usar ciertas cookies
        |cambiar nuestra configuración predeterminada|bloquear algunos tipos de cookies
        |cookies permiten que el sitio ofrezca una mejor|cookies de terceros se utilizan para|cookies técnicas son aquellas|estas cookies no almacenan
      it:recuperare informazioni sul tuo browser|cookie sono necessari per il funz|cookie ci permettono di contare
        |cookie possono essere impostati tramite il nostro sito|avrai meno pubblicità mirata
        |archiviazione tecnica o l'accesso|cookie non memorizzano informazioni pers|informazioni raccolte dai cookie|consentire alcuni tipi di cookie
        |cookie consentono al sito di fornire funz
        |cookie necessari contribuiscono a rendere fruibile|cookie statistici aiutano i proprietari|cookie di marketing vengono utilizzati
        |cookie tecnici sono necessari per
      pt:recuperar informações em seu navegador|recolher informações no seu navegador|guardar ou recolher informações
        |cookies são necessários para o funcionamento do|cookies são necessários para que o
        |cookies permitem-nos contar visitas|cookies nos permitem contar visitas|através do nosso site pelos nossos parceiros
        |por meio do nosso site pelos nossos parceiros|armazenamento ou acesso técnico
        |não permitir estes cookies|não permitir esses cookies|cookies não guardam qualquer inf|cookies não armazenam nenhuma inf
        |não permitir alguns tipos de cookies
      nl:opslaan in of ophalen uit uw browser|cookies zijn nodig om de website|cookies zijn nodig anders werkt de website|cookies stellen ons in staat bez
        |via onze website worden ingesteld door
        |technische opslag of toegang|deze cookies slaan geen pers|als u deze cookies niet toestaat|als je deze cookies niet toestaat
        |bepaalde soorten cookies niet toe te staan
        |noodzakelijke cookies helpen een website|statistische cookies helpen eigenaren|marketingcookies worden gebruikt om bez
      pl:cookie są niezbędne do funkcj|cookie są niezbędne do dział|cookie umożliwiają nam zlicz|cookie mogą być ustawiane za pośr
        |dostęp do danych technicznych jest|cookie nie przechowują żadnych
        |nie zezwalasz na te pliki cookie|nie zezwalać na niektóre rodzaje plików cookie|niezbędne pliki cookie przyczyniają się
      cs:cookie jsou nezbytné pro fung|cookie jsou nezbytné, aby|cookies jsou nezbytné pro fung|technické uložení nebo přístup|pokud tyto soubory cookie nepovol
        |soubory cookie nám umožňují počítat|cookie neukládají žádné
      hr:neophodni kolačići omogućavaju|nužni kolačići omogućuju|tehnička pohrana ili pristup|tehničko skladištenje ili pristup
      |kolačići su neophodni za|kolačići su nužni za|ovi kolačići nam omogućavaju|ovi nam kolačići omogućuju
      sr:неопходни колачићи омогућавају|техничко складиштење или приступ|колачићи су неопходни за|ови колачићи нам омогућавају
      sl:nujni piškotki omogočajo|brez teh piškotkov|piškotki nam omogočajo|tehnično shranjevanje ali dostop|piškotki so nujni za delovanje
      |spletno mesto ne more pravilno delovati
      sq:cookies të nevojshme ndihmojnë|këto cookies janë të nevojshme|këto cookies na lejojnë|ruajtja teknike ose qasja
      sv:cookies är nödvändiga för att webb|cookies tillåter oss att räkna|cookies ger oss möjlighet att räkna|tekniska lagringen eller åtkomsten
        |lagringen eller åtkomsten är absolut
        |tillåter inte dessa cookies|inte tillåter dessa cookies|cookies lagrar ingen personligt|nödvändiga cookies hjälper till att göra en webb
      no:informasjonskapslene er nødvendige for at nett|cookies er nødvendige for at nett|cookies gjør det mulig for oss å telle|tekniske lagringen eller tilgangen er
        |lar oss telle besøk|hjelper med å gjøre en nettside brukbar|tillater disse informasjonskaps|lagrer ingen personlig identifiserbar
      da:cookies er nødvendige for, at websted|cookies er nødvendige for at hjemme|cookies gør det muligt for os at tælle|tekniske lagring eller adgang er
        |giver os mulighed for at tælle|cookies hjælper med at gøre en hjemmeside brugbar|ikke tillader disse cookies|cookies lagrer ingen personligt
        |cookies gemmer ingen personligt
      fi:evästeet ovat välttämättömiä|välttämättömiä sivuston toimin|evästeiden avulla voimme laskea|tekninen tallennus tai pääsy|evästeet eivät tallenna
      hu:sütik elengedhetetlen|sütik szükségesek a w|sütik lehetővé teszik|technikai tárolás vagy hozzáférés|sütik nem tárolnak személy|ha nem engedélyezi ezeket a süti
      et:küpsised on vajalikud veebi|küpsised on vajalikud lehe|küpsised on veebilehe toim|küpsised võimaldavad meil|tehniline salvestamine või juurde
      ro:cookie-uri sunt necesare pentru func|cookie-uri ne permit să|stocarea tehnică sau acces|dacă nu permiteți aceste|cookie-uri nu stochează
      tr:çerezler web sitesinin çalışması için|çerezler, web sitesinin çalışması için|çerezler sayfadaki ziyaret|teknik depolama veya eriş
        |bu çerezlere izin vermezseniz|bu çerezler, ziyaretleri ve trafik
      ru:cookie необходимы для работы|cookie необходимы для функцион|cookie позволяют нам подсчит|cookie необходимы для норм|техническое хранение или доступ
        |не разрешите эти файлы cookie|не разрешаете эти файлы cookie
      uk:cookie необхідні для роботи|cookie необхідні для функц|cookie дозволяють нам|cookie дають нам змогу|технічне зберігання або доступ
      el:cookies είναι απαραίτητα για τη λειτουργία|cookies είναι απαραίτητα προκειμένου|cookies μας επιτρέπουν να|τεχνική αποθήκευση ή πρόσβαση
      id:cookie ini diperlukan agar situs|cookie ini diperlukan agar website|cookie ini memungkinkan kami|penyimpanan atau akses teknis
      ms:kuki ini diperlukan untuk laman|kuki ini diperlukan supaya|kuki ini membolehkan kami|penyimpanan atau capaian teknikal
      vi:cookie này cần thiết để trang|cookie này cho phép chúng tôi|lưu trữ kỹ thuật hoặc truy cập
      ar:ملفات تعريف الارتباط هذه ضرورية|تسمح لنا ملفات تعريف الارتباط هذه|التخزين أو الوصول التقني
      hi:ये कुकीज़ वेबसाइट के|ये कुकीज वेबसाइट के
      fa:این کوکی‌ها برای عملکرد|این کوکی ها برای عملکرد
      ja:クッキーはウェブサイトが機能するために|cookie は、ウェブサイトが機能するために|cookieはウェブサイトが機能するために|クッキーは、ウェブサイトが機能するために
      ko:쿠키는 웹사이트가 작동하는|쿠키는 웹 사이트가 작동하는|쿠키는 웹사이트 작동에|쿠키를 통해 당사는
      zh:cookie 是网站正常运行|cookie 是网站运行所必|cookie 对于网站正常运行|cookie 是網站正常運作|cookie 是網站運作所必|这些 cookie 使我们能够计算|這些 cookie 讓我們能夠計算
      ca:galetes són necessàries perquè el lloc|galetes ens permeten comptar|si no permeteu aquestes galetes|si no permets aquestes galetes|emmagatzematge o accés tècnic
      |galetes no emmagatzemen cap|desar o recuperar informació al navegador
      lt:slapukai yra būtini, kad svetain|slapukai yra būtini svetain|slapukai leidžia mums skaičiuoti|jei neleisite šių slapukų|techninis saugojimas arba prieiga
        |techninė saugykla arba prieiga
      |slapukai nesaugo jokios
      lv:sīkdatnes ir nepieciešamas, lai|sīkdatnes ir nepieciešamas vietn|sīkdatnes ļauj mums|šīs sīkdatnes ir obligātas|tehniskā uzglabāšana vai piekļuve
      he:עוגיות אלו נחוצות|עוגיות אלה נחוצות|עוגיות אלה חיוניות|עוגיות אלו חיוניות|עוגיות אלו מאפשרות לנו לספור|האחסון או הגישה הטכני
    `,
    test: (line) => !/["“”„«「]/u.test(line),
    drops: [
      'Diese Cookies sind für die Funktion der Website erforderlich und können in unseren Systemen nicht abgeschaltet werden.',
      "Si vous n'autorisez pas ces cookies, votre publicité sera moins ciblée.",
      'Estas cookies son necesarias para que el sitio web funcione.',
      'Questi cookie sono necessari per il funzionamento del sito.',
      'Deze cookies zijn nodig om de website te laten functioneren.',
      'Te pliki cookie są niezbędne do funkcjonowania strony.',
      'Эти файлы cookie необходимы для работы сайта.',
      '这些 Cookie 是网站正常运行所必需的。',
      'これらのクッキーはウェブサイトが機能するために必要です。'
    ],
    keeps: [
      'Essenzielle Cookies ermöglichen es, dass ein Warenkorb gefüllt bleibt.',
      'Diese Cookies sind laut Gericht nicht erforderlich, und die Website muss sie löschen.',
      'Ces cookies nous permettent de tenir jusqu’au soir, dit la boulangère.',
      'Estas cookies de avena son necesarias para la fiesta.',
      'Файлы cookie сайта проверит ведомство.',
      '这些 Cookie 引发了争议。'
    ]
  })
]
