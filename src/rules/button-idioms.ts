import { commentsChecked } from './comments-checked.ts'
import { idiom } from './idiom.ts'
import { endsInStop } from './reading/headline.ts'
import type { Rule } from './rule.ts'
import { runsIn } from './reading/runs-in.ts'
import { lazyShape } from './wording/shape.ts'

/** Whether a line is a button or a notice of a few words. */
const isButton = (line: string): boolean => !/["“”„«.,:;!?।،؟]|\p{Nd}/u.test(line) && line.trim().split(' ').length < 7

/** A whole sentence calls on the reader, and a clause says what for. */
const calls = lazyShape`
  ^(?:(?:aktivieren|schalten|erhalten|abonnieren|verpassen) sie|turn on|enable|allow|get|activez|recevez|ne manquez|ne ratez|activa|recibe|recibí|
  attiva|ricevi|ative|active|receba|zet|ontvang|slå på|aktivera|włącz|zapněte|povolte|activează|primește|aktifkan|izinkan|dapatkan)\b
`
const aims = /^[^,]*(?:, (?:um|damit|aby|så|para|et|y|und|e|en|a|či|ca să) [^,]*)?\.$/u

/** Buttons and short notices of several words, in ten languages. */
export const buttonIdioms: readonly Rule[] = [
  idiom({
    id: 'app-notify-world',
    label: 'app',
    why: 'A button turns the site’s alerts on, or brings its news to a phone.',
    longest: 60,
    wordings: `
      hi:सूचना|नोटिफिकेशन|अलर्ट + चालू करें|ऑन करें|सक्षम करें|पाएं|पाएँ|अनुमति दें
      ar:الإشعارات|التنبيهات|إشعارات|الأخبار العاجلة|أخبار عاجلة + ^فعل|^فعّل|^تفعيل|^شغل|^اسمح|جوالك|هاتفك|^تلق
      fa:اعلان|هشدار|خبرهای فوری|خبر فوری + روشن|فعال|گوشی|تلفن|دریافت
      el:ειδοποιήσεις|έκτακτες ειδήσεις|έκτακτα νέα + ^ενεργοπ|^επιτρέψτε|^λάβετε|κινητό|^άνοιξ
      tr:bildirim|son dakika|anlık haber + aç$|açın$|izin ver|etkinleştir|telefonunuz|cebiniz
      id:notifikasi|pemberitahuan|kabar terkini|berita terkini + ^aktifkan|^nyalakan|^izinkan|ponsel|gawai|^hidupkan
      ms:notifikasi|pemberitahuan + ^hidupkan|^aktifkan|^benarkan|telefon
      sv:notiser|aviseringar|pushnotiser|senaste nytt|nyhetslarm + ^slå på|^aktivera|^tillåt|mobil|telefon
      no:varsler|pushvarsel|pushvarsler|push-varsler|varsel om + ^slå på|^skru på|^aktiver|^tillat|mobil|telefon
      da:notifikationer|pushbesked|push-besked|notifikation + ^slå |^aktiv|^tillad|mobil|telefon
      fi:ilmoitukset|push-ilmoitu|uutisilmoitu|uutishälyty + ^ota |^salli |^tilaa |^kytke 
      hu:értesítés|push üzenet + bekapcsol|engedélyez|^kérek|^kérj
      et:teavitus|teateid|märguand + ^luba |^lülita|^telli |^aktiveeri|^saa 
      cs:upozornění|notifikace|důležité zprávy|rychlé zprávy + ^zapn|^povol|^aktiv|mobilu|telefonu
      hr:obavijest|obaveštenj|notifikacij + ^uključ|^omoguć|^dozvol|^aktivir|^primaj|telefon
      sr:обавештењ|нотификациј + ^укључ|^омогућ|^дозвол|^активир|^примај|телефон
      sl:obvestil|potisna + ^vklop|^omogoč|^dovol|^prejem|telefon
      sq:njoftim + ^aktivizo|^lejo|^merr|^prano|telefon
      uk:сповіщення|термінові новини|пуш-сповіщення + ^увімк|^вмик|^дозвол|телефон|смартфон|^отрим
      vi:thông báo|tin nóng|tin nhanh + ^bật|^cho phép|^nhận|điện thoại|^mở
      ru:уведомлени|оповещени|срочные новости|пуши|пуш- + ^включ|^разреш|^подключ|телефон|смартфон|^получать|^получайте
      ca:notificacions|alertes + ^activa|^permet|mòbil|telèfon
      lt:pranešim|perspėjim + ^įjunk|^leisk|^aktyvuok|^gauk|telefon
      lv:paziņojum + ^ieslēdz|^aktivizē|^atļauj|^saņem
      he:התראות|נוטיפיקציות + ^הפעיל|^הפעל|^אפשר|^אשרו|^קבלו|לנייד
    `,
    test: isButton,
    drops: [
      'सूचनाएं चालू करें',
      'فعّل الإشعارات',
      'اعلان‌ها را روشن کنید',
      'Ενεργοποιήστε τις ειδοποιήσεις',
      'Son dakika gelişmeleri cep telefonunuzda',
      'Senaste nytt i din mobil',
      'Zapnout upozornění',
      'Включить уведомления о новостях'
    ],
    keeps: ['Bật thông báo rồi ông ngủ quên bên bến sông cạn', 'Сповіщення про повінь запізнилося', 'सूचना मिली थी']
  }),
  idiom({
    id: 'app-push-world',
    label: 'app',
    why: 'A prompt offers the site’s notifications.',
    end: 'prompt',
    longest: 130,
    wordings: `
      de:push-|pushnachricht|pushmitteil|pushmeldung|benachrichtigung|eilmeldungen
        + aktivier|einschalt|erhalten|auf dem laufenden|verpass|abonnier|zulassen|anmelden
        + ^push|^mit |^jetzt|^aktivier|^möchten|^wollen|^nichts|^erhalten|^verpass|^immer|^schalten|^abonnier|^bleiben
      en:push notif|push alert|notifications|news alerts|breaking alerts + breaking|headlines|latest|our |story|up to date|news|miss|happens|push
        + ^turn on|^enable|^allow|^get |^would you like|^never miss|^want |^don't miss|^stay |^sign up|^receive|^be the first|^activate|^click
      fr:notifications|nos alertes|alertes info|les alertes|alertes de la + activ|recev|ne rien|temps réel|info|nos |souhaitez|voulez|autoris
        + ^activ|^recev|^souhaitez|^voulez|^ne man|^ne rat|^pour ne|^cliquez|^autoris|^soyez|^restez|^accept
      es:notificaciones|las alertas|nuestras alertas|alertas de + noticia|última hora|perder|entér|nuestr|recib|momento|informado|al día
        + ^activa|^activá|^active|^¿quieres|^¿desea|^quieres|^recib|^recibí|^permit|^no te pierdas|^suscríbete|^mantente
      it:notifiche + aggiornat|tempo reale|notizi|ricev|perdere|gratis|ultim|nostr
        + ^attiva|^vuoi|^ricev|^abilita|^per |^non perd|^resta|^iscriv|^consenti
      pt:notificações|alertas + notícia|tudo|perder|última hora|receb|primeira mão|por dentro|nossas|push
        + ^ativ|^activ|^quer |^receb|^permit|^não perca|^deseja|^fique|^clique
      nl:pushberichten|pushmelding|notificaties|meldingen + nieuws|mis |niets|aan|ontvang|hoogte|toestaan
        + ^ontvang|^zet |^wil |^schakel|^mis |^krijg|^activeer|^sta |^blijf
      sv:notiser|pushnotis|pushmeddel|aviseringar + nyhet|missa|senaste|händer|uppdater|nytt|push
        + ^slå på|^vill du|^aktivera|^få |^missa|^tillåt|^ladda|^håll dig
      no:varsler|pushvars|push-vars + nyhet|glipp|siste|skjer|oppdater|push
        + ^slå på|^skru på|^vil du|^aktiver|^få |^ikke gå|^tillat|^last ned|^hold deg
      da:notifikation|pushbesked|push-besked + nyhed|glip|seneste|sker|opdater|push
        + ^slå |^vil du|^aktiv|^få |^gå ikke|^tillad|^hent|^download|^hold dig
      fi:push-ilmoitu|ilmoitukset|ilmoituksen|uutishälyty + uutis|tärkei|uusim|push|heti|ensimm + ^ota |^haluatko|^salli |^tilaa |^älä missaa|^lataa 
      hu:értesítés|push üzenet + hír|legfontos|friss|azonnal|elsőként + ^kapcsolja|^kapcsold|^szeretne |^szeretnél |^engedélyez|^kér |^kérj|^ne maradj|^iratk|^tölts
      et:teavitus|märguand + uudis|olulis|esimesena|kursis|ilma + ^luba |^lülita|^telli |^soovi|^kas soovi|^ära |^saa 
      pl:powiadomieni + wiadomoś|informac|przegap|bieżąco|najnowsz|najważn|otrzym|news|push
        + ^włącz|^czy chcesz|^chcesz|^bądź|^otrzym|^zapisz|^aktywuj|^nie przegap|^kliknij|^zezwól
      cs:upozornění|notifikac|oznámení + zpráv|článk|neuteče|neunikne|nezmešk|novink|nejnov|dostáv|zapn
        + ^zapn|^chcete|^chci|^povol|^aktiv|^dostáv|^nechte|^odebír|^přihl
      bg:известия|нотификации + новин|важн|пропус|получа|включ + ^включ|^искате|^разреш|^получавай|^абонирай
      sk:upozornenia|notifikáci + správ|člank|neujde|nezmešk|novink|zapn|dostáv + ^zapn|^chcete|^povoľ|^aktiv|^dostáv|^odober
      hr:obavijesti|notifikacij|obaveštenj + vijest|vest|propust|člank|najnov|primaj|uključ + ^uključ|^želite|^dozvol|^omoguć|^aktiv|^primaj
      sr:нотификациј|обавештењ + вест|пропуст|чланк|најнов|примај|укључ + ^укључ|^желите|^дозвол|^омогућ|^актив|^примај
      sl:obvestil + novic|zamud|član|najnov|prejem|vklop + ^vklop|^želite|^dovol|^omogoč|^aktivir|^prejem
      sq:njoftim|njoftoh + lajm|humb|artikuj|fundit|aktivizo + ^aktivizo|^dëshiro|^lejo|^merr|^a doni
      ro:notificări + știri|ştiri|nout|curent|primi|push|ultim|articol|important
        + ^activ|^vrei|^doriți|^dorești|^primește|^abon|^fii |^permite|^pornește
      tr:bildirim + haber|gelişme|kaçır|son dakika|güncel|ister misiniz|anında
        + izin ver|açın|ister misin|kaçırma|almak için|etkinleştir|abone|haberdar|alın|aç$
      id:notifikasi|pemberitahuan + berita|kabar|terbaru|terkini|ketinggalan|informasi|update
        + ^aktifkan|^izinkan|^nyalakan|^dapatkan|^ingin|^hidupkan|^terima|^jangan
      ms:notifikasi|pemberitahuan + berita|terkini|ketinggalan|terlepas|maklumat + ^hidupkan|^aktifkan|^benarkan|^dapatkan|^terima|^jangan|^ingin
      vi:thông báo + tin|bài viết|cập nhật|bỏ lỡ|mới nhất + ^bật|^nhận|^cho phép|^bạn có muốn|^đăng ký|^đừng
      ru:уведомлени|пуш-|push- + новост|важн|пропуст|в курсе|событи|получа|материал|первы + ^включ|^хотите|^разреш|^подпи|^получ|^не проп|^будьте|^узнав
      uk:сповіщен|пуш-|push- + новин|важлив|пропуст|в курсі|події|отрим|матеріал|перш + ^увімк|^хочете|^дозвол|^підпи|^отрим|^не проп|^будьте|^дізна
      el:ειδοποιήσεις + ειδήσε|νέα|σημαντικ|λαμβάν|χάσ|άρθρα|πρώτ|έκτακτ + ^ενεργοπ|^θέλετε|^επιθυμείτε|^επιτρέψτε|^λάβετε|^μη|^μείνετε|^εγγραφ
      ca:notificacions|les alertes|alertes de + notíci|última hora|perd|assabent|nostr|rep |rebre|moment|al dia
        + ^activa|^vols|^permet|^rep |^no et perdis|^subscriu|^estigues
      lt:pranešim + naujien|nepraleisk|svarbiaus|pirm|gauti + ^įjunk|^norite|^gauk|^nepraleisk|^ar norite|^leisk
      lv:paziņojum + ziņ|svarīg|jaunum|pirm|nepalaid + ^ieslēdz|^atļauj|^saņem|^vēl|^vai vēl|^nepalaid
      he:התראות + חדשות|לפספס|מתפרצ|דחופ|עדכונ|ראשונ|בזמן אמת + ^הפעיל|^קבלו|^רוצים|^אל תפספ|^אשרו|^הירש|^לא מפספ
    `,
    test: (line) =>
      !/["“”„«;]|\p{Nd}/u.test(line) &&
      line.split(' ').length < 20 &&
      (!endsInStop(line) || (calls().test(line) && aims.test(line) && !runsIn(line))),
    drops: [
      'Aktivieren Sie Push-Mitteilungen, um keine Neuigkeiten zu verpassen.',
      'Recevez nos alertes info en temps réel : activez les notifications.',
      'Mit unseren Push-Nachrichten sind Sie immer auf dem Laufenden',
      'Would you like to receive breaking news notifications?',
      'Activez les notifications pour ne rien manquer',
      '¿Quieres recibir notificaciones de última hora?',
      'Attiva le notifiche per restare sempre aggiornato',
      'Ative as notificações e fique por dentro de tudo',
      'Wil je meldingen ontvangen van het laatste nieuws?',
      'Vill du få notiser om de senaste nyheterna?',
      'Włącz powiadomienia i bądź na bieżąco',
      'Zapněte si upozornění a nic vám neunikne',
      'Vrei să primești notificări cu cele mai noi știri?',
      'Bildirimleri açın, son dakika haberleri kaçırmayın',
      'Izinkan notifikasi untuk mendapatkan kabar terbaru',
      'Хотите получать push-уведомления о главных событиях?'
    ],
    keeps: [
      'Turn on the lights and the notifications of the mill fall silent.',
      'Mit Push-Nachrichten warnte die Stadt alle, die sie erhalten wollten.',
      'Activez les notifications, répète le maire à qui veut bien l’entendre.',
      'Wil je meldingen van het nieuws ontvangen, dan betaal je, zegt de molenaar.',
      'Vill du ha notiser om nyheter får du betala, säger mjölnaren.',
      'Nhận được thông báo, người dân rời làng và không quay lại.'
    ]
  }),
  idiom({
    id: 'share-send-world',
    label: 'share',
    why: 'A button sends the story by mail or network, or copies its link.',
    longest: 50,
    wordings: `
      hi:ईमेल से|ईमेल द्वारा|लिंक|यूआरएल + भेजें|कॉपी
      ar:عبر البريد|بالبريد|الرابط|رابط + ^أرسل|^إرسال|نسخ|انسخ
      fa:ایمیل|لینک|پیوند|توییتر|فیسبوک|تلگرام + ^ارسال|کپی|رونوشت|هم‌رسانی|همرسانی|^اشتراک
      el:email|e-mail|σύνδεσμ|συνδέσμ + ^αποστολ|^στείλ|αντιγρα
      tr:e-posta|bağlantı|linki|link + gönder$|kopyala|kopyalandı
      id:surel|email|tautan|link + ^kirim|^salin|disalin|^copy
      ms:e-mel|emel|pautan + ^hantar|^salin|disalin
      sv:med e-post|via e-post|via mejl|med mejl|per mejl|länken|länk + ^skicka med|^skicka via|^skicka per|^kopiera|kopierad
      no:med e-post|via e-post|på e-post|på epost|lenken|lenke + ^send med|^send via|^send på|^send saken|^kopier|kopiert
      da:med e-mail|via e-mail|via mail|på mail|med mail|linket|link + ^send med|^send via|^send på|^send artiklen|^kopi|kopieret
      fi:sähköpostilla|sähköpostitse|linkki|linkin + ^lähetä |^jaa |^kopioi|kopioitu
      hu:e-mailben|emailben|linket|link |hivatkozás + ^küld|^elküldöm|^megosztás|másolás|másolva|^oszd|^ossza
      et:e-posti|e-postiga|e-kirjaga|meilile|meiliga|link|viide|viite + ^saada |^jaga |^kopeeri|kopeeritud
      cs:e-mailem|mailem|odkaz + ^poslat|^pošl|zkopír|kopír
      bg:по имейл|по e-mail|линка|връзката + ^изпрат|^копир|копиран
      sk:e-mailom|mailom|odkaz + ^poslať|^pošl|^skopír|^kopír|skopírovan
      hr:e-mailom|mailom|e-poštom|poveznic|link + ^pošalj|^kopir|kopiran
      sr:е-поштом|линк + ^пошаљ|^копир|копиран
      sl:po e-pošti|e-pošto|povezav + ^pošlji|^kopir|kopiran
      sq:me email|link|lidhj + ^dërgo|^kopjo|u kopjua
      uk:поштою|посилання|лінк|в telegram|у telegram|у viber|у whatsapp + ^надісл|^надіш|скопій|копію
      vi:email|liên kết|đường dẫn|link + ^gửi|sao chép|^chép
      ru:ссылк|по почте|по e-mail|по email|на почту|в telegram|в телеграм|в whatsapp|в одноклассник + ^отправ|^послать|^пошл|^скопир|^копир|скопирован|^переслать
      ca:per correu|l'enllaç|enllaç + ^envia|^copia|^enviar|copiat
      lt:el\\. paštu|nuorod + ^siųsti|^siųsk|^kopij|nukopij
      lv:e-past|sait + ^sūt|^nosūt|^kopē|^nokopē|nokopēt
      he:במייל|באימייל|הקישור|קישור|לחבר + ^שלח|^שליח|^העתק|^העתיק|הועתק
    `,
    test: isButton,
    drops: [
      'ईमेल से भेजें',
      'أرسل عبر البريد',
      'پیوند رونوشت شد',
      'E-postayla gönder',
      'Kirim lewat surel',
      'Skicka med e-post',
      'Отправить ссылку по почте'
    ],
    keeps: [
      'Skicka mejl till kungen gick inte',
      'أرسل الرابط إلى الشرطة بعد ليلة من التردد والخوف',
      'Gửi email cho con trai ở xa'
    ]
  }),
  ...commentsChecked
]
