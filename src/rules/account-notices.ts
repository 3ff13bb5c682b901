import { idiom } from './idiom.ts'
import { isUnattributed } from './reading/unattributed.ts'
import type { Rule } from './rule.ts'
import { shape } from './wording/shape.ts'

const CODE = /\b(?:code|script tag|library|framework|npm|server|API|developer|DOM|React|Node)\b/u
/** What the reader is asked to do with his browser. */
const ASKS = shape`
  enable|activ|aktiv|require|need|disabl|browser|navig|prohlí|webbl|przegl|браузер|включ|увімк|włącz|zapn|povol|slå på|schakel|attiva|abilit|ative|
  habilit|benötig|nécess
`

/** What a page says of the reader's account and browser, and what a form says of the consent that it takes. */
export const accountNotices: readonly Rule[] = [
  idiom({
    id: 'paywall-other-device',
    label: 'paywall',
    why: 'A notice says that the account is being read with on another device.',
    end: 'any',
    longest: 300,
    wordings: `
      en:another device|other device|on the other|too many devices|one device at a time|share your account|add another user
        + ^your subscription is|^your account is|^you can only read|^you can read|^if you continue reading|^this message will be|^you have been logged out
        |^someone else is|^if you want to share your
        |^because someone else|^because another person|^reading is in progress
      es:otro dispositivo|no se podrá leer en el otro|un dispositivo a la vez|compartir tu cuenta|compartir su cuenta|añadir otro usuario|añadir otro usuario
        + ^tu suscripción|^su suscripción|^si continúas|^si continúa|^si quieres compartir|^si quiere compartir|^solo puedes|^solo puede|^este mensaje|^tu cuenta
        |^su cuenta|^porque otra persona
        |^en el caso de no saber
      fr:autre appareil|un seul appareil à la fois|d'un appareil à la fois|avec ce compte|seule personne à consulter
        + ^votre abonnement|^vous ne pouvez lire|^ce message s'aff|^lecture du|^lecture de|^parce qu'une autre personne|^en cliquant sur|^votre compte
        |^en continuant à lire|^si vous utilisez ce compte
      de:anderen gerät|nur auf einem gerät|zu vielen geräten|anderes gerät + ^ihr abo|^dein abo|^ihr konto|^dein konto|^sie können|^du kannst|^diese meldung
        |^diese nachricht|^wenn sie auf diesem
      it:altro dispositivo|un solo dispositivo|un dispositivo alla volta + ^il tuo abbonamento|^il suo abbonamento|^il tuo account|^puoi leggere|^questo messaggio
        |^se continui a leggere
      pt:outro dispositivo|outro aparelho|um dispositivo por vez|um dispositivo de cada vez + ^sua assinatura|^a sua assinatura|^a tua assinatura|^sua conta
        |^a sua conta|^esta mensagem|^se continuar|^você só pode
      nl:ander apparaat|één apparaat tegelijk|een apparaat tegelijk + ^je abonnement|^uw abonnement|^je account|^uw account|^dit bericht|^je kunt|^u kunt
      pl:innym urządzeniu|jednym urządzeniu + ^twoja subskrypcja|^twoja prenumerata|^twoje konto|^ten komunikat|^możesz czytać|^jeśli będziesz
      ru:другом устройстве|одном устройстве + ^ваша подписка|^ваш аккаунт|^вы можете читать|^это сообщение|^если вы продолжите
      sv:annan enhet|en enhet i taget|en enhet åt gången + ^din prenumeration|^ditt konto|^du kan bara|^det här meddelandet
      no:en annen enhet|én enhet om gangen|en enhet om gangen + ^abonnementet|^kontoen|^du kan bare|^denne meldingen
      da:en anden enhed|én enhed ad gangen|en enhed ad gangen + ^dit abonnement|^din konto|^du kan kun|^denne besked
      fi:toisella laitteella|toisessa laitteessa|vain yhdellä laitteella + ^tilauksesi|^tunnuksesi|^tilisi|^voit lukea
      hu:másik eszköz|egy eszközön + ^előfizetésé|^az ön előfiz|^a fiókj|^ez az üzenet
      cs:jiném zařízení|jednom zařízení + ^vaše předplatné|^váš účet|^tato zpráva se|^číst můžete
      ro:alt dispozitiv|un singur dispozitiv + ^abonamentul|^contul|^puteți citi|^acest mesaj
      uk:іншому пристрої|одному пристрої + ^ваша підписка|^ваша передплата|^ваш обліковий|^це повідомлення
    `,
    test: (line) => isUnattributed(line.replace(/[«“"][^»”"]{1,40}[»”"]/gu, '')) && line.split(' ').length < 45,
    drops: [
      'Your subscription is being used on another device.',
      'If you continue reading on this device, it will not be possible to read it on the other.',
      'Tu suscripción se está usando en otro dispositivo',
      'Si continúas leyendo en este dispositivo, no se podrá leer en el otro.',
      'Vous ne pouvez lire La Vallée que sur un seul appareil à la fois.',
      'Ihr Abo wird gerade auf einem anderen Gerät genutzt.'
    ],
    keeps: [
      'You can read the meter on one side and the other hand holds the lamp.',
      'Her subscription was used on another device, and she never learned by whom.',
      'Su cuenta apareció en otro dispositivo, según la policía.',
      'Votre abonnement au train, dit-elle, marche sur un autre appareil.'
    ]
  }),
  idiom({
    id: 'paywall-ad-blocker',
    label: 'paywall',
    why: 'A notice asks the reader to switch off what blocks adverts.',
    end: 'prompt',
    longest: 300,
    wordings: `
      en:ad blocker|ad-blocker|adblock|ad blocking|ad-blocking|blocks ads|blocking ads|made possible by displaying
        + ^we noticed|^we've noticed|^we have noticed|^we see |^we've detected|^we detected|^we have detected|^it looks like|^it seems|^it appears|^you are using
        |^you're using|^looks like you|^seems like you
        |^our website is made|^our site is made|^this site is made|^please support us|^please consider|^ads help us|^we rely on ad|^we depend on ad
        |^if you are using an ad|^you seem to|^you appear to
        |^your browser|^your ad|^please disable your ad|^please turn off your ad|^please whitelist|^disable your ad|^turn off your ad|^ad blocker detected
        |^ad-blocker detected|^adblocker detected
      de:werbeblocker|adblock|ad-blocker|ad blocker + ^wir haben|^sie nutzen|^sie verwenden|^sie haben|^du nutzt|^du verwendest|^bitte|^es sieht|^offenbar
        |^deaktivieren|^schalten sie|^ihr browser|^um diese seite
      fr:bloqueur de pub|bloqueur de la pub|bloqueurs de pub|adblock|bloqueur d'annonces + ^vous utilisez|^nous avons|^il semble|^veuillez|^merci de|^désactivez
        |^votre bloqueur|^votre navigateur|^pour continuer
      es:bloqueador de anuncios|bloqueador de publicidad|bloqueador de contenidos|adblock|ad blocker
        + ^hemos detectado|^parece que|^por favor|^desactiva|^desactive|^estás usando|^está usando|^está utilizando|^utilizas|^tienes activado|^tiene activado
        |^para seguir
      it:ad blocker|adblock|ad-blocker|blocco della pubblicità|blocco degli annunci + ^abbiamo rilevato|^abbiamo notato|^sembra che|^disattiva|^stai usando
        |^stai utilizzando|^per favore|^per continuare|^hai un
      pt:bloqueador de anúncios|bloqueador de publicidade|adblock|ad blocker + ^detect|^parece que|^desative|^desactive|^por favor|^você está|^está a utilizar
        |^para continuar|^identificamos
      nl:adblock|ad blocker|ad-blocker|advertentieblokker|reclameblokker + ^we zien|^wij zien|^het lijkt|^schakel|^zet |^je gebruikt|^u gebruikt|^om verder|^gelieve
      pl:blokady reklam|blokowanie reklam|blokadę reklam|blokowania reklam|adblock + ^wykryli|^wykryto|^wyłącz|^używasz|^korzystasz|^prosimy|^wygląda|^twoja przegl
        |^aby czytać
      cs:blokátor reklam|blokování reklam|blokovač reklam|blokátoru reklam|adblock + ^zdá se|^vypněte|^používáte|^prosíme|^zjistili|^máte zapnut|^vypadá to
      bg:блокиране на реклами|блокер за реклами|блокира реклами|adblock|ad blocker + ^изглежда|^изключете|^моля|^използвате|^засякохме
      sk:blokovanie reklám|blokovač reklám|blokátor reklám|adblock + ^zdá sa|^vypnite|^používate|^prosíme|^zistili|^máte zapnut
      hr:blokator oglasa|blokiranje oglasa|blokator reklama|blokiranje reklama|adblock + ^čini se|^isključite|^koristite|^molimo|^izgleda
      sr:блокатор огласа|блокатор реклама|блокирање реклама|adblock + ^чини се|^искључите|^користите|^молимо|^изгледа
      sl:blokator oglas|blokiranje oglas|adblock + ^videti je|^zaznali|^izklopite|^uporabljate|^prosim
      sq:bllokuesin e reklam|bllokues reklam|adblock + ^duket|^ju lutem|^çaktivizo|^po përdor
      sv:annonsblockerar|reklamblockerar|adblock|ad blocker + ^det verkar|^stäng av|^du använder|^vi ser att|^vi har upptäckt|^vänligen
      no:annonseblokker|reklameblokker|adblock|ad blocker + ^det ser ut|^slå av|^skru av|^du bruker|^vi ser at|^vi har oppdaget|^vennligst
      da:annonceblokker|reklameblokker|adblock|ad blocker + ^det ser ud|^slå |^du bruger|^vi kan se|^vi har opdaget|^venligst
      fi:mainosten esto|mainostenesto|mainosesto|adblock|ad blocker + ^näyttää|^poista|^kytke|^käytät|^huomasimme|^sinulla on
      hu:reklámblokkol|hirdetésblokkol|reklámszűrő|adblock|ad blocker + ^úgy tűnik|^úgy látjuk|^kapcsol|^kérjük|^ön |^észleltük
      et:reklaamiblok|reklaamide blok|adblock + ^tundub|^paistab|^palun|^lülita|^märkasime|^kasutad|^kasutate|^näeme
      ro:blocare a reclamelor|adblock|blocator de reclame|ad blocker + ^se pare|^folosiți|^folosești|^dezactiv|^am detectat|^am observat|^vă rugăm|^te rugăm
      ru:блокировщик рекламы|блокировщика рекламы|блокировщик рекламных|блокировку рекламы|adblock + ^похоже|^вы используете|^отключите|^пожалуйста|^мы заметили
        |^мы обнаружили|^у вас включ|^чтобы продолж
      uk:блокувальник реклами|блокувальника реклами|блокування реклами|adblock + ^схоже|^ви використовуєте|^вимкніть|^будь ласка|^ми помітили|^ми виявили
        |^у вас увімк
      el:αποκλεισμού διαφημίσεων|adblock|ad blocker + ^φαίνεται|^απενεργοπ|^παρακαλ|^χρησιμοποιείτε|^εντοπίσαμε
      tr:reklam engelle|adblock|reklam engel + ^reklam|^lütfen|^görünüşe|^tarayıcınız|^sitemiz + kapat|fark ett|kullandığınız|kullanıyorsunuz|tespit ett|devre dışı
      id:pemblokir iklan|adblock|ad blocker + ^kami mendeteksi|^kami melihat|^sepertinya|^tampaknya|^harap|^mohon|^silakan|^matikan|^nonaktifkan|^anda menggunakan
      ms:penyekat iklan|penghalang iklan|adblock + ^nampaknya|^kami mengesan|^kami dapati|^sila|^matikan|^anda menggunakan
      vi:chặn quảng cáo|adblock + ^chúng tôi phát hiện|^có vẻ|^vui lòng|^hãy tắt|^bạn đang|^trình duyệt của bạn
      hi:विज्ञापन अवरोधक|एड ब्लॉकर|ऐड ब्लॉकर|एडब्लॉक|adblock|ad blocker + आप|कृपया
      ar:مانع إعلانات|مانع الإعلانات|حاجب الإعلانات|مانع للإعلانات|adblock + ^يبدو|^يرجى|^نرجو|^لقد اكتشفنا|^أنت تستخدم|^من فضلك|^تم اكتشاف
      fa:مسدودکننده تبلیغات|مسدود کننده تبلیغات|ادبلاک|adblock + ^به نظر|^لطفا|^شما در حال|^لطفاً
      ja:広告ブロック|アドブロック|広告ブロッカー|adblock + 使用し|ご利用|無効に|解除して|オフに + よう|ください|検出|います。?$
      ko:광고 차단|애드블록|adblock + 사용하고|사용 중|해제|꺼 주|끄고|감지
      zh:广告拦截|广告屏蔽|廣告攔截|廣告阻擋|广告过滤|擋廣告|adblock + ^检测到|^偵測到|^您|^你|^请|^請|^我们发现|^我們發現|^我们注意
      ca:bloquejador d'anuncis|bloquejador de publicitat|adblock + ^hem detectat|^sembla|^si us plau|^desactiva|^fas servir|^estàs utilitz
      lt:reklamos blok|reklamų blok|adblock + ^pastebėjome|^atrodo|^prašome|^išjunkite|^naudojate|^jūs naudo
      lv:reklāmu blok|reklāmas blok|adblock + ^izskatās|^lūdzu|^izslēdz|^atslēdz|^pamanījām|^mēs pamanījām|^jūs izmanto|^tu izmanto
      he:חוסם פרסומות|חוסם הפרסומות|adblock + ^נראה|^זיהינו|^אנא|^בטלו|^כבו|^שמנו לב|^אתם משתמשים
    `,
    test: isUnattributed,
    drops: [
      'We noticed that you are using an ad blocker.',
      'Our website is made possible by displaying adverts. Please consider supporting us by disabling your ad blocker.',
      'Bitte deaktivieren Sie Ihren Adblocker, um unsere Seite zu unterstützen.',
      'Vous utilisez un bloqueur de publicité.',
      'Hemos detectado que utilizas un bloqueador de anuncios.',
      'Похоже, вы используете блокировщик рекламы.',
      '检测到您正在使用广告拦截器。'
    ],
    keeps: [
      'One in three readers in the valley uses an ad blocker, the survey says.',
      'It looks like the ad blocker firm will be sold, said Maron.',
      'Wir haben den Werbeblocker erfunden, sagt Wehr.',
      'Компания выпустила блокировщик рекламы для детей.'
    ]
  }),
  idiom({
    id: 'gate-script-needed',
    label: 'navigation',
    why: 'A notice says that the browser is too old or runs no scripts.',
    end: 'prompt',
    longest: 240,
    wordings: `
      en:javascript|your browser does not support|your browser doesn't support|an outdated browser|an unsupported browser|browser is out of date|browser is outdated
        |browser is no longer supported
        + ^please enable|^javascript is disabled|^javascript is not|^javascript is required|^javascript must|^javascript seems|^this site requires
        |^this page requires|^this website requires|^this site needs
        |^this page needs|^this app requires|^this feature requires|^this form requires|^you need to enable|^you must enable|^your browser|^you are using an
        |^you're using an|^we've detected that|^we have detected that
        |^it looks like your|^it appears your|^enable javascript|^sorry, your browser|^to view this|^to use this|^for a better exp|^for full functionality
      de:javascript|ihr browser unterstützt|dein browser unterstützt|veralteten browser|browser ist veraltet
        + ^bitte aktiv|^javascript ist|^ihr browser|^dein browser|^sie verwenden einen vera|^um diese|^diese seite benötigt
        |^sie nutzen einen vera|^für diese seite
      fr:javascript|votre navigateur ne supporte|votre navigateur ne prend pas|navigateur obsolète|navigateur n'est pas à jour
        + ^veuillez|^merci d'activer|^javascript est|^votre navigateur|^vous utilisez un navig|^activez|^pour afficher|^ce site nécessite|^vous devez activer
      es:javascript|su navegador no|tu navegador no|navegador obsoleto|navegador desactualizado + ^activa|^active|^habilit|^por favor|^javascript está|^su navegador
        |^tu navegador|^está usando un nav|^estás usando un nav|^para ver
        |^este sitio requiere|^necesitas|^debes|^debe
      it:javascript|il tuo browser non|browser obsoleto|browser non aggiornato + ^attiva|^abilita|^per favore|^javascript è|^il tuo browser|^stai usando un br
        |^per visualizzare|^questo sito richiede
      pt:javascript|seu navegador não|navegador desatualizado|browser não suporta + ^ative|^active|^habilite|^por favor|^javascript está|^seu navegador
        |^o seu navegador|^o seu browser|^você está usando um nav|^para ver
      nl:javascript|je browser ondersteunt|uw browser ondersteunt|verouderde browser + ^schakel|^zet |^javascript is|^je browser|^uw browser|^je gebruikt een ver
        |^u gebruikt een ver|^deze site vereist|^activeer
      pl:javascript|twoja przeglądarka nie|przestarzałej przeglądarki + ^włącz|^prosimy|^javascript jest|^twoja przegl|^używasz prz|^korzystasz z prz|^aby 
        |^ta strona wymaga
      ru:javascript|ваш браузер не поддерживает|ваш браузер устарел|устаревший браузер + ^включите|^пожалуйста|^для работы|^ваш браузер|^вы используете устар
        |^для просмотра|^для корректной|^у вас отключ|^необходимо включить
      uk:javascript|ваш браузер не підтримує|ваш браузер застар + ^увімкніть|^будь ласка|^для роботи|^ваш браузер|^для перегляду
      cs:javascript|váš prohlížeč nepodporuje|zastaralý prohlížeč + ^zapněte|^povolte|^prosím|^váš prohlížeč|^používáte zast|^pro zobrazení
      hr:javascript|preglednik ne podržava|pregledač ne podržava|preglednik je zasta + ^omogućite|^uključite|^molimo|^vaš|^za pravilan|^za prikaz
      sr:javascript|прегледач не подржава + ^омогућите|^укључите|^молимо|^ваш|^за правилан|^за приказ
      sl:javascript|brskalnik ne podpira|brskalnik je zastarel|zastarel brskalnik + ^omogočite|^prosim|^vaš brskalnik|^za pravilno|^za ogled|^za delovanje
      sq:javascript|shfletues + ^ju lutem|^aktivizo|^shfletues
      sv:javascript|din webbläsare stöd|webbläsare är för gammal|gammal webbläsare + ^aktivera|^vänligen|^din webbläsare|^du använder en|^slå på|^javascript är
      no:javascript|nettleseren din støtter|nettleser er for gammel|gammel nettleser|utdatert nettleser + ^aktiver|^vennligst|^nettleseren|^du bruker en|^slå på|^javascript er
      da:javascript|din browser understøtter|browser er for gammel|gammel browser|forældet browser + ^aktiv|^venligst|^din browser|^du bruger en|^slå |^javascript er
      fi:javascript|selaimesi ei tue|selaimesi on vanh|vanhentunutta selain + ^ota |^salli|^selaimesi|^käytät|^tämä sivu|^javascript on
      hu:javascript|böngészője nem támog|böngésződ nem támog|elavult böngésző + ^engedélyez|^kérjük|^az ön böng|^a böngész|^kapcsol|^az oldal|^a javascript
      et:javascript|brauser ei toeta|veebilehitseja ei toeta|brauser on vananen|vananenud brauser
        + ^palun|^luba|^lülita|^sinu brauser|^teie brauser|^teie veebileh|^selle lehe|^lehe
      ca:javascript|el teu navegador no|navegador obsolet + ^activa|^has d'|^cal |^si us plau|^el teu navegador|^per veure
      lt:javascript|naršyklė nepalaiko|naršyklė pasenusi|pasenusi naršyklė + ^įjunkite|^prašome|^jūsų naršyklė|^norint|^norėdami
      ms:javascript|pelayar anda tidak|pelayar web anda tidak|pelayar lama + ^sila|^aktifkan|^pelayar|^anda perlu|^untuk melihat|^laman ini
      lv:javascript|pārlūks neatbalsta|pārlūkprogramma neatbalsta|novecojis pārlūk|novecojusi pārlūk + ^lūdzu|^ieslēdz|^jūsu pārlūk|^tavs pārlūk|^lai |^aktivizē
      he:javascript|הדפדפן שלך אינו|הדפדפן שלכם אינו|הדפדפן אינו תומך|דפדפן ישן + ^יש להפעיל|^נא |^אנא|^הדפדפן|^כדי לצפות
    `,
    test: (line) => isUnattributed(line) && !/\. .{140}/u.test(line) && !CODE.test(line) && ASKS.test(line),
    drops: [
      'Please enable JavaScript to view the comments powered by Chatter.',
      'Your browser does not support the video tag.',
      'You are using an outdated browser. Please upgrade your browser to improve your experience.',
      'Bitte aktivieren Sie JavaScript in Ihrem Browser, um diese Seite zu nutzen.',
      'Veuillez activer JavaScript pour afficher cette page.',
      'Для работы сайта необходимо включить JavaScript в вашем браузере.'
    ],
    keeps: [
      'JavaScript was born in ten days, and every browser has paid for them.',
      'An outdated browser on the old mill PC needs no JavaScript to play chess.',
      'Your browser keeps a list of what you read, and the village knows it.'
    ]
  })
]
