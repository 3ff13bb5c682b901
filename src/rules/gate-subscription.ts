import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** Invitations to read on with a subscription, and to say what one thinks. */
export const gateSubscription: readonly Rule[] = [
  idiom({
    id: 'paywall-with-subscription-world',
    label: 'paywall',
    why: 'A prompt says that one reads on with a subscription.',
    longest: 80,
    wordings: `
      en:subscription|subscriber|a member|membership + ^read|^continue|^keep|^become|^subscribers|^members|^unlock + read|article|story|the rest|limits
      de:abo|mitglieder + ^diesen|^weiter|^lesen|^jetzt|^den ganzen|^den vollen|^mit + lesen|weiter|artikel
      fr:abonnement|abonnés|abonné + ^la suite|^lisez|^poursuivez|^continuez|^lire|^cet article|^ce contenu|^déverrouill + suite|lire|lecture|article|réserv
      es:suscripción|suscriptor + ^siga|^sigue|^continúe|^continúa|^lea|^lee|^desbloque|^acceda|^accede + leyendo|lectura|artículo|completo
      it:abbonamento|abbonati + ^continua|^continuate|^leggi|^prosegui|^sblocca|^accedi + legg|lettura|articolo
      pt:assinatura|assinante + ^continue|^leia|^siga|^desbloque|^acesse|^aceda + lendo|ler|leitura|artigo|matéria|íntegra
      nl:abonnement|abonnee + ^lees|^verder|^ga verder|^ontgrendel + verder|lezen|artikel
      pl:prenumerat|subskrypc + ^czytaj|^kontynuuj|^odblokuj|^przeczytaj + dalej|czytan|artykuł|cały
      cs:předplatn + ^pokrač|^čtěte|^čti|^dočt|^odemkn + čten|dál|článek|celý
      hr:pretplat + ^čita|^nastavi|^otključ|^pročita + dalje|član|ceo|cijel|neogranič
      sr:претплат + ^чита|^настави|^откључ|^прочита + даље|члан|цео|неогранич
      sl:naročnin + ^berite|^preberi|^nadalj|^odkleni|^z + naprej|član|celot|neomejen
      sq:abonim|abonohu + ^lexo|^vazhdo|^zhblloko + plotë|artikull|pa kufi
      ro:abonament + ^citi|^continu|^debloc + departe|citi|articol|lectur
      sv:prenumeration|abonnemang + ^läs|^fortsätt|^lås upp + vidare|läs|artikel
      no:abonnement + ^les|^fortsett|^lås opp + videre|les|artikkel|sak
      da:abonnement + ^læs|^fortsæt|^lås + videre|læs|artikel
      fi:tilauksella|tilaamalla|tilaajana + ^lue |^jatka |^avaa  + luke|lue|koko|artikk|jutt
      hu:előfizetéssel|előfizetőként + ^olvassa|^olvasd|^olvasson|^folytas + tovább|cikk|teljes|olvas
      et:tellimus|tellijana|tellides + ^loe |^jätka|^ava + edasi|lugem|artikli|artiklit|lugu|täis
      ru:подписк + ^читайте|^дочитайте|^продолж|^откройте + дальше|чтени|материал|целиком|полностью
      uk:передплат|підписк + ^читайте|^дочитайте|^продовж|^відкрийте + далі|читан|матеріал|повністю
      el:συνδρομή + ^συνεχίστε|^διαβάστε|^ξεκλειδώστε|^δείτε + ανάγνωση|συνέχεια|όλο|άρθρο
      tr:abonelik|abonelikle + ^okumaya|^devam|^haberin|^yazının + devam|tamam|oku
      id:langganan + ^lanjutkan|^baca|^teruskan|^buka + membaca|baca|artikel|lengkap
      ms:langganan|melanggan + ^teruskan|^baca|^sambung|^buka + membaca|artikel|penuh|selanjutnya
      vi:thuê bao|gói đọc|gói hội viên + ^đọc|^tiếp tục|^mở + tiếp|đọc|bài
      ar:باشتراك|بالاشتراك + ^تابع|^أكمل|^واصل|^اقرأ + القراءة|قراءة|المقال
      hi:सदस्यता|सब्सक्रिप्शन + ^आगे|^पूरा|^पढ़ना + पढ़|लेख|खबर
      ca:subscripció|subscriptor + ^continua|^llegeix|^desbloqueja|^accedeix|^segueix + llegint|lectura|article|complet
      lt:prenumerat|prenumeruo + ^skaityk|^tęsk|^atrak + toliau|straipsn|visą
      lv:abonement|abonējot|abonents + ^lasi|^turpin|^atver|^atslēdz + tālāk|lasīt|rakst|visu
      he:מנוי + ^המשיכו|^להמשך|^קראו|^לקריאת|^לקריאה + קריאה|הכתבה|המלאה|לקרוא
    `,
    test: (line) => !/["“”„«:,،]|\p{Nd}|[.।] ./u.test(line) && line.split(' ').length < 12,
    drops: [
      'Continue this story with a subscription',
      'Weiter lesen mit einem Abo',
      'Siga leyendo con su suscripción',
      'Lees verder met een abonnement',
      'Czytaj dalej z prenumeratą',
      'Читайте дальше по подписке',
      'Συνεχίστε την ανάγνωση με συνδρομή'
    ],
    keeps: [
      'Become a member and the weir is yours, the rest said.',
      'Läs högt för dem utan prenumeration, sade hon.',
      'Читайте вслух, просила она, и подписка не нужна.'
    ]
  }),
  idiom({
    id: 'comments-say-world',
    label: 'comments',
    why: 'A prompt asks for the reader’s comment.',
    longest: 70,
    wordings: `
      en:your say|your comment|your thoughts|your view|what do you think + ^have your|^leave|^share your|^post|^add|^tell us|^write|^join
      de:kommentar|diskussion|ihre meinung|deine meinung|mitreden + ^schreib|^hinterlass|^diskutier|^sagen sie|^teilen sie|^reden sie|^jetzt|^verfass
      fr:réagissez|commentaire|votre avis|votre opinion + ^réagissez|^laissez|^donnez|^écrivez|^ajoutez|^postez|^publiez|^partagez
      es:comentario|tu opinión|su opinión + ^deje|^deja|^escrib|^añad|^comparte|^comparta|^dinos|^publi|^opin
      it:commento|tua opinione|tuo parere|vostra opinione + ^lascia|^scrivi|^aggiungi|^inserisci|^di' la|^commenta|^invia
      pt:comentário|sua opinião|tua opinião + ^deix|^escrev|^envi|^adicion|^comente|^dê |^public|^participe
      ca:comentari|la teva opinió|la vostra opinió + ^deixa|^escriu|^afegeix|^comparteix|^digues|^publica|^dona + ^\\S+(?: \\S+){1,5}$
    `,
    test: (line) => !/["“”„«:,]|\p{Nd}|[.!?] ./u.test(line) && line.split(' ').length < 8,
    drops: [
      'Have your say below',
      'Schreiben Sie einen Kommentar',
      'Réagissez à cet article',
      'Deje su comentario',
      'Lascia il tuo commento qui sotto',
      'Deixe seu comentário abaixo'
    ],
    keeps: [
      'Leave your comment at the door, the sign said.',
      'Schreibt er je einen Kommentar, dann mit Tinte',
      'Deja un comentario amargo: nadie lo oye'
    ]
  })
]
