import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'
import { runsIn } from './reading/runs-in.ts'

const VERBS =
  'says|said|advises|sagt|rät|dit|conseille|dice|diz|zegt|säger|mówi|říká|spune|sanoo|neuvoo|mondja|mondta|dedi|kata|говорит|сказала?|советует|просит|каже|радить|просить|λέει|λένε'
const SAID = new RegExp(`, (?:\\p{L}+ ){0,3}(?:${VERBS})(?!\\p{L})`, 'u')

/** Calls to get the site's app in whole sentences, as sites of many languages word them. */
export const appIdioms: readonly Rule[] = [
  idiom({
    id: 'app-get-world',
    label: 'app',
    why: 'A prompt asks to get the site’s app.',
    end: 'prompt',
    longest: 170,
    wordings: `
      de:app |app,|app.|apps + herunter|laden sie|installier|hol dir|holen sie|lade + kostenlos|gratis|verpass|nachrichten|unsere|news
        + ^laden sie|^lade |^jetzt|^hol|^mit unserer|^installier|^nutzen sie
      en:app + download|install + news|stories|story|breaking|alerts + ^for the latest|^for more|^download|^install|^read more|^stay |^don't miss|^never miss
      fr:l'application|notre application|l'appli|notre appli + télécharg|install|activez + info|actu|gratuit|ne rien|notre|article|notifications
        + ^télécharg|^install|^pour ne|^suivez|^ne manquez|^ne ratez
      es:la app|nuestra app|aplicación + descarg|descárg|instal|bajate + gratis|noticia|nuestr|entér|ios|android|notificac|instante
        + ^descarg|^descárg|^lleva|^instal|^bajate|^no te pierdas
      it:app |app. + scaric|install + gratis|notizi|nostr|aggiorn|ios|android + ^scaric|^install|^leggi|^resta
      pt:app |app.|aplicativo|aplicação + baix|descarreg|instal + grátis|gratuit|notícia|nosso|nossa|android|ios + ^baix|^descarreg|^instal|^leia|^acompanhe
      nl:app |app. + download|installeer + gratis|nieuws|onze|mis |hoogte + ^download|^installeer|^blijf|^mis
      sv:app |appen|app. + ladda ner|ladda ned|hämta + nyhet|gratis|vår|missa + ^ladda|^hämta|^missa|^följ
      no:app |appen|app. + last ned|hent|installer + nyhet|gratis|vår|glipp + ^last|^hent|^ikke gå|^installer|^følg
      da:app |appen|app. + download|hent|installer + nyhed|gratis|vores|glip + ^download|^hent|^gå ikke|^installer|^følg
      fi:sovellus|sovellukse|appi + lataa|asenna|hanki + uutis|ilmai|maksut|meidän|\\S+mme\\b|suoraan + ^lataa|^asenna|^hanki|^seuraa 
      hu:applikáci|alkalmazás|appunk + tölts|telepít|szerezd + hír|ingyen|\\S+[uü]nk|legfriss + ^tölts|^telepíts|^szerezd|^ne maradj|^kövess
      et:äpp|äpi|rakendus|mobiiliäp + lae alla|laadi alla|lae |laadi |tõmba|paigalda + uudis|tasuta|meie|telefon|kursis + ^lae |^laadi |^tõmba|^paigalda|^ära 
      pl:aplikacj + pobierz|ściągnij|zainstaluj + bezpłatn|nasz|wiadomoś|za darmo|wygod|bieżąco + ^pobierz|^ściągnij|^zainstaluj|^bądź
      cs:aplikac + stáhn|stahuj|nainstal + naši|zpráv|neuteče + ^stáhn|^stahuj|^nainstal
      bg:приложени + изтегл|свал|инстал + наш|новин|пропус|ни |безплатн + ^изтегл|^свал|^инстал
      sk:aplikáci + stiahn|sťahuj|nainštal + naš|správ|neujde|zadarmo + ^stiahn|^sťahuj|^nainštal
      hr:aplikacij + preuzm|skin|instalir + naš|vijest|vest|besplatn|propust + ^preuzm|^skin|^instalir
      sr:апликациј + преузм|скин|инсталир + наш|вест|бесплатн|пропуст + ^преузм|^скин|^инсталир
      sl:aplikacij + prenes|naloži|namesti + naš|novic|brezplač|zamud + ^prenes|^naloži|^namesti
      sq:aplikacion|app-in + shkarko|instalo + tonë|lajm|falas|humb|kohë + ^shkarko|^instalo|^mos |^për t
      ro:aplicați + descarc|instal + gratuit|noastr|știri|android|ios|notific + ^descarc|^instal
      tr:uygulama + indir|yükle + haber|uygulamamız + ^uygulama|^mobil|^haber|^hemen|^ücretsiz
      id:aplikasi + unduh|download|instal|pasang + berita|kami + ^unduh|^download|^instal|^pasang
      ms:aplikasi + muat turun|pasang|dapatkan + berita|kami|percuma|terkini|telefon + ^muat turun|^pasang|^dapatkan|^jangan
      vi:ứng dụng + tải|cài + đọc tin|tin tức|tin nhanh|tin mới|chúng tôi + ^tải|^cài
      ru:приложени + скача|установ|загруз + наш|новост|первым + ^скача|^установ|^загруз|^мобильн
      uk:застосун|додат + завант|встанов|скача + наш|новин|першим + ^завант|^встанов|^скача|^мобільн
      el:εφαρμογή|app + κατεβάσ|κατέβασ|εγκαταστ|αποκτ + μας|ειδήσε|τα νέα|πρώτοι + ^κατεβ|^κατέβ|^εγκατ|^αποκτ
      ca:l'app|nostra app|aplicació + descarreg|baixa|instal + notíci|gratis|gratuït|nostr|ios|android|notificac|mòbil + ^descarreg|^baixa|^instal|^no et perdis|^tota
      lt:programėl + siųsk|sisiųsti|įsidiek|įdiek + naujien|nemokam|mūsų|android|telefon|rezultat|sek + ^parsi|^atsi|^įsi|^nepraleisk|^įdiek|^visos
      lv:lietotn|mobilo lietotn + lejup|uzstādi|instalē|iegūsti + ziņ|bezmaksas|mūsu|telefon|jaunum + ^lejup|^uzstādi|^iegūsti|^nepalaid|^instalē
      he:אפליקציה|אפליקציית|היישומון + הוריד|הורד|להורד|התקינ|באפליקציה + חדשות|בחינם|שלנו|עדכונ|התרא|אנדרואיד|תקציר + ^הוריד|^הורד|^להורד|^לחצו|^התקינ|^אל תפספ|^כל
      th:แอป + ดาวน์โหลด|โหลด|ติดตั้ง + ฟรี|ios|android|app store|ของเรา|อ่านข่าว|ข่าวสาร|ไม่พลาด + ^ดาวน์โหลด|^โหลด|^ติดตั้ง|^อ่านข่าว|^ไม่พลาด
      ta:செயலியை|செயலி|ஆப்பை|ஆப் + பதிவிறக்க|டவுன்லோட்|இன்ஸ்டால் + செய்தி|எங்கள்|நமது|இலவச|ios|android|ஆண்ட்ராய்ட்
        + செய்யுங்கள்|செய்யவும்|செய்ய$|பதிவிறக்கவும்
      te:యాప్ + డౌన్‌లోడ్|ఇన్‌స్టాల్|డౌన్లోడ్ + వార్త|మా |ఉచిత|ios|android|ఆండ్రాయిడ్|న్యూస్ + చేయండి!?$|చేసుకోండి!?$
      ml:ആപ്പ് + ഡൗൺലോഡ്|ഇൻസ്റ്റാൾ + വാർത്ത|ഞങ്ങളുടെ|സൗജന്യ|ios|android|ആൻഡ്രോയ്ഡ് + ചെയ്യുക!?$|ചെയ്യൂ!?$
    `,
    test: (line) =>
      !/["“”„«»;]/u.test(line) &&
      !SAID.test(line) &&
      !runsIn(line) &&
      !/, (?:mais|aber|pero|ma|mas|maar|men|ale|но) /u.test(line),
    drops: [
      'Laden Sie sich jetzt die kostenlose App herunter und verpassen Sie keine Nachricht mehr.',
      'For the latest on this and other stories, download the Wend Post app from the App Store or Google Play.',
      'Téléchargez l’application et activez les notifications pour ne rien manquer de l’info locale.',
      'Descárgate gratis nuestra aplicación para iOS y Android',
      'Pobierz naszą bezpłatną aplikację na telefon',
      'Скачайте наше бесплатное приложение и узнавайте новости первыми'
    ],
    keeps: [
      'Stiahnite si našu aplikáciu, zaznelo v čakárni plnej tlačidlových telefónov.',
      "Télécharger l'application de la mairie, mais couper les notifications la nuit.",
      'Download the app and the news will find you, the old printer said.',
      'Laden Sie die App herunter, rät die Mühle, sie ist kostenlos.',
      'Descarga la app gratis, dice el alcalde, y verá la presa.',
      'Tải ứng dụng để đọc tin nhanh hơn Lễ hội cà phê sẽ diễn ra vào tháng tới.',
      'Ladda ner appen, säger mjölnaren, den är gratis.',
      'Скачайте наше приложение, говорит водитель, и увидите рейс.',
      'Скачайте бесплатное приложение парка и следуйте по стрелкам.',
      'Unduh aplikasi gratis dari taman itu dan ikuti panahnya.'
    ]
  })
]
