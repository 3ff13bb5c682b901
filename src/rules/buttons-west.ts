import { signInWest } from './sign-in-west.ts'
import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** Buttons and short prompts in languages of which `button-idioms` and `share-idioms` do not tell. */
export const buttonsWest: readonly Rule[] = [
  idiom({
    id: 'share-this-west',
    label: 'share',
    why: 'A button or prompt asks to share, send, copy or print the item.',
    end: 'short',
    longest: 70,
    wordings: `
      it:articolo|notizia|storia|collegamento|il link|pagina|contenuto|facebook|whatsapp|url
        + ^condividi|^inoltra|^diffondi|^invia|^copia|^manda |^stampa quest|^stampa l|^stampa art|^consiglia
      pt:artigo|matéria|esta notícia|a notícia|reportagem|link|esta página|conteúdo|facebook|whatsapp|texto|publicação
        + ^compartilh|^partilh|^envi[ea] |^enviar por|^enviar est|^enviar a |^enviar o |^copi[ae] |^copi[ae]r |^encaminh|^espalhe |^mandar |^imprim|^recomend[ea]
      nl:artikel|bericht|verhaal|link|url|pagina|vriend|facebook|whatsapp|nieuws
        + ^deel dit|^deel deze|^deel het artikel|^deel via|^deel op|^delen via|^delen op|^stuur dit|^stuur deze|^stuur door
        |^stuur het artikel|^stuur een link|^kopieer|^verzend |^verstuur |^verspreid dit|kopiëren$|^mail dit|^mail deze|^print dit|^print de|^deel met
      pl:artykuł|link|stronę|znajom|facebook|tekst|materiał|wpis
        + ^udostępnij|^podziel się|^wyślij|^prześlij|^skopiuj|^kopiuj|^wydrukuj|^poleć|^drukuj
      ro:articol|link|pagin|știre|prieten|facebook|whatsapp|material|postare
        + ^distribuie acest|^distribuie articol|^distribuie pe |^distribuie știrea|^distribuie pagina|^distribuie mai|^distribuie unui|^trimite acest|^trimite această
        |^trimite articolul|^trimite pe |^trimite unui|^trimite prin|^trimite link|^copiază|^copiați|^printează|^tipărește acest|^tipărește art
        |^recomandă acest|^recomandă art|^distribuiți
    `,
    test: (line) => isPlain(line) && !ADVISES.test(line) && !(line.endsWith('.') && line.split(' ').length > MOST_SAID),
    drops: [
      'Condividi questa storia',
      'Copia il collegamento',
      'Compartilhe esta reportagem',
      'Stuur dit artikel naar een vriend',
      'Wyślij artykuł znajomemu',
      'Trimite articolul unui prieten'
    ],
    keeps: [
      'Compartilhar notícia falsa é crime',
      'Deel van het verhaal ontbreekt',
      'Deel je verhaal',
      'Deel het verhaal met je kind.',
      'Copia il link solo se conosci chi lo manda.',
      'Compartilhe a notícia só depois de verificar.',
      'Wyślij link tylko komuś zaufanemu.',
      'Trimite linkul numai cui cunoști.',
      'Stampa estera in prima pagina',
      'Trimite prietenilor bani de trei ani',
      'Podziel się chlebem z sąsiadem'
    ]
  }),
  idiom({
    id: 'related-may-like-west',
    label: 'related',
    why: 'A heading says what else the reader may like.',
    longest: 80,
    wordings: `
      it:interessar|piacer|incuriosir + potrebbe|potrebbero|può|possono + articol|contenut|anche|notizi|questi|questo|leggere
      pt:gostar|interessar|interesse + ^pode|^poderá|^podem|^talvez|^você|^vai|^também|^artigos|^conteúdos|^notícias
        + você|te |lhe|também|artigos|seu + pode|poderá|talvez|também
      nl:interess|boeien|leuk|aanspre|lezen + ^misschien|^mogelijk|^wellicht|^dit vind|^ook interess|^deze artikelen|^dit kan je ook|^dit kan jou|^dit kan u
      pl:zainteresować|zainteresują|spodobać|zaciekawić + może|mogą|^zainter + cię|ciebie|państwa|was|ci |również|także
      ro:interesa|interesează|plăcea + ar putea|s-ar putea|poate|ți-ar|v-ar + ^te|^vă|^ți|^ar |^s-ar|^poate|^articole|^știri|^v-ar|^alte
    `,
    test: (line) => isPlain(line) && !/\d|[?!]/u.test(line),
    drops: [
      'Articoli che potrebbero interessarti',
      'Pode também lhe interessar',
      'Misschien ook interessant voor jou',
      'Te-ar putea interesa și aceste articole',
      'To może cię również zaciekawić'
    ],
    keeps: [
      'Potrebbe piacere al sindaco',
      'Pode gostar quem pescou ali',
      'Misschien regent het morgen',
      'Dit kan je kind interesseren',
      'Może spadnie deszcz',
      'Ar putea ploua și mâine'
    ]
  }),
  idiom({
    id: 'related-most-read-west',
    label: 'related',
    why: 'A heading of the list of what is read most.',
    longest: 60,
    wordings: `
      it:più lett|più vist|più commentat|più condivis|più popolari + ^i più|^le più|^gli articoli|^le notizie|^notizie|^articoli|^più lett|^i video
        + articol|notizi|oggi|settimana|mese|giorno|ora|sito|24 ore
      pt:mais lid|mais vist|mais comentad|mais acessad|mais populares|mais partilhad
        + ^as mais|^os mais|^mais|^notícias|^matérias|^artigos|^as notícias|^os artigos
        + hoje|da semana|do dia|do mês|últimas|do site|agora|artigos|notícias|matérias
      nl:meest gelezen|meest bekeken|meest gedeeld|populairste + ^meest|^de meest|^populair|^het meest
        + vandaag|week|nieuws|artikel|nu|maand|uur|deze
      pl:najczęściej czytan|najpopularniejsz|najchętniej czytan|najczęściej komentowan + ^naj|^artykuły|^teksty|^wiadomości
        + dzisiaj|dziś|tygodni|artykuł|tekst|wiadomości|dnia|miesiąca|teraz|ostatni
      ro:cele mai citite|cele mai văzute|cele mai comentate|cele mai accesate|cele mai populare + ^cele|^știri|^articole
        + azi|astăzi|săptămân|ultimele|zilei|luni|articole|știri|acum
      hr:najčitan|najgledan|najkomentir|najpopularnij + ^najčitan|^najgledan|^najkomentir|^danas|^ove nedelje|^ovaj tjedan
      + danas|nedelj|tjed|trenutno|vesti|vijesti|član|dan|mesec|mjesec|u 
      sr:најчитан|најгледан|најкоментир + ^најчитан|^најгледан|^најкоментир|^данас|^ове недеље + данас|недељ|тренутно|вести|члан|дан|месец|у 
      sl:najbolj bran|najbolj gledan|najbolj komentiran|najbolj poslušan + ^najbolj|^danes + danes|teden|ta hip|novic|član|dan|mesec|v 
      sq:më të lexuar|më të shikuar|më të klikuar|më të komentuar + ^më të|^lajmet më|^artikujt më + sot|jav|tani|lajm|artikuj|dit|muaj
      sv:mest läst|mest sedd|mest delat|mest kommenterat|populäraste + ^mest|^det mest|^de mest|^popul
        + idag|i dag|vecka|just nu|nyhet|artikl|dygn|månad|senaste
      no:mest lest|mest sett|mest delt|mest kommentert|mest populære + ^mest|^det mest|^de mest
        + i dag|uke|akkurat nå|nyhet|artikler|saker|døgn|måned|siste
      da:mest læst|mest set|mest delt|mest kommenter|mest populære + ^mest|^det mest|^de mest
        + i dag|uge|lige nu|nyhed|artikler|historier|døgn|måned|seneste
      fi:luetuim|katsotuim|jaetuim|kommentoiduim|suosituim + ^luetuim|^katsotuim|^jaetuim|^kommentoid|^suosituim|^viikon|^päivän + päivä|viiko|nyt|uuti|jutu|artik|tänään
        + ^\\S+(?: \\S+){0,2}$
      hu:legolvasott|legnézett|legnépszerű|legtöbbet olvas + ^a leg|^leg|^a nap|^a hét|^heti|^napi + cikk|hírei|hírek|írás|mai |napi|heti|ma$ + ^\\S+(?: \\S+){0,3}$
      et:loetuma|loetuim|vaadatuma|vaadatuim|enim loetud|kommenteerituma + ^loetu|^vaadatu|^enim loetud|^kommenteeritu|^päeva|^nädala|^täna|^kuu + ^\\S+(?: \\S+){0,3}$
      ca:més llegit|més llegides|més llegits|més vist|més vistes|més comentat|més compartit + ^el més|^els més|^les més|^les notícies més
        + avui|setmana|mes|ara|notíci|article|dia|hores
      lt:skaitomiaus|populiariaus|žiūrimiaus|komentuojamiaus + ^skaitomiaus|^populiariaus|^žiūrimiaus|^komentuojamiaus|^šiandien|^savaitės
        + šiandien|savait|dabar|naujien|straipsn|dien|mėnes|par
      lv:lasītāk|skatītāk|populārāk|komentētāk|visvairāk lasīt + ^lasītāk|^skatītāk|^populārāk|^komentētāk|^visvairāk|^šodien|^nedēļas|^dienas|^mēneša + ^\\S+(?: \\S+){0,3}$
    `,
    test: (line) => isPlain(line) && !TELLS.test(line),
    drops: [
      'Le più lette della settimana',
      'Matérias mais lidas do dia',
      'Meest bekeken deze maand',
      'Najchętniej czytane w tym tygodniu',
      'Cele mai citite în ultimele 24 de ore',
      'Mest läst senaste dygnet'
    ],
    keeps: [
      'I libri più letti dai marinai',
      'De meest gelezen brief',
      'Mest läst den här veckan var sagan om räven',
      'Os mais vistos hoje são os gatos'
    ]
  }),
  idiom({
    id: 'consent-settings-west',
    label: 'consent',
    why: 'A button opens or answers the settings of cookies and privacy.',
    longest: 70,
    wordings: `
      it:cookie|privacy|tracciamento|consenso
        + ^vai|^modifica|^gestisci|^apri|^rivedi|^aggiorna|^cambia le|^imposta|^personalizza|^leggi|^consulta|^revoca|^salva
        + impostazion|preferenz|policy|informativa|il consenso|scelte
      pt:cookies|privacidade|consentimento
        + ^ir para|^gerir|^gerenci|^definiç|^configura|^preferên|^alterar|^altere|^ver |^veja|^leia|^consulte|^rever|^reveja|^guardar|^salvar
        + definiç|configura|preferên|política|consentimento|escolhas|aviso
      nl:cookie|privacy|toestemming + ^beheer|^wijzig|^pas |^bekijk|^instell|^lees|^open|^sla |^aanpass|^ga naar
        + instelling|voorkeur|beleid|toestemming|verklaring|keuze
      pl:cookie|ciasteczk|prywatności|zgod + ^zarządzaj|^zmień|^ustaw|^dostosuj|^przejdź|^zobacz|^przeczytaj|^zapisz|^wycofaj|^edytuj
        + ustawie|preferenc|polityk|zgody|zgodami|wybór
      ro:cookie|confidențialit|consimțământ + ^gestion|^modific|^setări|^schimbă|^vezi|^cite|^salveaz|^retrage|^personaliz|^actualiz
        + setări|preferinț|politic|consimț|opțiuni
      hr:kolačić|privatnost|privol|saglasnost|pristank + ^upravlj|^postavk|^podeš|^promijen|^promen|^povuci|^sačuvaj|^spremi|^kolačić
      + postavk|podeš|opcij|pravil|izbor|privol|saglas|upravlj|pristank
      sr:колачић|приватност|сагласност|пристанк + ^управљ|^подеш|^промен|^повуци|^сачувај|^колачић + подеш|опциј|правил|избор|саглас|управљ|пристанк
      sl:piškotk|zasebnost|soglas|privolit + ^upravlj|^nastavi|^spremeni|^prekli|^shrani|^poglej|^posodob|^piškotk
      + nastavi|možnost|pravil|izbir|soglas|upravlj|privolit
      sq:cookies|cookie|privatësi|pëlqim + ^menaxho|^ndrysho|^ruaj|^cilësim|^preferenc|^rishiko|^cookie
      + cilësim|preferenc|politik|zgjedhj|pëlqim|menaxho|privatësi
      sv:cookie|kakor|integritet|samtycke + ^hantera|^ändra|^inställ|^anpassa|^läs|^visa|^spara|^återkalla|^uppdatera|^öppna
        + inställ|cookieinst|kakinst|policy|val|samtycke
      no:cookie|informasjonskaps|personvern|samtykke + ^administrer|^endre|^innstill|^tilpass|^les|^vis|^lagre|^trekk|^oppdater|^åpne
        + innstill|cookieinnst|policy|valg|samtykke|erklæring
      da:cookie|privatliv|samtykke + ^administr|^ændr|^ret |^indstill|^tilpas|^læs|^vis|^gem|^træk|^opdater|^åbn
        + indstill|cookieindst|politik|valg|samtykke
      fi:eväste|yksityisyy|suostumu|tietosuoja + ^hallitse|^hallinnoi|^muuta |^muokkaa|^näytä|^tallenna|^avaa|^päivitä|^peru|^tarkista + asetu|valin|suostumu|käytän
      hu:süti|sütik|cookie|adatvédel|hozzájárul + ^kezel|^módosít|^süti|^cookie|^adatvéd|^beállít|^hozzájárul|^megnyit|^frissít|^visszavon + beállít|kezelés|módosít|visszavon
      et:küpsis|privaatsus|nõusolek + ^halda|^muuda|^salvesta|^vaata|^ava |^uuenda|^tühista|^kohanda|^küpsis + seade|sätte|eelistus|nõusolek|valik
      ca:galetes|cookies|privacitat|privadesa|consentiment + ^gestion|^configur|^canvi|^modific|^personalitz|^revis|^retir|^desa|^actualitz|^obre
        + configur|preferènc|política|opcions|consentiment|galetes
      lt:slapuk|privatum|sutikim + ^tvark|^vald|^keis|^nustat|^atšauk|^išsaug|^perž|^atnauj|^slapuk + nustat|parinkt|politik|pasirink|sutikim|vald
      lv:sīkdat|privātum|piekrišan + ^pārvald|^mainīt|^maini|^saglab|^skat|^atvērt|^atjaun|^atsaukt|^pielāgot|^sīkdat + iestatīj|uzstādīj|izvēl|piekrišan|politik
      th:คุกกี้|ความเป็นส่วนตัว|ความยินยอม + ^จัดการ|^ตั้งค่า|^การตั้งค่า|^บันทึก|^ปรับ|^ถอน|^เปลี่ยน + ^\\S{6,36}$
      ta:குக்கீ|தனியுரிமை|ஒப்புதல் + அமைப்பு|நிர்வகி|விருப்ப|மாற்ற + ^\\S+(?: \\S+){0,2}$
      te:కుకీ|గోప్యతా|ప్రైవసీ|సమ్మతి + సెట్టింగ్|నిర్వహించ|ప్రాధాన్యత|మార్చ + ^\\S+(?: \\S+){0,2}$
    `,
    test: isPlain,
    drops: [
      'Vai alle impostazioni dei cookie',
      'Rever as definições de cookies',
      'Wijzig je cookie-instellingen',
      'Zmień ustawienia plików cookie',
      'Modifică setările cookie',
      'Ändra dina cookie-inställningar'
    ],
    keeps: ['Cambia la legge sui cookie', 'Privacy op school', 'Zgoda buduje', 'Ändra receptet på kakor', 'Leis de privacidade']
  }),
  ...signInWest
]

/** A button is no advice of what to do only sometimes, or not at all. */
const ADVISES =
  /(?<!\p{L})(?:solo se|solo a|solo dopo|non|só|somente|nunca|não|nooit|alleen|niet|tylko|nigdy|nie|numai|doar|niciodată)(?!\p{L})/u
/** A button that ends in a stop has few words: an order of more is advice. */
const MOST_SAID = 4
/** A verb: then it is told what was read most. */
const TELLS =
  /(?<!\p{L})(?:è|sono|era|erano|são|é|foi|foram|is|was|waren|zijn|jest|są|był|były|este|sunt|au fost|är|var|blev|ble|er)(?!\p{L})/u

/** Whether a line can be a button or heading of a page: a few words without quotation, colon or comma. */
function isPlain(line: string): boolean {
  return !/["“”„«:;,]/u.test(line) && line.split(' ').length < 10
}
